import type { Analysis } from '../analyse.js'
import type { Language } from '../document/nodes.js'
import type { Location } from '../finding/finding.js'
import { isObject, walk } from '../schema/walk.js'
import { locatedEntry } from './located-entry.js'
import { matchScore } from './match-score.js'
import { namedBy } from './named.js'

/** Something with an id that can be gone to by its name. */
export interface FoundSymbol {
  /** As the whole specification knows it: a part of a requirement as `FUN-01.a`. */
  readonly id: string
  readonly title: string
  /** `requirement`, `role` … */
  readonly concept: string
  /** Title of the section that it stands in; `undefined` outside the sections. */
  readonly section: string | undefined
  /** Where its id stands. */
  readonly location: Location
}

/**
 * Things of a specification whose id or title holds the letters of a query in their order, the best first: the id itself,
 * beginnings of words, letters that stand together. An empty query gives the first ones of the files.
 *
 * @param limit most that are given
 */
export function symbolsMatching(
  analysis: Analysis,
  query: string,
  language: Language,
  limit = 100,
): readonly FoundSymbol[] {
  const wanted = query.trim().toLowerCase()
  const found: {
    readonly symbol: Omit<FoundSymbol, 'location'>
    readonly holder: object
    readonly score: number
  }[] = []
  for (const { value: root, concept: rootConcept } of analysis.files.values()) {
    let section: string | undefined
    let requirementId = ''
    walk(root, rootConcept, {
      object: (value, concept, trail) => {
        if (concept === 'section') section = typeof value['title'] === 'string' ? value['title'] : undefined
        // What stands after the sections is outside them.
        else if (trail?.parent?.parent === undefined && rootConcept !== 'part') section = undefined
        const { id: own, title } = namedBy(value, concept, language)
        if (own === undefined) return
        if (concept === 'requirement') requirementId = own
        const id = concept === 'sub-requirement' ? `${requirementId}.${own}` : own
        const score = Math.max(2 * matchScore(id, wanted), matchScore(title, wanted))
        if (score > 0) found.push({ symbol: { id, title, concept, section }, holder: value, score })
      },
    })
  }
  return found
    .toSorted((a, b) => b.score - a.score)
    .slice(0, limit)
    .flatMap(({ symbol, holder }) => {
      const location = isObject(holder) ? locatedEntry(analysis, holder, 'id')?.value : undefined
      return location === undefined ? [] : { ...symbol, location }
    })
}
