import { defineRule } from '../rule.js'
import { unanchoredComparisons } from './comparison-phrases.js'
import { escapesIn } from './escape-phrases.js'
import { meeting } from './phrases.js'
import { statementsOf } from './statements.js'
import { errorInMinimum } from './statement-severity.js'
import { wordsOf } from './surroundings.js'

/** «Høyest tilgjengelige» compares with nothing; KOFA found it unclear (2015/102; INCOSE R7). */
export const comparisonWithoutReference = defineRule({
  code: 'comparison-without-reference',
  theme: 'wording',
  profile: 'default',
  scope: 'requirement',
  severity: errorInMinimum,
  title: {
    nb: 'Sammenligning uten noe å sammenligne med',
    nn: 'Samanlikning utan noko å samanlikne med',
    en: 'Comparison with nothing to compare with',
  },
  why: {
    nb: 'Ingen kan måle «best mulig» eller «raskere» når det ikke står hva det skal måles mot. Klagenemnda har funnet slike krav uklare.',
    nn: 'Ingen kan måle «best mogleg» eller «raskare» når det ikkje står kva det skal målast mot. Klagenemnda har funne slike krav uklare.',
    en: 'Nobody can measure “best possible” or “faster” without being told against what. The complaints board has found such requirements unclear.',
  },
  messages: {
    found: {
      nb: '«{words}» sier ikke hva det skal sammenlignes med. Skriv en grense som kan måles, eller det det skal være bedre enn.',
      nn: '«{words}» seier ikkje kva det skal samanliknast med. Skriv ei grense som kan målast, eller det det skal vere betre enn.',
      en: '“{words}” does not say what to compare with. Write a limit that can be measured, or what it must be better than.',
    },
  },
  check(subject, report) {
    const { language } = subject
    for (const { path, wording } of statementsOf(subject)) {
      const found = unanchoredComparisons(wording, language)
      if (found.length === 0) continue
      const isEscape = meeting(escapesIn(wording, language))
      for (const match of found) {
        if (isEscape(match)) continue
        report('found', path, { words: wordsOf(wording, match) }, { span: [match.start, match.end] })
      }
    }
  },
})
