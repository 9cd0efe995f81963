import { defineRule } from '../rule.js'

/** Ranking criteria without weights is for the lower parts of the regulation. */
export const rankedNotAllowed = defineRule({
  code: 'ranked-not-allowed',
  theme: 'procurement',
  profile: 'default',
  scope: 'specification',
  severity: 'warning',
  isLegal: true,
  title: {
    nb: 'Prioritert rekkefølge der kriteriene skal vektes',
    nn: 'Prioritert rekkjefølgje der kriteria skal vektast',
    en: 'Ranked criteria where weights are required',
  },
  why: {
    nb: 'Over terskelverdiene skal leverandørene få vite hvor mye hvert kriterium teller, ikke bare hvilket som er viktigst.',
    nn: 'Over terskelverdiane skal leverandørane få vite kor mykje kvart kriterium tel, ikkje berre kva som er viktigast.',
    en: 'Above the thresholds suppliers must know how much each criterion counts, not only which is the most important.',
  },
  messages: {
    found: {
      nb: 'Kriteriene står i prioritert rekkefølge, men del {part} av forskriften krever vekter når det er mulig. Bruk vekter, eller legg til et unntak i «waivers» med den objektive grunnen til at det ikke går.',
      nn: 'Kriteria står i prioritert rekkjefølgje, men del {part} av forskrifta krev vekter når det er mogleg. Bruk vekter, eller legg til eit unntak i «waivers» med den objektive grunnen til at det ikkje går.',
      en: 'The criteria are in order of importance, but Part {part} of the regulation requires weights where possible. Use weights, or add a waiver with the objective reason why it can’t be done.',
    },
  },
  check({ specification: { procurement }, pack }, report) {
    const part = procurement?.part
    if (part === undefined || pack.rankedParts.includes(part)) return
    const model = procurement?.evaluation?.model
    if (model === 'ranked') report('found', ['procurement', 'evaluation', 'model'], { part })
    // A route against the model is remarked on by environment-not-considered.
    else if (model === undefined && procurement?.environment?.route === 'ranked')
      report('found', ['procurement', 'environment', 'route'], { part })
  },
})
