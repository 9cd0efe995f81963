/** A place in a text as people count: lines and columns from 1, columns in UTF-16 code units; `offset` from 0. */
export interface Position {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/** The lines of a text. They end in LF, CRLF or CR alone, as YAML has it. */
export interface Lines {
  readonly position: (offset: number) => Position
  /** Where a line's text stands, its line end left out. */
  readonly rangeOf: (line: number) => readonly [start: number, end: number]
}

export function linesOf(text: string): Lines {
  const starts = [0]
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length)
  const startOf = (line: number): number => starts[line - 1] ?? text.length
  return {
    position: (offset) => {
      const line = lastAtMost(starts, offset) + 1
      return { line, column: offset - startOf(line) + 1, offset }
    },
    rangeOf: (line) => {
      const start = startOf(line)
      let end = startOf(line + 1)
      if (end > start && text[end - 1] === '\n') end--
      if (end > start && text[end - 1] === '\r') end--
      return [start, end]
    },
  }
}

/** Index of the last number that is not above the limit; the numbers rise and the first is never above it. */
function lastAtMost(numbers: readonly number[], limit: number): number {
  let low = 0
  let high = numbers.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((numbers[middle] ?? Infinity) <= limit) low = middle
    else high = middle - 1
  }
  return low
}
