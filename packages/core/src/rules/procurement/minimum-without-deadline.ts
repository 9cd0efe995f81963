import type { Path } from '../../finding/finding.js'
import type { RequirementSubject } from '../requirement-subject.js'
import { defineRule, rising } from '../rule.js'
import { bindsSupplier } from './binds-supplier.js'
import { rememberedBySection } from '../remembered-by-section.js'

/** When a minimum requirement must be met decides whether a tender can be rejected. */
export const minimumWithoutDeadline = defineRule({
  code: 'minimum-without-deadline',
  theme: 'procurement',
  profile: 'default',
  scope: 'specification',
  severity: rising,
  title: {
    nb: 'Minstekrav uten tidspunkt',
    nn: 'Minstekrav utan tidspunkt',
    en: 'Minimum requirement without a time limit',
  },
  why: {
    nb: 'Når det er uklart om kravet må være oppfylt i tilbudet eller først ved oppstart, vet ikke leverandørene om de kan delta, og dere kan komme til å avvise feil tilbud.',
    nn: 'Når det er uklart om kravet må vere oppfylt i tilbodet eller først ved oppstart, veit ikkje leverandørane om dei kan vere med, og de kan kome til å avvise feil tilbod.',
    en: 'When it is unclear whether the requirement must be met in the tender or only at go-live, suppliers don’t know whether they can take part, and you may reject the wrong tender.',
  },
  messages: {
    missing: {
      nb: 'Det står ikke når minstekravet må være oppfylt. Legg til «fulfilledBy» i kravet, eller i «defaults» for hele kapittelet.',
      nn: 'Det står ikkje når minstekravet må vere oppfylt. Legg til «fulfilledBy» i kravet, eller i «defaults» for heile kapittelet.',
      en: 'Nothing says when the minimum requirement must be met. Add “fulfilledBy” to the requirement, or to “defaults” for the whole section.',
    },
    milestone: {
      nb: 'Minstekrav skal være oppfylt ved en milepæl, men det står ikke hvilken. Legg til «fulfilledOn» med milepælen.',
      nn: 'Minstekrav skal vere oppfylte ved ein milepæl, men det står ikkje kva for ein. Legg til «fulfilledOn» med milepælen.',
      en: 'Minimum requirements must be met by a milestone, but nothing says which. Add “fulfilledOn” with the milestone.',
    },
    date: {
      nb: 'Minstekrav skal være oppfylt innen en dato, men datoen mangler. Legg til «fulfilledOn» med datoen.',
      nn: 'Minstekrav skal vere oppfylte innan ein dato, men datoen manglar. Legg til «fulfilledOn» med datoen.',
      en: 'Minimum requirements must be met by a date, but the date is missing. Add “fulfilledOn” with the date.',
    },
  },
  check(context, report) {
    for (const { message, path } of undated(context).flat()) report(message, path, {})
  },
})

interface Undated {
  readonly message: 'missing' | 'milestone' | 'date'
  readonly path: Path
}

// What a section says for all is one cause, and is told once: so this can't be a rule on requirements.
const undated = rememberedBySection((requirements): readonly Undated[] => {
  let isSectionTold = false
  return requirements.flatMap(({ subject, path }): readonly Undated[] => {
    const message = bindsSupplier(subject, 'minimum') ? whatLacks(subject) : undefined
    if (message === undefined) return []
    if (message === 'missing') return [{ message, path }]
    if (subject.own.fulfilledBy !== undefined) return [{ message, path: [...path, 'fulfilledBy'] }]
    if (isSectionTold) return []
    isSectionTold = true
    return [{ message, path: [...path.slice(0, 2), 'defaults', 'fulfilledBy'] }]
  })
})

function whatLacks({
  requirement: { fulfilledBy, fulfilledOn },
  isOpen,
}: RequirementSubject): Undated['message'] | undefined {
  if (fulfilledOn !== undefined || isOpen('fulfilledOn')) return undefined
  if (fulfilledBy === undefined) return isOpen('fulfilledBy') ? undefined : 'missing'
  return fulfilledBy === 'milestone' || fulfilledBy === 'date' ? fulfilledBy : undefined
}
