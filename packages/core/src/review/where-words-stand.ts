import type { Path } from '../finding/finding.js'
import type { Specification } from '../generated/specification.js'
import { pathOf, walk } from '../schema/walk.js'
import { cleanWords } from './clean-words.js'
import { mostCharacters } from './most-characters.js'
import { wordChanges } from './word-changes.js'

/**
 * Where in the specification the words stand that a changed paragraph of a document changes: a paragraph may be put together
 * of several fields, with words of the document's own between them.
 *
 * @returns `undefined`: they stand nowhere as they are shown, or in several places
 */
export function whereWordsStand(
  before: string,
  after: string,
  specification: Specification,
): Path | undefined {
  const [said, wanted] = [before, after].map((text) => cleanWords(text).toLowerCase())
  if (said === undefined || wanted === undefined || said.length > mostCharacters) return undefined
  const changes = wordChanges(said, wanted)
  if (changes.length === 0) return undefined
  const start = Math.min(...changes.map((change) => change.start))
  const end = Math.max(...changes.map((change) => change.end))
  let found: readonly Path[] = []
  let longest = shortest
  for (const [path, value] of textsOf(specification)) {
    const words = cleanWords(value).toLowerCase()
    if (words.length < longest || !holds(said, words, start, end)) continue
    found = words.length === longest ? [...found, path] : [path]
    longest = words.length
  }
  return found.length === 1 ? found[0] : undefined
}

/** Shorter texts stand in too many places by chance. */
const shortest = 8

/** Whether words stand in a text so that they hold all of what is between two places. */
function holds(text: string, words: string, start: number, end: number): boolean {
  for (let at = text.indexOf(words); at !== -1 && at <= start; at = text.indexOf(words, at + 1))
    if (end <= at + words.length) return true
  return false
}

/** Every text of a specification, and where it stands. */
function textsOf(specification: Specification): readonly (readonly [path: Path, text: string])[] {
  const paths = new Map<object, Path>()
  const texts: (readonly [Path, string])[] = []
  walk(specification, 'specification', {
    object: (value, _, trail) => void paths.set(value, pathOf(trail)),
    list: (value, _, trail) => void paths.set(value, pathOf(trail)),
    scalar: (value, field, name, container) => {
      const path = paths.get(container)
      if (typeof value !== 'string' || path === undefined) return
      if (field.valueType === 'text' || field.valueType === 'line') texts.push([[...path, name], value])
    },
  })
  return texts
}
