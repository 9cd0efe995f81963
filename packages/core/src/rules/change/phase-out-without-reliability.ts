import { mentions, vocabulary } from '../procurement/vocabulary.js'
import { rememberedBySection } from '../remembered-by-section.js'
import type { RuleContext } from '../context.js'
import { defineRule, risingToWarning } from '../rule.js'

/** Nobody can let go of a routine that keeps people safe before what replaces it is dependable (recommendations 8 and 12). */
export const phaseOutWithoutReliability = defineRule({
  code: 'phase-out-without-reliability',
  theme: 'change',
  profile: 'default',
  scope: 'specification',
  severity: risingToWarning,
  recommendations: [8, 12],
  title: {
    nb: 'Utfasing uten krav til driftssikkerhet',
    nn: 'Utfasing utan krav til driftstryggleik',
    en: 'Phase-out without a requirement on reliability',
  },
  why: {
    nb: 'Ansatte som ikke kan stole på løsningen, fortsetter med den gamle rutinen ved siden av. Da blir det dobbelt arbeid.',
    nn: 'Tilsette som ikkje kan stole på løysinga, held fram med den gamle rutinen ved sida av. Då blir det dobbelt arbeid.',
    en: 'Staff who can’t rely on the solution keep up the old routine beside it. Then the work is done twice.',
  },
  messages: {
    none: {
      nb: '«{function}» er kritisk og erstatter en rutine, men ingen krav sier hvor driftssikker løsningen skal være. Legg til et tjenestenivå i «supportLevels.serviceLevels», for eksempel oppetid, eller et krav om det.',
      nn: '«{function}» er kritisk og erstattar ein rutine, men ingen krav seier kor driftssikker løysinga skal vere. Legg til eit tenestenivå i «supportLevels.serviceLevels», til dømes oppetid, eller eit krav om det.',
      en: '“{function}” is critical and replaces a routine, but no requirement says how reliable the solution must be. Add a service level in “supportLevels.serviceLevels”, such as uptime, or a requirement on it.',
    },
  },
  check(context, report) {
    const { specification, isOpen, requirements } = context
    const { functions = [], phaseOut = [], supportLevels = {} } = specification
    // Before there are requirements at all, this one is no more missing than the rest.
    if (requirements.length === 0 || (supportLevels.serviceLevels ?? []).length > 0) return
    if (isOpen(specification, 'supportLevels') || isOpen(supportLevels, 'serviceLevels')) return
    const index = phaseOut.findIndex(
      (entry) =>
        entry.replaces !== undefined &&
        functions.some(({ id, critical }) => id === entry.function && critical === true),
    )
    const failing = functions.find(({ id }) => id === phaseOut[index]?.function)
    if (failing === undefined || isOnReliability(context)) return
    report('none', ['phaseOut', index, 'replaces'], {
      function: failing.title ?? failing.id,
    })
  },
})

function isOnReliability(context: RuleContext): boolean {
  return onReliability(context).includes(true)
}

const onReliability = rememberedBySection((requirements) =>
  requirements.some(({ subject }) => subject.kind !== 'information' && mentions(subject, reliability)),
)

const reliability = vocabulary({
  phrases: [
    '(uptime|downtime|availability|reliability|outage|outages)',
    '(service|power|network) failure',
    'mean time between failures',
  ],
  stems: [
    'oppetid',
    'nedetid',
    'tilgjengelighet',
    'tilgjenge',
    'driftssikker',
    'driftstrygg',
    'driftsstabil',
    'driftsavbrudd',
    'driftsavbrot',
    'driftsstans',
    'strømbrudd',
    'straumbrot',
    'nettbrudd',
    'nettbrot',
  ],
})
