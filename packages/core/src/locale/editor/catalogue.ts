import type { Language } from '../../document/nodes.js'

/** What stands beside a requirement of a catalogue in a list. `{id}` is what the catalogue calls it. */
export const catalogueItemNames: Readonly<Record<Language, string>> = {
  nb: 'katalogkrav {id}',
  nn: 'katalogkrav {id}',
  en: 'catalogue {id}',
}
