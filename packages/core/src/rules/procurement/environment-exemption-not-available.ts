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
    nb: 'Ukjent unntak fra klima- og miljøhensyn',
    nn: 'Ukjent unntak frå klima- og miljøomsyn',
    en: 'Unknown exemption from climate and environmental considerations',
  },
  why: {
    nb: 'Klima og miljø kan bare utelates når reglene på kunngjøringsdatoen har et unntak for det, og kunngjøringen må si hvilket.',
    nn: 'Klima og miljø kan berre utelatast når reglane på kunngjeringsdatoen har eit unntak for det, og kunngjeringa må seie kva for eit.',
    en: 'Climate and environment can be left out only when the rules on the publication date have an exemption for it, and the notice must say which.',
  },
  messages: {
    notAvailable: {
      nb: 'Regelpakken for kunngjøringsdatoen har ikke unntaket {exemption}. Bruk {available}, eller ta hensyn til klima og miljø.',
      nn: 'Regelpakken for kunngjeringsdatoen har ikkje unntaket {exemption}. Bruk {available}, eller ta omsyn til klima og miljø.',
      en: 'The rule pack for the publication date does not have the exemption {exemption}. Use {available}, or take climate and environment into account.',
    },
    unsaid: {
      nb: 'Det står ikke hvilket unntak fra klima- og miljøhensyn dere bruker. Legg til «exemption»: {available}.',
      nn: 'Det står ikkje kva unntak frå klima- og miljøomsyn de bruker. Legg til «exemption»: {available}.',
      en: 'Nothing says which exemption from climate and environmental considerations you use. Add “exemption”: {available}.',
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
