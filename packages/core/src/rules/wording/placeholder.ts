import type { Path } from '../../finding/finding.js'
import type { Requirement } from '../../generated/specification.js'
import { defineRule, rising } from '../rule.js'
import { placeholdersIn } from './placeholders.js'

/** What is still to be filled in must not reach suppliers (ISO/IEC/IEEE 29148: complete). */
export const placeholder = defineRule({
  code: 'placeholder',
  theme: 'wording',
  profile: 'default',
  scope: 'requirement',
  severity: rising,
  title: {
    nb: 'Plassholder i et krav',
    nn: 'Plasshaldar i eit krav',
    en: 'Placeholder in a requirement',
  },
  why: {
    nb: 'Et krav med «XX dager» kan ikke besvares. Leverandøren må spørre eller gjette, og tilbudene kan ikke sammenlignes.',
    nn: 'Eit krav med «XX dagar» kan ikkje svarast på. Leverandøren må spørje eller gjette, og tilboda kan ikkje samanliknast.',
    en: 'A requirement with “XX days” can’t be answered. The supplier must ask or guess, and the tenders can’t be compared.',
  },
  messages: {
    found: {
      nb: '«{words}» er ikke fylt ut. Skriv verdien, eller la feltet stå som null til den er bestemt.',
      nn: '«{words}» er ikkje fylt ut. Skriv verdien, eller lat feltet stå som null til han er bestemt.',
      en: '“{words}” is not filled in. Write the value, or leave the field as null until it is decided.',
    },
  },
  check({ own }, report) {
    readTexts(own, (text, ...path) => {
      for (const span of placeholdersIn(text)) {
        report('found', path, { words: text.slice(...span) }, { span })
      }
    })
  },
})

const fields = ['title', 'text', 'ask', 'plain', 'rationale'] as const

/** Everything that a person has written in a requirement, with its place. */
function readTexts(requirement: Requirement, read: (text: string, ...path: Path) => void): void {
  for (const field of fields) {
    const text = requirement[field]
    if (text !== undefined) read(text, field)
  }
  for (const [name, parameter] of Object.entries(requirement.parameters ?? {})) {
    if (typeof parameter === 'string') read(parameter, 'parameters', name)
    else if (typeof parameter === 'object' && typeof parameter.value === 'string')
      read(parameter.value, 'parameters', name, 'value')
  }
  for (const [index, { text, ask }] of (requirement.children ?? []).entries()) {
    if (text !== undefined) read(text, 'children', index, 'text')
    if (ask !== undefined) read(ask, 'children', index, 'ask')
  }
}
