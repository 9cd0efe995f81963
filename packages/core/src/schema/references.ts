import { finding, type Finding, type Location } from '../finding/finding.js'
import type { Field } from '../generated/concept.js'
import { locateEntry, type Positions } from '../source/positions.js'
import { fieldOf } from './field-of-path.js'
import { isIdentifier } from './identifier.js'
import { nearest } from './nearest.js'
import { isObject, walk } from './walk.js'

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
const textReference = /<ref:([^<>\s]+)>/g

/**
 * Checks that every id is unique in the specification and that every id referred to exists and is of the right kind.
 * @param isComplete whether every file could be read: what a missing file defines is not said to be missing too
 */
export function checkReferences(
  root: object,
  positions: Positions,
  sources: ReadonlyMap<string, string>,
  isComplete: boolean,
): References {
  const ids = new Map<string, Identified>()
  const findings: Finding[] = []
  const uses: { readonly id: string; readonly kind: string; readonly locate: () => Location }[] = []
  // What stands under a misspelt field may define what others refer to.
  const passedOver = new Set<string>()
  let requirementId: string | undefined

  const place = (container: object, name: string | number): Location =>
    locateEntry(positions, container, name)?.value ?? { source: '', range: [0, 0] }

  // Whoever is to decide must be a role of the specification too.
  const addOwners = (container: object): void => {
    for (const { plan } of positions.get(container)?.undecided ?? []) {
      const owner = plan?.['owner']
      const at = plan === undefined ? undefined : locateEntry(positions, plan, 'owner')?.value
      if (typeof owner === 'string' && at !== undefined)
        uses.push({ id: owner, kind: 'role', locate: () => at })
    }
  }

  walk(root, 'specification', {
    list: addOwners,
    passedOver: (value) => {
      collectStrings(value, passedOver)
    },
    object: (value, concept) => {
      addOwners(value)
      if (isObject(value['parameters'])) addOwners(value['parameters'])
      if (concept === 'requirement') requirementId = typeof value['id'] === 'string' ? value['id'] : undefined
    },
    scalar: (value, field, name, container) => {
      if (typeof value !== 'string') return
      // What can't be an id is told as that.
      if ((field.identifies ?? field.refers) !== undefined && !isIdentifier(value)) return
      if (field.identifies !== undefined) {
        const id = field.identifies === 'sub-requirement' ? `${requirementId ?? ''}.${value}` : value
        const location = place(container, name)
        const first = ids.get(id)
        if (first === undefined) ids.set(id, { kind: field.identifies, location })
        else findings.push(duplicateId(id, first, field.identifies, location))
      } else if (field.refers !== undefined) {
        if (field.refers === 'anything' && isFieldPath(value)) return
        // What was taken out is changed too, and no longer here to be found.
        if (field.refers === 'anything-or-gone') return
        const location = place(container, name)
        uses.push({ id: value, kind: field.refers, locate: () => location })
      } else if (value.includes('<ref:')) {
        const location = place(container, name)
        const counts = new Map<string, number>()
        // Looked up for what is found wrong alone, and once for each text.
        let places: ReturnType<typeof placesInText> | undefined
        for (const match of value.matchAll(textReference)) {
          const id = match[1] ?? ''
          const nth = counts.get(id) ?? 0
          counts.set(id, nth + 1)
          uses.push({
            id,
            kind: 'anything',
            locate: () => (places ??= placesInText(location, sources))(id, nth),
          })
        }
      }
    },
  })
  let guesses = 0
  for (const { id, kind, locate } of uses) {
    if (findings.length >= mostFindings) break
    const target = ids.get(id)
    if (target === undefined) {
      if (!isComplete || passedOver.has(id)) continue
      guesses += 1
      findings.push(
        unknownReference({ id, kind, location: locate() }, guesses > mostGuesses ? new Map() : ids),
      )
    } else if (kind !== 'anything' && !fits(target.kind, kind))
      findings.push(wrongKind({ id, kind, location: locate() }, target))
  }
  return { ids, findings }
}

/** Nobody reads more, and a hostile file may hold a million. */
const mostFindings = 1000

/** Each guess compares an id with all others. */
const mostGuesses = 100

function collectStrings(value: unknown, into: Set<string>): void {
  if (typeof value === 'string') into.add(value)
  else if (typeof value === 'object' && value !== null) {
    for (const item of Object.values(value)) collectStrings(item, into)
  }
}

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
