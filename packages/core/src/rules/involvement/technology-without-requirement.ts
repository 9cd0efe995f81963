import { defineRule, rising } from '../rule.js'

/** An integration that nobody requires is not delivered (recommendation 2). */
export const technologyWithoutRequirement = defineRule({
  code: 'technology-without-requirement',
  theme: 'involvement',
  profile: 'default',
  scope: 'specification',
  severity: rising,
  recommendations: [2],
  title: {
    nb: 'Integrasjon uten krav',
    nn: 'Integrasjon utan krav',
    en: 'Integration without a requirement',
  },
  why: {
    nb: 'Leverandøren leverer ikke en integrasjon som ingen krav ber om. Da må de ansatte føre det samme to steder.',
    nn: 'Leverandøren leverer ikkje ein integrasjon som ingen krav ber om. Då må dei tilsette føre det same to stader.',
    en: 'The supplier will not deliver an integration that no requirement asks for. Staff then have to enter the same information twice.',
  },
  messages: {
    none: {
      nb: '{technology} skal integreres med løsningen, men viser ikke til noe krav om det. Legg til kravene om integrasjonen i «requirements».',
      nn: '{technology} skal integrerast med løysinga, men viser ikkje til noko krav om det. Legg til krava om integrasjonen i «requirements».',
      en: '{technology} is to be integrated with the solution, but does not refer to any requirement for it. Add the requirements for the integration to “requirements”.',
    },
  },
  check({ specification, missing }, report) {
    for (const [index, technology] of (specification.technologies ?? []).entries()) {
      if (technology.use !== 'integrated' || missing(technology, ['requirements']).length === 0) continue
      report('none', ['technologies', index], { technology: technology.name ?? technology.id })
    }
  },
})
