import { defineRule } from '../rule.js'
import { demandsBySentence } from './demands.js'
import { statementsOf } from './statements.js'
import { warningInStatements } from './statement-severity.js'
import { wordsOf } from './surroundings.js'

/** «Skal eksportere saken og bør varsle brukeren» is two requirements with one answer (INCOSE R18). */
export const severalModalVerbs = defineRule({
  code: 'several-modal-verbs',
  theme: 'wording',
  profile: 'strict',
  scope: 'requirement',
  severity: warningInStatements,
  title: {
    nb: 'Flere krav i samme setning',
    nn: 'Fleire krav i same setning',
    en: 'Several requirements in one sentence',
  },
  why: {
    nb: 'Leverandøren kan oppfylle det ene kravet og ikke det andre, men kan bare gi ett svar. Da blir svaret vanskelig å vurdere og å følge opp.',
    nn: 'Leverandøren kan oppfylle det eine kravet og ikkje det andre, men kan berre gi eitt svar. Då blir svaret vanskeleg å vurdere og å følgje opp.',
    en: 'The supplier may meet one requirement and not the other, but can give only one answer. Such an answer is hard to judge and to follow up.',
  },
  messages: {
    found: {
      nb: 'Setningen stiller ett krav med «{first}» og ett til med «{later}». Del den i to krav.',
      nn: 'Setninga stiller eitt krav med «{first}» og eitt til med «{later}». Del henne i to krav.',
      en: 'The sentence makes one requirement with “{first}” and another with “{later}”. Divide it into two requirements.',
    },
  },
  check(subject, report) {
    for (const { path, wording } of statementsOf(subject)) {
      for (const { demands } of demandsBySentence(wording, subject.language)) {
        const [first, ...others] = demands
        if (first === undefined) continue
        for (const verb of others) {
          report(
            'found',
            path,
            { first: wordsOf(wording, first), later: wordsOf(wording, verb) },
            { span: [verb.start, verb.end] },
          )
        }
      }
    }
  },
})
