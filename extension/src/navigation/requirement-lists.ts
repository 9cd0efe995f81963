import type { Analysis } from '@kravspek/core'

type Fields = Readonly<Record<string, unknown>>

/** A requirement of a section, for a list. */
export interface ListedRequirement {
  readonly id: string
  /** May be empty. */
  readonly title: string
}

/** The requirements of a section that have an id, in the order of the file. Also of a specification that has errors. */
export function requirementsIn(analysis: Analysis, sectionId: string): readonly ListedRequirement[] {
  const section = sectionsOf(analysis).find(({ id }) => id === sectionId)
  return objectsIn(section?.['requirements']).flatMap(({ id, title }) =>
    typeof id === 'string' ? [{ id, title: typeof title === 'string' ? title : '' }] : [],
  )
}

/** Ids of the needs that a requirement serves, by itself or as all of its section do. */
export function needsOf(analysis: Analysis, requirementId: string): readonly string[] {
  for (const section of sectionsOf(analysis)) {
    const requirement = objectsIn(section['requirements']).find(({ id }) => id === requirementId)
    if (requirement === undefined) continue
    const { defaults } = section
    const holders = [requirement, ...objectsIn([defaults]), section]
    const needs = holders.find((each) => 'needs' in each)?.['needs']
    return Array.isArray(needs) ? needs.filter((each) => typeof each === 'string') : []
  }
  return []
}

function sectionsOf({ value }: Analysis): readonly Fields[] {
  return objectsIn(value?.['sections'])
}

function objectsIn(list: unknown): readonly Fields[] {
  return Array.isArray(list) ? list.filter(isFields) : []
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
