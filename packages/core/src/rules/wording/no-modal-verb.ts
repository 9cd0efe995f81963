import type { RequirementSubject } from '../requirement-subject.js'
import { defineRule } from '../rule.js'
import type { Language } from '../terms.js'
import { isToldAsCondition } from './condition-without-consequence.js'
import { modalVerbs } from './modal-verbs.js'
import { hasPhrase, phraseAtStart, phrases, type Phrases } from './phrases.js'
import { statementsOf } from './statements.js'
import { errorInMinimum } from './statement-severity.js'
import { isQuoted } from './surroundings.js'
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

/** What a contract brings about by saying it: «risikoen går over på Kunden». */
const legalEffects: Readonly<Record<Language, Phrases>> = {
  nb: phrases(
    '(overgår|tilfaller|tilhører|eier|eies|gjelder|opphører|bortfaller|utløper|forfaller|fornyes|forlenges|reguleres)',
    '(går over|går foran|faller bort)',
    '(trer|tre) i kraft',
    'løper (fra|i|til)',
    'har (forrang|virkning)',
    'bærer (risikoen|kostnadene|kostnaden|ansvaret)',
    '(garanterer|innestår|aksepterer|samtykker|forbeholder|anses|ansees|regnes|betraktes|forblir|inngår|utgjør)',
    '(er|blir) (en del av|bundet av|underlagt|regulert av|begrenset til|enige om|eier av|unntatt|fritatt|inkludert i|kundens eiendom)',
    '(har|får) (ikke|) (krav på|eiendomsrett|eiendomsretten|disposisjonsrett|anledning)',
    '(står fritt|svarer for|hefter for|varer (i|til))',
  ),
  nn: phrases(
    '(tilfell|tilhøyrer|eig|gjeld|opphøyrer|forfell)',
    '(går over|går føre|fell bort|går ut)',
    '(trer|tek|tre) (i kraft|til å gjelde)',
    'løper (frå|i|til)',
    'har (forrang|verknad)',
    'ber (risikoen|kostnadene|kostnadane|kostnaden|ansvaret)',
    '(garanterer|innestår|aksepterer|samtykkjer|samtykker|reknast|reknar|utgjer)',
    '(er|blir|vert) (ein del av|bunde av|bunden av|underlagt|regulert av|avgrensa til|samde om|eigar av|unnateke|unnateken|friteken|inkludert i|rekna|rekna som|kunden sin eigedom)',
    '(har|får) (ikkje|) (krav på|eigedomsrett|eigedomsretten|disposisjonsrett|høve til)',
    '(står fritt|svarar for|heftar for|varer (i|til)|inngår i)',
  ),
  en: phrases(
    '(passes|vests|belongs|owns|remains|applies|apply|prevails|prevail|expires|terminates|lapses|commences|constitutes|constitute)',
    'governed by',
    '(takes|take) (effect|precedence)',
    '(enters|enter|comes) into (force|effect)',
    '(falls|fall) due',
    'bears the (risk|cost|costs)',
    '(agree|agrees|warrants|guarantees|accepts|acknowledges|reserves|deemed|considered|regarded|waives|waive)',
    '(is|are) (part of|bound by|subject to|limited to|included in|exempt from|the property of)',
    '(form|forms) part of',
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
    const { kind, wording, language } = subject
    // Whether anything is required is still to be decided, and that is a task.
    if (kind === undefined) return
    const [first] = wording.tokens
    // What goes on from the words before it has its verb there.
    if (first === undefined || !isWord(first) || /^\p{Ll}/u.test(wording.text)) return
    if (isBinding(subject) || isToldAsCondition(subject)) return
    const request = phraseAtStart(wording, requests[language])
    if (request === undefined) report('none', ['text'], {})
    else {
      const words = wording.text.slice(request.start, request.end)
      report('request', ['text'], { words }, { span: [request.start, request.end] })
    }
  },
})

/** Whether a text demands something. What is quoted is what a screen or a voice says. */
function isBinding(subject: RequirementSubject): boolean {
  const { kind, language, wording } = subject
  return (
    statementsOf(subject).some((statement) =>
      modalVerbs(statement.wording, language).some(
        ({ isSubordinate, start }) => !isSubordinate && !isQuoted(statement.wording, start),
      ),
    ) ||
    (kind === 'contract-term' && hasPhrase(wording, legalEffects[language]))
  )
}
