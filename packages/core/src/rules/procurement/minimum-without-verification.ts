import type { RequirementSubject } from '../requirement-subject.js'
import { defineRule, rising } from '../rule.js'
import { bindsSupplier } from './binds-supplier.js'
import { placeOfField } from './place-of-field.js'

/** A minimum requirement that nobody checks is no requirement. */
export const minimumWithoutVerification = defineRule({
  code: 'minimum-without-verification',
  theme: 'procurement',
  profile: 'default',
  scope: 'requirement',
  severity: rising,
  title: {
    nb: 'Minstekrav uten kontroll',
    nn: 'Minstekrav utan kontroll',
    en: 'Minimum requirement without verification',
  },
  why: {
    nb: 'Et minstekrav som ingen kontrollerer, verken i tilbudet, ved aksept eller i drift, er ikke noe verdt for tjenesten. Leverandørene må også vite hva de skal vise fram.',
    nn: 'Eit minstekrav som ingen kontrollerer, verken i tilbodet, ved aksept eller i drift, er ikkje noko verdt for tenesta. Leverandørane må òg vite kva dei skal vise fram.',
    en: 'A minimum requirement that is checked neither in the tender, at acceptance nor in operation is worth nothing to the service. Suppliers must also know what to show.',
  },
  messages: {
    missing: {
      nb: 'Det står ikke hvordan dere skal kontrollere minstekravet. Legg til «verification» med minst én måte, i kravet eller i «defaults» for hele kapittelet.',
      nn: 'Det står ikkje korleis de skal kontrollere minstekravet. Legg til «verification» med minst éin måte, i kravet eller i «defaults» for heile kapittelet.',
      en: 'Nothing says how you will check the minimum requirement. Add “verification” with at least one method to the requirement, or to “defaults” for the whole section.',
    },
    none: {
      nb: 'Minstekravet kontrolleres verken i tilbudet, ved aksept eller i drift. Velg minst én måte, eller velg kravtypen «information».',
      nn: 'Minstekravet blir ikkje kontrollert i tilbodet, ved aksept eller i drift. Vel minst éin måte, eller vel kravtypen «information».',
      en: 'The minimum requirement is checked neither in the tender, at acceptance nor in operation. Choose at least one method, or choose the type “information”.',
    },
  },
  check(subject, report) {
    if (!bindsSupplier(subject, 'minimum') || mayBeChecked(subject)) return
    const { verification } = subject.requirement
    const isSaid = stages.some((stage) => verification?.[stage] !== undefined)
    report(isSaid ? 'none' : 'missing', placeOfField(subject.own, 'verification'), {})
  },
})

const stages = ['tender', 'acceptance', 'operation'] as const

/** Whether some stage has a method, or may still get one. */
function mayBeChecked({ requirement: { verification }, isOpen, isOpenIn }: RequirementSubject): boolean {
  if (verification === undefined) return isOpen('verification')
  return stages.some((stage) =>
    verification[stage] === undefined ? isOpenIn(verification, stage) : verification[stage] !== 'none',
  )
}
