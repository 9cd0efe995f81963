import type { Language } from '../document/nodes.js'
import { joinWords } from '../locale/format-value.js'
import { suggestionWords } from '../locale/suggestions.js'
import type { SuggestedItem } from './suggestions.js'

/** Why a requirement is suggested, as a sentence: «Kravspesifikasjonen omtaler alarmer (FUN-06), men har ingen krav om dette: …». */
export function formatSuggestion({ item, because }: SuggestedItem, language: Language): string {
  const said = suggestionWords[language]
  const title = item.requirement[language]?.title ?? item.requirement.id
  switch (because.type) {
    case 'goes-with':
      return said.goesWith(title, because.id, because.title)
    case 'recipe':
      return said.recipe(title)
    case 'concern':
      return said.concern(
        said.concerns[because.concern] ?? because.concern,
        joinWords(because.ids, said.and),
        title,
      )
    default: {
      const unknown: never = because
      return unknown
    }
  }
}
