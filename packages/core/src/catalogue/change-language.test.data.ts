import type { Location } from '../finding/finding.js'
import { plainValue } from '../source/plain-value.js'

/** What a text value on one line says that stands at a location. */
export function textAtLocation(text: string, { range }: Location): string {
  const written = text.slice(...range)
  if (written.startsWith('"')) return JSON.parse(written) as string
  if (written.startsWith("'")) return written.slice(1, -1).replaceAll("''", "'")
  return String(plainValue(written))
}
