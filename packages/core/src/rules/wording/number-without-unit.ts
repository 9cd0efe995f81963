import { defineRule } from '../rule.js'
import { sentenceOf } from './sentences.js'
import { statementsOf } from './statements.js'
import { hintInStatements } from './statement-severity.js'
import { isQuoted } from './surroundings.js'
import { anyBetween } from './tally.js'
import { isWord, type Wording } from './wording.js'

/** «Maks 2»: seconds, metres or attempts? (INCOSE R6) */
export const numberWithoutUnit = defineRule({
  code: 'number-without-unit',
  theme: 'wording',
  profile: 'strict',
  scope: 'requirement',
  severity: hintInStatements,
  title: { nb: 'Tall uten enhet', nn: 'Tal utan eining', en: 'Number without a unit' },
  why: {
    nb: 'Uten enhet kan tallet være sekunder eller minutter, og tilbudene kan ikke sammenlignes.',
    nn: 'Utan eining kan talet vere sekund eller minutt, og tilboda kan ikkje samanliknast.',
    en: 'Without a unit the number may be seconds or minutes, and the tenders can’t be compared.',
  },
  messages: {
    found: {
      nb: 'Tallet {number} har ingen enhet. Skriv hva som telles eller måles, for eksempel sekunder, meter eller forsøk.',
      nn: 'Talet {number} har inga eining. Skriv kva som blir telt eller målt, til dømes sekund, meter eller forsøk.',
      en: 'The number {number} has no unit. Write what is counted or measured, such as seconds, metres or attempts.',
    },
  },
  check(subject, report) {
    for (const { path, wording } of statementsOf(subject)) {
      if (!/\d/.test(wording.text)) continue
      wording.tokens.forEach(({ word, start, end }, index) => {
        if (!isLimit(wording, index) || !/^\d/.test(word) || !standsAlone(wording, index)) return
        if (hasCountedThing(wording, index) || isQuoted(wording, start)) return
        report('found', path, { number: wording.text.slice(start, end) }, { span: [start, end] })
      })
    }
  },
})

const limits = new Set(
  'maks maksimalt maksimum minst minimum høyst høgst inntil opptil under over enn være vere er på lik minimalt mindre meir maximum least most to than be is of under over above below exceed exceeds exceeding overstige overstiger overskride overskrider within innen innan'.split(
    ' ',
  ),
)

function isLimit({ tokens }: Wording, index: number): boolean {
  const before = tokens[index - 1]?.word ?? ''
  return limits.has(before) || (before === '.' && tokens[index - 2]?.word === 'maks')
}

const standingAlone = /^[.,;)!?]$/

/** Whether no unit, thing or sign comes after the number. */
function standsAlone({ tokens, text }: Wording, index: number): boolean {
  const next = tokens[index + 1]
  if (next === undefined) return true
  const end = tokens[index]?.end ?? 0
  if (standingAlone.test(next.word)) {
    // «2.–4. klasse», «1. januar», «4, 5 eller 6 dager»: the thing comes later.
    const after = tokens[index + 2]
    return (
      after === undefined ||
      (next.word === ',' ? isWord(after) : next.start === end && /^\p{Lu}/u.test(text.slice(after.start)))
    )
  }
  return /^(?:og|når|ved|and|when|at|i|if|dersom|hvis|viss|målt|measured|etter|after)$/.test(next.word)
}

/** What is counted, or a scale that the number is on. */
const counted =
  /^(?:antall\p{L}*|talet|tal|number|count|skala\p{L}*|skår\p{L}*|score\p{L}*|sus-\p{L}*|karakter\p{L}*|poeng\p{L}*|indeks\p{L}*|index|scale|faktor\p{L}*|factor|forholdet|ratio|ph|pris|kontrast\p{L}*|contrast|points?)$/u

/** What has a number for a name. */
const numbered =
  /^(?:nivå\p{L}*|level|klasse\p{L}*|class|grade|versjon\p{L}*|version|kategori\p{L}*|category|prioritet\p{L}*|priority|trinn|step|verdi\p{L}*|value|kl|klokka|klokken|år|year|punkt|kapittel|bilag|vedlegg|annex|side)$/u
const farthestName = 4

/** Whether the sentence has said what is counted, or the number is a name or on a scale. */
function hasCountedThing(wording: Wording, index: number): boolean {
  const { from } = sentenceOf(wording, index)
  return (
    anyCounted(wording, from, index) ||
    wording.tokens.slice(Math.max(from, index - farthestName), index).some(({ word }) => numbered.test(word))
  )
}

const anyCounted = anyBetween(({ tokens }, index) => counted.test(tokens[index]?.word ?? ''))
