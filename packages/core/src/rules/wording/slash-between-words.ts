import { defineRule } from '../rule.js'
import { statementsOf } from './statements.js'
import { hintInStatements } from './statement-severity.js'
import { isQuoted } from './surroundings.js'
import { isNumber, type Token, type Wording } from './wording.js'

/** «Import/eksport»: and, or, or the same? (INCOSE R17) */
export const slashBetweenWords = defineRule({
  code: 'slash-between-words',
  theme: 'wording',
  profile: 'strict',
  scope: 'requirement',
  severity: hintInStatements,
  title: { nb: 'Skråstrek mellom ord', nn: 'Skråstrek mellom ord', en: 'Slash between words' },
  why: {
    nb: 'En skråstrek kan bety «og», «eller» eller at de to ordene er det samme. Leverandørene leser den forskjellig.',
    nn: 'Ein skråstrek kan bety «og», «eller» eller at dei to orda er det same. Leverandørane les han ulikt.',
    en: 'A slash may mean “and”, “or”, or that the two words are the same. Suppliers read it differently.',
  },
  messages: {
    found: {
      nb: '«{words}» kan leses som både «og» og «eller». Skriv det ordet dere mener.',
      nn: '«{words}» kan lesast som både «og» og «eller». Skriv det ordet de meiner.',
      en: '“{words}” can be read as both “and” and “or”. Write the word you mean.',
    },
  },
  check(subject, report) {
    for (const { path, wording } of statementsOf(subject)) {
      if (!wording.text.includes('/')) continue
      const { tokens, text } = wording
      for (const [index, token] of tokens.entries()) {
        if (token.word !== '/' || !standsBetweenWords(wording, index)) continue
        const start = tokens[index - 1]?.start ?? token.start
        const end = tokens[index + 1]?.end ?? token.end
        if (!isQuoted(wording, start))
          report('found', path, { words: text.slice(start, end) }, { span: [start, end] })
      }
    }
  },
})

/** Pairs that are one word to everyone, and those that another rule is about. */
const settled = new Set([
  'og/eller',
  'eller/og',
  'and/or',
  'or/and',
  'inn/ut',
  'input/output',
  'read/write',
  'client/server',
])

/** Names of parties are words even with their capitals. */
const parties = new Set('kunden leverandøren oppdragsgiver oppdragsgivar customer supplier'.split(' '))

const periods =
  /^(?:sekund|minutt|time|timen|døgn|døgnet|dag|dagen|uke|uka|uken|veke|veka|måned|måneden|månad|månaden|kvartal|år|året|second|minute|hour|day|week|month|quarter|year)$/
const money = new Set(['kroner', 'nok', 'euro'])

function standsBetweenWords({ text, tokens }: Wording, index: number): boolean {
  const before = tokens[index - 1]
  const after = tokens[index + 1]
  if (before === undefined || after === undefined) return false
  if (!isPlainWord(text, before) || !isPlainWord(text, after)) return false
  if (settled.has(`${before.word}/${after.word}`)) return false
  if (periods.test(after.word) && (money.has(before.word) || isCounted(tokens, index - 1))) return false
  if (isCapital(text, before) && isCapital(text, after) && !parties.has(before.word)) return false
  // Part of a path or an address: «https://a.no/b», «/var/log/hendelser».
  return (
    ![text[before.start - 1], text[after.end]].some((mark) => mark !== undefined && /[/:\\@=]/.test(mark)) &&
    !/^\.\p{L}/u.test(text.slice(after.end)) &&
    !/\p{L}\.$/u.test(text.slice(Math.max(0, before.start - 3), before.start))
  )
}

/** A word of at least three letters that is no abbreviation: neither TCP nor iOS. */
function isPlainWord(text: string, { start, end }: Token): boolean {
  return /^\p{L}\p{Ll}{2,}(?:-\p{L}+)*-?$/u.test(text.slice(start, end))
}

function isCapital(text: string, { start }: Token): boolean {
  return /^\p{Lu}/u.test(text.slice(start, start + 1))
}

function isCounted(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]
  return before !== undefined && isNumber(before)
}
