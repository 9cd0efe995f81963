import type { Language } from '../document/nodes.js'
import type { Datum } from '../finding/finding.js'

/** What the languages of a catalogue are called, for findings about them. */
export const languageNames = {
  nb: { type: 'localised', nb: 'bokmål', nn: 'bokmål', en: 'bokmål' },
  nn: { type: 'localised', nb: 'nynorsk', nn: 'nynorsk', en: 'nynorsk' },
  en: { type: 'localised', nb: 'engelsk', nn: 'engelsk', en: 'English' },
} as const satisfies Record<Language, Datum>
