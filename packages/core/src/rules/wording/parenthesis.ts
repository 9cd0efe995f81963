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

/** A bracket that is not closed yet, with what stands in it and not in one of its own. */
interface OpenBracket {
  readonly index: number
  readonly inside: Token[]
}

function bracketsIn({ tokens }: Wording, language: Language): readonly Bracket[] {
  const brackets: Bracket[] = []
  const open: OpenBracket[] = []
  for (const [index, token] of tokens.entries()) {
    if (token.word === '(') open.push({ index, inside: [] })
    else if (token.word !== ')') open.at(-1)?.inside.push(token)
    else {
      const closed = open.pop()
      const bracket = closed === undefined ? undefined : bracketOf(tokens, closed, index, language)
      if (bracket !== undefined) brackets.push(bracket)
    }
  }
  return brackets.sort((a, b) => a.start - b.start)
}

function bracketOf(
  tokens: readonly Token[],
  { index, inside }: OpenBracket,
  closing: number,
  language: Language,
): Bracket | undefined {
  const start = tokens[index]?.start ?? 0
  const end = tokens[closing]?.end ?? start
  const before = tokens[index - 1]
  if (before?.end === start && closing === index + 2 && isEnding(before, inside[0]))
    return { kind: 'ending', start: before.start, end }
  return isDemand(inside, language) ? { kind: 'content', start, end } : undefined
}

function isEnding(before: Token, ending: Token | undefined): boolean {
  return /^\p{L}/u.test(before.word) && /^(?:er|ar|e|en|et|r|s|a|ne|ene|ane|n|t|es)$/.test(ending?.word ?? '')
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
