import type { DocumentTree } from '../document/nodes.js'
import type { Specification } from '../generated/specification.js'
import type { ReturnedField } from '../review/returned.js'
import { textHash } from '../review/text-hash.js'
import { isIdentifier } from '../schema/identifier.js'
import { cleanText } from './clean-text.js'
import { kindOf } from './kind-of.js'
import { placeOf, readFieldId } from './place-of.js'
import { questionsIn } from './questions-in.js'
import { threadBy, type SaidBy } from './said-in-margin.js'
import type { Said, SaidInFile, SaidView } from './said.js'
import { viewCalled } from './view-called.js'

/**
 * What the filled fields of a file say: a thread for each that was written in, a view for each requirement that was judged.
 * «Does not quite fit» is a thread also where nobody wrote what does not fit: those who ticked it wait for an answer.
 *
 * @param fields without those about the sender that were understood
 */
export function saidInFields(
  fields: readonly ReturnedField[],
  by: SaidBy,
  sent: { readonly tree: DocumentTree; readonly specification: Specification },
  how: 'field' | 'form',
): SaidInFile {
  const said: Said[] = []
  const views: SaidView[] = []
  const questions = questionsIn(sent.tree)
  const written = new Set(fields.flatMap(({ id, text }) => (cleanText(text) === '' ? [] : [id])))
  for (const field of fields) {
    const text = cleanText(field.text)
    if (text === '') continue
    const { place, asks } = readFieldId(field.id ?? '')
    const view = asks === 'view' ? viewCalled(text) : undefined
    if (view !== undefined && isIdentifier(place)) {
      const { role, service } = by
      views.push({ at: place, view, role, service, hash: textHash(sent.specification, place) })
      if (view !== 'partly' || written.has(`${place}:comment`)) continue
    }
    const quote =
      questions.get(field.id ?? '') ?? (cleanText(field.id === undefined ? field.label : '') || undefined)
    const known = { id: place, certainty: field.certainty ?? 'tag' }
    said.push({
      thread: {
        ...threadBy(placeOf(field.id === undefined ? undefined : known, by.isKnown), by),
        how,
        text,
        quote,
        kind: view === 'partly' ? 'problem' : kindOf(text),
      },
      replies: [],
      moment: undefined,
      author: '',
      ...(view === 'partly' ? { isBare: true } : {}),
    })
  }
  return { said, views }
}
