import type { RequirementSubject } from '../requirement-subject.js'
import { occurrences, wordAfter, type Occurrence } from './occurrences.js'
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
    const { from } = sentenceOf(occurrence.wording, occurrence.first)
    // A sentence of its own is what the rule on several sentences is about.
    if (occurrence.first === from && from > 0) return false
    if (!mayJoinThings.has(occurrence.words.toLowerCase())) return true
    // At the start it says what the sentence comes on top of: «I tillegg til nettdrift skal …».
    return occurrence.first !== from && infinitives.has(wordAfter(occurrence))
  })
}

/** What a demand begins with after the word that joins it: an infinitive, a modal verb, or «at». */
export const infinitives = new Set(
  // Bokmål and nynorsk.
  (
    'å at gi gje ha få gå se sjå ta bli si stå la tilby motta ivareta foreta skal må bør kan kunne være vere ' +
    'logge varsle vise sende lagre levere støtte registrere rapportere dokumentere beskrive oppdatere kontrollere teste prøve rette reparere ' +
    'bytte skifte erstatte hente montere installere sette setje legge leggje lage holde halde gjøre gjere svare følge følgje delta bistå ' +
    'opplyse informere veilede rettleie lære opplære slette sikre kryptere eksportere importere integrere overføre utveksle oppbevare bevare ' +
    'melde kvittere ringe stoppe starte låse åpne opne lukke måle overvåke drifte vedlikeholde vedlikehalde betale dekke bruke nytte ' +
    'utarbeide gjennomføre organisere tilpasse konfigurere koble kople spore håndtere handtere begrunne grunngi angi oppgi oppgje ' +
    // English.
    'to shall must should provide providing log logging notify notifying send sending store storing show showing display displaying record ' +
    'recording report reporting alert alerting export exporting import importing offer offering allow allowing enable enabling ensure ensuring ' +
    'train training test testing deliver delivering maintain maintaining install installing replace replacing collect collecting return ' +
    'keep keeping give giving describe describing document documenting monitor monitoring register registering encrypt encrypting delete ' +
    'update updating generate handle handling receive receiving answer answering attend assist inform warn repair configure support supporting'
  ).split(' '),
)
