import { defineRule } from '../rule.js'
import { escapesIn } from './escape-phrases.js'
import { statementsOf } from './statements.js'
import { errorInMinimum } from './statement-severity.js'
import { wordsOf } from './surroundings.js'

/** «Så langt det er mulig» lets the supplier decide whether the requirement holds (INCOSE R8). */
export const escapeClause = defineRule({
  code: 'escape-clause',
  theme: 'wording',
  profile: 'default',
  scope: 'requirement',
  severity: errorInMinimum,
  title: { nb: 'Forbehold i et krav', nn: 'Atterhald i eit krav', en: 'Escape clause in a requirement' },
  why: {
    nb: 'Med et forbehold avgjør leverandøren selv når kravet gjelder. Da kan kommunen verken avvise et tilbud eller kreve at feilen rettes.',
    nn: 'Med eit atterhald avgjer leverandøren sjølv når kravet gjeld. Då kan kommunen verken avvise eit tilbod eller krevje at feilen blir retta.',
    en: 'With an escape clause the supplier decides when the requirement applies. Then the municipality can neither reject a tender nor claim a correction.',
  },
  messages: {
    found: {
      nb: '«{words}» lar leverandøren avgjøre når kravet gjelder. Skriv en grense, eller skriv nøyaktig hvilke tilfeller som er unntatt.',
      nn: '«{words}» lèt leverandøren avgjere når kravet gjeld. Skriv ei grense, eller skriv nøyaktig kva tilfelle som er unnatekne.',
      en: '“{words}” lets the supplier decide when the requirement applies. Write a limit, or say exactly which cases are excepted.',
    },
  },
  check(subject, report) {
    for (const { path, wording } of statementsOf(subject)) {
      for (const match of escapesIn(wording, subject.language)) {
        report('found', path, { words: wordsOf(wording, match) }, { span: [match.start, match.end] })
      }
    }
  },
})
