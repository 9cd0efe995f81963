import { defineRule } from '../rule.js'
import { warningInStatements } from './statement-severity.js'

const mostCharacters = 500

/** A long text holds several requirements, and is answered with one yes or no. */
export const requirementTooLong = defineRule({
  code: 'requirement-too-long',
  theme: 'wording',
  profile: 'default',
  scope: 'requirement',
  severity: warningInStatements,
  title: { nb: 'For lang kravtekst', nn: 'For lang kravtekst', en: 'Requirement text too long' },
  why: {
    nb: 'I en lang tekst ligger det gjerne flere krav. Leverandøren kan da svare ja på noe og nei på resten, uten at svaret viser det.',
    nn: 'I ein lang tekst ligg det gjerne fleire krav. Leverandøren kan då svare ja på noko og nei på resten, utan at svaret viser det.',
    en: 'A long text usually holds several requirements. The supplier may then meet some and not the rest, and the answer does not show it.',
  },
  messages: {
    found: {
      nb: 'Kravteksten er på {length} tegn; {most} er nok til ett krav. Del den i flere krav, eller flytt forklaringen til «rationale».',
      nn: 'Kravteksten er på {length} teikn; {most} er nok til eitt krav. Del han i fleire krav, eller flytt forklaringa til «rationale».',
      en: 'The text has {length} characters; {most} are enough for one requirement. Split it, or move the explanation to “rationale”.',
    },
  },
  check({ wording: { text } }, report) {
    const { length } = text.trim()
    if (length > mostCharacters) report('found', ['text'], { length, most: mostCharacters })
  },
})
