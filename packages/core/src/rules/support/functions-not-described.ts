import { defineRule, risingToWarning } from '../rule.js'

/** Who must be trained, helped and able to do without the solution follows from what it does (recommendations 8 and 12). */
export const functionsNotDescribed = defineRule({
  code: 'functions-not-described',
  theme: 'support',
  profile: 'default',
  scope: 'specification',
  severity: risingToWarning,
  recommendations: [8, 12],
  title: {
    nb: 'Funksjonene er ikke beskrevet',
    nn: 'Funksjonane er ikkje omtalte',
    en: 'Functions not described',
  },
  why: {
    nb: 'Funksjonene viser hvem som trenger opplæring, hvilke vakter støtten må dekke, og hva som krever en reserverutine.',
    nn: 'Funksjonane viser kven som treng opplæring, kva vakter støtta må dekkje, og kva som krev ein reserverutine.',
    en: 'The functions show who needs training, which shifts support must cover, and what needs a fallback procedure.',
  },
  messages: {
    none: {
      nb: 'Kravspesifikasjonen beskriver ingen funksjoner. Legg til «functions» med hva løsningen gjør, hvem som bruker det, og hva som er kritisk.',
      nn: 'Kravspesifikasjonen omtaler ingen funksjonar. Legg til «functions» med kva løysinga gjer, kven som bruker det, og kva som er kritisk.',
      en: 'The specification describes no functions. Add “functions” with what the solution does, who uses it and what is critical.',
    },
  },
  check({ specification, asks, missing }, report) {
    if (asks('standard') && missing(specification, ['functions']).length > 0)
      report('none', ['functions'], {})
  },
})
