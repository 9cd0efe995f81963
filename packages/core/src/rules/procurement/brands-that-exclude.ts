import type { Path } from '../../finding/finding.js'
import type { RequirementSubject, Shared } from '../requirement-subject.js'
import type { PhraseMatch } from '../wording/phrases.js'
import { statementsOf } from '../wording/statements.js'
import { isQuoted, wordsOf } from '../wording/surroundings.js'
import type { Wording } from '../wording/wording.js'
import { brandsIn } from './brand-names.js'
import { takesEquivalents } from './equivalent.js'

/** A brand where it stands in a requirement. */
export interface NamedBrand extends PhraseMatch {
  /** From the requirement. */
  readonly path: Path
  readonly wording: Wording
}

/**
 * The brands that a requirement asks suppliers for without taking what is as good. Systems that the services have and keep
 * shut nobody out: what is bought must fit in with them.
 */
export function brandsThatExclude(subject: RequirementSubject): readonly NamedBrand[] {
  // What the customer provides, no supplier is shut out from.
  if (subject.requirement.addressee === 'customer' || takesEquivalents(subject.wording)) return none
  let named: NamedBrand[] | undefined
  for (const { path, wording } of statementsOf(subject)) {
    const found = brandsIn(wording, subject.shared.settings)
    if (found.length === 0 || takesEquivalents(wording)) continue
    for (const match of found) {
      if (isQuoted(wording, match.start) || isInUse(wordsOf(wording, match), subject.shared)) continue
      named ??= []
      named.push({ ...match, path, wording })
    }
  }
  return named ?? none
}

const none: readonly NamedBrand[] = []

const inUse = new WeakMap<Shared, ReadonlySet<string>>()

function isInUse(brand: string, shared: Shared): boolean {
  if (shared.technologies.length === 0) return false
  const known = inUse.get(shared) ?? new Set(shared.technologies.flatMap(firstPartsOf))
  inUse.set(shared, known)
  return firstPartsOf(brand).every((word) => known.has(word) || known.has(word.replace(/s$/, '')))
}

/** «Sensio-appen» is of Sensio. */
function firstPartsOf(name: string): readonly string[] {
  return name
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replace(/-.*$/, ''))
    .filter((word) => word !== '')
}
