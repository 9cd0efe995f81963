import type { Criterion } from '../../generated/specification.js'
import { lotsToWeigh, weightIn } from '../../rules/procurement/award-criteria.js'
import { criteriaTree } from '../criteria/criteria-tree.js'
import { partTitle, supplierGroups, type Comparing } from './comparing.js'

/** A field that people fill in: nothing in it is ever filled in by machine. */
export interface PointsField {
  readonly id: string
  readonly label: string
  readonly form: 'number' | 'long-text' | 'text'
  readonly placeholder: string
}

/**
 * Room for points, the reason for them, and who set them.
 *
 * @param what that the points are for: the id of a requirement, a scenario or a criterion
 * @param place of the supplier among all, from 0
 */
export function pointsFields(
  id: string,
  what: string,
  place: number,
  { comparison, words, labels }: Comparing,
): readonly PointsField[] {
  const supplier = comparison.suppliers[place]?.name ?? ''
  const field = (
    name: string,
    form: PointsField['form'],
    shown: string,
    placeholder: string,
  ): PointsField => ({
    id: `${name}:${id}:${String(place + 1)}`,
    label: words.say(labels.pointsFor, { what, supplier, field: shown }),
    form,
    placeholder,
  })
  return [
    field('points', 'number', labels.points, labels.writePoints),
    field('reason', 'long-text', labels.reason, labels.writeReason),
    field('set-by', 'text', labels.setBy, labels.writeName),
  ]
}

/** The award criteria, with room for points for each supplier. */
export function criteriaTables(comparing: Comparing) {
  const { specification, comparison, labels } = comparing
  const criteria = criteriaTree(specification.procurement?.criteria ?? [])
  const groups = supplierGroups(
    comparison.suppliers.map(({ name }) => name),
    '24',
  )
  if (criteria.length === 0) return []
  return groups.map(({ places, names, widths }, index) => ({
    isContinued: index > 0,
    label: partTitle(labels.criteria, index, groups.length, comparing),
    widths,
    header: [labels.criterion, ...names],
    rows: criteria.map(({ criterion, depth }) => ({
      isMain: depth === 0,
      name: criterion.title ?? criterion.id,
      weight: weightText(criterion, comparing),
      cells: places.map((place) => ({
        points: pointsFields(`criterion:${criterion.id}`, criterion.title ?? criterion.id, place, comparing),
      })),
    })),
  }))
}

/** «vekt 30 %», or one for each lot where they differ: «vekt D1: 30 %, D2: 60–70 %». */
function weightText(criterion: Criterion, { specification, words, labels }: Comparing): string {
  const { criteria, lots } = specification.procurement ?? {}
  const weights = lotsToWeigh(criteria ?? [], lots).flatMap((lot) => {
    const weight = weightIn(criterion, lot)
    if (weight === undefined) return []
    const [least, most] = [words.share(weight.least), words.share(weight.most)]
    const share = least === most ? most : `${least.replace(/\s?%$/, '')}–${most}`
    return [lot === undefined ? share : `${lot.id}: ${share}`]
  })
  return weights.length === 0 ? '' : words.say(labels.weight, { weight: weights.join(', ') })
}
