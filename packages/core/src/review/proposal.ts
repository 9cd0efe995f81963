import type { ReviewProposal, Specification } from '../generated/specification.js'
import { wordsOf } from '../view/words.js'
import { changeParameter } from './change-parameter.js'
import { changeSource } from './change-source.js'
import { cleanLines, cleanWords } from './clean-words.js'
import { findField } from './find-field.js'
import { mostCharacters } from './most-characters.js'
import type { ReturnedChange } from './returned.js'
import { thingAt } from './thing-at.js'
import { wordChanges } from './word-changes.js'

/**
 * What a changed paragraph of a document proposes. Where it is told for certain which field the paragraph shows and how
 * the change would be written there, the proposal names the field, with its source text (or the value of its parameter)
 * before and after; otherwise it has no field, and holds the paragraph as it was read.
 *
 * @param sent what the document was made from
 */
export function proposalOf(change: ReturnedChange, sent: Specification): ReviewProposal {
  const { action, isTracked } = change
  return {
    ...((action === 'change' ? inField(change, sent) : undefined) ?? asRead(change)),
    action,
    tracked: isTracked,
  }
}

type Words = Pick<ReviewProposal, 'field' | 'before' | 'after'>

function asRead({ before, after }: ReturnedChange): Words {
  const [was, is] = [cleanLines(before), cleanLines(after)]
  return { ...(was === '' ? {} : { before: was }), ...(is === '' ? {} : { after: is }) }
}

function inField({ place, before, after }: ReturnedChange, sent: Specification): Words | undefined {
  const [said, wanted] = [cleanWords(before), cleanWords(after)]
  const thing = place === undefined ? undefined : thingAt(sent, place.id)
  if (thing === undefined || place === undefined || said === wanted || wanted === '') return undefined
  if (Math.max(said.length, wanted.length) > mostCharacters) return undefined
  const words = wordsOf(sent)
  const found = findField(thing, place.id, said, words)
  if (found === undefined) return undefined
  const changes = wordChanges(said, wanted)
  const source = changeSource(found, changes)
  if (source !== undefined) return { field: found.field.name, before: found.field.value, after: source }
  const parameter = changeParameter(thing, found, said, changes, words)
  return (
    parameter && { field: `parameters.${parameter.name}`, before: parameter.before, after: parameter.after }
  )
}
