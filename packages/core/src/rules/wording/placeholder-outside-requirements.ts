import type { Path } from '../../finding/finding.js'
import { defineRule, rising } from '../rule.js'
import { placeholdersIn } from './placeholders.js'

/** As `placeholder`, in everything else that is read with the requirements. */
export const placeholderOutsideRequirements = defineRule({
  code: 'placeholder-outside-requirements',
  theme: 'wording',
  profile: 'default',
  scope: 'specification',
  severity: rising,
  title: {
    nb: 'Plassholder utenfor kravene',
    nn: 'Plasshaldar utanfor krava',
    en: 'Placeholder outside the requirements',
  },
  why: {
    nb: 'Bakgrunn, kriterier og scenarioer er en del av det leverandøren regner på. Det som ikke er fylt ut, blir til spørsmål eller gjetning.',
    nn: 'Bakgrunn, kriterium og scenario er ein del av det leverandøren reknar på. Det som ikkje er fylt ut, blir til spørsmål eller gjetting.',
    en: 'Background, criteria and scenarios are part of what the supplier prices. What is not filled in becomes a question or a guess.',
  },
  messages: {
    found: {
      nb: '«{words}» er ikke fylt ut. Skriv det som skal stå der, eller la feltet stå som null til det er bestemt.',
      nn: '«{words}» er ikkje fylt ut. Skriv det som skal stå der, eller lat feltet stå som null til det er bestemt.',
      en: '“{words}” is not filled in. Write what should stand there, or leave the field as null until it is decided.',
    },
  },
  check({ specification }, report) {
    visit(specification, [], (path, text) => {
      for (const span of placeholdersIn(text)) {
        report('found', path, { words: text.slice(...span) }, { span })
      }
    })
  },
})

/** Names and addresses, and what others have written: a supplier's question stands as it was asked. */
const others = new Set([
  'id',
  'include',
  'from',
  'file',
  'hash',
  'question',
  'email',
  'phone',
  'organisation',
])

function visit(value: unknown, path: Path, found: (path: Path, text: string) => void): void {
  if (typeof value === 'string') found(path, value)
  else if (Array.isArray(value)) {
    for (const [index, each] of value.entries()) visit(each, [...path, index], found)
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, each] of Object.entries(value)) {
      // Those of sections are requirements; elsewhere they are ids.
      if (name !== 'requirements' && !others.has(name)) visit(each, [...path, name], found)
    }
  }
}
