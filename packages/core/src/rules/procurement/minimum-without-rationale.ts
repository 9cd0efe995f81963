import type { PlacedRequirement } from '../context.js'
import { defineRule, risingToWarning } from '../rule.js'
import { bindsSupplier } from './binds-supplier.js'
import { rememberedBySection } from '../remembered-by-section.js'

/** A minimum requirement shuts suppliers out, and must have a reason. */
export const minimumWithoutRationale = defineRule({
  code: 'minimum-without-rationale',
  theme: 'procurement',
  profile: 'strict',
  scope: 'specification',
  severity: risingToWarning,
  recommendations: [14],
  title: {
    nb: 'Minstekrav uten begrunnelse',
    nn: 'Minstekrav utan grunngjeving',
    en: 'Minimum requirement without a reason',
  },
  why: {
    nb: 'Et minstekrav kan stenge leverandører ute. Når det ikke står hvem som trenger det, kan ingen vurdere om det er verdt det.',
    nn: 'Eit minstekrav kan stengje leverandørar ute. Når det ikkje står kven som treng det, kan ingen vurdere om det er verdt det.',
    en: 'A minimum requirement may shut suppliers out. When nothing says who needs it, nobody can judge whether it is worth it.',
  },
  messages: {
    none: {
      nb: 'Minstekravet har verken behov eller begrunnelse. Legg til «needs» eller «rationale» i kravet eller i kapittelet.',
      nn: 'Minstekravet har verken behov eller grunngjeving. Legg til «needs» eller «rationale» i kravet eller i kapittelet.',
      en: 'The minimum requirement has neither a need nor a reason. Add “needs” or “rationale” to the requirement or the section.',
    },
  },
  check(context, report) {
    for (const { path } of unreasoned(context).flat()) report('none', path, {})
  },
})

// A section may leave open what it says of all, which a rule on requirements does not see.
const unreasoned = rememberedBySection((requirements) =>
  requirements.filter((placed) => bindsSupplier(placed.subject, 'minimum') && lacksReason(placed)),
)

function lacksReason({ subject: { requirement, isOpen, isOpenIn }, section }: PlacedRequirement): boolean {
  const { rationale, needs } = requirement
  const isReasoned = (rationale !== undefined && rationale !== '') || (needs?.length ?? 0) > 0
  return !isReasoned && !fields.some((field) => isOpen(field) || isOpenIn(section, field))
}

const fields = ['rationale', 'needs'] as const
