import { defineRule } from '../rule.js'
import { occurrences, wordBefore, type Occurrence } from './occurrences.js'
import { phrases } from './phrases.js'
import { sentenceOf } from './sentences.js'
import { hintInStatements } from './statement-severity.js'

const needless = {
  nb: phrases(
    '(være|er) i stand til å',
    'ha (mulighet|muligheten|muligheter|evne|evnen|kapasitet|anledning) (for|til) å (kunne|)',
    'gi (mulighet|muligheten|muligheter|anledning) (for|til) (å|at)',
    'være (utformet|laget|konstruert|designet|innrettet|bygget|bygd) (slik at den kan|slik at det kan|for å kunne|for å|til å)',
    'ha (funksjonalitet|funksjon|støtte) for å (kunne|)',
    'legge til rette for (at|å|)',
    'inneha (funksjonalitet|mulighet)',
    'på en slik måte at',
    'det skal være mulig (for|å)',
  ),
  nn: phrases(
    '(vere|er) i stand til å',
    'ha (høve|moglegheit|moglegheita|mogelegheit|evne|kapasitet|råd) (til|for) å (kunne|)',
    'gi (høve|moglegheit) (til|for) (å|at)',
    'vere (utforma|laga|konstruert|innretta|bygd) (slik at ho kan|slik at det kan|for å kunne|for å|til å)',
    'ha (funksjonalitet|funksjon|støtte) for å (kunne|)',
    '(leggje|legge) til rette for (at|å|)',
    'på ein slik måte at',
    'det skal vere (mogleg|mogeleg|råd) (for|å)',
  ),
  en: phrases(
    'be able to',
    '(be|is) capable of',
    'be (designed|configured|constructed) (so as |)to',
    '(provide|have|offer) the (ability|capability|possibility|option|facility) (to|for|of)',
    'have the capacity to',
    'make it possible (to|for)',
    'in such a (way|manner) that',
  ),
}

/** «Være i stand til å» says no more than «kunne» (INCOSE R10). */
export const needlessWords = defineRule({
  code: 'needless-words',
  theme: 'wording',
  profile: 'strict',
  scope: 'requirement',
  severity: hintInStatements,
  title: { nb: 'Overflødige ord', nn: 'Overflødige ord', en: 'Needless words' },
  why: {
    nb: 'Omskrivninger gjør kravet lengre og mindre tydelig. «Skal kunne» og «skal» sier det samme.',
    nn: 'Omskrivingar gjer kravet lengre og mindre tydeleg. «Skal kunne» og «skal» seier det same.',
    en: 'Such phrases make the requirement longer and less clear. “Shall” alone says the same.',
  },
  messages: {
    found: {
      nb: '«{words}» kan skrives kortere. Skriv «kunne» eller bare det som skal gjøres.',
      nn: '«{words}» kan skrivast kortare. Skriv «kunne» eller berre det som skal gjerast.',
      en: '“{words}” can be said more briefly. Write only what is to be done.',
    },
    shorten: { nb: 'Skriv «kunne»', nn: 'Skriv «kunne»', en: 'Leave the words out' },
  },
  check(subject, report) {
    for (const occurrence of occurrences(subject, needless)) {
      const { path, words, span } = occurrence
      if (subject.language === 'en') {
        if (!isPersonAble(occurrence)) report('found', path, { words }, { span })
        continue
      }
      const fixes = isAbility(occurrence)
        ? [{ title: 'shorten' as const, safe: false, edits: [{ path, span, newText: 'kunne' }] }]
        : []
      report('found', path, { words }, { span, fixes })
    }
  },
})

const modals = new Set('skal må bør'.split(' '))

/** «Skal ha mulighet til å velge» is «skal kunne velge». */
function isAbility(occurrence: Occurrence): boolean {
  return (
    modals.has(wordBefore(occurrence)) &&
    /^(?:være i stand|vere i stand|ha )[^]* å(?: kunne)?$/i.test(occurrence.words)
  )
}

const things =
  /^(?:solution|system|device|devices|app|application|platform|dispenser|dispensers|equipment|unit|sensor|sensors|software|product|supplier|interface|portal|gateway|lock|locks|alarm|service)$/

/** "Users shall be able to choose" is what «skal kunne» is: they need not choose. */
function isPersonAble(occurrence: Occurrence): boolean {
  if (occurrence.words.toLowerCase() !== 'be able to') return false
  const { wording, first } = occurrence
  const { from } = sentenceOf(wording, first)
  const subject = wording.tokens.slice(from, first)
  const noun = subject.findLast(
    ({ word }) => !/^(?:shall|must|should|also|always|not|then|may|will|that)$/.test(word),
  )
  return noun === undefined || !things.test(noun.word)
}
