import { defineRule, risingToWarning } from '../rule.js'

/** Which exemptions there are depends on the law at the day of notice. */
export const environmentExemptionNotAvailable = defineRule({
  code: 'environment-exemption-not-available',
  theme: 'procurement',
  profile: 'default',
  scope: 'specification',
  severity: 'warning',
  isLegal: true,
  title: {
    nb: 'Unntak fra klima- og miljøhensyn som ikke finnes',
    nn: 'Unntak frå klima- og miljøomsyn som ikkje finst',
    en: 'Exemption from climate and environment that does not exist',
  },
  why: {
    nb: 'Klima og miljø kan bare utelates på et grunnlag som finnes i reglene på kunngjøringsdatoen, og kunngjøringen må si hvilket.',
    nn: 'Klima og miljø kan berre utelatast på eit grunnlag som finst i reglane på kunngjeringsdatoen, og kunngjeringa må seie kva for eit.',
    en: 'Climate and environment can be left out only on a ground that the rules have at the date of notice, and the notice must say which.',
  },
  messages: {
    notAvailable: {
      nb: '{exemption} er ikke et unntak i reglene for kunngjøringsdatoen. Bruk {available}, eller ta hensyn til klima og miljø på en annen måte.',
      nn: '{exemption} er ikkje eit unntak i reglane for kunngjeringsdatoen. Bruk {available}, eller ta omsyn til klima og miljø på ein annan måte.',
      en: '{exemption} is not an exemption in the rules for the date of notice. Use {available}, or take climate and environment into account in another way.',
    },
    unsaid: {
      nb: 'Det står ikke hvilket unntak fra klima- og miljøhensyn dere bruker. Legg til «exemption»: {available}.',
      nn: 'Det står ikkje kva unntak frå klima- og miljøomsyn de bruker. Legg til «exemption»: {available}.',
      en: 'It does not say which exemption from climate and environment you use. Add “exemption”: {available}.',
    },
  },
  check({ specification: { procurement }, pack, missing }, report) {
    const environment = procurement?.environment
    if (environment?.route !== 'exemption') return
    const key = 'procurement.environment.exemption'
    const at = ['procurement', 'environment']
    const { exemption } = environment
    const { exemptions } = pack.environment
    const available = { type: 'values', key, values: exemptions } as const
    if (exemption === undefined) {
      if (missing(environment, ['exemption']).length > 0)
        report('unsaid', at, { available }, { severity: risingToWarning })
    } else if (!exemptions.includes(exemption)) {
      report('notAvailable', [...at, 'exemption'], {
        exemption: { type: 'values', key, values: [exemption] },
        available,
      })
    }
  },
})
