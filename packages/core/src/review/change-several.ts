import type { Specification } from '../generated/specification.js'
import { wordsOf } from '../view/words.js'
import { changedParameter, changeParameter, isOwn } from './change-parameter.js'
import { changeSource } from './change-source.js'
import { cleanWords } from './clean-words.js'
import { findField, type FoundField } from './find-field.js'
import { mostCharacters } from './most-characters.js'
import type { Thing } from './thing-at.js'
import { wordChanges, type WordChange } from './word-changes.js'

/** A field with other words or another value, both as the specification writes them: `text`, `parameters.tid`. */
export interface FieldChange {
  readonly field: string
  readonly before: string
  readonly after: string
}

/**
 * What a changed paragraph changes of the thing as it is now: its words, and each value that stands in them, every one in
 * its own field. `same`: the thing reads so already. `not-found`: it has no field that reads as the paragraph did.
 * `filled-in`: the paragraph changes something that stands nowhere in the field, such as the unit of a value, or a value that
 * stands in several places. `shared`: other requirements take the value from the same place.
 */
export function changeSeveral(
  thing: Thing,
  id: string,
  { before, after }: { readonly before: string; readonly after: string },
  specification: Specification,
): readonly FieldChange[] | 'same' | 'not-found' | 'filled-in' | 'shared' {
  const [said, wanted] = [cleanWords(before), cleanWords(after)]
  if (wanted === '' || Math.max(said.length, wanted.length) > mostCharacters) return 'not-found'
  const words = wordsOf(specification)
  const found = findField(thing, id, said, words)
  if (found === undefined) return findField(thing, id, wanted, words) === undefined ? 'not-found' : 'same'
  const { ofWords, ofValues } = sorted(found, wordChanges(said, wanted))
  const changes: FieldChange[] = []
  if (ofWords.length > 0) {
    const source = changeSource(found, ofWords)
    if (source === undefined) return 'filled-in'
    changes.push({ field: found.field.name, before: found.field.value, after: source })
  }
  for (const inValue of ofValues) {
    const parameter = changeParameter(thing, found, said, inValue, words)
    if (parameter === undefined) return isShared(thing, found, inValue) ? 'shared' : 'filled-in'
    const { name, before: was, after: is } = parameter
    changes.push({ field: `parameters.${name}`, before: was, after: is })
  }
  return changes.length === 0 ? 'same' : changes
}

/** Whether other requirements take the value that is changed from the same place. */
function isShared({ of }: Thing, found: FoundField, [change]: readonly WordChange[]): boolean {
  const index = change && changedParameter(found, change)
  const parameter = index === undefined ? undefined : found.shown.parameters[index]
  return of !== undefined && parameter?.value !== undefined && !isOwn(of, parameter.name)
}

/** The changes of the words themselves, and those within each value that is filled in. */
function sorted(
  found: FoundField,
  changes: readonly WordChange[],
): {
  readonly ofWords: readonly WordChange[]
  readonly ofValues: readonly (readonly WordChange[])[]
} {
  const ofWords: WordChange[] = []
  const ofValues = new Map<number, WordChange[]>()
  for (const change of changes) {
    const parameter = changedParameter(found, change)
    if (parameter === undefined) ofWords.push(change)
    else ofValues.set(parameter, [...(ofValues.get(parameter) ?? []), change])
  }
  return { ofWords, ofValues: [...ofValues.values()] }
}
