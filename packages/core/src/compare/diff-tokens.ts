/** A run of tokens that both texts have, or one alone. `start` and `end` count in the text that has it; in the later one for `same`. */
export interface Run {
  readonly type: 'same' | 'deleted' | 'inserted'
  readonly start: number
  readonly end: number
}

/** More differences than this are no longer looked for one by one: the texts have nothing to tell by then. */
const mostDifferences = 1000

/**
 * The fewest tokens that are deleted and inserted to make one list of another (Myers 1986, «An O(ND) Difference Algorithm
 * and Its Variations»). Beyond a thousand, all that stands between a common beginning and end is told as one change.
 */
export function diffTokens(before: readonly string[], after: readonly string[]): readonly Run[] {
  let start = 0
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1
  let end = 0
  const most = Math.min(before.length, after.length) - start
  while (end < most && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1
  const middleBefore = before.slice(start, before.length - end)
  const middleAfter = after.slice(start, after.length - end)
  const runs: Run[] = []
  add(runs, 'same', 0, start)
  for (const { type, index } of steps(middleBefore, middleAfter))
    add(runs, type, start + index, start + index + 1)
  add(runs, 'same', after.length - end, after.length)
  return runs
}

function add(runs: Run[], type: Run['type'], start: number, end: number): void {
  if (start === end) return
  const last = runs.at(-1)
  if (last?.type === type && last.end === start) runs[runs.length - 1] = { type, start: last.start, end }
  else runs.push({ type, start, end })
}

interface Step {
  readonly type: Run['type']
  readonly index: number
}

function steps(before: readonly string[], after: readonly string[]): readonly Step[] {
  const trace = forwards(before, after)
  if (trace === undefined || before.length === 0 || after.length === 0) {
    return [
      ...before.map((_, index): Step => ({ type: 'deleted', index })),
      ...after.map((_, index): Step => ({ type: 'inserted', index })),
    ]
  }
  const found: Step[] = []
  let x = before.length
  let y = after.length
  for (let count = trace.length - 1; count >= 0; count--) {
    const reached = trace[count] ?? noPlaces
    const at = (diagonal: number): number => reached[diagonal + count + 1] ?? 0
    const diagonal = x - y
    const isDown = diagonal === -count || (diagonal !== count && at(diagonal - 1) < at(diagonal + 1))
    const previous = isDown ? diagonal + 1 : diagonal - 1
    const fromX = count === 0 ? 0 : at(previous)
    const fromY = count === 0 ? 0 : fromX - previous
    while (x > fromX && y > fromY) {
      x -= 1
      y -= 1
      found.push({ type: 'same', index: y })
    }
    if (count === 0) break
    if (isDown) found.push({ type: 'inserted', index: fromY })
    else found.push({ type: 'deleted', index: fromX })
    x = fromX
    y = fromY
  }
  return found.reverse()
}

const noPlaces = new Int32Array()

/**
 * For each number of differences, how far each diagonal had come before it: `[diagonal + number + 1]`.
 *
 * @returns `undefined`: there are too many differences
 */
function forwards(before: readonly string[], after: readonly string[]): readonly Int32Array[] | undefined {
  const limit = Math.min(before.length + after.length, mostDifferences)
  const reached = new Int32Array(2 * limit + 3)
  const centre = limit + 1
  const trace: Int32Array[] = []
  for (let count = 0; count <= limit; count++) {
    trace.push(reached.slice(centre - count - 1, centre + count + 2))
    for (let diagonal = -count; diagonal <= count; diagonal += 2) {
      const below = reached[centre + diagonal + 1] ?? 0
      const left = reached[centre + diagonal - 1] ?? 0
      const isDown = diagonal === -count || (diagonal !== count && left < below)
      let x = isDown ? below : left + 1
      let y = x - diagonal
      while (x < before.length && y < after.length && before[x] === after[y]) {
        x += 1
        y += 1
      }
      reached[centre + diagonal] = x
      if (x >= before.length && y >= after.length) return trace
    }
  }
  return undefined
}
