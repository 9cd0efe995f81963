import type { Check } from '../check.js'
import { severitiesByGravity, type Finding } from '../finding/finding.js'
import type { RuleContext } from '../rules/context.js'
import { ruleCalled } from '../rules/table.js'
import {
  pathOf,
  recommendations,
  requirementsMarked,
  type Evidence,
  type Recommendation,
} from './recommendations.js'

/** How far a specification follows a recommendation up. */
export type CoverageState = 'covered' | 'partly' | 'missing' | 'not-relevant'

/** How much there is of something that shows a recommendation. */
export interface Counted {
  readonly evidence: Evidence
  readonly count: number
}

/** Why a recommendation is in its state. Worded by `formatCoverage`. */
export type CoverageReason =
  /** What there is. */
  | { readonly type: 'shown'; readonly shown: readonly Counted[] }
  /** What there is, what has no content, and what the rules that follow the recommendation up find, the gravest first. */
  | {
      readonly type: 'lacking'
      readonly shown: readonly Counted[]
      readonly empty: readonly Evidence[]
      readonly findings: readonly Finding[]
    }
  /** What must be filled in, and what little there is beside it. */
  | { readonly type: 'empty'; readonly shown: readonly Counted[]; readonly empty: readonly Evidence[] }
  /** The reason that the specification gives. */
  | { readonly type: 'set-aside'; readonly text: string }
  /** Nothing is known: the specification has errors in its format. */
  | { readonly type: 'unread' }

/** How a specification follows up one of the 14 recommendations. */
export interface Coverage {
  /** 1 to 14. */
  readonly recommendation: number
  readonly state: CoverageState
  /** Dotted paths of the fields with content that shows it: `trainingNeeds.mapping`. */
  readonly fields: readonly string[]
  readonly reason: CoverageReason
}

/** How the specification follows up each of the 14 recommendations, by number. */
export function coverageOf(check: Check): readonly Coverage[] {
  const { context, findings } = check
  return recommendations.map((recommendation) =>
    context === undefined
      ? {
          recommendation: recommendation.number,
          state: 'missing',
          fields: [],
          reason: { type: 'unread' },
        }
      : rowOf(recommendation, context, findings),
  )
}

function rowOf(
  { number, main, also }: Recommendation,
  context: RuleContext,
  all: readonly Finding[],
): Coverage {
  const shown = [...main, ...also, requirementsMarked(number)]
    .map((evidence) => ({ evidence, count: countOf(evidence, context) }))
    .filter(({ count }) => count > 0)
  const isShown = new Set(shown.map(({ evidence }) => evidence))
  const empty = main.filter((evidence) => !isShown.has(evidence))
  const row = (state: CoverageState, reason: CoverageReason): Coverage => ({
    recommendation: number,
    state,
    fields: [...new Set(shown.map(({ evidence }) => pathOf(evidence)))],
    reason,
  })

  const setAside = reasonToSetAside(number, context)
  if (setAside !== undefined) return row('not-relevant', { type: 'set-aside', text: setAside })
  if (empty.length === main.length) return row('missing', { type: 'empty', shown, empty: outermost(empty) })
  const findings = all.filter(({ code }) => ruleCalled(code)?.recommendations?.includes(number) === true)
  if (empty.length === 0 && findings.length === 0) return row('covered', { type: 'shown', shown })
  return row('partly', {
    type: 'lacking',
    shown,
    empty: outermost(empty),
    findings: findings.toSorted(
      (a, b) => severitiesByGravity.indexOf(a.severity) - severitiesByGravity.indexOf(b.severity),
    ),
  })
}

function reasonToSetAside(number: number, { specification }: RuleContext): string | undefined {
  return specification.coverage?.find(
    ({ recommendation, notRelevant, reason = '' }) =>
      recommendation === number && notRelevant === true && reason.trim() !== '',
  )?.reason
}

/** Whoever fills in a list fills in its fields; so a field of what is itself missing is not named. */
function outermost(empty: readonly Evidence[]): readonly Evidence[] {
  return empty.filter(({ of, field }) => field === undefined || !empty.some((each) => pathOf(each) === of))
}

function countOf({ of, field, where = {} }: Evidence, context: RuleContext): number {
  return itemsAt(of, context).filter((item) => {
    const value = field === undefined ? item : valueOf(item, field)
    return hasContent(value) && isAmong(item, where, context)
  }).length
}

function itemsAt(path: string, { specification, requirements }: RuleContext): readonly unknown[] {
  if (path === 'sections.requirements') return requirements.map(({ subject }) => subject.requirement)
  const value = path.split('.').reduce<unknown>(valueOf, specification)
  return Array.isArray(value) ? value : [value]
}

function isAmong(item: unknown, where: NonNullable<Evidence['where']>, { roleById }: RuleContext): boolean {
  return Object.entries(where).every(([field, values]) => {
    const value =
      field === 'role.kind' ? roleById.get(String(valueOf(item, 'role')))?.kind : valueOf(item, field)
    return [value].flat().some((each) => values.some((wanted) => wanted === each))
  })
}

function valueOf(holder: unknown, field: string): unknown {
  return typeof holder === 'object' && holder !== null && Object.hasOwn(holder, field)
    ? (holder as Readonly<Record<string, unknown>>)[field]
    : undefined
}

/** Whether something is said. An id alone says nothing. */
function hasContent(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== ''
  if (typeof value !== 'object' || value === null) return value !== undefined && value !== null
  return Object.entries(value).some(([key, each]) => key !== 'id' && hasContent(each))
}
