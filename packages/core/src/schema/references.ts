import { finding, type Finding, type Location } from '../finding/finding.js'
import type { Field } from '../generated/concept.js'
import { locateValue, type Positions } from '../source/positions.js'
import type { Facts } from './facts.js'
import { fieldOf } from './field-of-path.js'
import { isIdentifier } from './identifier.js'
import { nearest } from './nearest.js'

/** Something that has an id, and where the id stands. */
export interface Identified {
  /** Kind of thing: `role`, `requirement`, `sub-requirement` … */
  readonly kind: string
  readonly location: Location
}

export interface References {
  /** Every thing of the specification by its id; a sub-requirement as `FUN-01.a`. */
  readonly ids: ReadonlyMap<string, Identified>
  readonly findings: readonly Finding[]
}

/** A cross reference in running text: `<ref:TAB-1>`. */
export const textReference = /<ref:([^<>\s]+)>/g

/** A text of a file, and the field that it is the value of. */
export interface PlacedText {
  readonly value: string
  readonly field: Field
  /** Under which the object or list `container` holds it. */
  readonly name: string | number
  readonly container: object
  /** Of the requirement that it stands in. */
  readonly requirementId: string | undefined
}

/** An id, where a thing is given it. */
export interface NamedThing {
  readonly id: string
  readonly kind: string
  readonly container: object
  readonly name: string | number
}

/** An id, where it is referred to. */
export interface NamedUse extends NamedThing {
  /** How often the same reference stands before it in the same text; `undefined`: the id is all of the text. */
  readonly nth: number | undefined
}

/** Adds the ids that a text gives and refers to. */
export function referencesIn(
  { value, field, name, container, requirementId }: PlacedText,
  things: NamedThing[],
  uses: NamedUse[],
): void {
  const { identifies, refers } = field
  if (identifies === undefined && refers === undefined) {
    if (!value.includes('<ref:')) return
    const counts = new Map<string, number>()
    for (const [, id = ''] of value.matchAll(textReference)) {
      const nth = counts.get(id) ?? 0
      counts.set(id, nth + 1)
      uses.push({ id, kind: 'anything', container, name, nth })
    }
    return
  }
  // What can't be an id is told as that.
  if (!isIdentifier(value)) return
  if (identifies !== undefined) {
    const id = identifies === 'sub-requirement' ? `${requirementId ?? ''}.${value}` : value
    things.push({ id, kind: identifies, container, name })
  }
  // What was taken out is changed too, and no longer here to be found.
  else if (
    refers !== undefined &&
    refers !== 'anything-or-gone' &&
    (refers !== 'anything' || !isFieldPath(value))
  )
    uses.push({ id: value, kind: refers, container, name, nth: undefined })
}

/**
 * Checks that every id is unique in the specification and that every id referred to exists and is of the right kind.
 * @param isComplete whether every file could be read: what a missing file defines is not said to be missing too
 */
export function checkReferences(
  facts: readonly Facts[],
  positions: Positions,
  sources: ReadonlyMap<string, string>,
  isComplete: boolean,
): References {
  const ids = new Map<string, Identified>()
  const findings: Finding[] = []
  const place = ({ container, name }: NamedThing): Location =>
    locateValue(positions, container, name) ?? { source: '', range: [0, 0] }

  for (const { things } of facts) {
    for (const thing of things) {
      const { id, kind } = thing
      const location = place(thing)
      const first = ids.get(id)
      if (first === undefined) ids.set(id, { kind, location })
      else findings.push(duplicateId(id, first, kind, location))
    }
  }
  // What stands under a misspelt field may define what others refer to.
  const isPassedOver = (id: string): boolean => facts.some(({ passedOver }) => passedOver.has(id))
  const placeOfUse = usePlaces(place, sources)
  let guesses = 0
  for (const { uses } of facts) {
    for (const use of uses) {
      if (findings.length >= mostFindings) return { ids, findings }
      const { id, kind } = use
      const target = ids.get(id)
      if (target === undefined) {
        if (!isComplete || isPassedOver(id)) continue
        guesses += 1
        const candidates: ReadonlyMap<string, Identified> = guesses > mostGuesses ? new Map() : ids
        findings.push(unknownReference({ id, kind, location: placeOfUse(use) }, candidates))
      } else if (kind !== 'anything' && !fits(target.kind, kind))
        findings.push(wrongKind({ id, kind, location: placeOfUse(use) }, target))
    }
  }
  return { ids, findings }
}

/** Where ids stand that are referred to. A text with many of them is searched once. */
function usePlaces(
  place: (use: NamedThing) => Location,
  sources: ReadonlyMap<string, string>,
): (use: NamedUse) => Location {
  let last: NamedUse | undefined
  let inLast: ReturnType<typeof placesInText> | undefined
  return (use) => {
    if (use.nth === undefined) return place(use)
    if (inLast === undefined || last?.container !== use.container || last.name !== use.name) {
      last = use
      inLast = placesInText(place(use), sources)
    }
    return inLast(use.id, use.nth)
  }
}

/** Nobody reads more, and a hostile file may hold a million. */
const mostFindings = 1000

/** Each guess compares an id with all others. */
const mostGuesses = 100

/** Answers may be asked for, and changes made, sub-requirement by sub-requirement. */
function fits(kind: string, wanted: string): boolean {
  return kind === wanted || (wanted === 'requirement' && kind === 'sub-requirement')
}

/** A waiver may point at a field by its path, whether or not the file has it: `procurement.criteria`. */
function isFieldPath(path: string): boolean {
  let concept: string | undefined = 'specification'
  for (const step of path.split('.')) {
    const field: Field | undefined = concept === undefined ? undefined : fieldOf(concept, step)
    if (field === undefined) return false
    concept = field.concept
  }
  return true
}

/** Where each id stands alone in a text, by the id and how often it came before; the whole text where it is written otherwise. */
function placesInText(
  location: Location,
  sources: ReadonlyMap<string, string>,
): (id: string, nth: number) => Location {
  const offsets = new Map<string, number[]>()
  const written = sources.get(location.source)?.slice(...location.range) ?? ''
  for (const match of written.matchAll(textReference)) {
    const id = match[1] ?? ''
    const found = offsets.get(id)
    if (found === undefined) offsets.set(id, [match.index])
    else found.push(match.index)
  }
  return (id, nth) => {
    const offset = offsets.get(id)?.[nth]
    if (offset === undefined) return location
    const start = location.range[0] + offset + '<ref:'.length
    return { source: location.source, range: [start, start + id.length] }
  }
}

function duplicateId(id: string, first: Identified, kind: string, location: Location): Finding {
  return finding({
    code: 'duplicate-id',
    severity: 'error',
    location,
    data: { id, kind: { type: 'kind', kind: first.kind }, own: { type: 'kind', kind } },
    related: [{ message: 'first-use', location: first.location }],
  })
}

interface Use {
  readonly id: string
  readonly kind: string
  readonly location: Location
}

function unknownReference(use: Use, ids: ReadonlyMap<string, Identified>): Finding {
  const candidates = [...ids]
    .filter(([, { kind }]) => use.kind === 'anything' || fits(kind, use.kind))
    .map(([id]) => id)
  const meant = nearest(use.id, candidates)
  const kind = { type: 'kind', kind: use.kind } as const
  const isAny = use.kind === 'anything'
  if (meant === undefined) {
    // With a few to choose from, naming them helps more than a rule about ids does.
    const few = candidates.length > 0 && candidates.length <= 8 && !isAny
    return finding({
      code: 'unknown-reference',
      message: few
        ? 'unknown-reference-of-few'
        : `unknown-reference${isAny ? '-anything' : ''}-without-guess`,
      severity: 'error',
      location: use.location,
      data: { id: use.id, kind, ids: { type: 'names', names: candidates } },
    })
  }
  const isWhole = use.location.range[1] - use.location.range[0] <= use.id.length + 2
  const edits = [{ location: use.location, newText: meant }]
  return finding({
    code: 'unknown-reference',
    message: `unknown-reference${isAny ? '-anything' : ''}`,
    severity: 'error',
    location: use.location,
    data: { id: use.id, kind, meant },
    // Which of two like ids was meant is for the writer to say.
    fixes: isWhole ? [{ title: 'fix-replace', data: { value: meant }, safe: false, edits }] : [],
  })
}

function wrongKind(use: Use, target: Identified): Finding {
  return finding({
    code: 'wrong-reference-kind',
    severity: 'error',
    location: use.location,
    data: { id: use.id, kind: { type: 'kind', kind: use.kind }, found: { type: 'kind', kind: target.kind } },
    related: [{ message: 'defined-here', location: target.location }],
  })
}
