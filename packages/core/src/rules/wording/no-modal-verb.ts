import { defineRule } from '../rule.js'
import { modalVerbs } from './modal-verbs.js'
import { phraseAtStart, phrases } from './phrases.js'
import { statementsOf } from './statements.js'
import { errorInMinimum } from './statement-severity.js'
import { isWord } from './wording.js'

/** A request to suppliers, which belongs in `ask`. */
const requests = {
  nb: phrases(
    '(beskriv|oppgi|angi|redegjør|gjør rede|dokumenter|bekreft|forklar|vis|legg ved|vedlegg|spesifiser|list opp|svar)',
  ),
  nn: phrases(
    '(beskriv|oppgi|oppgje|gjer greie|gjer reie|dokumenter|stadfest|forklar|vis|legg ved|spesifiser|list opp|svar)',
  ),
  en: phrases(
    '(describe|state|specify|explain|confirm|document|attach|enclose|list|give an account|provide a description|demonstrate)',
  ),
}

/** Without «skal» or «bør» nobody can tell a requirement from a description (INCOSE R1, ISO/IEC/IEEE 29148). */
export const noModalVerb = defineRule({
  code: 'no-modal-verb',
  theme: 'wording',
  profile: 'default',
  scope: 'requirement',
  severity: errorInMinimum,
  title: {
    nb: 'Krav uten «skal» eller «bør»',
    nn: 'Krav utan «skal» eller «bør»',
    en: 'Requirement without “shall” or “should”',
  },
  why: {
    nb: 'Uten «skal» eller «bør» kan teksten leses som en beskrivelse, og leverandøren vet ikke hva den binder seg til.',
    nn: 'Utan «skal» eller «bør» kan teksten lesast som ei skildring, og leverandøren veit ikkje kva han bind seg til.',
    en: 'Without “shall” or “should” the text reads as a description, and the supplier does not know what is binding.',
  },
  messages: {
    none: {
      nb: 'Teksten sier ikke at noe skal eller bør være slik. Skriv «skal» i et minstekrav og «bør» i et evalueringskrav.',
      nn: 'Teksten seier ikkje at noko skal eller bør vere slik. Skriv «skal» i eit minstekrav og «bør» i eit evalueringskrav.',
      en: 'The text does not say that anything shall or should be so. Write “shall” in a minimum requirement and “should” in an evaluated one.',
    },
    request: {
      nb: '«{words}» er et spørsmål til leverandøren. Flytt det til «ask», og skriv i «text» hva løsningen eller leverandøren skal.',
      nn: '«{words}» er eit spørsmål til leverandøren. Flytt det til «ask», og skriv i «text» kva løysinga eller leverandøren skal.',
      en: '“{words}” is a question to the supplier. Move it to “ask”, and write in “text” what the solution or the supplier shall do.',
    },
  },
  check(subject, report) {
    const { wording, language } = subject
    const [first] = wording.tokens
    // What goes on from the words before it has its verb there.
    if (first === undefined || !isWord(first) || /^\p{Ll}/u.test(wording.text)) return
    const isBinding = statementsOf(subject).some((statement) =>
      modalVerbs(statement.wording, language).some(({ isSubordinate }) => !isSubordinate),
    )
    if (isBinding) return
    const request = phraseAtStart(wording, requests[language])
    if (request === undefined) report('none', ['text'], {})
    else {
      const words = wording.text.slice(request.start, request.end)
      report('request', ['text'], { words }, { span: [request.start, request.end] })
    }
  },
})
