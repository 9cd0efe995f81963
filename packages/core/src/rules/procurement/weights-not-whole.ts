import type { Datum } from '../../finding/finding.js'
import type { Lot } from '../../generated/specification.js'
import { defineRule } from '../rule.js'
import {
  criterionGroups,
  criterionName,
  hasOpenWeight,
  isWeighted,
  lotsToWeigh,
  sumOfWeights,
  weightIn,
  type CriterionGroup,
  type Weight,
} from './award-criteria.js'

/** Weights that are not 100 % together leave open what a tender is judged by. */
export const weightsNotWhole = defineRule({
  code: 'weights-not-whole',
  theme: 'procurement',
  profile: 'default',
  scope: 'specification',
  // A sum that is wrong is wrong whatever the law says.
  severity: { draft: 'warning', review: 'warning', approved: 'error', issued: 'error' },
  title: {
    nb: 'Vekter som ikke blir 100 %',
    nn: 'Vekter som ikkje blir 100 %',
    en: 'Weights that are not 100%',
  },
  why: {
    nb: 'Blir ikke vektene 100 % til sammen, kan leverandørene ikke regne ut hva som teller, og det kan bli klaget på tildelingen.',
    nn: 'Blir ikkje vektene 100 % til saman, kan ikkje leverandørane rekne ut kva som tel, og det kan bli klaga på tildelinga.',
    en: 'If the weights do not add up to 100%, suppliers can’t work out what counts, and the award can be challenged.',
  },
  messages: {
    sum: {
      nb: 'Vektene til {criteria} blir {sum} til sammen. De skal bli 100 %.',
      nn: 'Vektene til {criteria} blir {sum} til saman. Dei skal bli 100 %.',
      en: 'The weights of {criteria} add up to {sum}. They must add up to 100%.',
    },
    sumInLot: {
      nb: 'I delkontrakten «{lot}» blir vektene til {criteria} {sum} til sammen. De skal bli 100 %.',
      nn: 'I delkontrakten «{lot}» blir vektene til {criteria} {sum} til saman. Dei skal bli 100 %.',
      en: 'In the lot “{lot}” the weights of {criteria} add up to {sum}. They must add up to 100%.',
    },
    range: {
      nb: 'Vektene til {criteria} blir mellom {least} og {most} til sammen. De skal kunne bli 100 %.',
      nn: 'Vektene til {criteria} blir mellom {least} og {most} til saman. Dei skal kunne bli 100 %.',
      en: 'The weights of {criteria} add up to between {least} and {most}. They must be able to add up to 100%.',
    },
    rangeInLot: {
      nb: 'I delkontrakten «{lot}» blir vektene til {criteria} mellom {least} og {most} til sammen. De skal kunne bli 100 %.',
      nn: 'I delkontrakten «{lot}» blir vektene til {criteria} mellom {least} og {most} til saman. Dei skal kunne bli 100 %.',
      en: 'In the lot “{lot}” the weights of {criteria} add up to between {least} and {most}. They must be able to add up to 100%.',
    },
    shareOfAll: {
      nb: 'Vektene til {criteria} blir {sum} til sammen, det samme som vekten til «{parent}». Oppgi dem som andeler av «{parent}», slik at de blir 100 % til sammen.',
      nn: 'Vektene til {criteria} blir {sum} til saman, det same som vekta til «{parent}». Oppgi dei som andelar av «{parent}», slik at dei blir 100 % til saman.',
      en: 'The weights of {criteria} add up to {sum}, the same as the weight of “{parent}”. State them as shares of “{parent}”, so that they add up to 100%.',
    },
    without: {
      nb: '«{criterion}» mangler vekt, men {others} har vekt. Legg til «weight», eller ta bort alle vektene.',
      nn: '«{criterion}» manglar vekt, men {others} har vekt. Legg til «weight», eller ta bort alle vektene.',
      en: '“{criterion}” has no weight, but there are weights on {others}. Add “weight”, or remove all the weights.',
    },
    reversed: {
      nb: 'Den laveste vekten ({min}) er høyere enn den høyeste ({max}). Bytt dem om.',
      nn: 'Den lågaste vekta ({min}) er høgare enn den høgaste ({max}). Byt dei om.',
      en: 'The lowest weight ({min}) is higher than the highest ({max}). Swap them.',
    },
  },
  check({ specification: { procurement }, isOpen }, report) {
    const { criteria = [], lots, evaluation } = procurement ?? {}
    // Without weights by its model: weights-against-model says so.
    if (evaluation?.model === 'ranked' || evaluation?.model === 'priced-quality') return
    for (const group of criterionGroups(criteria)) {
      const { parent, members } = group
      const weighted = members.filter(({ criterion }) => isWeighted(criterion))
      if (weighted.length === 0 || members.some(({ criterion }) => hasOpenWeight(criterion, isOpen))) continue
      const names = namesOf(weighted)
      const unweighted = members.filter((member) => !weighted.includes(member))
      for (const { criterion, index } of unweighted)
        report('without', ['procurement', 'criteria', index], {
          criterion: criterionName(criterion),
          others: names,
        })
      const reversed = weighted.filter(({ criterion }) => isReversed(weightIn(criterion, undefined)))
      for (const { criterion, index } of reversed) {
        const { least = 0, most = 0 } = weightIn(criterion, undefined) ?? {}
        report('reversed', ['procurement', 'criteria', index, 'weight'], {
          min: share(least),
          max: share(most),
        })
      }
      if (unweighted.length > 0 || reversed.length > 0) continue

      const path = ['procurement', 'criteria', ...(parent === undefined ? [] : [parent.index])]
      for (const { lot, least, most, isShareOfAll } of unevenSums(group, lots)) {
        const range = { criteria: names, least: share(least), most: share(most) }
        const sum = { criteria: names, sum: share(least) }
        if (parent !== undefined && isShareOfAll)
          report('shareOfAll', path, { ...sum, parent: criterionName(parent.criterion) })
        else if (lot === undefined && least === most) report('sum', path, sum)
        else if (lot === undefined) report('range', path, range)
        else if (least === most) report('sumInLot', path, { ...sum, lot: lot.title ?? lot.id })
        else report('rangeInLot', path, { ...range, lot: lot.title ?? lot.id })
      }
    }
  },
})

interface UnevenSum extends Weight {
  /** `undefined`: in all lots. */
  readonly lot: Lot | undefined
  /** The weights are written as parts of the whole, not of their parent. */
  readonly isShareOfAll: boolean
}

/** Sums that can't be 1, in each lot that the group has weights in. */
function unevenSums({ parent, members }: CriterionGroup, lots: readonly Lot[] = []): readonly UnevenSum[] {
  const criteria = members.map(({ criterion }) => criterion)
  return lotsToWeigh(criteria, lots).flatMap((lot) => {
    const weights = criteria.flatMap((criterion) => weightIn(criterion, lot) ?? [])
    const least = sumOfWeights(weights.map((weight) => weight.least))
    const most = sumOfWeights(weights.map((weight) => weight.most))
    if (weights.length === 0 || (least <= 1 && most >= 1)) return []
    const whole = parent === undefined ? undefined : weightIn(parent.criterion, lot)
    return [{ lot, least, most, isShareOfAll: whole?.least === least && whole.most === most }]
  })
}

function isReversed(weight: Weight | undefined): boolean {
  return weight !== undefined && weight.least > weight.most
}

function namesOf(members: CriterionGroup['members']): Datum {
  return {
    type: 'all',
    of: members.map(({ criterion }) => ({ type: 'names', names: [criterionName(criterion)] })),
  }
}

function share(weight: number): Datum {
  return { type: 'share', share: weight }
}
