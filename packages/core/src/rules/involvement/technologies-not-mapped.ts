import { defineRule, risingToWarning } from '../rule.js'

/** What staff use already decides what the solution must fit in with (recommendation 2). */
export const technologiesNotMapped = defineRule({
  code: 'technologies-not-mapped',
  theme: 'involvement',
  profile: 'default',
  scope: 'specification',
  severity: risingToWarning,
  recommendations: [2],
  title: {
    nb: 'Oversikt over teknologi mangler',
    nn: 'Oversikt over teknologi manglar',
    en: 'No overview of technologies',
  },
  why: {
    nb: 'Løsningen skal virke sammen med det de ansatte bruker fra før. Leverandøren må vite hva som skal integreres, og hva som skal bort.',
    nn: 'Løysinga skal verke saman med det dei tilsette bruker frå før. Leverandøren må vite kva som skal integrerast, og kva som skal bort.',
    en: 'The solution must work with what staff already use. The supplier must know what to integrate with and what will be replaced.',
  },
  messages: {
    none: {
      nb: 'Det står ikke hvilken teknologi de ansatte bruker i dag. Legg til «technologies», og oppgi for hver teknologi om den skal beholdes, integreres eller erstattes.',
      nn: 'Det står ikkje kva teknologi dei tilsette bruker i dag. Legg til «technologies», og oppgi for kvar teknologi om han skal behaldast, integrerast eller erstattast.',
      en: 'Nothing says which technologies staff use today. Add “technologies”, and state for each whether it is to be kept, integrated or replaced.',
    },
  },
  check({ specification, asks, missing }, report) {
    if (asks('standard') && missing(specification, ['technologies']).length > 0)
      report('none', ['technologies'], {})
  },
})
