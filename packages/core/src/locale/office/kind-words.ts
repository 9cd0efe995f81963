import type { Kind } from '../../rules/terms.js'

/** What offices write in the column that says how binding a requirement is, in small letters and without marks. */
export const kindWords: Readonly<Record<Kind, readonly string[]>> = {
  minimum: [
    ...[
      'skal',
      'skal krav',
      'skalkrav',
      'ska',
      'må',
      'må krav',
      'måkrav',
      'absolutt',
      'absolutt krav',
      'absolutte krav',
    ],
    ...[
      'obligatorisk',
      'obligatorisk krav',
      'obl',
      'minstekrav',
      'minimumskrav',
      'minimum',
      'minstekrev',
      'a krav',
      'o krav',
    ],
    ...[
      'm krav',
      's krav',
      'ufravikelig',
      'påkrevd',
      'a',
      'o',
      'm',
      's',
      'minimum requirement',
      'must',
      'shall',
      'mandatory',
    ],
    ...['mandatory requirement', 'required', 'compulsory', 'must have', 'absolute'],
  ],
  evaluated: [
    ...[
      'bør',
      'bør krav',
      'børkrav',
      'b krav',
      'evaluering',
      'evalueringskrav',
      'evalueres',
      'evaluert',
      'evaluerast',
      'ev',
      'eval',
    ],
    ...[
      'e krav',
      'ønskelig',
      'ønskjeleg',
      'ynskjeleg',
      'ønskeleg',
      'ønskelige',
      'ønskelige krav',
      'ønskjelege',
      'ønskjelege krav',
      'ynskjelege',
      'ynskjelege krav',
      'ønske',
      'ønskes',
      'tildelingskrav',
      'tildelingskriterium',
    ],
    ...[
      'konkurransekrav',
      'b',
      'e',
      'should',
      'should have',
      'evaluated',
      'evaluated requirement',
      'evaluation',
      'desirable',
    ],
    ...['desired', 'rated', 'award', 'nice to have'],
  ],
  information: [
    ...['i', 'info', 'informasjon', 'informasjonskrav', 'opplysning', 'til informasjon', 'til orientering'],
    ...['orientering', 'information', 'informative', 'for information'],
  ],
  'contract-term': [
    ...[
      'kontraktsvilkår',
      'kontraktvilkår',
      'kontraktskrav',
      'kontraktkrav',
      'avtalevilkår',
      'avtalekrav',
      'kontrakt',
    ],
    ...[
      'kontraktsvilkor',
      'avtalevilkår',
      'vilkår',
      'contract term',
      'contract requirement',
      'contractual',
      'contract',
    ],
  ],
}

/** Beside the name of a kind, these say that it is not settled, or that it is another one. */
export const doubtWords: readonly string[] = [
  ...[
    'evt',
    'eventuelt',
    'kanskje',
    'muligens',
    'trolig',
    'antatt',
    'forslag',
    'foreslått',
    'usikker',
    'usikkert',
  ],
  ...[
    'avklares',
    'avklarast',
    'vurderes',
    'vurderast',
    'drøftes',
    'truleg',
    'foreslått',
    'kanskje',
    'moglegvis',
  ],
  ...['ikke', 'ikkje', 'ingen', 'nei', 'perhaps', 'maybe', 'possibly', 'tbd', 'tbc', 'not', 'no', 'unsure'],
]

/** Verbs that bind, and verbs that wish, in the three languages. */
export const bindingVerb = /(?<![\p{L}\p{N}])(?:skal|må|shall|must)(?![\p{L}\p{N}])/iu
export const wishingVerb =
  /(?<![\p{L}\p{N}])(?:bør|burde|should|(?:er|vil være|vil vere) (?:ønskelig|ønskjeleg|ynskjeleg|ønskeleg)|ønskes|(?:is|are) desirable)(?![\p{L}\p{N}])/iu

/** Who or what a sentence that demands something is about. */
export const demandSubject =
  /^(?:det |den |de |the |all |alle |any )?(?:leverandør|tilbyder|tilbydar|løsning|løysing|system|utstyr|tjenest|tenest|produkt|program|applikasjon|enhet|eining|sensor|alarm|dispenser|opplæring|brukerstøtte|brukarstøtte|support|data|opplysninger|opplysningar|brukergrensesnitt|brukargrensesnitt|supplier|tenderer|bidder|solution|equipment|service|product|software|device|training|kunde|kommune|customer|buyer)/iu
