import { defineRule } from '../rule.js'
import { passivesIn } from './passives.js'
import { statementsOf } from './statements.js'
import { hintInStatements } from './statement-severity.js'

/** «Defekt utstyr skal byttes»: by whom, and who pays? (INCOSE R2) */
export const passiveWithoutActor = defineRule({
  code: 'passive-without-actor',
  theme: 'wording',
  profile: 'strict',
  scope: 'requirement',
  severity: hintInStatements,
  title: {
    nb: 'Ingen er satt til å gjøre det',
    nn: 'Ingen er sett til å gjere det',
    en: 'Nobody is named to do it',
  },
  why: {
    nb: 'Når kravet er i passiv, står det ikke hvem som skal gjøre arbeidet og betale for det: leverandøren, kommunen eller en tredje.',
    nn: 'Når kravet er i passiv, står det ikkje kven som skal gjere arbeidet og betale for det: leverandøren, kommunen eller ein tredje.',
    en: 'A requirement in the passive does not say who is to do the work and pay for it: the supplier, the municipality or a third party.',
  },
  messages: {
    found: {
      nb: '«{words}» sier ikke hvem som skal gjøre det. Skriv «Leverandøren skal», «Løsningen skal» eller «Kunden skal».',
      nn: '«{words}» seier ikkje kven som skal gjere det. Skriv «Leverandøren skal», «Løysinga skal» eller «Kunden skal».',
      en: '“{words}” does not say who is to do it. Write “The supplier shall”, “The solution shall” or “The customer shall”.',
    },
    work: {
      nb: '«{words}» sier ikke hvem som skal gjøre arbeidet og betale for det. Skriv «Leverandøren skal» eller «Kunden skal».',
      nn: '«{words}» seier ikkje kven som skal gjere arbeidet og betale for det. Skriv «Leverandøren skal» eller «Kunden skal».',
      en: '“{words}” does not say who is to do the work and pay for it. Write “The supplier shall” or “The customer shall”.',
    },
  },
  check(subject, report) {
    for (const { path, wording } of statementsOf(subject)) {
      for (const { start, end, isWork } of passivesIn(wording, subject.language)) {
        const words = wording.text.slice(start, end)
        if (isWork) report('work', path, { words }, { span: [start, end], severity: 'warning' })
        else report('found', path, { words }, { span: [start, end] })
      }
    }
  },
})
