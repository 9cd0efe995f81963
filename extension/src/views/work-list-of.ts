import type { Check } from '@kravspek/core'
import { workList, type WorkList } from '@kravspek/core/editor'
import type { Language } from '../language.js'

const known = new WeakMap<Check, Map<Language, WorkList>>()

/** What remains to be decided: made once for each check, whoever asks. */
export function workListOf(check: Check, language: Language): WorkList {
  const lists = known.get(check) ?? new Map<Language, WorkList>()
  known.set(check, lists)
  const list = lists.get(language) ?? workList(check, language)
  lists.set(language, list)
  return list
}
