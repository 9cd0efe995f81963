import { defineRule } from '../rule.js'
import type { RuleSettings } from '../settings.js'
import { findInLists, meeting, phraseLists, type PhraseLists, type PhraseMatch } from './phrases.js'
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
    if (glossary.terms.length === 0) return
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

interface Glossary {
  readonly terms: readonly string[]
  /** Three lists for each term: the words to replace with their endings, without, and the term itself. */
  readonly lists: PhraseLists
}

const listsPerTerm = 3

const read = new WeakMap<RuleSettings, Glossary>()

function readGlossary(settings: RuleSettings): Glossary {
  let glossary = read.get(settings)
  if (glossary === undefined) {
    const lists = settings.glossary.flatMap(({ term, insteadOf }) => [
      insteadOf.flatMap(formsOf),
      insteadOf.map(plain),
      formsOf(term),
    ])
    glossary = { terms: settings.glossary.map(({ term }) => term), lists: phraseLists(lists) }
    read.set(settings, glossary)
  }
  return glossary
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

function replacedWords(wording: Wording, { terms, lists }: Glossary): readonly Replaced[] {
  const found = findInLists(wording, lists)
  // Those of the first list of a term, in the order of the glossary.
  const inflected = [...found].filter(([list]) => list % listsPerTerm === 0).sort(([a], [b]) => a - b)
  return inflected.flatMap(([list, matches]) => {
    // «Velferdsteknologisk løsning» may be the term that «løsning» is to give way to.
    const isRight = meeting(found.get(list + 2) ?? [])
    const exact = new Map(found.get(list + 1)?.map(({ first, last }) => [first, last]))
    return matches
      .filter((match) => !isQuoted(wording, match.start) && !isRight(match))
      .map((replaced) => ({
        term: terms[list / listsPerTerm] ?? '',
        replaced,
        isExact: exact.get(replaced.first) === replaced.last,
      }))
  })
}

function isCapital(words: string): boolean {
  return /^\p{Lu}/u.test(words)
}

function withCapital(term: string): string {
  return term.slice(0, 1).toUpperCase() + term.slice(1)
}
