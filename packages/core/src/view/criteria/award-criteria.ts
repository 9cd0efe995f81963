import type { Criterion, Specification } from '../../generated/specification.js'
import { lotsToWeigh, weightIn, type Weight } from '../../rules/procurement/award-criteria.js'
import { references } from '../as-rich-text.js'
import { factsOf } from '../grid.js'
import { criteriaTree } from './criteria-tree.js'
import type { CriteriaWords } from './criteria-words.js'

/** The award criteria with their weights, as far as these are published, and how tenders are compared. */
export function awardCriteriaView({ procurement }: Specification, words: CriteriaWords) {
  const { labels } = words
  const criteria = procurement?.criteria ?? []
  const tree = criteriaTree(criteria)
  const lots = lotsToWeigh(criteria, procurement?.lots)
  const isWeighed = criteria.some((criterion) => lots.some((lot) => weightIn(criterion, lot) !== undefined))
  const weightColumns = (isWeighed ? lots : []).map((lot) => ({
    heading: lot === undefined ? labels.weight : words.say(labels.weightInLot, { lot: lot.id }),
    cell: (criterion: Criterion) => weightText(weightIn(criterion, lot), words),
  }))
  const hasEvidence = criteria.some(({ evidence }) => evidence !== undefined)
  const hasScale = criteria.some(({ scale }) => scale !== undefined)
  const hasPartWeights =
    isWeighed && tree.some(({ criterion, depth }) => depth > 0 && isWeighedIn(criterion, lots))
  const hasRanges =
    isWeighed &&
    criteria.some((criterion) =>
      lots.some((lot) => {
        const weight = weightIn(criterion, lot)
        return weight !== undefined && weight.least !== weight.most
      }),
    )
  return {
    model: modelText(procurement, isWeighed, words),
    notes: [hasPartWeights ? labels.partWeights : '', hasRanges ? labels.ranges : ''].filter(
      (note) => note !== '',
    ),
    header: [
      labels.criterion,
      ...weightColumns.map(({ heading }) => heading),
      ...(hasEvidence ? [labels.evidence] : []),
      ...(hasScale ? [labels.scale] : []),
    ],
    widths: [
      28,
      ...weightColumns.map(() => 12),
      ...(hasEvidence ? [34] : []),
      ...(hasScale ? [28] : []),
    ].join(' '),
    rows: tree.map(({ criterion, depth, hasParts }) => ({
      rowKind: depth > 0 ? 'child' : hasParts ? 'stem' : 'plain',
      isMain: depth === 0,
      name: criterion.title ?? criterion.id,
      weights: weightColumns.map(({ cell }) => cell(criterion)),
      evidence: hasEvidence ? [criterion.evidence ?? ''] : [],
      scale: hasScale ? [criterion.scale ?? ''] : [],
    })),
  }
}

/** The scale of points, and what they mean; and how climate and environment are taken into account. */
export function evaluationView({ procurement }: Specification, words: CriteriaWords) {
  const { labels } = words
  const scale = procurement?.evaluation?.scale
  const environment = procurement?.environment
  const hasEnvironment = environment?.route !== undefined || environment?.justification !== undefined
  return {
    hasContent: procurement?.evaluation !== undefined || hasEnvironment,
    hasEnvironment,
    facts: factsOf([
      [labels.model, words.value('procurement.evaluation.model', procurement?.evaluation?.model)],
      [labels.pointScale, scaleText(scale?.min, scale?.max, words)],
    ]),
    description: scale?.description,
    environment: factsOf([
      [labels.route, words.value('procurement.environment.route', environment?.route)],
      [labels.exemption, words.value('procurement.environment.exemption', environment?.exemption)],
    ]),
    justification: environment?.justification,
  }
}

type Procurement = Specification['procurement']

function modelText(procurement: Procurement, isWeighed: boolean, { labels }: CriteriaWords): string {
  switch (procurement?.evaluation?.model) {
    case 'ranked':
      return labels.ranked
    case 'priced-quality':
      return labels.pricedQuality
    case 'weighted':
      return labels.weighted
    case undefined:
      return isWeighed ? labels.weighted : labels.criteriaOnly
  }
}

function isWeighedIn(criterion: Criterion, lots: ReturnType<typeof lotsToWeigh>): boolean {
  return lots.some((lot) => weightIn(criterion, lot) !== undefined)
}

/** «30 %», «60–70 %». */
function weightText(weight: Weight | undefined, words: CriteriaWords): string {
  if (weight === undefined) return ''
  const most = words.share(weight.most)
  if (weight.least === weight.most) return most
  // The sign of the share is said once.
  const least = words.share(weight.least).replace(/\s?%$/, '')
  return words.say(words.labels.weightRange, { min: least, max: most })
}

function scaleText(min: number | undefined, max: number | undefined, words: CriteriaWords): string {
  const { labels } = words
  const values = { min: words.number(min), max: words.number(max) }
  if (min !== undefined && max !== undefined) return words.say(labels.scaleRange, values)
  if (min !== undefined) return words.say(labels.scaleFrom, values)
  return max === undefined ? '' : words.say(labels.scaleTo, values)
}

/** Ids of lots as references, for rich text. */
export function lotReferences(ids: readonly string[]): readonly string[] {
  return ids.map((id) => references([id]))
}
