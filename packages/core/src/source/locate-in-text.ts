import type { Location, Range } from '../finding/finding.js'
import { textStyleAt, type TextStyle } from './text-style.js'

/** Where the parts of a text value stand in its file. */
export interface TextPlaces {
  /** A part of the value, in UTF-16 code units; `undefined` where the file writes it in another way, with escapes. */
  readonly placeOf: (span: Range) => Location | undefined
}

/**
 * Follows a text value through its file. The value is what the file's text means: line breaks of a folded text are spaces
 * in it, quotes and indentation are gone.
 *
 * @param file the whole file that `location` is in
 * @param value what the text there means
 */
export function placesInText(location: Location, file: string, value: string): TextPlaces {
  const written = file.slice(...location.range)
  const { offsets, known } = offsetsOf(written, textStyleAt(file, location.range[0]), value)
  const [base] = location.range
  return {
    placeOf: ([start, end]) => {
      const [from, to] = [offsets[start], offsets[end]]
      if (end >= known || from === undefined || to === undefined) return undefined
      return { source: location.source, range: [base + from, base + to] }
    },
  }
}

/** Offset in the written text for each offset of the value; only the first `known` are. */
function offsetsOf(
  written: string,
  style: TextStyle,
  value: string,
): { readonly offsets: Int32Array; readonly known: number } {
  const offsets = new Int32Array(value.length + 1)
  const isSingle = style === 'single'
  let at = isSingle || style === 'double' ? 1 : 0
  let index = 0
  while (index < value.length) {
    offsets[index] = at
    if (isBlank(value.charCodeAt(index))) {
      if (!isBlank(written.charCodeAt(at))) return { offsets, known: index + 1 }
      const start = at
      while (isBlank(written.charCodeAt(at))) at += 1
      // A paragraph's empty line is several blanks in the value too: all of them at once.
      for (index += 1; index < value.length && isBlank(value.charCodeAt(index)); index += 1)
        offsets[index] = start
      continue
    }
    if (written.charCodeAt(at) !== value.charCodeAt(index)) return { offsets, known: index + 1 }
    // A single quote inside single quotes is written twice.
    at += isSingle && written.startsWith("''", at) ? 2 : 1
    index += 1
  }
  offsets[index] = at
  return { offsets, known: index + 1 }
}

function isBlank(code: number): boolean {
  return (
    code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0 || code === 0x2028 || code === 0x2029
  )
}
