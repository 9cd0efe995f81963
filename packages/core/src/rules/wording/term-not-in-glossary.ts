import { defineRule } from '../rule.js'
import type { RuleSettings } from '../settings.js'
import { findPhrases, phrases, type PhraseMatch, type Phrases } from './phrases.js'
import { statementsOf } from './statements.js'
import { warningInStatements } from './statement-severity.js'
import { isQuoted, wordsOf } from './surroundings.js'
import type { Wording } from './wording.js'

/** One thing has one name, the one that the house has agreed on (INCOSE R4 and R36). */
export const termNotInGlossary = defineRule({
  code: 'term-not-in-glossary',
  theme: 'wording',
  profile: 'strict',
  scope: 'requirement',
  severity: warningInStatements,
  title: { nb: 'Annet ord enn husets', nn: 'Anna ord enn det huset bruker', en: 'Not the word of the house' },
  why: {
    nb: 'Når det samme har to navn, tror leverandørene at det er to ting. Husets ordliste sier hvilket ord som gjelder.',
    nn: 'Når det same har to namn, trur leverandørane at det er to ting. Ordlista til huset seier kva ord som gjeld.',
    en: 'Where one thing has two names, suppliers believe it is two things. The glossary of the house says which word applies.',
  },
  messages: {
    found: {
      nb: 'Husets ordliste sier «{term}» i stedet for «{words}».',
      nn: 'Ordlista til huset seier «{term}» i staden for «{words}».',
      en: 'The glossary of the house says “{term}” instead of “{words}”.',
    },
    replace: { nb: 'Skriv «{term}»', nn: 'Skriv «{term}»', en: 'Write “{term}”' },
  },
  check(subject, report) {
    const glossary = readGlossary(subject.shared.settings)
    if (glossary.length === 0) return
    for (const { path, wording } of statementsOf(subject)) {
      for (const { term, replaced, isExact } of replacedWords(wording, glossary)) {
        const words = wordsOf(wording, replaced)
        const span = [replaced.start, replaced.end] as const
        const newText = isCapital(words) && replaced.first === 0 ? withCapital(term) : term
        // Another form of the word needs another form of the term, which nobody has told us.
        const fixes = isExact
          ? [{ title: 'replace' as const, safe: false, edits: [{ path, span, newText }] }]
          : []
        report('found', path, { term, words }, { span, fixes })
      }
    }
  },
})

interface Entry {
  readonly term: string
  readonly itself: Phrases
  readonly exact: Phrases
  readonly inflected: Phrases
}

const read = new WeakMap<RuleSettings, readonly Entry[]>()

function readGlossary(settings: RuleSettings): readonly Entry[] {
  let entries = read.get(settings)
  if (entries === undefined) {
    entries = settings.glossary.map(({ term, insteadOf }) => ({
      term,
      itself: phrases(...formsOf(term)),
      exact: phrases(...insteadOf.map(plain)),
      inflected: phrases(...insteadOf.flatMap(formsOf)),
    }))
    read.set(settings, entries)
  }
  return entries
}

const endings = [
  'en',
  'et',
  'a',
  'er',
  'ar',
  'ene',
  'ane',
  'ens',
  'ets',
  'enes',
  'anes',
  's',
  'es',
  'n',
  'r',
  't',
  'ne',
  'ns',
]

/** A word and what it may look like with an ending. */
function formsOf(word: string): readonly string[] {
  const stem = plain(word)
  const shorter = /[^e]e$/.test(stem)
    ? [`${stem.slice(0, -1)}a`, `${stem.slice(0, -1)}ar`, `${stem.slice(0, -1)}ane`]
    : []
  return [stem, ...endings.map((ending) => stem + ending), ...shorter]
}

/** Brackets and bars have a meaning in phrases. */
function plain(word: string): string {
  return word.replace(/[()|]/g, ' ')
}

interface Replaced {
  readonly term: string
  readonly replaced: PhraseMatch
  readonly isExact: boolean
}

function replacedWords(wording: Wording, glossary: readonly Entry[]): readonly Replaced[] {
  return glossary.flatMap(({ term, itself, exact, inflected }) => {
    const found = findPhrases(wording, inflected)
    if (found.length === 0) return []
    // «Velferdsteknologisk løsning» may be the term that «løsning» is to give way to.
    const right = findPhrases(wording, itself)
    const exactly = findPhrases(wording, exact)
    return found
      .filter(
        ({ first, last, start }) =>
          !isQuoted(wording, start) && !right.some((each) => each.first <= last && first <= each.last),
      )
      .map((replaced) => ({
        term,
        replaced,
        isExact: exactly.some((each) => each.first === replaced.first && each.last === replaced.last),
      }))
  })
}

function isCapital(words: string): boolean {
  return /^\p{Lu}/u.test(words)
}

function withCapital(term: string): string {
  return term.slice(0, 1).toUpperCase() + term.slice(1)
}
