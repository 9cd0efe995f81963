import type { Finding, Location, Range } from '../finding/finding.js'
import type { ContainerPositions } from './positions.js'

/** Where an offset of a file is after the file changed. */
export type Move = (offset: number) => number

/** Moves all that is known of where a container and its entries stand. */
export function movePositions(at: ContainerPositions, move: Move): void {
  at.range = movedRange(at.range, move)
  const { offsets, undecided } = at
  for (let index = 0; index < offsets.length; index += 1) offsets[index] = move(offsets[index] ?? 0)
  for (let index = 0; index < undecided.length; index += 1) {
    const open = undecided[index]
    if (open !== undefined)
      undecided[index] = {
        ...open,
        location: movedLocation(open.location, move),
        name: open.name && movedLocation(open.name, move),
      }
  }
}

/** The same for a container of which all moves by as much: much faster. */
export function shiftPositions(at: ContainerPositions, by: number): void {
  if (by === 0) return
  const { offsets, range } = at
  if (at.undecided.length > 0) {
    movePositions(at, (offset) => offset + by)
    return
  }
  at.range = [range[0] + by, range[1] + by]
  for (let index = 0; index < offsets.length; index += 1) offsets[index] = (offsets[index] ?? 0) + by
}

/** A finding about one file, moved with all the places it names. */
export function movedFinding(finding: Finding, move: Move): Finding {
  return {
    ...finding,
    location: movedLocation(finding.location, move),
    related: finding.related.map((each) => ({ ...each, location: movedLocation(each.location, move) })),
    fixes: finding.fixes.map((fix) => ({
      ...fix,
      edits: fix.edits.map((edit) => ({ ...edit, location: movedLocation(edit.location, move) })),
    })),
  }
}

function movedLocation({ source, range }: Location, move: Move): Location {
  return { source, range: movedRange(range, move) }
}

function movedRange([start, end]: Range, move: Move): Range {
  return [move(start), move(end)]
}
