import type { RequirementSubject } from '../requirement-subject.js'
import { occurrences, wordAfter, wordBefore, type Occurrence } from './occurrences.js'
import { phrases } from './phrases.js'
import { sentenceOf } from './sentences.js'

const joining = {
  nb: phrases(
    'samt',
    'i tillegg (til|kommer|)',
    'så vel som',
    'men også',
    'videre (skal|må|bør)',
    'dessuten',
    'herunder også',
  ),
  nn: phrases(
    'samt',
    'i tillegg (til|kjem|)',
    'så vel som',
    'men (òg|også)',
    'vidare (skal|må|bør)',
    'dessutan',
    'attåt dette',
  ),
  en: phrases(
    'as well as',
    'in addition (to|)',
    'but also',
    'furthermore',
    'moreover',
    'additionally',
    'along with',
    'besides',
  ),
}

/** Words that join things as often as demands, so that what follows decides. */
const mayJoinThings = new Set([
  'samt',
  'så vel som',
  'as well as',
  'along with',
  'in addition to',
  'i tillegg til',
])

/** Where a demand is joined to another by a word that hides it. */
export function joinedDemands(subject: RequirementSubject): readonly Occurrence[] {
  return occurrences(subject, joining).filter((occurrence) => {
    if (!mayJoinThings.has(occurrence.words.toLowerCase())) return true
    // At the start it says what the sentence comes on top of: «I tillegg til nettdrift skal …».
    if (occurrence.first === sentenceOf(occurrence.wording, occurrence.first).from) return false
    return isVerb(wordAfter(occurrence), subject.language === 'en') || wordBefore(occurrence) === ','
  })
}

const shortVerbs = new Set(
  'å gi ha få gå se ta bli si stå la tilby motta ivareta foreta sjå gje skal må bør kan to shall should must provide provides providing'.split(
    ' ',
  ),
)
const notVerbs =
  /(?:ene|ane|ende|ande|ige|lege|lige|ske|iske|ede|ete|ale|ive|elle|are|able|ere|else|inge|hete|ine|øse|ære)$/
const notVerbWords = new Set(
  'alle andre begge disse desse denne egne eigne mine sine våre flere fleire noen nokre hele heile store små nye gamle samme same utstyr tjeneste teneste kunne'.split(
    ' ',
  ),
)
const verbsInEre = /(?:(?:is|ol|iv|ent|ort|str|am|at|it|ot|um|er|ul|ar|ev|ng|id|us|as|ass|ad)ere)$/

/** Whether a word looks like an infinitive: a requirement goes on with what else must be done. */
function isVerb(word: string, isEnglish: boolean): boolean {
  if (shortVerbs.has(word)) return true
  if (isEnglish) return englishVerbs.has(word.replace(/(?:s|ing)$/, '')) || englishVerbs.has(word)
  if (notVerbWords.has(word)) return false
  if (word.endsWith('ere')) return verbsInEre.test(word)
  return word.length > 3 && word.endsWith('e') && !notVerbs.test(word)
}

const englishVerbs = new Set(
  (
    'log notify send store show display record report alert export import provide provid offer allow enable ensure ensur support train test deliver maintain ' +
    'install replace replac collect return keep give describe document monitor register encrypt delete update generate produce handle handl receive answer attend assist inform warn repair configure'
  ).split(' '),
)
