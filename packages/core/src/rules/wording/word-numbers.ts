import type { Language } from '../terms.js'

/** A word as numbers. */
export interface ReadWord {
  readonly number: number
  /** The same for the inflections of a word and for words that mean the same; 0: an empty word. */
  readonly meaning: number
  readonly length: number
}

/** Words that come and go without another meaning of a requirement. */
const empty: Readonly<Record<Language, ReadonlySet<string>>> = {
  nb: words(
    'en ei et den det de alle hver hvert enkelt enkelte også alltid da dermed kunne selv eventuell eventuelle eventuelt aktuell aktuelle relevante nødvendige',
  ),
  nn: words(
    'ein ei eit den det dei alle kvar kvart enkelt enkelte einskild einskilde også òg alltid då dermed kunne sjølv eventuell eventuelle eventuelt aktuell aktuelle relevante nødvendige naudsynte',
  ),
  en: words('a an the all each every any individual also always then relevant applicable necessary'),
}

/** Words that mean the same in a requirement, by the one that stands for them. */
const synonyms: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  nb: pairs('må skal|kun bare|hvis dersom|systemet løsningen|benytte bruke|benyttes brukes|samt og'),
  nn: pairs('må skal|viss dersom|systemet løysinga|nytte bruke|benytte bruke|samt og'),
  en: pairs('must shall|system solution|utilise use|utilize use|whenever when'),
}

/** What inflects a word of some length: «nattevakten» and «nattevakter», «logger» and «logges», "alerts". */
const inflections: Readonly<Record<Language, RegExp>> = {
  nb: /(?<=.{4})(?:ene|en|et|er|es|e|a)$/,
  nn: /(?<=.{4})(?:ene|ane|en|et|er|ar|ast|est|e|a)$/,
  en: /(?<=.{4}[^s])s$/,
}

const known: Readonly<Record<Language, Map<string, ReadWord>>> = {
  nb: new Map(),
  nn: new Map(),
  en: new Map(),
}
/** An editor that runs for weeks sees many words that are only half written. */
const mostKnown = 50_000

/** The numbers of a word, worked out once for each word of a language. */
export function readWord(word: string, language: Language): ReadWord {
  const words = known[language]
  let read = words.get(word)
  if (read === undefined) {
    if (words.size >= mostKnown) words.clear()
    read = {
      number: hash(word),
      meaning: empty[language].has(word)
        ? 0
        : hash((synonyms[language].get(word) ?? word).replace(inflections[language], '')),
      length: word.length,
    }
    words.set(word, read)
  }
  return read
}

const opposites = new Set(
  [
    ...words('ikke ikkje ingen inga uten utan unntatt unnateken aldri før etter bare berre kun unngå'),
    ...words('not no never without except before after only non'),
  ].map((word) => hash(word)),
)

/** Whether a word more makes another requirement: «ikke», «uten», «før». */
export function turnsMeaning(number: number): boolean {
  return opposites.has(number)
}

/** FNV-1a, never 0. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  }
  return value === 0 ? 1 : value
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

function pairs(list: string): ReadonlyMap<string, string> {
  return new Map(
    list.split('|').map((pair): [string, string] => {
      const [word = '', instead = ''] = pair.split(' ')
      return [word, instead]
    }),
  )
}
