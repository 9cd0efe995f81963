import { defineRule, rising } from '../rule.js'
import { plannedProgrammes } from './programmes.js'

const aspects = ['technological', 'mastery', 'pedagogical', 'innovation-implementation'] as const

/** Digital health competence is more than pressing the right buttons (recommendation 6; Eide & Eide 2020). */
export const competenceAspectUncovered = defineRule({
  code: 'competence-aspect-uncovered',
  theme: 'training',
  profile: 'default',
  scope: 'specification',
  severity: rising,
  recommendations: [6],
  title: {
    nb: 'Kompetanseaspekt uten opplæring',
    nn: 'Kompetanseaspekt utan opplæring',
    en: 'Competence aspect without training',
  },
  why: {
    nb: 'De ansatte skal ikke bare betjene utstyret. De skal også forstå hva det gjør med dem som får hjelp, veilede dem og endre måten de selv arbeider på.',
    nn: 'Dei tilsette skal ikkje berre betene utstyret. Dei skal òg forstå kva det gjer med dei som får hjelp, rettleie dei og endre måten dei sjølve arbeider på.',
    en: 'Staff must do more than operate the equipment: they must also understand what it does to those they help, guide them and change the way they work themselves.',
  },
  messages: {
    found: {
      nb: 'Ingen opplæringstiltak har aspektet {aspects}. Legg det til i «aspects» der opplæringen dekker det, eller planlegg slik opplæring.',
      nn: 'Ingen opplæringstiltak har aspektet {aspects}. Legg det til i «aspects» der opplæringa dekkjer det, eller planlegg slik opplæring.',
      en: 'No training programme has the aspect {aspects}. Add it to “aspects” where the training covers it, or plan such training.',
    },
  },
  check(context, report) {
    const programmes = plannedProgrammes(context) ?? []
    if (programmes.length === 0) return
    if (programmes.some(({ programme }) => context.isOpen(programme, 'aspects'))) return
    const covered = new Set(programmes.flatMap(({ programme }) => programme.aspects ?? []))
    const values = aspects.filter((aspect) => !covered.has(aspect))
    if (values.length === 0) return
    report('found', ['trainingNeeds', 'programmes'], {
      aspects: { type: 'values', key: 'training-programme.aspects', values },
    })
  },
})
