import type { Analysis } from '../analyse.js'
import { recommendations } from '../coverage/recommendations.js'
import type { Language } from '../document/nodes.js'
import type { Location, Severity } from '../finding/finding.js'
import { concepts } from '../generated/concepts.js'
import { texts } from '../generated/texts.js'
import { overviewLabels } from '../locale/editor/overview.js'
import { fill } from '../locale/format-value.js'
import { isObject } from '../schema/walk.js'
import { inheritedValue, type RequirementInSection } from './inherited-value.js'
import { locationOf, sectionTitle } from './whereabouts.js'

/**
 * What requirements are grouped by. `status`: the format has no status for a requirement, so it is what the check says of
 * it: errors or warnings, open choices, or neither.
 */
export type GroupBy = 'section' | 'role' | 'recommendation' | 'kind' | 'status'

type Fields = Readonly<Record<string, unknown>>

/** A requirement, and the gravest of its findings. */
export interface InSection extends RequirementInSection {
  readonly worst: Severity | undefined
}

export interface Grouped {
  readonly key: string
  readonly title: string
  readonly location: Location | undefined
  readonly requirements: readonly InSection[]
}

/** @param all the sections that are groups even without requirements */
export function groupsOf(
  requirements: readonly InSection[],
  all: readonly Fields[],
  groupBy: GroupBy,
  analysis: Analysis,
  language: Language,
): readonly Grouped[] {
  const labels = overviewLabels[language]
  switch (groupBy) {
    case 'section':
      return sectionGroups(requirements, all, analysis, language)
    case 'role': {
      const roles = rolesOf(analysis)
      return named(
        requirements,
        (each) => idsIn(inheritedValue(analysis, each, 'roles')),
        [...roles.keys()],
        (id) => roles.get(id) ?? id,
        labels.noRole,
      )
    }
    case 'recommendation':
      return named(
        requirements,
        (each) => idsIn(inheritedValue(analysis, each, 'recommendations')),
        recommendations.map(({ number }) => String(number)),
        (number) => {
          const title = recommendations.find((each) => String(each.number) === number)?.title[language]
          return title === undefined ? number : fill(labels.recommendation, { number, title })
        },
        labels.noRecommendation,
      )
    case 'kind':
      return named(
        requirements,
        (each) => idsIn(inheritedValue(analysis, each, 'kind')),
        (concepts['requirement']?.fields['kind']?.values ?? []).map(String),
        (kind) => texts[language][`requirement.kind=${kind}`]?.[0] ?? kind,
        labels.noKind,
      )
    case 'status':
      return named(
        requirements,
        ({ worst }) => [
          worst === 'error' || worst === 'warning' ? 'remarks' : worst === 'task' ? 'open' : 'ready',
        ],
        ['remarks', 'open', 'ready'],
        (status) => labels.statuses[status as keyof typeof labels.statuses],
        '',
      )
    default: {
      const unknown: never = groupBy
      return unknown
    }
  }
}

function sectionGroups(
  requirements: readonly InSection[],
  all: readonly Fields[],
  analysis: Analysis,
  language: Language,
): readonly Grouped[] {
  const bySection = new Map<Fields, InSection[]>(all.map((section) => [section, []]))
  for (const each of requirements) {
    const own = bySection.get(each.section)
    if (own === undefined) bySection.set(each.section, [each])
    else own.push(each)
  }
  return [...bySection].map(([section, own], index) => ({
    key: typeof section['id'] === 'string' ? section['id'] : String(index),
    title: sectionTitle(section, language),
    location: locationOf(analysis, section, 'title'),
    requirements: own,
  }))
}

/** Groups by names, in the order given; names that are not among them after those, and requirements without a name last. */
function named(
  requirements: readonly InSection[],
  namesOf: (each: InSection) => readonly string[],
  order: readonly string[],
  titleOf: (name: string) => string,
  withoutName: string,
): readonly Grouped[] {
  const byName = new Map<string, InSection[]>(order.map((name) => [name, []]))
  const others: InSection[] = []
  for (const each of requirements) {
    const names = namesOf(each)
    if (names.length === 0) others.push(each)
    for (const name of new Set(names)) {
      const own = byName.get(name)
      if (own === undefined) byName.set(name, [each])
      else own.push(each)
    }
  }
  return [
    ...[...byName].map(([name, own]) => ({
      key: `=${name}`,
      title: titleOf(name),
      location: undefined,
      requirements: own,
    })),
    { key: '', title: withoutName, location: undefined, requirements: others },
  ].filter((group) => group.requirements.length > 0)
}

function idsIn(value: unknown): readonly string[] {
  return [value]
    .flat()
    .flatMap((each) => (typeof each === 'string' || typeof each === 'number' ? [String(each)] : []))
}

function rolesOf({ value }: Analysis): ReadonlyMap<string, string> {
  const { roles } = value ?? {}
  return new Map(
    (Array.isArray(roles) ? roles.filter(isObject) : []).flatMap(({ id, title }) =>
      typeof id === 'string' ? [[id, typeof title === 'string' ? title : id] as const] : [],
    ),
  )
}
