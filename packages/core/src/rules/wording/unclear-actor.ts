import { defineRule } from '../rule.js'
import { occurrences, tokensAfter, wordBefore, type Occurrence } from './occurrences.js'
import { phrases } from './phrases.js'
import { warningInStatements } from './statement-severity.js'
import { sentenceOf } from './sentences.js'

const actors = {
  nb: phrases(
    '(man|vi|oss|dere|du|deg)',
    '(en|de|noen|den|han|hun) (skal|må|bør|kan)',
    '(skal|må|bør|kan) (en|noen) (kunne|ikke|også)',
  ),
  nn: phrases(
    '(vi|me|oss|dykk|du|deg|man)',
    '(ein|de|dei|nokon|han|ho) (skal|må|bør|kan)',
    '(skal|må|bør|kan) (ein|nokon) (kunne|ikkje|også|òg)',
  ),
  en: phrases(
    '(we|us|you|someone|somebody|anyone|anybody)',
    '(it|they|he|she|one|this) (shall|must|should|may|can|will)',
  ),
}

/** «Man skal kunne velge rolle»: who? (INCOSE R24) */
export const unclearActor = defineRule({
  code: 'unclear-actor',
  theme: 'wording',
  profile: 'strict',
  scope: 'requirement',
  severity: warningInStatements,
  title: {
    nb: 'Uklart hvem kravet gjelder',
    nn: 'Uklart kven kravet gjeld',
    en: 'Unclear who the requirement is about',
  },
  why: {
    nb: 'Leverandøren kan ikke vite om «man» eller «dere» er kunden, brukeren eller leverandøren selv. Da kan ansvaret plasseres hvor som helst.',
    nn: 'Leverandøren kan ikkje vite om «ein» eller «de» er kunden, brukaren eller leverandøren sjølv. Då kan ansvaret plasserast kvar som helst.',
    en: 'The supplier can’t know whether “they” or “you” is the customer, the user or the supplier itself. The duty may then fall on anyone.',
  },
  messages: {
    found: {
      nb: '«{words}» sier ikke hvem det er. Skriv hvem det gjelder, for eksempel leverandøren, løsningen eller brukeren.',
      nn: '«{words}» seier ikkje kven det er. Skriv kven det gjeld, til dømes leverandøren, løysinga eller brukaren.',
      en: '“{words}” does not say who it is. Name it, such as the supplier, the solution or the user.',
    },
  },
  check(subject, report) {
    for (const occurrence of occurrences(subject, actors)) {
      if (hasAntecedent(occurrence)) continue
      const [start, end] = actorSpan(occurrence)
      const words = occurrence.wording.text.slice(start, end)
      report('found', occurrence.path, { words }, { span: [start, end] })
    }
  },
})

const pronouns = new Set('de dei den han hun ho it they he she this'.split(' '))
const modals = /^(?:skal|må|bør|kan|shall|must|should|may|can|will|kunne|ikke|ikkje|også|òg)$/

/** A pronoun stands for what the sentence has named: «når brukerne slutter, og de skal …». */
function hasAntecedent(occurrence: Occurrence): boolean {
  const first = occurrence.wording.tokens[occurrence.first]?.word ?? ''
  if (first === 'en' || first === 'ein' || first === 'one')
    return /^(?:av|minst|hvorav|kvar|den|bare|berre|least|of|only|which|than|ein|en)$/.test(
      wordBefore(occurrence),
    )
  if (occurrence.words === 'VI') return true
  // "It must be possible to …" is about nobody.
  if (first === 'it' && tokensAfter(occurrence, 3).some(({ word }) => word === 'possible')) return true
  return pronouns.has(first) && occurrence.first > sentenceOf(occurrence.wording, occurrence.first).from
}

/** The pronoun without the verb beside it. */
function actorSpan({ wording, first, last }: Occurrence): readonly [number, number] {
  const actor = wording.tokens.slice(first, last + 1).find(({ word }) => !modals.test(word))
  return [actor?.start ?? 0, actor?.end ?? 0]
}
