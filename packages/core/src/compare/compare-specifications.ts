import { concepts } from '../generated/concepts.js'
import type { Section, Specification } from '../generated/specification.js'
import { withDefaults } from '../schema/with-defaults.js'
import {
  asFields,
  compareFields,
  isAlike,
  isListOfObjects,
  itemsOf,
  type FieldChange,
  type FieldStep,
} from './compare-fields.js'
import { longestRising, matchItems, type Fields } from './match-items.js'

/** One thing that is not as it was. */
export interface Change {
  readonly type: 'added' | 'removed' | 'changed'
  /** What kind of thing: `requirement`, `lot`; `specification` for its own values, `procurement` for those of an object in it. */
  readonly concept: string
  /** The way to the thing, or to the object, from the specification. */
  readonly steps: readonly FieldStep[]
  /** What names an item of a list: its id, for a term the term. */
  readonly key: string | undefined
  /** It stands elsewhere among the others, or in another section. */
  readonly isMoved: boolean
  /** Ids of the sections that a requirement, a table or a figure stood and stands in. */
  readonly sectionBefore: string | undefined
  readonly sectionAfter: string | undefined
  readonly before: Fields | undefined
  readonly after: Fields | undefined
  readonly fields: readonly FieldChange[]
}

/**
 * What differs between two specifications, in the order of the later one. A requirement is compared with what its section
 * says for all of its requirements. How the specification is spread over files is no difference.
 */
export function compareSpecifications(before: Specification, after: Specification): readonly Change[] {
  const [earlier, later] = [before, after] as unknown as readonly [Fields, Fields]
  return Object.entries(concepts['specification']?.fields ?? {}).flatMap(
    ([name, field]): readonly Change[] => {
      const step: FieldStep = { concept: 'specification', field: name }
      if (aboutFiles.has(name) || isAlike(earlier[name], later[name])) return []
      if (name === 'sections') return compareSections(before.sections ?? [], after.sections ?? [])
      if (isListOfObjects(field)) return compareItems(field.concept, earlier[name], later[name], [step])
      if (field.concept !== undefined)
        return compareObjects(field.concept, asFields(earlier[name]), asFields(later[name]), [step])
      const own = { steps: [step], field, before: earlier[name], after: later[name], isOrder: false }
      return [changeOf('specification', [], earlier, later, [own])]
    },
  )
}

const aboutFiles: ReadonlySet<string> = new Set(['kravspek', 'organisation'])

function changeOf(
  concept: string,
  steps: readonly FieldStep[],
  before: Fields | undefined,
  after: Fields | undefined,
  fields: readonly FieldChange[],
  more: Partial<Change> = {},
): Change {
  return {
    type: 'changed',
    concept,
    steps,
    key: undefined,
    isMoved: false,
    sectionBefore: undefined,
    sectionAfter: undefined,
    before,
    after,
    fields,
    ...more,
  }
}

/** An object that is no item of a list: its own values, then the lists in it. */
function compareObjects(
  concept: string,
  before: Fields | undefined,
  after: Fields | undefined,
  steps: readonly FieldStep[],
): readonly Change[] {
  const own = compareFields(concept, before, after, (field) => field.concept !== undefined)
  const changes: Change[] = own.length === 0 ? [] : [changeOf(concept, steps, before, after, own)]
  for (const [name, field] of Object.entries(concepts[concept]?.fields ?? {})) {
    if (field.concept === undefined || isAlike(before?.[name], after?.[name])) continue
    const inner = [...steps, { concept, field: name }]
    if (isListOfObjects(field))
      changes.push(...compareItems(field.concept, before?.[name], after?.[name], inner))
    else if (field.valueType === 'money')
      changes.push(
        changeOf(concept, steps, before, after, [
          {
            steps: [{ concept, field: name }],
            field,
            before: before?.[name],
            after: after?.[name],
            isOrder: false,
          },
        ]),
      )
    else
      changes.push(...compareObjects(field.concept, asFields(before?.[name]), asFields(after?.[name]), inner))
  }
  return changes
}

function compareItems(
  concept: string,
  before: unknown,
  after: unknown,
  steps: readonly FieldStep[],
): readonly Change[] {
  return matchItems(concept, itemsOf(before), itemsOf(after)).flatMap((match) => {
    const fields = compareFields(concept, match.before, match.after)
    const type = match.before === undefined ? 'added' : match.after === undefined ? 'removed' : 'changed'
    if (type === 'changed' && fields.length === 0 && !match.isMoved) return []
    const { key, isMoved } = match
    const at = withItem(steps, key)
    return [changeOf(concept, at, match.before, match.after, fields, { type, key, isMoved })]
  })
}

function withItem(steps: readonly FieldStep[], item: string): readonly FieldStep[] {
  const last = steps.at(-1)
  return last === undefined ? steps : [...steps.slice(0, -1), { ...last, item }]
}

const sectionsStep: FieldStep = { concept: 'specification', field: 'sections' }

/** Section by section what it says itself, then its requirements, tables and figures. */
function compareSections(before: readonly Section[], after: readonly Section[]): readonly Change[] {
  const earlier = placedRequirements(before)
  const later = placedRequirements(after)
  const moved = movedRequirements(earlier, later)
  const matches = matchItems(
    'section',
    before as unknown as readonly Fields[],
    after as unknown as readonly Fields[],
  )
  return matches.flatMap((match): readonly Change[] => {
    const { key, isMoved } = match
    const requirements = requirementsOf(key, earlier, later, moved, before)
    // What a section says for all is told at each of its requirements; here only where none of them shows it.
    const told = new Set(
      requirements.flatMap(({ type, fields }) =>
        type === 'changed' ? fields.map(({ steps }) => steps[0]?.field) : [],
      ),
    )
    const own = compareFields('section', match.before, match.after, (_, name) => itemLists.has(name)).filter(
      ({ steps: [first, second] }) => first?.field !== 'defaults' || !told.has(second?.field),
    )
    const type = match.before === undefined ? 'added' : match.after === undefined ? 'removed' : 'changed'
    const at = withItem([sectionsStep], key)
    const sectionAt = { sectionBefore: key, sectionAfter: key }
    const items = [...itemLists].flatMap(([name, concept]) =>
      // Requirements are told wherever they moved to.
      name === 'requirements'
        ? []
        : compareItems(concept, match.before?.[name], match.after?.[name], [
            ...at,
            { concept: 'section', field: name },
          ]),
    )
    return [
      ...(type === 'changed' && own.length === 0 && !isMoved
        ? []
        : [changeOf('section', at, match.before, match.after, own, { type, key, isMoved, ...sectionAt })]),
      ...requirements,
      ...items.map((change) => ({ ...change, ...sectionAt })),
    ]
  })
}

/** Lists of a section whose items are told one by one. */
const itemLists: ReadonlyMap<string, string> = new Map([
  ['requirements', 'requirement'],
  ['tables', 'table'],
  ['figures', 'figure'],
])

interface Placed {
  readonly section: string
  readonly requirement: Fields
}

function placedRequirements(sections: readonly Section[]): ReadonlyMap<string, Placed> {
  return new Map(
    sections.flatMap((section) =>
      (section.requirements ?? []).map((own) => {
        const requirement = withDefaults(own, section.defaults) as unknown as Fields
        return [own.id, { section: section.id, requirement }] as const
      }),
    ),
  )
}

function movedRequirements(
  earlier: ReadonlyMap<string, Placed>,
  later: ReadonlyMap<string, Placed>,
): ReadonlySet<string> {
  const places = new Map([...earlier.keys()].map((id, index) => [id, index]))
  const stayed = [...later].filter(([id, { section }]) => earlier.get(id)?.section === section)
  const bySection = new Map<string, string[]>()
  for (const [id, { section }] of stayed) {
    const ids = bySection.get(section)
    if (ids === undefined) bySection.set(section, [id])
    else ids.push(id)
  }
  const moved = new Set(
    [...later.keys()].filter((id) => earlier.has(id) && earlier.get(id)?.section !== later.get(id)?.section),
  )
  for (const ids of bySection.values()) {
    const steady = longestRising(ids.map((id) => places.get(id) ?? 0))
    ids.forEach((id, index) => {
      if (!steady.has(index)) moved.add(id)
    })
  }
  return moved
}

/** The requirements of a section that are not as they were; those that are gone stand where they stood. */
function requirementsOf(
  section: string,
  earlier: ReadonlyMap<string, Placed>,
  later: ReadonlyMap<string, Placed>,
  moved: ReadonlySet<string>,
  before: readonly Section[],
): readonly Change[] {
  const steps = (id: string): readonly FieldStep[] => [
    { ...sectionsStep, item: section },
    { concept: 'section', field: 'requirements', item: id },
  ]
  const order = [...later].filter(([, placed]) => placed.section === section).map(([id]) => id)
  let previous: string | undefined
  for (const { id } of before.find((each) => each.id === section)?.requirements ?? []) {
    if (!later.has(id)) order.splice(previous === undefined ? 0 : order.indexOf(previous) + 1, 0, id)
    if (order.includes(id)) previous = id
  }
  return order.flatMap((id) => {
    const [was, is] = [earlier.get(id), later.get(id)]
    const type = was === undefined ? 'added' : is === undefined ? 'removed' : 'changed'
    const fields = isAlike(was?.requirement, is?.requirement)
      ? []
      : compareFields('requirement', was?.requirement, is?.requirement)
    const isMoved = moved.has(id)
    if (type === 'changed' && fields.length === 0 && !isMoved) return []
    const places = { sectionBefore: was?.section, sectionAfter: is?.section }
    return [
      changeOf('requirement', steps(id), was?.requirement, is?.requirement, fields, {
        type,
        key: id,
        isMoved,
        ...places,
      }),
    ]
  })
}
