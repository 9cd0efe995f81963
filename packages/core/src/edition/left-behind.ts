import { finding, type Finding } from '../finding/finding.js'
import { parsedJson } from '../schema/parsed-json.js'
import { isObject } from '../schema/walk.js'
import { nameBeside } from '../source/name-beside.js'
import { parseSource } from '../source/parse-source.js'

/** How what is kept beside a specification ends: what was said, what suppliers answered, and the folder of what was sent. */
const endings = ['review.yaml', 'answers.json', 'editions'] as const

/** Something that belongs to a specification, but is called after a file that is gone. Names are without folders. */
export interface LeftBehind {
  readonly name: string
  /** What it must be called to be found. */
  readonly wanted: string
  /** Something else is called that. */
  readonly isTaken: boolean
}

/** What is kept beside a specification: of `folder/x.krav.yaml`, `folder/x.review.yaml` and so on, there or not. */
export function keptBeside(specificationName: string): readonly string[] {
  return endings.map((ending) => nameBeside(specificationName, ending))
}

/**
 * Those of the names in a folder that are kept beside a specification which is not there: its file has been given another
 * name, or was taken away.
 */
export function withoutSpecification(names: readonly string[]): readonly string[] {
  const kept = new Set(names.filter((name) => specificationName.test(name)).flatMap(keptBeside))
  return names.filter((name) => endingOf(name) !== undefined && !kept.has(name))
}

const specificationName = /[^/]\.krav\.(?:ya?ml|json)$/

function endingOf(name: string): (typeof endings)[number] | undefined {
  return endings.find((ending) => name.length > ending.length + 1 && name.endsWith(`.${ending}`))
}

/**
 * Those of the files without a specification that belong to this one.
 *
 * @param name of the specification's file, without folders
 * @param found each with its text; of a folder of editions, that of any edition
 * @param names all that is in the folder
 */
export function leftBehind(
  { name, id }: { readonly name: string; readonly id: string },
  found: readonly { readonly name: string; readonly text: string }[],
  names: readonly string[],
): readonly LeftBehind[] {
  return found.flatMap(({ name: old, text }) => {
    const ending = endingOf(old)
    if (ending === undefined || specificationIn(text) !== id) return []
    const wanted = nameBeside(name, ending)
    return [{ name: old, wanted, isTaken: names.includes(wanted) }]
  })
}

/** The id of the specification that a register or an edition says it belongs to. */
function specificationIn(text: string): unknown {
  const value = parsedJson(text) ?? parseSource('', text, new Map()).value
  if (!isObject(value)) return undefined
  const { reviewOf, specification } = value
  return reviewOf ?? (isObject(specification) ? specification['id'] : specification)
}

/** @param source name of the specification's file, as findings call it */
export function leftBehindFindings(source: string, left: readonly LeftBehind[]): readonly Finding[] {
  return left.map(({ name, wanted, isTaken }) =>
    finding({
      code: 'left-behind',
      message: isTaken ? 'left-behind-taken' : 'left-behind',
      severity: 'error',
      location: { source, range: [0, 0] },
      data: { file: name, wanted },
    }),
  )
}
