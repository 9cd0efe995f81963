import type { Check } from '@kravspek/core'
import {
  formatSuggestion,
  suggestedItems,
  type CatalogueItem,
  type RequirementCatalogue,
} from '@kravspek/core/catalogue'
import type { Language } from '../language.js'
import type { OpenSpecification } from '../specification.js'

/** A requirement that is suggested, with the reason as a sentence. */
export interface Suggestion {
  readonly item: CatalogueItem
  readonly reason: string
}

/** What a specification may lack. */
export interface Suggesting {
  /** Worked out at once the first time; later, while someone writes, those that were last known until the text has rested. */
  readonly of: (
    specification: OpenSpecification,
    catalogues: readonly RequirementCatalogue[],
    language: Language,
  ) => readonly Suggestion[]
  readonly dispose: () => void
}

interface Known {
  readonly check: Check
  readonly catalogues: readonly RequirementCatalogue[]
  readonly suggestions: readonly Suggestion[]
}

/** All requirements are compared with all of the catalogue: in a large specification that takes a moment. */
const restMilliseconds = 1500

/** @param changed the suggestions of a specification are others now */
export function suggesting(changed: () => void): Suggesting {
  const known = new WeakMap<OpenSpecification, Known>()
  let timer: ReturnType<typeof setTimeout> | undefined
  const workOut = (
    specification: OpenSpecification,
    catalogues: readonly RequirementCatalogue[],
    language: Language,
  ): readonly Suggestion[] => {
    const check = specification.session.check()
    const read = check.analysis.specification
    // While the specification has errors it is not known what it lacks.
    const suggestions =
      read === undefined
        ? (known.get(specification)?.suggestions ?? [])
        : suggestedItems(read, catalogues).map((each) => ({
            item: each.item,
            reason: formatSuggestion(each, language),
          }))
    known.set(specification, { check, catalogues, suggestions })
    return suggestions
  }
  return {
    of: (specification, catalogues, language) => {
      const last = known.get(specification)
      if (last?.catalogues !== catalogues) return workOut(specification, catalogues, language)
      clearTimeout(timer)
      if (last.check !== specification.session.check())
        timer = setTimeout(() => {
          workOut(specification, catalogues, language)
          changed()
        }, restMilliseconds)
      return last.suggestions
    },
    dispose: () => clearTimeout(timer),
  }
}
