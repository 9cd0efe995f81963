import { defineRule } from '../rule.js'
import { sentencesOf, type Sentence } from './sentences.js'
import { statementsOf } from './statements.js'
import { hintInStatements } from './statement-severity.js'
import { isNumber, isWord, type Token, type Wording } from './wording.js'

const mostWords = 40

/** Whoever reads more than 40 words without a pause must read them twice. */
export const sentenceTooLong = defineRule({
  code: 'sentence-too-long',
  theme: 'wording',
  profile: 'strict',
  scope: 'requirement',
  severity: hintInStatements,
  title: { nb: 'Lang setning', nn: 'Lang setning', en: 'Long sentence' },
  why: {
    nb: 'Lange setninger blir lest feil, og de rommer ofte flere krav. Kravet må kunne forstås ved første gjennomlesing.',
    nn: 'Lange setningar blir lesne feil, og dei rommar ofte fleire krav. Kravet må kunne forståast ved første gjennomlesing.',
    en: 'Long sentences are misread, and often hold several requirements. A requirement must be understood at the first reading.',
  },
  messages: {
    found: {
      nb: 'Setningen har {count} ord. Del den slik at ingen setning har mer enn {most}.',
      nn: 'Setninga har {count} ord. Del henne slik at inga setning har meir enn {most}.',
      en: 'The sentence has {count} words. Divide it so that no sentence has more than {most}.',
    },
  },
  check(subject, report) {
    for (const { path, wording } of statementsOf(subject)) {
      if (wording.tokens.length <= mostWords) continue
      for (const sentence of sentencesOf(wording)) {
        if (lengthOf(wording, sentence) <= mostWords) continue
        const start = wording.tokens[sentence.from]?.start ?? 0
        const end = wording.tokens[sentence.to - 1]?.end ?? start
        const count = wordsIn(wording.tokens.slice(sentence.from, sentence.to))
        report('found', path, { count, most: mostWords }, { span: [start, end] })
      }
    }
  },
})

const longestItem = 6
const lastItem = /^(?:og|eller|samt|and|or)$/
const notInItems =
  /^(?:skal|må|bør|kan|som|at|når|hvis|viss|dersom|shall|must|should|may|which|that|when|if)$/

/** The words of a sentence; of things listed between commas only as many as the longest has. */
function lengthOf(wording: Wording, { from, to }: Sentence): number {
  const tokens = wording.tokens.slice(from, to)
  const parts = partsOf(tokens)
  const isList = parts
    .slice(1)
    .some((part) => part.slice(0, longestItem + 1).some(({ word }) => lastItem.test(word)))
  const items = parts
    .slice(1, -1)
    .filter((part) => wordsIn(part) <= longestItem && !part.some(({ word }) => notInItems.test(word)))
    .map((part) => wordsIn(part))
  const all = wordsIn(tokens)
  return isList && items.length > 1 ? all - sum(items) + longest(items) : all
}

/** What stands between the commas, semicolons and colons. */
function partsOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]]
  for (const token of tokens) {
    if (/^[,;:]$/.test(token.word)) parts.push([])
    else parts.at(-1)?.push(token)
  }
  return parts
}

function wordsIn(tokens: readonly Token[]): number {
  return tokens.filter((token) => isWord(token) || isNumber(token)).length
}

function longest(numbers: readonly number[]): number {
  return numbers.reduce((most, each) => Math.max(most, each), 0)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}
