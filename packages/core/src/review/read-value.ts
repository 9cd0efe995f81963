import type { Language } from '../document/nodes.js'
import { countWords, durationParts } from '../locale/everyday-durations.js'
import { everydayAmount } from '../locale/everyday.js'
import type { Words } from '../view/words.js'
import { cleanWords } from './clean-words.js'
import type { ShownParameter } from './shown-source.js'

/**
 * The value that a reader means who has written other words in place of a parameter's, as the specification writes it.
 *
 * @param said as `cleanWords` gives it
 * @returns `undefined`: it is no value of that kind
 */
export function readValue(said: string, parameter: ShownParameter, words: Words): string | undefined {
  const { value, type } = parameter
  if (said === '' || value === undefined || type === 'choice') return undefined
  if (typeof value === 'boolean') {
    const meant = [true, false].find((each) => words.yesNo(each).toLowerCase() === said.toLowerCase())
    return meant === undefined ? undefined : String(meant)
  }
  if (typeof value === 'number' || type === 'number') {
    const number = parameter.isEveryday
      ? readAmount(said, parameter.unit ?? '', words.language)
      : readNumber(said, words.language)
    return number === undefined ? undefined : String(number)
  }
  if (type === 'date')
    return /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(said) ? said : undefined
  if (type === 'duration') return durationParts(said) === undefined ? undefined : said
  return said.length <= mostCharacters && !/[<>]/.test(said) ? said : undefined
}

const mostCharacters = 500

/** «1 000», «1,5» and «tolv» as numbers, in English «1,000» and «1.5». A point among Norwegian figures could mean both. */
function readNumber(said: string, language: Language): number | undefined {
  const pattern =
    language === 'en'
      ? /^[-−]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/
      : /^[-−]?(?:\d{1,3}(?: \d{3})+|\d+)(?:,\d+)?$/
  if (pattern.test(said)) {
    const figures = said.replace('−', '-').replace(language === 'en' ? /,/g : / /g, '')
    const number = Number(figures.replace(',', '.'))
    // More figures than a number holds would be others when written.
    return figures.replace(/\D/g, '').length <= 15 ? number : undefined
  }
  if (ones[language].includes(said.toLowerCase())) return 1
  return smallNumbers.find((number) => wordOf(number, language) === said.toLowerCase())
}

const ones: Readonly<Record<Language, readonly string[]>> = {
  nb: ['en', 'én', 'ei', 'et', 'ett'],
  nn: ['ein', 'éin', 'ei', 'éi', 'eit', 'eitt'],
  en: ['one'],
}

const smallNumbers = Array.from({ length: 11 }, (_, index) => index + 2)

function wordOf(number: number, language: Language): string | undefined {
  return countWords(number, 'second', language).split('\u00a0')[0]
}

/** «to døgn» in hours is 48. `undefined`: people don't say any number of the unit so. */
function readAmount(said: string, unit: string, language: Language): number | undefined {
  if (said.endsWith(` ${unit}`)) {
    const number = readNumber(said.slice(0, -unit.length - 1), language)
    if (number !== undefined) return number
  }
  const meant: number[] = []
  for (let halves = 1; halves <= mostHalves; halves += 1) {
    const words = everydayAmount(halves / 2, unit, language)
    if (words !== undefined && cleanWords(words) === said) meant.push(halves / 2)
  }
  // «Om lag 7 av 10» is said of many.
  return meant.length === 1 ? meant[0] : undefined
}

/** People count no further in such words: 1,440 minutes are a day. */
const mostHalves = 2 * 1440
