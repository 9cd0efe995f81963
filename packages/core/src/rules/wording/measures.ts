import type { Language } from '../terms.js'
import { isAmount } from './surroundings.js'
import { isNumber, type Token } from './wording.js'

const times =
  /^(?:sek|sekund\p{L}*|min|minutt\p{L}*|time|timer|timen|timar|døgn|døgnet|dag|dager|dagar|dagen|virkedag\p{L}*|arbeidsdag\p{L}*|yrkedag\p{L}*|kalenderdag\p{L}*|uke|uker|uka|uken|veke|veker|veka|måned\p{L}*|månad\p{L}*|år|kvartal\p{L}*|gang|ganger|gong|gonger|seconds?|minutes?|hours?|days?|weeks?|months?|years?|quarters?|times?|ms|s|h)$/u
const units =
  /^(?:%|prosent|percent|per|kroner|meter|gigabyte|terabyte|megabit|grader|desibel|degrees|metres|metre|users|brukere|brukarar)$/
const kinds = new Set(
  'virke arbeids kalender working business calendar consecutive full whole hele heile påbegynte påbegynte neste første'.split(
    ' ',
  ),
)

/** Whether among tokens there is an amount of time: «2 timer», «fem virkedager», «<frist>». */
export function hasTimeIn(tokens: readonly Token[], language: Language): boolean {
  return tokens.some((token, index) => {
    if (!isAmount(token, language)) return false
    const next = tokens[index + 1]?.word ?? ''
    return (
      token.word === '<>' ||
      times.test(next) ||
      (kinds.has(next) && times.test(tokens[index + 2]?.word ?? ''))
    )
  })
}

/** Whether among tokens there is a measure: figures, a parameter, or a number in letters with a unit. */
export function hasMeasureIn(tokens: readonly Token[], language: Language): boolean {
  return tokens.some((token, index) => {
    if (isNumber(token)) return true
    const next = tokens[index + 1]?.word ?? ''
    return isAmount(token, language) && (times.test(next) || units.test(next))
  })
}
