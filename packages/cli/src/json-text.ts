import { version } from './version.js'

/** What a JSON document begins with that programs read: it is stable within its `version`. */
export interface JsonHead {
  /** Fields may be added; none is renamed, removed or given another meaning without a new number. */
  readonly version: 1
  readonly tool: { readonly name: 'kravspek'; readonly version: string }
}

/** A JSON document with its head. */
export function jsonText(fields: object): string {
  const head: JsonHead = { version: 1, tool: { name: 'kravspek', version: version() } }
  return `${JSON.stringify({ ...head, ...fields }, undefined, 2)}\n`
}
