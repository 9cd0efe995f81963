import type { Analysis } from '../analyse.js'
import { isIdentifier } from '../schema/identifier.js'
import { textReference } from '../schema/references.js'
import { isObject } from '../schema/walk.js'
import { declarationsOf } from './declarations.js'
import { nameRange } from './name-range.js'
import { placeAt } from './place-at.js'
import type { NameChange, RenameProblem, Renaming } from './renaming.js'
import type { TargetAt } from './target-at.js'
import { usesOf, type Use } from './uses.js'

/**
 * Renames something with an id: where it is given, also in the organisation file, and wherever it is referred to. With a
 * requirement goes the first half of its parts' ids, `FUN-01.a`, also of parts that are gone and that only the list of
 * changes remembers.
 */
export function idRenaming(
  analysis: Analysis,
  target: Extract<TargetAt, { type: 'id' }>,
  offset: number,
): Renaming | { readonly problem: RenameProblem } {
  const [declared] = declarationsOf(analysis, target.id)
  if (declared === undefined) return { problem: { type: 'not-declared', id: target.id } }
  const isPart = declared.kind === 'sub-requirement'
  if (!isPart) {
    const range = nameRange(analysis, target.location, target.id)
    return {
      range,
      id: target.id,
      kind: declared.kind,
      changesTo: changesOf(analysis, target, declared.kind, ''),
    }
  }
  const holder = holderOf(analysis, declared.selection.source, declared.selection.range[0])
  const own = target.id.slice(holder.length + 1)
  if (target.role === 'declaration') {
    const range = nameRange(analysis, target.location, own)
    return {
      range,
      id: own,
      kind: declared.kind,
      changesTo: changesOf(analysis, target, declared.kind, holder),
    }
  }
  const [start] = nameRange(analysis, target.location, target.id)
  const dot = start + holder.length
  if (offset < dot) {
    const whole: typeof target = { ...target, id: holder }
    const changesTo = changesOf(analysis, whole, 'requirement', '')
    return { range: [start, dot], id: holder, kind: 'requirement', changesTo }
  }
  const changesTo = changesOf(analysis, target, declared.kind, holder)
  return { range: [dot + 1, start + target.id.length], id: own, kind: declared.kind, changesTo }
}

/** Id of the requirement that has a part whose id stands at an offset. */
function holderOf(analysis: Analysis, source: string, offset: number): string {
  const requirement = placeAt(analysis, source, offset)?.containers.at(-3)
  const id = isObject(requirement) ? requirement['id'] : undefined
  return typeof id === 'string' ? id : ''
}

function changesOf(
  analysis: Analysis,
  target: Extract<TargetAt, { type: 'id' }>,
  kind: string,
  holder: string,
): Renaming['changesTo'] {
  return (newId) => {
    const from = target.id
    const to = holder === '' ? newId : `${holder}.${newId}`
    if (!isIdentifier(newId)) return { problem: { type: 'not-identifier', id: newId } }
    const isInside = (id: string, whole: string): boolean =>
      kind === 'requirement' && id.startsWith(`${whole}.`)
    const uses = usesOf(analysis, (id) => id === from || id === to || isInside(id, from) || isInside(id, to))
    const meant = uses.filter(
      (use) => use.id === from || (isInside(use.id, from) && isPartOf(analysis, use, from)),
    )
    const changed = new Set(meant.map(({ id }) => to + id.slice(from.length)))
    const problem = problemWith(analysis, { uses, meant, changed, from, to })
    if (problem !== undefined) return { problem }
    return meant
      .filter((use) => isSame(analysis, use, target, kind))
      .flatMap((use): readonly NameChange[] => {
        const { location, isExact } = use
        const renamed = to + use.id.slice(from.length)
        const role = use.role === 'text' ? 'text' : 'value'
        const retold = (text: string): string =>
          text.replace(textReference, (whole, id: string) =>
            meant.some((each) => each.id === id) ? `<ref:${to}${id.slice(from.length)}>` : whole,
          )
        if (use.role !== 'declaration')
          return [{ location, isExact, role, retold, from: use.id, to: renamed }]
        // What gives a part its id gives only the last step of it.
        if (use.id !== from) return []
        return [
          {
            location,
            isExact,
            role,
            retold,
            from: from.slice(holder === '' ? 0 : holder.length + 1),
            to: newId,
          },
        ]
      })
  }
}

/** Whether an id that begins as a requirement's does is that of one of its parts, there or gone. */
function isPartOf(analysis: Analysis, { id, kind }: Use, requirement: string): boolean {
  const found = analysis.ids.get(id)
  if (found === undefined) return kind === 'anything-or-gone'
  return (
    found.kind === 'sub-requirement' &&
    holderOf(analysis, found.location.source, found.location.range[0]) === requirement
  )
}

interface Planned {
  /** Every use of the old ids and the new. */
  readonly uses: readonly Use[]
  /** Those that are renamed. */
  readonly meant: readonly Use[]
  /** The new ids. */
  readonly changed: ReadonlySet<string>
  readonly from: string
  readonly to: string
}

function problemWith(
  analysis: Analysis,
  { uses, meant, changed, from, to }: Planned,
): RenameProblem | undefined {
  const ids = [
    to,
    ...meant.filter(({ role }) => role === 'reference').map(({ id }) => to + id.slice(from.length)),
  ]
  const tooLong = ids.find((id) => !isIdentifier(id))
  if (tooLong !== undefined) return { type: 'too-long', id: tooLong }
  const isMeant = new Set(meant)
  const others = uses.filter((use) => !isMeant.has(use))
  const same = others.filter(({ id }) => changed.has(id) || id === to)
  const taken = same.find(({ role }) => role === 'declaration')
  if (taken !== undefined)
    return { type: 'taken', id: taken.id, kind: taken.kind, source: taken.location.source }
  // What something refers to though nothing has it would suddenly be this.
  const mentioned = same[0] ?? others.find(({ id }) => id.startsWith(`${to}.`) && !analysis.ids.has(id))
  return mentioned === undefined ? undefined : { type: 'mentioned', id: mentioned.id }
}

/**
 * Whether a place with the id means the thing that is renamed. Of two things with one id, everything that refers to it
 * means the first; an organisation file's entry and the specification's with the same id are one thing.
 */
function isSame(
  analysis: Analysis,
  use: Use,
  target: Extract<TargetAt, { type: 'id' }>,
  kind: string,
): boolean {
  const first = analysis.ids.get(target.id)?.location
  const isAt = (location: Use['location'] | undefined): boolean =>
    location?.source === use.location.source && location.range[0] === use.location.range[0]
  const isSecond =
    target.role === 'declaration' &&
    first !== undefined &&
    !(first.source === target.location.source && first.range[0] === target.location.range[0]) &&
    analysis.files.get(target.location.source)?.concept !== 'organisation'
  if (isSecond) return isAt(target.location)
  if (use.role !== 'declaration' || use.id !== target.id) return true
  if (analysis.files.get(use.location.source)?.concept === 'organisation') return use.kind === kind
  return first === undefined || isAt(first)
}
