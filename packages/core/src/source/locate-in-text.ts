import type { Location, Range } from '../finding/finding.js'

/**
 * Where a part of a text value stands in its file. The value is what the file's text means: line breaks of a folded text
 * are spaces in it, quotes and indentation are gone.
 *
 * @param written the text at `location`, as it stands in the file
 * @param value what it means
 * @param span part of the value
 * @returns the whole location where the part is written in another way, with escapes
 */
export function locateInText(location: Location, written: string, value: string, span: Range): Location {
  const [start] = location.range
  const quote = written.startsWith('"') || written.startsWith("'") ? 1 : 0
  let offset = quote
  let from: number | undefined
  for (let index = 0; index <= value.length; index += 1) {
    const isBlank = /\s/.test(value.charAt(index))
    if (isBlank) {
      const blank = /^\s+/.exec(written.slice(offset))?.[0]
      if (blank === undefined) return location
      if (index === span[0]) from = offset
      if (index === span[1] && from !== undefined) return within(location, start, from, offset)
      // A paragraph's empty line is several blanks in the value too: all of them at once.
      const blanks = /^\s+/.exec(value.slice(index))?.[0].length ?? 1
      if (span[0] > index && span[0] < index + blanks) from = offset
      if (span[1] > index && span[1] < index + blanks && from !== undefined)
        return within(location, start, from, offset)
      index += blanks - 1
      offset += blank.length
      continue
    }
    if (index === span[0]) from = offset
    if (index === span[1] && from !== undefined) return within(location, start, from, offset)
    if (index === value.length) break
    if (written.charAt(offset) !== value.charAt(index)) return location
    // A single quote inside single quotes is written twice.
    const isDoubled = quote === 1 && written.startsWith("''", offset) && written.startsWith("'")
    offset += isDoubled ? 2 : 1
  }
  return location
}

function within({ source }: Location, start: number, from: number, to: number): Location {
  return { source, range: [start + from, start + to] }
}
