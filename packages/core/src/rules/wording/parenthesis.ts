import { defineRule } from '../rule.js'
import type { Language } from '../terms.js'
import { statementsOf } from './statements.js'
import { hintInStatements } from './statement-severity.js'
import { isAmount, isQuoted } from './surroundings.js'
import type { Token, Wording } from './wording.js'

/** What stands in brackets: required, or only mentioned? (INCOSE R21) */
export const parenthesis = defineRule({
  code: 'parenthesis',
  theme: 'wording',
  profile: 'strict',
  scope: 'requirement',
  severity: hintInStatements,
  title: { nb: 'Krav i parentes', nn: 'Krav i parentes', en: 'Requirement in brackets' },
  why: {
    nb: 'Det som står i parentes, leses som en merknad. Er det et krav, blir det lett oversett.',
    nn: 'Det som står i parentes, blir lese som ein merknad. Er det eit krav, blir det lett oversett.',
    en: 'What stands in brackets is read as a remark. If it is a requirement, it is easily missed.',
  },
  messages: {
    content: {
      nb: '«{words}» ser ut til å være en del av kravet. Skriv det uten parentes, eller som et eget krav.',
      nn: '«{words}» ser ut til å vere ein del av kravet. Skriv det utan parentes, eller som eit eige krav.',
      en: '“{words}” seems to be part of the requirement. Write it without brackets, or as a requirement of its own.',
    },
    ending: {
      nb: '«{words}» lar det stå åpent om det er én eller flere. Skriv «én», «minst én» eller et antall.',
      nn: '«{words}» lèt det stå ope om det er éin eller fleire. Skriv «éin», «minst éin» eller eit tal.',
      en: '“{words}” leaves open whether it is one or several. Write “one”, “at least one” or a number.',
    },
  },
  check(subject, report) {
    for (const { path, wording } of statementsOf(subject)) {
      if (!wording.text.includes('(')) continue
      for (const { kind, start, end } of bracketsIn(wording, subject.language)) {
        if (!isQuoted(wording, start))
          report(kind, path, { words: wording.text.slice(start, end) }, { span: [start, end] })
      }
    }
  },
})

interface Bracket {
  readonly kind: 'content' | 'ending'
  readonly start: number
  readonly end: number
}

function bracketsIn(wording: Wording, language: Language): readonly Bracket[] {
  const { tokens } = wording
  return tokens.flatMap((open, index): readonly Bracket[] => {
    if (open.word !== '(') return []
    const closing = tokens.findIndex(({ word }, at) => at > index && word === ')')
    const close = tokens[closing]
    if (close === undefined) return []
    const before = tokens[index - 1]
    const inside = tokens.slice(index + 1, closing)
    if (before?.end === open.start && isEnding(before, inside))
      return [{ kind: 'ending', start: before.start, end: close.end }]
    return isDemand(inside, language) ? [{ kind: 'content', start: open.start, end: close.end }] : []
  })
}

function isEnding(before: Token, inside: readonly Token[]): boolean {
  return (
    /^\p{L}/u.test(before.word) &&
    inside.length === 1 &&
    /^(?:er|ar|e|en|et|r|s|a|ne|ene|ane|n|t|es)$/.test(inside[0]?.word ?? '')
  )
}

const demands = new Set(
  (
    'skal må bør kan valgfritt valgfri valfritt valfri opsjon opsjoner unntatt unnateke unntak ikke ikkje kun bare berre også òg ' +
    'inkludert inkl medregnet medrekna ekskludert ekskl påkrevd obligatorisk kreves krevst gjelder gjeld ' +
    'shall must should may optional optionally option except excluding including not only also mandatory required applies'
  ).split(' '),
)
const limits = new Set(
  'minst minimum høyst høgst maks maksimalt maksimum inntil innen innan senest seinast under over least most within maximum max min up latest'.split(
    ' ',
  ),
)

/** Whether brackets hold what must be met: a modal verb, a choice, an exception, or a limit with a number. */
function isDemand(inside: readonly Token[], language: Language): boolean {
  return (
    inside.some(({ word }) => demands.has(word)) ||
    (inside.some(({ word }) => limits.has(word)) && inside.some((token) => isAmount(token, language)))
  )
}
