import { defineRule } from '../rule.js'
import { hasMeasureIn } from './measures.js'
import { occurrences, wordBefore, type Occurrence } from './occurrences.js'
import { phrases } from './phrases.js'
import { sentenceOf } from './sentences.js'
import { hintInStatements } from './statement-severity.js'
import type { Token } from './wording.js'

const purposes = {
  nb: phrases(
    '(slik at|sånn at|for at)',
    'med (det|) (formål|formålet) (å|om å|for øye|at)',
    '(formålet|hensikten) er',
    'i den hensikt å',
    'med (sikte på|tanke på|henblikk på) (å|at|)',
    'for (å sikre|å sørge for|å unngå|å oppnå|å redusere|å ivareta|å bidra til|å forebygge|å forhindre|å hindre|å øke|å bedre|å forbedre|å skape|å spare|å lette|å styrke|å fremme|å legge til rette|å gjøre|å trygge)',
  ),
  nn: phrases(
    '(slik at|såleis at|for at)',
    'med (det|) (føremål|føremålet|formål) (å|om å|for auge|at)',
    '(føremålet|formålet|hensikta) er',
    'i den hensikt å',
    'med (sikte på|tanke på) (å|at|)',
    'for (å sikre|å syte for|å sørgje for|å unngå|å oppnå|å redusere|å ivareta|å ta vare på|å bidra til|å førebyggje|å førebygge|å hindre|å auke|å betre|å forbetre|å skape|å spare|å lette|å styrkje|å styrke|å fremje|å leggje til rette|å legge til rette|å gjere|å tryggje)',
  ),
  en: phrases(
    'in order (to|that|for)',
    'so that',
    'so as (not |)to',
    '(for|with) the (purpose|aim|purposes|intention|objective) of',
    'with a view to',
    'to (ensure|help|prevent|avoid|reduce|safeguard|increase|improve|make sure|contribute|facilitate|minimise|save|strengthen|promote)',
  ),
}

/** A purpose is why, and belongs in the rationale (INCOSE R20). */
export const purposeInRequirement = defineRule({
  code: 'purpose-in-requirement',
  theme: 'wording',
  profile: 'strict',
  scope: 'requirement',
  severity: hintInStatements,
  title: { nb: 'Formål i kravteksten', nn: 'Føremål i kravteksten', en: 'Purpose in the requirement' },
  why: {
    nb: 'Formålet er nyttig, men kan ikke kontrolleres. Står det i kravteksten, blir det uklart om det også er krevd.',
    nn: 'Føremålet er nyttig, men kan ikkje kontrollerast. Står det i kravteksten, blir det uklart om det òg er kravd.',
    en: 'The purpose is useful, but can’t be verified. In the requirement it is unclear whether it is required as well.',
  },
  messages: {
    found: {
      nb: '«{words}» innleder et formål. Flytt det til begrunnelsen («rationale»), eller skriv det som et eget krav.',
      nn: '«{words}» innleier eit føremål. Flytt det til grunngivinga («rationale»), eller skriv det som eit eige krav.',
      en: '“{words}” introduces a purpose. Move it to the rationale, or write it as a requirement of its own.',
    },
  },
  check(subject, report) {
    for (const occurrence of occurrences(subject, purposes)) {
      if (isGoverned(occurrence)) continue
      report('found', occurrence.path, { words: occurrence.words }, { span: occurrence.span })
    }
  },
})

const governing =
  /^(?:sørge[rs]?|sørgjer?|syte[rs]?|ansvar|ansvaret|ansvarlig|ansvarleg|behov|behovet|grunnlag|grunnlaget|forutsetning|forutsetninger|føresetnad|føresetnader|krav|kravet|frist|fristen|garantere[r]?|årsak|årsaken|årsaka|risiko|risikoen|sannsynlighet|sannsynlegheit|rutine|rutinen|rutiner|rutinar|plan|planen|rom|opp|rette|tiltak|tiltaka|tiltakene|metode|metodar|metoder|bevis|kriterier|kriterium|måte|tid|nok|til|plass)$/
const governingEnglish =
  /^(?:required|obliged|responsible|responsibility|need|needs|have|has|is|are|able|measures|measure|routines|procedures|procedure|plan|how|not|steps|duty|work|used|necessary|and|or|action|actions|fails|tools|functions|controls|options|designed|intended)$/

/** «Sørge for at», «tiltak for å hindre»: what is demanded, not why. */
function isGoverned(occurrence: Occurrence): boolean {
  const words = occurrence.words.toLowerCase()
  const before = wordBefore(occurrence)
  // «Slik at høyst 5 minutter går tapt» is a limit.
  if (
    /^(?:slik|sånn|såleis|so) (?:at|that)$/.test(words) &&
    hasMeasureIn(restOfSentence(occurrence), occurrence.language)
  )
    return true
  if (words.startsWith('for ')) return governing.test(before)
  return words.startsWith('to ') && governingEnglish.test(before)
}

function restOfSentence({ wording, first, last }: Occurrence): readonly Token[] {
  return wording.tokens.slice(last + 1, sentenceOf(wording, first).to)
}
