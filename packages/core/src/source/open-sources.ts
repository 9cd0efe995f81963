import type { Understanding } from './compose.js'
import { parseSource, type ParsedSource } from './parse-source.js'
import { positionsOver, type ContainerPositions } from './positions.js'
import { readAgain } from './read-again.js'

/** Files that are read again and again while they are written. */
export interface OpenSources {
  /** For putting the files together once. What is put together has places of its own, that are gone the next time. */
  readonly understanding: () => Understanding
  /** Everything is read from the beginning the next time. */
  readonly forget: () => void
  /** How often a whole file was read so far. */
  readonly wholeReads: () => number
}

interface OpenSource {
  readonly newest: ParsedSource
  /** As it was understood the last time: what the places belong to, and what a change is a change of. */
  readonly understood: ParsedSource | undefined
}

/** Keeps what was read, and where everything stands. */
export function openSources(): OpenSources {
  const files = new Map<string, OpenSource>()
  const positions = new Map<object, ContainerPositions>()
  let wholeReads = 0

  const readWhole = (name: string, text: string, before: ParsedSource | undefined): OpenSource => {
    wholeReads += 1
    const own = new Map<object, ContainerPositions>()
    const newest = parseSource(name, text, own)
    // While it can't be understood, its places are those of the time before.
    if (newest.value === undefined && before !== undefined) return { newest, understood: before }
    positions.forEach((at, container) => {
      if (at.source === name) positions.delete(container)
    })
    for (const [container, at] of own) positions.set(container, at)
    return { newest, understood: newest.value === undefined ? undefined : newest }
  }
  const parse = (name: string, text: string): ParsedSource => {
    const before = files.get(name)
    if (before?.newest.text === text) return before.newest
    const understood = before?.understood
    const again = understood && readAgain(understood, text, positions)
    const file =
      again === undefined
        ? readWhole(name, text, understood)
        : { newest: again, understood: again.value === undefined ? understood : again }
    files.set(name, file)
    return file.newest
  }
  return {
    understanding: () => ({ parse, positions: positionsOver(positions) }),
    forget: () => {
      files.clear()
      positions.clear()
    },
    wholeReads: () => wholeReads,
  }
}
