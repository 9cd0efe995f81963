import type { Field } from '../generated/concept.js'
import type { Positions, Undecided } from '../source/positions.js'
import { customersRequirements, isDoubtful, type DoubtfulText } from './doubtful-text.js'
import { fieldOf, placeOfPath } from './field-of-path.js'
import { missingKinds } from './missing-kind.js'
import type { OpenPlace } from './open-questions.js'
import { usedParameters, type UsedParameter } from './parameters.js'
import { referencesIn, type NamedThing, type NamedUse } from './references.js'
import { openUnknownFieldsOf } from './unknown-field.js'
import { pointerOf, type ValidationError } from './validated.js'
import { isObject, pathOf, walk, type Trail, type Visitor } from './walk.js'

/**
 * What is to be known of a stretch of a file's content before anything is said of it: a section, or what stands before or
 * behind the sections. In the order of the file. Whether something is wrong may depend on all other stretches; what is
 * gathered here does not.
 */
export interface Facts {
  readonly doubtful: readonly DoubtfulText[]
  readonly things: readonly NamedThing[]
  readonly uses: readonly NamedUse[]
  /** Texts under fields that the format does not have: they may name what others refer to. */
  readonly passedOver: ReadonlySet<string>
  readonly open: readonly OpenPlace[]
  /** Ids of the requirements that bind the customer alone. */
  readonly customers: readonly string[]
  /** What the validator can't see. Their paths lead from a specification that has this section alone. */
  readonly errors: readonly ValidationError[]
}

/** The facts of a specification, section by section, or of a part or an organisation file, in one. */
export function factsOf(root: object, concept: string, positions: Positions): readonly Facts[] {
  if (concept !== 'specification') return [remembered(root, () => gathered(root, concept, positions))]
  const pieces: Facts[] = []
  let piece = emptyFacts()
  const visitor = gatherer(root, concept, positions, () => piece)
  const enter = (sections: readonly unknown[]): void => {
    pieces.push(piece)
    for (const [index, section] of sections.entries()) {
      piece = emptyFacts()
      if (isObject(section)) pieces.push(remembered(section, () => gatheredSection(section, positions)))
      else {
        if (Array.isArray(section)) visitor.passedOver?.(section)
        else visitor.scalar?.(section, sectionsField, index, sections)
        pieces.push(piece)
      }
    }
    piece = emptyFacts()
  }
  walk(root, concept, {
    ...visitor,
    isEntered: (list, key) => {
      if (key !== 'specification.sections') return true
      enter(list)
      return false
    },
  })
  return [...pieces, piece]
}

const sectionsField: Field = { type: 'object', readers: [], ...fieldOf('specification', 'sections') }

/** The facts of an object are those of all that it holds: what changed in it made it another object. */
const known = new WeakMap<object, Facts>()

function remembered(piece: object, gather: () => Facts): Facts {
  const before = known.get(piece)
  if (before !== undefined) return before
  const facts = gather()
  known.set(piece, facts)
  return facts
}

/** To be called when what an object holds is no longer the same. */
export function forgetFacts(piece: object): void {
  known.delete(piece)
}

interface Gathered {
  readonly doubtful: DoubtfulText[]
  readonly things: NamedThing[]
  readonly uses: NamedUse[]
  readonly passedOver: Set<string>
  readonly open: OpenPlace[]
  readonly customers: string[]
  readonly errors: ValidationError[]
}

function emptyFacts(): Gathered {
  return { doubtful: [], things: [], uses: [], passedOver: new Set(), open: [], customers: [], errors: [] }
}

function gathered(root: object, concept: string, positions: Positions): Facts {
  const facts = emptyFacts()
  walk(
    root,
    concept,
    gatherer(root, concept, positions, () => facts),
  )
  return facts
}

function gatheredSection(section: Readonly<Record<string, unknown>>, positions: Positions): Facts {
  const facts = emptyFacts()
  const trail: Trail = { parent: { parent: undefined, key: 'sections' }, key: 0 }
  const root = { sections: [section] }
  walk(
    section,
    'section',
    gatherer(root, 'specification', positions, () => facts),
    trail,
  )
  for (const id of customersRequirements(section)) facts.customers.push(id)
  return { ...facts, errors: [...missingKinds(section, positions), ...facts.errors] }
}

const nothingOpen: readonly Undecided[] = []

function gatherer(root: object, rootConcept: string, positions: Positions, facts: () => Gathered): Visitor {
  let defaults: unknown
  let requirementId: string | undefined

  const openIn = (container: object, key: string, trail: Trail | undefined): readonly Undecided[] => {
    const undecided = positions.get(container)?.undecided ?? nothingOpen
    if (undecided.length === 0) return undecided
    const { subject } = placeOfPath(root, rootConcept, pathOf(trail))
    const parameter = key === 'parameter' && typeof trail?.key === 'string' ? trail.key : undefined
    facts().open.push({
      type: 'left-open',
      container,
      key,
      subject: { type: 'subject', ...subject },
      parameter,
    })
    // Whoever is to decide must be a role of the specification too.
    for (const { plan } of undecided) {
      const owner = plan?.['owner']
      if (plan !== undefined && typeof owner === 'string')
        facts().uses.push({ id: owner, kind: 'role', container: plan, name: 'owner', nth: undefined })
    }
    return undecided
  }

  return {
    list: openIn,
    passedOver: (value) => {
      collectStrings(value, facts().passedOver)
    },
    object: (value, concept, trail) => {
      if (openIn(value, concept, trail).length > 0) {
        const pointer = pointerOf(pathOf(trail))
        for (const error of openUnknownFieldsOf(value, concept, pointer, positions))
          facts().errors.push(error)
      }
      if (concept === 'section')
        defaults = isObject(value['defaults']) ? value['defaults']['parameters'] : undefined
      if (isObject(value['parameters'])) openIn(value['parameters'], `${concept}.parameters`, trail)
      if (concept !== 'requirement') return
      requirementId = typeof value['id'] === 'string' ? value['id'] : undefined
      for (const parameter of withoutValue(value, defaults, positions))
        facts().open.push({ type: 'parameter', id: requirementId ?? '', ...parameter })
    },
    scalar: (value: unknown, field: Field, name, container) => {
      if (typeof value !== 'string') return
      if (isDoubtful(value)) facts().doubtful.push({ value, field, name, container, requirementId })
      const { things, uses } = facts()
      referencesIn({ value, field, name, container, requirementId }, things, uses)
    },
  }
}

function withoutValue(
  requirement: Readonly<Record<string, unknown>>,
  defaults: unknown,
  positions: Positions,
): readonly UsedParameter[] {
  const used = usedParameters(requirement)
  if (used.length === 0) return used
  const given = [requirement['parameters'], defaults].filter(isObject)
  return used.filter(
    ({ name }) =>
      !given.some((parameters) => {
        const open = positions.get(parameters)?.undecided ?? nothingOpen
        return Object.hasOwn(parameters, name) || open.some(({ key }) => key === name)
      }),
  )
}

function collectStrings(value: unknown, into: Set<string>): void {
  if (typeof value === 'string') into.add(value)
  else if (typeof value === 'object' && value !== null) {
    for (const item of Object.values(value)) collectStrings(item, into)
  }
}
