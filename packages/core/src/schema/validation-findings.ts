import type { Finding } from '../finding/finding.js'
import { factsOf, forgetFacts, type Facts } from './facts.js'
import { readNumbersAsText, type ReadField } from './read-text.js'
import { schemaFindings } from './schema-findings.js'
import type { Validated, ValidationError } from './validated.js'
import { isObject } from './walk.js'

/** A validator generated from the schemas. */
export interface Validator {
  (value: unknown): boolean
  errors?: readonly ValidationError[] | null
}

/** What is said of a file's content by its schema, and what else is to be known of it. */
export interface Validation {
  readonly findings: readonly Finding[]
  readonly facts: readonly Facts[]
  /** Whether an id or the name of a file was a number that is text now: who put the files together took it for a number. */
  readonly hasNewNames: boolean
}

/** Most faults that are put into words for one file: nobody reads more, and a hostile file may hold a million. */
const mostErrors = 1000

/** What is wrong with a file's content by its schema. Numbers where text is wanted are read as text first. */
export function validationFindings(validated: Validated, validator: Validator): readonly Finding[] {
  return validate(validated, validator).findings
}

/** The same, with what was gathered on the way. A section that was met before, the same object, is not validated again. */
export function validate(validated: Validated, validator: Validator): Validation {
  const { root, concept, positions, sources } = validated
  const pieces = piecesOf(root, concept)
  const told = pieces.map((piece) => errorsOf(piece, validator))
  const read: ReadField[] = []
  // Numbers where text is wanted are rare: a walk through everything is spared where the validator met none.
  if (told.some((errors) => errors.some(isAboutType))) {
    for (const [index, piece] of pieces.entries()) {
      const fields = readOnce(piece, validated)
      if (fields.length === 0) continue
      known.delete(piece.content)
      forgetFacts(piece.content)
      told[index] = errorsOf(piece, validator)
      for (const each of fields) read.push(each)
    }
  }
  const facts = factsOf(root, concept, positions)
  const all = [
    ...told.flatMap((errors, index) => inSection(errors, pieces[index]?.number)),
    // Before the first section stands a stretch of its own.
    ...facts.flatMap(({ errors }, index) => inSection(errors, index - 1)),
  ]
  const findings = schemaFindings(all.slice(0, mostErrors), { root, concept, positions, sources })
  return { findings, facts, hasNewNames: read.some(isName) }
}

/** A section, or all of a file that is not in one. */
interface Piece {
  readonly content: object
  readonly concept: string
  /** What the validator is given for it. */
  readonly whole: () => object
  /** Of the section; `undefined`: it is none. */
  readonly number: number | undefined
}

/** What a specification has to have besides its sections. */
const least = { kravspek: 1, id: 'a', title: 'a', language: 'nb', status: 'draft' }

function piecesOf(root: object, concept: string): readonly Piece[] {
  const { sections } = root as Readonly<Record<string, unknown>>
  if (concept !== 'specification' || !Array.isArray(sections))
    return [{ content: root, concept, whole: () => root, number: undefined }]
  return [
    { content: root, concept, whole: () => ({ ...root, sections: [] }), number: undefined },
    ...sections.map((section: unknown, number) => {
      const whole = { ...least, sections: [section] }
      return { content: isObject(section) ? section : whole, concept: 'section', whole: () => whole, number }
    }),
  ]
}

/** What was said of an object holds as long as it is the same object. */
const known = new WeakMap<object, readonly ValidationError[]>()

function errorsOf({ content, whole }: Piece, validator: Validator): readonly ValidationError[] {
  const before = known.get(content)
  if (before !== undefined) return before
  const errors = validator(whole()) ? none : (validator.errors ?? none)
  known.set(content, errors)
  return errors
}

const none: readonly ValidationError[] = []

const isRead = new WeakSet<object>()

function readOnce({ content, concept }: Piece, { positions, sources }: Validated): readonly ReadField[] {
  if (isRead.has(content)) return []
  isRead.add(content)
  return readNumbersAsText(content, concept, positions, sources)
}

/** Errors in a section that was validated alone, as errors in the section of a number. */
function inSection(errors: readonly ValidationError[], number = 0): readonly ValidationError[] {
  if (errors.length === 0 || number <= 0) return errors
  return errors.map((error) => ({
    ...error,
    instancePath: error.instancePath.replace(/^\/sections\/0(?=\/|$)/, `/sections/${String(number)}`),
  }))
}

function isAboutType({ keyword }: ValidationError): boolean {
  return keyword === 'type'
}

const fileNames: readonly (string | number)[] = ['include', 'organisation', 'partOf']

function isName({ field, name }: ReadField): boolean {
  return field.identifies !== undefined || field.refers !== undefined || fileNames.includes(name)
}
