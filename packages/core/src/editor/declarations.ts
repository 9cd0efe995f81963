import type { Analysis } from '../analyse.js'
import type { Location } from '../finding/finding.js'
import { placeAt } from './place-at.js'
import { usesIn } from './uses.js'

/** A place that gives an id: its kind, the thing as a whole, and what names it there. */
export interface Declaration {
  readonly kind: string
  /** The whole thing: from its first field to the end of its last. */
  readonly location: Location
  /** The id as it is written, with its quotes. */
  readonly selection: Location
}

/**
 * Where an id is given: in the specification, and in the organisation file that the specification takes the rest from. Of
 * two things with one id only the first.
 */
export function declarationsOf(analysis: Analysis, id: string): readonly Declaration[] {
  const known = analysis.ids.get(id)
  const found = new Map<string, Declaration>()
  const add = (kind: string, selection: Location): void => {
    const key = `${selection.source} ${String(selection.range[0])}`
    if (!found.has(key)) found.set(key, { kind, selection, location: wholeOf(analysis, selection) })
  }
  if (known !== undefined) add(known.kind, known.location)
  for (const [source, content] of analysis.files) {
    // A part that was asked for by itself, or an organisation file: not everything in it is in the whole.
    if (content.concept !== 'organisation' && known !== undefined) continue
    const own = usesIn(analysis, source, content, (each) => each === id)
    const first = own.find(({ role, kind }) => role === 'declaration' && kind === (known?.kind ?? kind))
    if (first !== undefined) add(first.kind, first.location)
  }
  return [...found.values()]
}

/** The object that an id stands in. */
function wholeOf(analysis: Analysis, selection: Location): Location {
  const holder = placeAt(analysis, selection.source, selection.range[0])?.containers.at(-1)
  const places = holder === undefined ? undefined : analysis.placesOf(holder)
  return places === undefined ? selection : { source: places.source, range: places.range }
}
