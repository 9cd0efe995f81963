import { defineRule } from '../rule.js'

/** In part III the buyer must consider lots, and say why there are none. */
export const lotsNotConsidered = defineRule({
  code: 'lots-not-considered',
  theme: 'procurement',
  profile: 'default',
  scope: 'specification',
  severity: 'task',
  isLegal: true,
  title: {
    nb: 'Delkontrakter er ikke vurdert',
    nn: 'Delkontraktar er ikkje vurderte',
    en: 'Lots not considered',
  },
  why: {
    nb: 'Deler dere opp anskaffelsen, kan flere leverandører delta, også små. I del III skal dere begrunne det hvis dere lar være.',
    nn: 'Deler de opp anskaffinga, kan fleire leverandørar delta, også små. I del III skal de grunngi det dersom de lèt vere.',
    en: 'When the procurement is divided, more suppliers can take part, including small ones. In Part III you must say why if you do not divide it.',
  },
  messages: {
    missing: {
      nb: 'Anskaffelsen er ikke delt i delkontrakter, og det står ikke hvorfor. Legg til delkontraktene i «lots» eller begrunnelsen i «lotsJustification».',
      nn: 'Anskaffinga er ikkje delt i delkontraktar, og det står ikkje kvifor. Legg til delkontraktane i «lots» eller grunngjevinga i «lotsJustification».',
      en: 'The procurement is not divided into lots, and nothing says why. Add the lots in “lots” or the reason in “lotsJustification”.',
    },
  },
  check({ specification: { procurement }, missing }, report) {
    if (procurement?.part !== 'III') return
    if (missing(procurement, ['lots', 'lotsJustification']).length === 2)
      report('missing', ['procurement', 'part'], {})
  },
})
