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
      nb: 'Kravspesifikasjonen beskriver ingen funksjoner. Legg til «functions», og oppgi hva løsningen gjør, hvem som bruker funksjonene, og hvilke av dem som er kritiske.',
      nn: 'Kravspesifikasjonen omtaler ingen funksjonar. Legg til «functions», og oppgi kva løysinga gjer, kven som bruker funksjonane, og kva for nokre av dei som er kritiske.',
      en: 'The specification describes no functions. Add “functions”, and state what the solution does, who uses the functions and which of them are critical.',
    },
  },
  check({ specification, asks, missing }, report) {
    if (asks('standard') && missing(specification, ['functions']).length > 0)
      report('none', ['functions'], {})
  },
})
