import type { Recipe } from '../generated/specification.js'
import { foldedText } from './word-stems.js'

/**
 * What people call the technologies that there are starting points for: title and other names in the three languages, and as
 * the format names them. By the name in the format.
 */
export function technologyNames(recipes: readonly Recipe[]): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, readonly string[]>()
  for (const { technology, nb, nn, en } of recipes) {
    const worded = [nb, nn, en].flatMap((each) => [each?.title ?? [], each?.words ?? []].flat())
    names.set(technology, [...(names.get(technology) ?? [technology]), ...worded])
  }
  return names
}

/** The technologies that a title names, by the names that starting points give them, inflected or not. */
export function technologiesNamed(title: string, recipes: readonly Recipe[]): readonly string[] {
  const text = foldedText(title)
  return [...technologyNames(recipes)].flatMap(([technology, names]) =>
    technology !== anyTechnology && names.some((name) => isNamed(foldedText(name), text)) ? [technology] : [],
  )
}

/** The starting point for what has none of its own: its names are no names of a technology. */
const anyTechnology = 'other'

/** Shorter names are the beginning of too many other words. */
const shortestBeginning = 5

function isNamed(name: string, text: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const isWhole = !isLetter(text.charAt(at + name.length))
    if (!isLetter(text.charAt(at - 1)) && (isWhole || name.length >= shortestBeginning)) return true
  }
  return false
}

function isLetter(character: string): boolean {
  return /\p{L}/u.test(character)
}
