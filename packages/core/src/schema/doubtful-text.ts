import { finding, type Finding } from '../finding/finding.js'
import type { Field } from '../generated/concept.js'
import { locateEntry, type Positions } from '../source/positions.js'
import type { Facts } from './facts.js'
import { isObject } from './walk.js'

/** Nobody reads more, and a hostile file may hold a million. */
const mostFindings = 200

/** Something between < and >, or a character that a reader does not see or that turns the text around. */
const doubtful = /<|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/

const hidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/

/** What was meant as a cross reference: any case, spaces inside. */
const referenceLike = /<\s{0,9}ref\s{0,9}:([^<>]{0,80})>/gi
const reference = /^<ref:[^<>\s]+>$/

/** What was meant as a parameter: a few words instead of one. */
const severalWords = /<(\p{L}[\p{L}\d_-]{0,40}(?: [\p{L}\d_-]{1,40}){1,4})>/gu

/** A text that may be one of those. */
export interface DoubtfulText {
  readonly value: string
  readonly field: Field
  /** Under which the object or list `container` holds it. */
  readonly name: string | number
  readonly container: object
  /** Of the requirement that it stands in. */
  readonly requirementId: string | undefined
}

/** Whether it is worth looking closer at a text. */
export function isDoubtful(text: string): boolean {
  return doubtful.test(text)
}

/**
 * Warnings for texts that are right by the format and would still surprise a reader of the document: marks that are
 * nearly references or parameters and stay as they are, characters that can't be seen, and names of requirements that
 * the suppliers do not get.
 */
export function doubtfulTexts(facts: readonly Facts[], positions: Positions): readonly Finding[] {
  const findings: Finding[] = []
  const customers = new Set<string>()
  for (const each of facts) for (const id of each.customers) customers.add(id)

  const warn = (code: string, { container, name }: DoubtfulText, data: Finding['data']): void => {
    const location = locateEntry(positions, container, name)?.value
    if (location !== undefined && findings.length < mostFindings)
      findings.push(finding({ code, severity: 'warning', location, data }))
  }
  for (const { doubtful: texts } of facts) {
    for (const text of texts) {
      if (findings.length >= mostFindings) return findings
      const { value, field, requirementId } = text
      const character = hidden.exec(value)?.[0]
      if (character !== undefined) {
        const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
        warn('hidden-character', text, { character: `U+${code}` })
      }
      for (const [mark, id = ''] of value.matchAll(referenceLike)) {
        if (!reference.test(mark)) warn('malformed-reference', text, { text: mark })
        else if (isForSuppliers(requirementId, field, customers) && customers.has(id))
          warn('reference-to-customers', text, { id })
      }
      if (field.valueType !== 'text') continue
      for (const [mark, words = ''] of value.matchAll(severalWords))
        warn('malformed-parameter', text, { text: mark, meant: `<${words.replaceAll(' ', '-')}>` })
    }
  }
  return findings
}

function isForSuppliers(
  requirementId: string | undefined,
  { readers }: Field,
  customers: ReadonlySet<string>,
): boolean {
  return readers.includes('supplier') && (requirementId === undefined || !customers.has(requirementId))
}

/** Ids of the requirements of a section that bind the customer alone. */
export function customersRequirements({
  defaults,
  requirements,
}: Readonly<Record<string, unknown>>): readonly string[] {
  if (!Array.isArray(requirements)) return []
  const byDefault = isObject(defaults) ? defaults['addressee'] : undefined
  return requirements
    .filter(isObject)
    .flatMap(({ id, addressee }) => ((addressee ?? byDefault) === 'customer' ? [String(id)] : []))
}
