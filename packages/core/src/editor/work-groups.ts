import type { Analysis } from '../analyse.js'
import type { Language } from '../document/nodes.js'
import type { Finding, Location } from '../finding/finding.js'
import { overviewLabels, type WorkGroupName } from '../locale/editor/overview.js'
import { fill } from '../locale/format-value.js'
import type { Theme } from '../rules/rule.js'
import { ruleCalled } from '../rules/table.js'
import { isObject } from '../schema/walk.js'
import { choicesMade, parametersSet } from './choices.js'
import { locationOf, sectionTitle, type Whereabouts } from './whereabouts.js'
import type { WorkGroup, WorkItem } from './work-list.js'

/** A group while it is filled. */
export interface Gathered extends Omit<WorkGroup, 'remaining' | 'total' | 'items'> {
  made: number
  readonly items: WorkItem[]
}

/** Where the fields of the top belong. */
const groupOfField: Readonly<Record<string, WorkGroupName>> = {
  buyers: 'procurement',
  procurement: 'procurement',
  annexes: 'procurement',
  milestones: 'procurement',
  acceptance: 'procurement',
  existingContracts: 'procurement',
  securityProfile: 'procurement',
  priceItems: 'procurement',
  background: 'needs',
  services: 'needs',
  roles: 'needs',
  technologies: 'needs',
  functions: 'needs',
  needs: 'needs',
  scenarios: 'needs',
  terms: 'needs',
  serviceInvolvement: 'involvement',
  trainingNeeds: 'training',
  supportLevels: 'support',
  tiers: 'support',
  workChanges: 'change',
  phaseOut: 'change',
  benefits: 'benefits',
  resources: 'resources',
  sections: 'requirements',
  waivers: 'record',
  coverage: 'record',
}

/** What a rule is about tells where its finding belongs when the thing itself lacks, and so has no place. */
const groupOfTheme: Readonly<Record<Theme, WorkGroupName>> = {
  involvement: 'involvement',
  training: 'training',
  support: 'support',
  resources: 'resources',
  change: 'change',
  benefits: 'benefits',
  procurement: 'procurement',
  wording: 'head',
  record: 'record',
}

const order: readonly WorkGroupName[] = [
  'head',
  'procurement',
  'needs',
  'involvement',
  'requirements',
  'training',
  'support',
  'change',
  'resources',
  'benefits',
  'record',
]

/**
 * The groups in the order that an adviser goes through them, the sections among them, with the choices that are made.
 * @returns by the name of the group, or by the section
 */
export function groupsIn(analysis: Analysis, language: Language): Map<string | object, Gathered> {
  const groups = new Map<string | object, Gathered>()
  const add = (
    key: string | object,
    name: string,
    title: string,
    location: Location | undefined,
  ): Gathered => {
    const group: Gathered = { key: name, title, location, made: 0, items: [] }
    groups.set(key, group)
    return group
  }
  const { value = {} } = analysis
  const { sections } = value
  for (const name of order) {
    add(name, name, overviewLabels[language].groups[name], undefined)
    if (name !== 'requirements' || !Array.isArray(sections)) continue
    for (const [index, section] of (sections as readonly unknown[]).entries()) {
      if (!isObject(section)) continue
      const title = fill(overviewLabels[language].sectionGroup, { title: sectionTitle(section, language) })
      const location = locationOf(analysis, section, 'title')
      add(section, `section ${String(index)}`, title, location).made += parametersSet(section)
    }
  }
  for (const [field, each] of Object.entries(value)) {
    const group = groups.get(groupOfField[field] ?? 'head')
    if (field !== 'sections' && group !== undefined) group.made += choicesMade(field, each)
  }
  return groups
}

/** The group that a finding belongs in: by its place, or where the thing itself lacks by what the rule is about. */
export function groupFor(
  groups: ReadonlyMap<string | object, Gathered>,
  { code }: Finding,
  { section, field }: Whereabouts,
): Gathered {
  const theme = ruleCalled(code)?.theme
  const name =
    field === undefined ? (theme === undefined ? 'head' : groupOfTheme[theme]) : groupOfField[field]
  const group = (section === undefined ? undefined : groups.get(section)) ?? groups.get(name ?? 'head')
  if (group === undefined) throw new Error('Every name of a group has one')
  return group
}
