import { finding, type Datum, type Finding } from '../finding/finding.js'
import { locateEntry, type Positions } from '../source/positions.js'
import { isObject, walk } from './walk.js'

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

/**
 * Warnings for texts that are right by the format and would still surprise a reader of the document: marks that are
 * nearly references or parameters and stay as they are, characters that can't be seen, and names of requirements that
 * the suppliers do not get.
 */
export function doubtfulTexts(
  root: Readonly<Record<string, unknown>>,
  positions: Positions,
): readonly Finding[] {
  const findings: Finding[] = []
  const customers = customersRequirements(root)
  let isCustomers = false

  const warn = (
    code: string,
    container: object,
    key: string | number,
    data: Readonly<Record<string, Datum>>,
  ): void => {
    const location = locateEntry(positions, container, key)?.value
    if (location !== undefined && findings.length < mostFindings)
      findings.push(finding({ code, severity: 'warning', location, data }))
  }

  walk(root, 'specification', {
    object: (value, concept) => {
      if (concept === 'requirement') isCustomers = customers.has(String(value['id']))
      else if (concept === 'section') isCustomers = false
    },
    scalar: (value, field, name, container) => {
      if (typeof value !== 'string' || !doubtful.test(value)) return
      const character = hidden.exec(value)?.[0]
      if (character !== undefined) {
        const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
        warn('hidden-character', container, name, { character: `U+${code}` })
      }
      for (const [text, id = ''] of value.matchAll(referenceLike)) {
        if (!reference.test(text)) warn('malformed-reference', container, name, { text })
        else if (!isCustomers && customers.has(id) && field.readers.includes('supplier'))
          warn('reference-to-customers', container, name, { id })
      }
      if (field.valueType !== 'text') return
      for (const [text, words = ''] of value.matchAll(severalWords)) {
        warn('malformed-parameter', container, name, { text, meant: `<${words.replaceAll(' ', '-')}>` })
      }
    },
  })
  return findings
}

/** Ids of the requirements that bind the customer alone. */
function customersRequirements(root: Readonly<Record<string, unknown>>): ReadonlySet<string> {
  const ids = new Set<string>()
  for (const { defaults, requirements } of objectsIn(root['sections'])) {
    const byDefault = isObject(defaults) ? defaults['addressee'] : undefined
    for (const { id, addressee } of objectsIn(requirements)) {
      if ((addressee ?? byDefault) === 'customer') ids.add(String(id))
    }
  }
  return ids
}

function objectsIn(list: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(list) ? list.filter(isObject) : []
}
