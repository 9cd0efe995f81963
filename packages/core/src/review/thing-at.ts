import type { Path } from '../finding/finding.js'
import type { Requirement, Section, Specification } from '../generated/specification.js'
import { pathOf, walk } from '../schema/walk.js'
import { withDefaults } from '../schema/with-defaults.js'

type Fields = Readonly<Record<string, unknown>>

/** Something of a specification that has an id. */
export interface Thing {
  /** From the top of the composed specification. */
  readonly path: Path
  readonly concept: string
  readonly value: Fields
  /** The requirement that it is, or is a part of. */
  readonly of?: RequirementPlace
}

export interface RequirementPlace {
  readonly section: Section
  readonly own: Requirement
  /** With what it takes from its section. */
  readonly requirement: Requirement
  readonly path: Path
}

/**
 * What goes by an id: a requirement, a sub-requirement (`FUN-01.a`), or anything else. The headings over sections and roles
 * in a document (`:portion-1-drift`, `:role-nattevakt`) stand for those.
 *
 * @returns `undefined`: there is no such thing
 */
export function thingAt(specification: Specification, at: string): Thing | undefined {
  let things = known.get(specification)
  if (things === undefined) {
    things = thingsOf(specification)
    known.set(specification, things)
  }
  return things.get(at.replace(/^:(?:portion-\d+-|role-)/, ''))
}

// Hundreds of changes ask the same specification, and nobody changes it.
const known = new WeakMap<Specification, ReadonlyMap<string, Thing>>()

function thingsOf(specification: Specification): ReadonlyMap<string, Thing> {
  const things = new Map<string, Thing>()
  // The first of a name is the one; requirements come before all else.
  const add = (id: string, thing: Thing): void => {
    if (!things.has(id)) things.set(id, thing)
  }
  for (const [index, section] of (specification.sections ?? []).entries()) {
    for (const [number, own] of (section.requirements ?? []).entries()) {
      const path: Path = ['sections', index, 'requirements', number]
      const of = { section, own, requirement: withDefaults(own, section.defaults), path }
      add(own.id, { path, concept: 'requirement', value: asFields(own), of })
      for (const [position, child] of (own.children ?? []).entries())
        add(`${own.id}.${child.id}`, {
          path: [...path, 'children', position],
          concept: 'sub-requirement',
          value: asFields(child),
          of,
        })
    }
  }
  walk(specification, 'specification', {
    object: (value, concept, trail) => {
      const { id } = value
      const isPart = concept === 'requirement' || concept === 'sub-requirement'
      if (trail !== undefined && typeof id === 'string' && !isPart)
        add(id, { path: pathOf(trail), concept, value })
    },
  })
  return things
}

function asFields(value: object): Fields {
  return value as Fields
}
