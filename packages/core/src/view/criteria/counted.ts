import type { Criterion, Requirement, Scenario, Specification } from '../../generated/specification.js'
import { literal } from '../as-rich-text.js'
import { fillParameters, narrows } from '../tender/requirements.js'
import { lowerFirst, withDefaults } from '../words.js'
import { lotReferences } from './award-criteria.js'
import { criteriaTree } from './criteria-tree.js'
import type { CriteriaWords } from './criteria-words.js'

/** A requirement or scenario that gives points under a criterion. Every text is ready to be shown. */
export interface CountedRow {
  readonly id: string
  /** What it is about: rich text. */
  readonly title: string
  readonly language: string
  /** What is looked at, and where it holds: rich text, each a line. */
  readonly lines: readonly string[]
  /** Empty where points are not published. */
  readonly points: string
}

export interface CountedGroup {
  /** Anchor of the heading. */
  readonly id: string
  readonly title: string
  readonly rows: readonly CountedRow[]
  readonly showsPoints: boolean
  /** What the points add up to; `undefined` where they are not published. */
  readonly total: string | undefined
}

interface Counted {
  readonly row: CountedRow
  readonly points: number | undefined
  readonly lots: readonly string[]
}

/** What counts under each criterion that is not only the sum of its parts; last what counts under none. */
export function countedView(specification: Specification, words: CriteriaWords): readonly CountedGroup[] {
  const counted = new Map<string, Counted[]>()
  const add = (criterion: string | undefined, each: Counted): void => {
    const key = criterion ?? ''
    counted.set(key, [...(counted.get(key) ?? []), each])
  }
  for (const section of specification.sections ?? []) {
    for (const own of section.requirements ?? []) {
      const requirement = withDefaults(own, section.defaults)
      const language = requirement.language ?? section.language
      const base = baseOf(requirement, language, specification, words)
      if (requirement.kind === 'evaluated')
        add(requirement.criterion, withPoints(base, words.labels.wholeRequirement, requirement.points, words))
      const { evaluatedBeyond: beyond } = requirement
      if (beyond !== undefined && requirement.kind !== 'information')
        add(
          beyond.criterion ?? requirement.criterion,
          withPoints(base, beyondText(beyond, words), beyond.points, words),
        )
    }
  }
  for (const scenario of specification.scenarios ?? [])
    add(scenario.criterion, scenarioRow(scenario, specification, words))

  const criteria = criteriaTree(specification.procurement?.criteria ?? [])
  const known = new Set(criteria.map(({ criterion }) => criterion.id))
  const groups = criteria
    .filter(
      ({ criterion, hasParts }) => counted.has(criterion.id) || (!hasParts && criterion.subject !== 'price'),
    )
    .map(({ criterion }) => group(criterion, counted.get(criterion.id) ?? [], specification, words))
  const rest = [...counted].filter(([id]) => !known.has(id)).flatMap(([, rows]) => rows)
  return rest.length === 0
    ? groups
    : [...groups, group({ id: '', title: words.labels.noCriterion }, rest, specification, words)]
}

function group(
  { id, title = id }: Criterion,
  items: readonly Counted[],
  specification: Specification,
  words: CriteriaWords,
): CountedGroup {
  return {
    id: `:counted-${id}`,
    title,
    rows: items.map(({ row }) => row),
    showsPoints: items.some(({ points }) => points !== undefined),
    total: totalText(items, specification, words),
  }
}

interface Base {
  readonly id: string
  readonly title: string
  readonly language: string
  readonly notes: readonly string[]
  readonly lots: readonly string[]
}

function baseOf(
  requirement: Requirement,
  language: string | undefined,
  specification: Specification,
  words: CriteriaWords,
): Base {
  const { labels } = words
  const { id, title, text, option, lots = [] } = requirement
  const filled = fillParameters(text, requirement, { ...words, labels: words.common })
  return {
    id,
    title: title === undefined ? (filled ?? words.common.notSet) : literal(title),
    language: language === undefined || language === specification.language ? '' : language,
    notes: [
      narrows(lots, specification.procurement?.lots)
        ? words.say(labels.only, { lots: words.list(lotReferences(lots)) })
        : '',
      option === undefined ? '' : words.say(labels.ofOption, { option: lotReferences([option]).join('') }),
    ].filter((note) => note !== ''),
    lots,
  }
}

function withPoints(
  { id, title, language, notes, lots }: Base,
  what: string,
  points: number | undefined,
  words: CriteriaWords,
): Counted {
  return {
    row: { id, title, language, lines: [what, ...notes], points: words.number(points) },
    points,
    lots,
  }
}

function beyondText(
  { measure, from, best, unit }: NonNullable<Requirement['evaluatedBeyond']>,
  words: CriteriaWords,
): string {
  const { labels } = words
  const label = from === undefined || best === undefined ? labels.beyondOpen : labels.beyond
  return words
    .say(label, {
      measure: literal(measure === undefined ? words.common.notSet : lowerFirst(measure)),
      from: words.number(from),
      best: words.number(best),
      unit: literal(unit ?? ''),
    })
    .trim()
}

function scenarioRow(
  { id, story, requirements = [] }: Scenario,
  specification: Specification,
  words: CriteriaWords,
): Counted {
  const isKnown = new Set(
    (specification.sections ?? []).flatMap((section) => (section.requirements ?? []).map((each) => each.id)),
  )
  const concerns = requirements.filter((each) => isKnown.has(each.split('.')[0] ?? ''))
  return {
    row: {
      id,
      title: story ?? words.common.notSet,
      language: '',
      lines: [
        words.labels.scenario,
        ...(concerns.length === 0
          ? []
          : [words.say(words.common.scenarioConcerns, { ids: words.list(concerns) })]),
      ],
      points: '',
    },
    points: undefined,
    lots: [],
  }
}

/** Points count in every lot that a requirement holds for: all, where it names none. */
function totalText(
  items: readonly Counted[],
  { procurement }: Specification,
  words: CriteriaWords,
): string | undefined {
  if (!items.some(({ points }) => points !== undefined)) return undefined
  const { labels } = words
  const totalIn = (lot: string | undefined): number =>
    items
      .filter(({ lots }) => lot === undefined || lots.length === 0 || lots.includes(lot))
      .reduce((sum, { points = 0 }) => sum + points, 0)
  const lots = procurement?.lots ?? []
  const total =
    lots.length === 0
      ? words.number(totalIn(undefined))
      : words.list(
          lots.map(({ id }) => words.say(labels.totalInLot, { total: words.number(totalIn(id)), lot: id })),
        )
  return words.say(labels.total, { total })
}
