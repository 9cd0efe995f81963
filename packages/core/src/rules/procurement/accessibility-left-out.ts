import { defineRule, rising } from '../rule.js'

/** Persons use welfare technology: universal design is asked for, or left out for a reason. */
export const accessibilityLeftOut = defineRule({
  code: 'accessibility-left-out',
  theme: 'procurement',
  profile: 'default',
  scope: 'specification',
  severity: rising,
  isLegal: true,
  title: {
    nb: 'Uavklart universell utforming',
    nn: 'Uavklart universell utforming',
    en: 'Universal design not settled',
  },
  why: {
    nb: 'Velferdsteknologi brukes av personer med ulike forutsetninger, både ansatte og innbyggere. Er universell utforming glemt, blir noen stående utenfor.',
    nn: 'Velferdsteknologi blir brukt av personar med ulike føresetnader, både tilsette og innbyggjarar. Er universell utforming gløymd, blir nokon ståande utanfor.',
    en: 'Welfare technology is used by people of all abilities, both staff and residents. If universal design is forgotten, some are left out.',
  },
  messages: {
    missing: {
      nb: 'Det står ikke om kravene omfatter universell utforming. Legg til «accessibility», og svar i «included».',
      nn: 'Det står ikkje om krava omfattar universell utforming. Legg til «accessibility», og svar i «included».',
      en: 'Nothing says whether the requirements cover universal design. Add “accessibility”, and answer in “included”.',
    },
    unjustified: {
      nb: 'Universell utforming er holdt utenfor uten begrunnelse. Ta den med, eller skriv grunnen i «justification».',
      nn: 'Universell utforming er halden utanfor utan grunngjeving. Ta med universell utforming, eller skriv grunnen i «justification».',
      en: 'Universal design is left out without a reason. Include it, or write the reason in “justification”.',
    },
    persons: {
      nb: 'Universell utforming er holdt utenfor, men velferdsteknologi brukes av mennesker. Ta den med, eller legg til et unntak i «waivers» som viser hjemmelen.',
      nn: 'Universell utforming er halden utanfor, men velferdsteknologi blir brukt av menneske. Ta med universell utforming, eller legg til eit unntak i «waivers» som viser heimelen.',
      en: 'Universal design is left out, but welfare technology is used by people. Include it, or add a waiver that states the legal ground.',
    },
  },
  check({ specification, asks, isOpen, missing }, report) {
    const { procurement } = specification
    const accessibility = procurement?.accessibility
    if (accessibility?.included === true) return
    if (accessibility?.included === false) {
      if (missing(accessibility, ['justification']).length > 0)
        report('unjustified', ['procurement', 'accessibility', 'included'], {})
      else if (!isOpen(accessibility, 'justification'))
        report('persons', ['procurement', 'accessibility', 'included'], {}, { severity: 'warning' })
      return
    }
    const isPending =
      isOpen(specification, 'procurement') ||
      (procurement !== undefined && isOpen(procurement, 'accessibility')) ||
      (accessibility !== undefined && isOpen(accessibility, 'included'))
    if (asks('small') && !isPending) report('missing', ['procurement', 'accessibility'], {})
  },
})
