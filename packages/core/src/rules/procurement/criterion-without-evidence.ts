import type { Criterion } from '../../generated/specification.js'
import { defineRule, rising } from '../rule.js'
import { criterionName } from './award-criteria.js'

/** A supplier must know what gives points, and the buyer must be able to check it. */
export const criterionWithoutEvidence = defineRule({
  code: 'criterion-without-evidence',
  theme: 'procurement',
  profile: 'default',
  scope: 'specification',
  severity: rising,
  title: {
    nb: 'Tildelingskriterium uten dokumentasjon',
    nn: 'Tildelingskriterium utan dokumentasjon',
    en: 'Award criterion without evidence',
  },
  why: {
    nb: 'Leverandørene må vite hva de skal levere for å få poeng, og dere må kunne kontrollere det de lover.',
    nn: 'Leverandørane må vite kva dei skal levere for å få poeng, og de må kunne kontrollere det dei lovar.',
    en: 'Suppliers must know what to submit to get points, and you must be able to check what they promise.',
  },
  messages: {
    missing: {
      nb: 'Tildelingskriteriet «{criterion}» sier ikke hva leverandørene skal levere eller vise fram for å få poeng. Legg til «evidence».',
      nn: 'Tildelingskriteriet «{criterion}» seier ikkje kva leverandørane skal levere eller vise fram for å få poeng. Legg til «evidence».',
      en: 'The award criterion “{criterion}” does not say what suppliers must submit or show to get points. Add “evidence”.',
    },
  },
  check({ specification: { procurement, priceItems = [] }, isOpen, missing }, report) {
    const criteria = procurement?.criteria ?? []
    const isDocumented = (criterion: Criterion): boolean =>
      missing(criterion, ['evidence']).length === 0 ||
      // The price annex is what suppliers fill in.
      (criterion.subject === 'price' && priceItems.length > 0)
    const visit = (parent: string | undefined): void => {
      for (const [index, criterion] of criteria.entries()) {
        // What a criterion asks for counts for all its parts.
        if (criterion.parent !== parent || isOpen(criterion, 'parent') || isDocumented(criterion)) continue
        if (criteria.some((each) => each.parent === criterion.id)) visit(criterion.id)
        else report('missing', ['procurement', 'criteria', index], { criterion: criterionName(criterion) })
      }
    }
    visit(undefined)
  },
})
