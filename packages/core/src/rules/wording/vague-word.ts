import { defineRule } from '../rule.js'
import { unanchoredComparisons } from './comparison-phrases.js'
import { escapesIn } from './escape-phrases.js'
import { openLegalReferences } from './legal-phrases.js'
import { namesLaw } from './named-law.js'
import { findPhrases, hasPhrase, meeting } from './phrases.js'
import { statementsOf } from './statements.js'
import { errorInMinimum } from './statement-severity.js'
import { hasMeasure, isName, isQuoted, partOf, wordsOf } from './surroundings.js'
import { vagueWords } from './vague-phrases.js'

/** «Brukervennlig» without a measure can’t be verified (INCOSE R7 and R34, KOFA 2015/102). */
export const vagueWord = defineRule({
  code: 'vague-word',
  theme: 'wording',
  profile: 'default',
  scope: 'requirement',
  severity: errorInMinimum,
  title: {
    nb: 'Ord som ikke kan etterprøves',
    nn: 'Ord som ikkje kan etterprøvast',
    en: 'Words that can’t be verified',
  },
  why: {
    nb: 'Hva som er brukervennlig eller tilstrekkelig, er leverandøren og tjenesten sjelden enige om. Uten mål kan ingen si om kravet er oppfylt.',
    nn: 'Kva som er brukarvennleg eller tilstrekkeleg, er leverandøren og tenesta sjeldan samde om. Utan mål kan ingen seie om kravet er oppfylt.',
    en: 'The supplier and the service rarely agree on what is user-friendly or sufficient. Without a measure nobody can say whether it is met.',
  },
  messages: {
    found: {
      nb: '«{words}» kan ikke etterprøves. Skriv hva som kan måles eller prøves, for eksempel en grense, en tid eller en oppgave noen skal klare.',
      nn: '«{words}» kan ikkje etterprøvast. Skriv kva som kan målast eller prøvast, til dømes ei grense, ei tid eller ei oppgåve nokon skal klare.',
      en: '“{words}” can’t be verified. Write what can be measured or tested, such as a limit, a time or a task that someone completes.',
    },
  },
  check(subject, report) {
    const { language } = subject
    const { vague, precise, ofLaw } = vagueWords[language]
    for (const { path, wording } of statementsOf(subject)) {
      const found = findPhrases(wording, vague).filter(
        (match) =>
          !isQuoted(wording, match.start) &&
          !isName(wording, match.first) &&
          !hasMeasure(wording, match, language),
      )
      if (found.length === 0) continue
      // What another rule says of the same words is enough.
      const isSettled = meeting([
        ...findPhrases(wording, precise),
        ...escapesIn(wording, language),
        ...unanchoredComparisons(wording, language),
        ...openLegalReferences(wording, language),
      ])
      for (const match of found) {
        // The law that is named says what its own words mean.
        if (hasPhrase(partOf(wording, match), ofLaw) && namesLaw(wording, match.first)) continue
        if (isSettled(match)) continue
        report('found', path, { words: wordsOf(wording, match) }, { span: [match.start, match.end] })
      }
    }
  },
})
