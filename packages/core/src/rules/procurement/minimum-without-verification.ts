import type { PlacedRequirement, RuleContext } from '../context.js'
import { defineRule, rising } from '../rule.js'
import { bindsSupplier, isLeftOpen, placeOfField } from './placed-requirement.js'

/** A minimum requirement that nobody checks is no requirement. */
export const minimumWithoutVerification = defineRule({
  code: 'minimum-without-verification',
  theme: 'procurement',
  profile: 'default',
  scope: 'specification',
  severity: rising,
  title: {
    nb: 'Minstekrav uten kontroll',
    nn: 'Minstekrav utan kontroll',
    en: 'Minimum requirement without verification',
  },
  why: {
    nb: 'Et minstekrav som ikke kontrolleres i tilbudet, ved aksept eller i drift, er ikke noe verdt for tjenesten. Leverandørene må også vite hva de skal vise fram.',
    nn: 'Eit minstekrav som ingen kontrollerer i tilbodet, ved aksept eller i drift, er ikkje noko verdt for tenesta. Leverandørane må òg vite kva dei skal vise fram.',
    en: 'A minimum requirement that is checked neither in the tender, at acceptance nor in operation is worth nothing to the service. Suppliers must also know what to show.',
  },
  messages: {
    missing: {
      nb: 'Det står ikke hvordan dere kontrollerer minstekravet. Legg til «verification» med minst én måte i tilbudet, ved aksept eller i drift.',
      nn: 'Det står ikkje korleis de kontrollerer minstekravet. Legg til «verification» med minst éin måte i tilbodet, ved aksept eller i drift.',
      en: 'It is not said how you check the minimum requirement. Add "verification" with at least one method in the tender, at acceptance or in operation.',
    },
    none: {
      nb: 'Minstekravet kontrolleres verken i tilbudet, ved aksept eller i drift. Velg minst én måte, eller gjør kravet til en opplysning.',
      nn: 'Minstekravet blir ikkje kontrollert i tilbodet, ved aksept eller i drift. Vel minst éin måte, eller gjer kravet til ei opplysning.',
      en: 'The minimum requirement is checked neither in the tender, at acceptance nor in operation. Choose at least one method, or make it information.',
    },
  },
  check({ requirements, isOpen }, report) {
    for (const placed of requirements) {
      if (!bindsSupplier(placed, 'minimum') || mayBeChecked(placed, isOpen)) continue
      const { verification } = placed.subject.requirement
      const isSaid = stages.some((stage) => verification?.[stage] !== undefined)
      report(isSaid ? 'none' : 'missing', placeOfField(placed, 'verification'), {})
    }
  },
})

const stages = ['tender', 'acceptance', 'operation'] as const

/** Whether some stage has a method, or may still get one. */
function mayBeChecked(placed: PlacedRequirement, isOpen: RuleContext['isOpen']): boolean {
  const { verification } = placed.subject.requirement
  if (verification === undefined) return isLeftOpen(placed, 'verification', isOpen)
  return stages.some((stage) =>
    verification[stage] === undefined ? isOpen(verification, stage) : verification[stage] !== 'none',
  )
}
