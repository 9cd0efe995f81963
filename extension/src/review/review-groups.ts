import type { Analysis, ReviewThread } from '@kravspek/core'
import type { Language } from '../language.js'
import { reviewWords } from '../locale/review.js'
import { titleOf } from './reviewer-name.js'

export const groupings = ['section', 'service', 'role', 'state'] as const

export type ReviewGroupBy = (typeof groupings)[number]

/** Comments that belong together in the view. */
export interface ThreadGroup {
  readonly key: string
  readonly title: string
  readonly threads: readonly ReviewThread[]
}

/** Comments in groups, in the order of the specification; groups without any are left out. */
export function threadGroups(
  analysis: Analysis,
  threads: readonly ReviewThread[],
  groupBy: ReviewGroupBy,
  language: Language,
): readonly ThreadGroup[] {
  const words = reviewWords[language]
  const sections = groupBy === 'section' ? sectionsIn(analysis) : new Map<string, string>()
  const titles = new Map(orderedKeys(analysis, groupBy, language))
  const groups = new Map<string, ReviewThread[]>([...titles.keys()].map((key) => [key, []]))
  const last: ReviewThread[] = []
  for (const thread of threads) {
    const key = keyOf(thread, groupBy, sections)
    if (key === undefined) last.push(thread)
    else groups.set(key, [...(groups.get(key) ?? []), thread])
  }
  const rest = {
    key: '',
    title: groupBy === 'service' ? words.unknownService : words.unknownRole,
    threads: last,
  }
  return [
    // What has no place waits for a person: it comes first.
    ...(groupBy === 'section' ? [{ ...rest, title: words.notPlaced }] : []),
    ...[...groups].map(([key, inGroup]) => ({ key, title: titles.get(key) ?? key, threads: inGroup })),
    ...(groupBy === 'section' ? [] : [rest]),
  ].filter((each) => each.threads.length > 0)
}

/** The groups in the order they are shown in, each with its title. */
function orderedKeys(
  analysis: Analysis,
  groupBy: ReviewGroupBy,
  language: Language,
): readonly (readonly [key: string, title: string])[] {
  const words = reviewWords[language]
  switch (groupBy) {
    case 'section':
      return [
        ...idsOf(analysis, 'sections').map(([id, title]) => [id, title] as const),
        [elsewhere, words.elsewhere],
      ]
    case 'service':
      return idsOf(analysis, 'services')
    case 'role':
      return idsOf(analysis, 'roles')
    case 'state':
      return (['open', 'deferred', 'answered'] as const).map((state) => [state, words.stateGroups[state]])
    default: {
      const unknown: never = groupBy
      return unknown
    }
  }
}

/** Key of what is about something that is in no section: a role, a question, a part of the document. */
const elsewhere = ':elsewhere'

function keyOf(
  { at, part, role, service, state = 'open' }: ReviewThread,
  groupBy: ReviewGroupBy,
  sections: ReadonlyMap<string, string>,
): string | undefined {
  switch (groupBy) {
    case 'section':
      if (at !== undefined) return sections.get(at.split('.')[0] ?? '') ?? sections.get(at) ?? elsewhere
      return part === undefined ? undefined : elsewhere
    case 'service':
      return service
    case 'role':
      return role
    case 'state':
      return state
    default: {
      const unknown: never = groupBy
      return unknown
    }
  }
}

/** The section of each requirement, and of each section itself. */
function sectionsIn(analysis: Analysis): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const section of objectsIn(analysis.value?.['sections'])) {
    const { id } = section
    if (typeof id !== 'string') continue
    found.set(id, id)
    for (const requirement of objectsIn(section['requirements']))
      if (typeof requirement['id'] === 'string') found.set(requirement['id'], id)
  }
  return found
}

function idsOf(
  analysis: Analysis,
  list: 'sections' | 'roles' | 'services',
): readonly (readonly [id: string, title: string])[] {
  return objectsIn(analysis.value?.[list]).flatMap(({ id, title }) => {
    if (typeof id !== 'string') return []
    const shown = list === 'sections' ? (typeof title === 'string' ? title : id) : titleOf(analysis, list, id)
    return [[id, shown ?? id] as const]
  })
}

function objectsIn(list: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(list)
    ? list.filter((each): each is Record<string, unknown> => typeof each === 'object' && each !== null)
    : []
}
