import { lineStart } from './lines.js'

/**
 * Offset of the dash of an item of a list that begins at an offset: on its line, or on a line above with nothing but
 * comments between. `undefined`: the item has no dash of its own line.
 */
export function dashBefore(text: string, start: number): number | undefined {
  let line = lineStart(text, start)
  const own = /^ *(-)[ \t]+$/.exec(text.slice(line, start))
  if (own !== null) return text.indexOf('-', line)
  if (text.slice(line, start).trim() !== '') return undefined
  while (line > 0) {
    const end = line - (text.startsWith('\r\n', line - 2) ? 2 : 1)
    line = lineStart(text, end)
    const above = text.slice(line, end).trim()
    if (/^-(?:\s+#.*)?$/.test(above)) return text.indexOf('-', line)
    if (above !== '' && !above.startsWith('#')) return undefined
  }
  return undefined
}
