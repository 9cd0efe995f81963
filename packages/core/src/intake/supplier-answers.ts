import type { Analysis } from '../analyse.js'
import {
  lastSubmission,
  type AnsweredEdition,
  type AnswersRegister,
  type Submission,
  type SupplierAnswers,
} from '../answers/answers-register.js'
import { isRowField } from '../answers/form-rows.js'
import type { Block } from '../document/nodes.js'
import type { ReadEdition } from '../edition/edition-file.js'
import type { OpenedFile, Returned } from '../review/returned.js'
import { harmlessText } from '../view/harmless-text.js'
import { readableBy } from '../view/readable.js'
import { viewHash } from '../view/view-hash.js'
import { sentDocument, type SentDocument } from './sent-document.js'

/** A filled form that came back. */
export interface AnswerForm {
  /** SHA-256 of its bytes, lower-case hex. */
  readonly hash: string
  readonly opened: OpenedFile
}

export interface AnswerImportOptions {
  readonly editions: readonly ReadEdition[]
  /** Who sent the form, where the adviser says it: it is believed before what the form says. */
  readonly supplier?: string | undefined
  /** Of today, ISO 8601. */
  readonly date: string
}

/** What came of reading a form in: the register as it is now, or why it is as it was. */
export type AnswerImport =
  | {
      /** `added`: a new supplier. `replaced`: a newer form of one that is there; the older is kept. */
      readonly type: 'added' | 'replaced'
      readonly register: AnswersRegister
      readonly supplier: SupplierAnswers
      readonly source: SentDocument['source']
    }
  /** The very same file is there already. */
  | { readonly type: 'known'; readonly register: AnswersRegister; readonly supplier: SupplierAnswers }
  | { readonly type: 'refused'; readonly why: AnswerRefusal; readonly named: string }

/**
 * Why a form is not read in; `named` is what it said.
 * `same-name`: another supplier, by its organisation number, has that name in the register.
 * `same-number`: another name has that organisation number.
 */
export type AnswerRefusal =
  'other-specification' | 'other-document' | 'nothing-filled' | 'no-name' | 'same-name' | 'same-number'

/**
 * Reads a filled form into the register: what was filled in, and what was written outside the fields. The same file again
 * changes nothing. Who wrote in it, and whom to contact, is not kept.
 *
 * @param analysis of a specification without errors
 * @param register `undefined`: nothing has come in yet
 */
export function importAnswers(
  analysis: Analysis,
  register: AnswersRegister | undefined,
  { hash, opened }: AnswerForm,
  { editions, supplier: said, date }: AnswerImportOptions,
): AnswerImport {
  const { specification } = analysis
  if (specification === undefined) throw new Error('A specification with errors has no answers')
  const refused = (why: AnswerRefusal, named = ''): AnswerImport => ({ type: 'refused', why, named })
  const { stamp } = opened
  if (stamp !== undefined && stamp.specification !== specification.id)
    return refused('other-specification', stamp.specification)
  if (stamp !== undefined && stamp.document !== 'answer') return refused('other-document', stamp.document)

  const current = currentEdition(analysis, editions)
  const before = { specification: specification.id, suppliers: [], ...register, current }
  const known = before.suppliers.find(({ submissions }) => submissions.some(({ file }) => file === hash))
  if (known !== undefined) return { type: 'known', register: before, supplier: known }

  const unmarked = { specification: specification.id, version: '', document: 'answer', hash: '' }
  const sent = sentDocument(analysis, editions, stamp ?? unmarked)
  const returned = opened.read(sent.tree)
  if (returned.fields.length === 0) return refused('nothing-filled')
  const asked = controlIds(sent.tree.blocks)
  const submission = submissionOf(recognised(returned, asked), stamp, { file: hash, date })
  const name = oneLine(said ?? returned.fields.find(({ id }) => id === 'supplier:name')?.text ?? '')
  if (name === '') return refused('no-name')
  const mixed = mixedWith(before.suppliers, name, submission, said !== undefined)
  if (mixed !== undefined) return refused(mixed.why, mixed.name)

  const earlier = before.suppliers.find((each) => isSameName(each.name, name))
  const supplier: SupplierAnswers =
    earlier === undefined
      ? { name, submissions: [submission] }
      : { ...earlier, submissions: [...earlier.submissions, submission] }
  return {
    type: earlier === undefined ? 'added' : 'replaced',
    register: {
      ...before,
      suppliers:
        earlier === undefined
          ? [...before.suppliers, supplier]
          : before.suppliers.map((each) => (each === earlier ? supplier : each)),
    },
    supplier,
    source: sent.source,
  }
}

/**
 * What suppliers are to answer: the newest edition that was sent to them, otherwise the specification as it stands.
 *
 * @param analysis of a specification without errors
 */
export function currentEdition(
  { specification }: Pick<Analysis, 'specification'>,
  editions: readonly ReadEdition[],
): AnsweredEdition {
  const [newest] = editions
    .filter(({ kind }) => kind === 'tender')
    .toSorted((a, b) => b.record.number - a.record.number)
  if (newest !== undefined) return { version: newest.version, hash: newest.record.hashes.supplier }
  if (specification === undefined) throw new Error('A specification with errors has no answers')
  return { version: specification.version ?? '', hash: viewHash(readableBy(specification, 'supplier')) }
}

/**
 * What was filled in, with the fields that the form did not have, or that come a second time, as fields that could not be
 * recognised: a file may say anything.
 */
function recognised(returned: Returned, asked: ReadonlySet<string>): Returned {
  const seen = new Set<string>()
  const fields = returned.fields.map((field): Returned['fields'][number] => {
    const { id } = field
    if (id === undefined) return field
    const isRecognised = (asked.has(id) || isRowField(id)) && !seen.has(id)
    seen.add(id)
    return isRecognised ? field : { ...field, id: undefined, label: field.label === '' ? id : field.label }
  })
  return { ...returned, fields }
}

function controlIds(blocks: readonly Block[], ids = new Set<string>()): ReadonlySet<string> {
  for (const block of blocks) {
    if (block.type === 'control') ids.add(block.id)
    if (block.type === 'cover' || block.type === 'landscape') controlIds(block.blocks, ids)
    if (block.type === 'list') for (const item of block.items) controlIds(item, ids)
    if (block.type === 'table')
      for (const { cells } of block.rows) for (const cell of cells) controlIds(cell.blocks, ids)
  }
  return ids
}

/** Whom to contact and who signed is for the file that came, not for a register that many read. */
const notKept: ReadonlySet<string> = new Set(
  ['contact', 'email', 'phone', 'signed-by', 'position'].map((field) => `supplier:${field}`),
)

function submissionOf(
  { fields, changes, comments }: Returned,
  stamp: OpenedFile['stamp'],
  file: Pick<Submission, 'file' | 'date'>,
): Submission {
  const filled = fields.flatMap(({ id, text }) =>
    id === undefined ? [] : [{ id, text: harmlessText(text) }],
  )
  const textOf = (id: string): string => filled.find((each) => each.id === id)?.text ?? ''
  const digits = textOf('supplier:organisation-number').replace(/\D/g, '')
  const edition = stamp === undefined ? undefined : { version: harmlessText(stamp.version), hash: stamp.hash }
  return {
    ...file,
    edition: edition !== undefined && /^[0-9a-f]{64}$/.test(edition.hash) ? edition : undefined,
    organisationNumber: digits.length === 9 ? digits : '',
    isSigned: textOf('supplier:signed-by').trim() !== '',
    answers: filled.filter(({ id }) => !notKept.has(id)),
    notPlaced: fields.flatMap(({ id, label, text }) =>
      id === undefined ? [{ label: harmlessText(label), text: harmlessText(text) }] : [],
    ),
    written: [
      ...changes.map(({ place, before, after }) => ({
        type: 'change' as const,
        at: place?.id,
        before: harmlessText(before),
        after: harmlessText(after),
      })),
      ...comments.flatMap(({ place, quote, text, replies }) =>
        [text, ...replies.map((reply) => reply.text)].map((each) => ({
          type: 'comment' as const,
          at: place?.id,
          before: harmlessText(quote),
          after: harmlessText(each),
        })),
      ),
    ],
  }
}

/**
 * Whether two suppliers would be mixed. A name that the adviser has given is meant; otherwise a name that has another
 * organisation number in the register, or a number that has another name, is for people to tell apart.
 */
function mixedWith(
  suppliers: readonly SupplierAnswers[],
  name: string,
  { organisationNumber }: Submission,
  isMeant: boolean,
): { readonly why: 'same-name' | 'same-number'; readonly name: string } | undefined {
  if (isMeant || organisationNumber === '') return undefined
  for (const supplier of suppliers) {
    const known = lastSubmission(supplier).organisationNumber
    if (known === '') continue
    const isSame = isSameName(supplier.name, name)
    if (isSame && known !== organisationNumber) return { why: 'same-name', name }
    if (!isSame && known === organisationNumber) return { why: 'same-number', name: supplier.name }
  }
  return undefined
}

function isSameName(a: string, b: string): boolean {
  const plain = (name: string): string => oneLine(name).toLowerCase()
  return plain(a) === plain(b)
}

function oneLine(text: string): string {
  return harmlessText(text).replace(/\s+/g, ' ').trim()
}
