import type { Language } from '../document/nodes.js'
import { finding, type Finding } from '../finding/finding.js'
import { formatFinding } from '../locale/format-finding.js'
import { parsedJson } from '../schema/parsed-json.js'
import { isObject } from '../schema/walk.js'
import { keptEndings, nameBeside, type KeptEnding } from '../source/name-beside.js'
import { parseSource } from '../source/parse-source.js'

/** Something that belongs to a specification, but is called after a file that is not there. Names are without folders. */
export interface LeftBehind {
  readonly name: string
  readonly ending: KeptEnding
  /** What it must be called to be found. */
  readonly wanted: string
  /** Something else is called that. */
  readonly isTaken: boolean
  /** The name of something else that is left behind and must be called the same. */
  readonly rival: string | undefined
}

/** What is kept beside a specification: of `folder/x.krav.yaml`, `folder/x.review.yaml` and so on, there or not. */
export function keptBeside(specificationName: string): readonly string[] {
  return keptEndings.map((ending) => nameBeside(specificationName, ending))
}

/** Whether a file is called what whole specifications are called. */
export function isWholeName(name: string): boolean {
  return /[^/\\]\.krav\.(?:yaml|json)$/.test(name)
}

/**
 * Those of the names in a folder that are kept beside a specification which is not there: its file has been given another
 * name, or was taken away. Names that differ in their case alone are the same to many a disk. Gives them sorted: folders are
 * listed in any order.
 */
export function withoutSpecification(names: readonly string[]): readonly string[] {
  const kept = new Set(names.filter(isWholeName).flatMap(keptBeside).map(asOnDisk))
  return names.filter((name) => endingOf(name) !== undefined && !kept.has(asOnDisk(name))).toSorted()
}

/** The same for all names that many a disk takes for one. */
export function asOnDisk(name: string): string {
  return name.normalize('NFC').toLowerCase()
}

function endingOf(name: string): KeptEnding | undefined {
  return keptEndings.find((ending) => name.length > ending.length + 1 && name.endsWith(`.${ending}`))
}

/**
 * Those of the names without a specification that belong to this one.
 *
 * @param name of the specification's file, without folders
 * @param found each with the id of the specification that it says it belongs to, see `belongsTo`
 * @param names all that is in the folder
 */
export function leftBehind(
  { name, id }: { readonly name: string; readonly id: string },
  found: readonly { readonly name: string; readonly id: string }[],
  names: readonly string[],
): readonly LeftBehind[] {
  const taken = new Set(names.map(asOnDisk))
  const left = found.flatMap((each) => {
    const ending = endingOf(each.name)
    if (ending === undefined || each.id !== id) return []
    const wanted = nameBeside(name, ending)
    // A whole that a part belongs to may have another name than specifications have.
    if (asOnDisk(wanted) === asOnDisk(each.name)) return []
    return [{ name: each.name, ending, wanted, isTaken: taken.has(asOnDisk(wanted)) }]
  })
  return left.map((each) => {
    const rival = left.find((other) => other !== each && other.ending === each.ending)
    return { ...each, rival: each.isTaken ? undefined : rival?.name }
  })
}

/** The id of the specification that a register or an edition says it belongs to; `undefined`: it says none. */
export function belongsTo(text: string): string | undefined {
  const value = parsedJson(text) ?? parseSource('', text, new Map()).value
  if (!isObject(value)) return undefined
  const { reviewOf, specification } = value
  const id = reviewOf ?? (isObject(specification) ? specification['id'] : specification)
  return typeof id === 'string' ? id : undefined
}

/**
 * What is to be said of it. What is not used is an error, for it is lost to whoever reads and answers; beside one that is
 * used it may be a copy.
 *
 * @param source name of the specification's file, as findings call it
 */
export function leftBehindFindings(source: string, left: readonly LeftBehind[]): readonly Finding[] {
  return left.map(({ name, ending, wanted, isTaken, rival }) => {
    const form = isTaken ? '-taken' : rival === undefined ? '' : '-several'
    const missing = `${name.slice(0, -ending.length)}krav.yaml`
    return finding({
      code: 'left-behind',
      message: `left-behind${form}`,
      severity: isTaken ? 'warning' : 'error',
      location: { source, range: [0, 0] },
      data: { file: name, wanted, ...(form === '' ? { missing } : {}), ...(rival ? { other: rival } : {}) },
    })
  })
}

/** The same as `leftBehindFindings`, as text to a person. */
export function leftBehindText(left: readonly LeftBehind[], language: Language): string {
  return leftBehindFindings('', left)
    .map((each) => formatFinding(each, language))
    .join(' ')
}
