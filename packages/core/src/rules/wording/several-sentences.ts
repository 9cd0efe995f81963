import { defineRule } from '../rule.js'
import { demandsBySentence } from './demands.js'
import { statementsOf } from './statements.js'
import { hintInStatements } from './statement-severity.js'

/** Two sentences are mostly two requirements, or a requirement and its explanation (INCOSE R18). */
export const severalSentences = defineRule({
  code: 'several-sentences',
  theme: 'wording',
  profile: 'strict',
  scope: 'requirement',
  severity: hintInStatements,
  title: {
    nb: 'Flere krav i hver sin setning',
    nn: 'Fleire krav i kvar si setning',
    en: 'Several requirements, each in its sentence',
  },
  why: {
    nb: 'Hvert krav trenger sitt eget nummer, svar og sin egen kontroll. Står det flere i samme tekst, blir noen av dem ikke besvart.',
    nn: 'Kvart krav treng sitt eige nummer, svar og sin eigen kontroll. Står det fleire i same tekst, blir nokre av dei ikkje svara på.',
    en: 'Each requirement needs its own number, answer and verification. Where several stand in one text, some are left unanswered.',
  },
  messages: {
    demands: {
      nb: 'Kravet har {count} setninger som hver stiller sitt krav. Lag ett krav av hver.',
      nn: 'Kravet har {count} setningar som kvar stiller sitt krav. Lag eitt krav av kvar.',
      en: 'The requirement has {count} sentences that each make a demand. Make each a requirement of its own.',
    },
  },
  check(subject, report) {
    for (const { path, wording } of statementsOf(subject)) {
      const demanding = demandsBySentence(wording, subject.language).filter(
        ({ demands }) => demands.length > 0,
      )
      const second = demanding[1]?.sentence
      if (second === undefined) continue
      const start = wording.tokens[second.from]?.start ?? 0
      const end = wording.tokens[second.to - 1]?.end ?? start
      report('demands', path, { count: demanding.length }, { span: [start, end], severity: 'warning' })
    }
  },
})
