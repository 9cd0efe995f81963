import type { Analysis } from '../analyse.js'
import type { Edit, Location } from '../finding/finding.js'
import type { Undecided } from '../source/positions.js'
import { conceptsAt } from './containers-at.js'
import type { Surroundings } from '../source/write-value.js'

/** A value that is left open, and the object or list that leaves it open. */
export interface OpenValue {
  readonly holder: object
  readonly open: Undecided
}

/** The open value that stands at a location; `undefined` where none does. */
export function openAt(analysis: Analysis, { source, range }: Location): OpenValue | undefined {
  for (const { object } of conceptsAt(analysis, source, range[0])) {
    for (const holder of [object, ...Object.values(object).filter(isContainer)]) {
      const open = analysis
        .placesOf(holder)
        ?.undecided.find(({ location }) => location.range[0] === range[0] && location.source === source)
      if (open !== undefined) return { holder, open }
    }
  }
  return undefined
}

/** The edit that writes a value on one line in the place of an open one; `undefined` where there is no room for it. */
export function openEdit(
  analysis: Analysis,
  { holder, open: { location, name } }: OpenValue,
  write: (around: Surroundings) => string,
): Edit | undefined {
  const { source, range } = location
  const text = analysis.sources.get(source)
  const holderRange = analysis.placesOf(holder)?.range
  if (text === undefined || holderRange === undefined || range[0] === range[1]) return undefined
  const isFlow = /[[{]/.test(text.charAt(holderRange[0]))
  const isJson = isFlow && name !== undefined && text.charAt(name.range[0]) === '"'
  const written = write({ isFlow, isJson })
  if (range[0] !== name?.range[0])
    return { location, newText: isRightBehindColon(text, location) ? ` ${written}` : written }
  // `key:` with nothing behind it: the place is that of the key.
  const colon = /^[ \t]*:/.exec(text.slice(range[1], range[1] + 50))
  if (colon === null) return undefined
  const at = range[1] + colon[0].length
  return { location: { source, range: [at, at] }, newText: ` ${written}` }
}

/** `key:{ undecided: true }` is understood between braces only; what is put in its place needs a space. */
function isRightBehindColon(text: string, { range }: Location): boolean {
  return text.charAt(range[0] - 1) === ':'
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
