import type { Range } from '../../finding/finding.js'

/** A test of whether a place is in any of the ranges. They must stand in their order and apart from each other. */
export function within(ranges: readonly Range[]): (place: number) => boolean {
  return (place) => {
    let low = 0
    let high = ranges.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (place < (ranges[middle]?.[1] ?? 0)) high = middle
      else low = middle + 1
    }
    return (ranges[low]?.[0] ?? Infinity) <= place
  }
}
