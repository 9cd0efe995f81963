import type { Language } from '../document/nodes.js'

/**
 * Languages in which training and material are asked for, in lower case as they stand in running text. Not Intl:
 * what it gives changes with the version of its data, and a document must not.
 */
const names: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  nb: { nb: 'bokmål', nn: 'bokmål', en: 'Norwegian Bokmål' },
  nn: { nb: 'nynorsk', nn: 'nynorsk', en: 'Norwegian Nynorsk' },
  no: { nb: 'norsk', nn: 'norsk', en: 'Norwegian' },
  en: { nb: 'engelsk', nn: 'engelsk', en: 'English' },
  se: { nb: 'nordsamisk', nn: 'nordsamisk', en: 'Northern Sami' },
  sma: { nb: 'sørsamisk', nn: 'sørsamisk', en: 'Southern Sami' },
  smj: { nb: 'lulesamisk', nn: 'lulesamisk', en: 'Lule Sami' },
  ar: { nb: 'arabisk', nn: 'arabisk', en: 'Arabic' },
  da: { nb: 'dansk', nn: 'dansk', en: 'Danish' },
  de: { nb: 'tysk', nn: 'tysk', en: 'German' },
  es: { nb: 'spansk', nn: 'spansk', en: 'Spanish' },
  fa: { nb: 'persisk', nn: 'persisk', en: 'Persian' },
  fi: { nb: 'finsk', nn: 'finsk', en: 'Finnish' },
  fr: { nb: 'fransk', nn: 'fransk', en: 'French' },
  lt: { nb: 'litauisk', nn: 'litauisk', en: 'Lithuanian' },
  pl: { nb: 'polsk', nn: 'polsk', en: 'Polish' },
  prs: { nb: 'dari', nn: 'dari', en: 'Dari' },
  ro: { nb: 'rumensk', nn: 'rumensk', en: 'Romanian' },
  ru: { nb: 'russisk', nn: 'russisk', en: 'Russian' },
  so: { nb: 'somali', nn: 'somali', en: 'Somali' },
  sv: { nb: 'svensk', nn: 'svensk', en: 'Swedish' },
  th: { nb: 'thai', nn: 'thai', en: 'Thai' },
  ti: { nb: 'tigrinja', nn: 'tigrinja', en: 'Tigrinya' },
  tr: { nb: 'tyrkisk', nn: 'tyrkisk', en: 'Turkish' },
  uk: { nb: 'ukrainsk', nn: 'ukrainsk', en: 'Ukrainian' },
  ur: { nb: 'urdu', nn: 'urdu', en: 'Urdu' },
  vi: { nb: 'vietnamesisk', nn: 'vietnamesisk', en: 'Vietnamese' },
}

/** The name of a language by its tag, `pl` → «polsk»; a tag not listed is given as it is. */
export function languageName(tag: string, language: Language): string {
  return (names[tag] ?? names[tag.split('-')[0] ?? ''])?.[language] ?? tag
}
