import type { Language } from '../terms.js'
import { either, findPhrases, hasPhrase, phrases, type PhraseMatch, type Phrases } from './phrases.js'
import { partOf, type Stretch } from './surroundings.js'
import type { Wording } from './wording.js'

/**
 * What a verb does to a requirement: `demand` (skal, må), `wish` (bør), `ability` (kan), or `other`: it binds in another
 * way, by asking, promising or giving a right.
 */
export type Force = 'demand' | 'wish' | 'ability' | 'other'

export interface ModalVerb extends PhraseMatch {
  readonly force: Force
  /** It belongs to a subordinate clause: «som brukeren kan velge». */
  readonly isSubordinate: boolean
}

const verbs: Readonly<Record<Language, Readonly<Record<Force, Phrases>>>> = {
  nb: {
    demand: phrases('skal', 'må', 'skulle', 'måtte'),
    wish: phrases('bør', 'burde', '(er|anses som|vil være) ønskelig', 'ønskes', 'ønsker', 'foretrekkes'),
    ability: phrases('kan'),
    other: phrases(
      '(vil|bes|bedes|plikter|plikt|pliktig|forpliktet|forplikter|påligger|kreves|påkrevd|pålagt|forutsettes|forbudt|tillatt|tillates)',
      '(trenger|behøver) (ikke|bare)',
      '(rett|adgang) til',
      '(ansvaret|ansvar|ansvarlig) for',
    ),
  },
  nn: {
    demand: phrases('skal', 'må', 'skulle', 'måtte'),
    wish: phrases(
      '(bør|burde|ønskjer|ynskjer|ønsker)',
      '(er|vil vere) (ønskjeleg|ynskjeleg|ønskeleg)',
      'blir føretrekt',
    ),
    ability: phrases('kan'),
    other: phrases(
      '(vil|bes|bedt|bede|bedd|beden|bedne|pliktar|plikt|pliktig|forpliktar|krevst|krevjast|kravd|pålagd|pålagt|forbode|tillate|føresett)',
      '(treng|trengst) (ikkje|berre)',
      'rett til',
      '(ansvaret|ansvar|ansvarleg) for',
    ),
  },
  en: {
    demand: phrases('shall', 'must'),
    wish: phrases('should', 'ought to', 'desirable', 'desired', 'preferably', 'preferred'),
    ability: phrases('may', 'might', 'can', 'cannot'),
    other: phrases(
      '(will|required|undertakes|obliged|obligated|prohibited|forbidden|permitted|entitled|liable)',
      '(is|are) (asked|requested|invited) to',
      '(is|are) (not|) to',
      'responsible for',
      'need not',
    ),
  },
}

const forces: readonly Force[] = ['demand', 'wish', 'ability', 'other']

const anyVerb: Readonly<Record<Language, Phrases>> = {
  nb: either(...forces.map((force) => verbs.nb[force])),
  nn: either(...forces.map((force) => verbs.nn[force])),
  en: either(...forces.map((force) => verbs.en[force])),
}

const forcesOfWords: Readonly<Record<Language, Map<string, Force>>> = {
  nb: new Map(),
  nn: new Map(),
  en: new Map(),
}

function forceOf(wording: Wording, match: PhraseMatch, language: Language): Force {
  const of = verbs[language]
  if (match.first === match.last) {
    const word = wording.tokens[match.first]?.word ?? ''
    let known = forcesOfWords[language].get(word)
    if (known === undefined) {
      known = forces.find((force) => of[force].first.get(word)?.isEnd) ?? 'other'
      forcesOfWords[language].set(word, known)
    }
    return known
  }
  const part = partOf(wording, match)
  return forces.find((force) => hasPhrase(part, of[force])) ?? 'other'
}

const known = new WeakMap<Wording, readonly ModalVerb[]>()

/** The verbs that make a text a requirement, in their order. Read once for all rules. */
export function modalVerbs(wording: Wording, language: Language): readonly ModalVerb[] {
  let found = known.get(wording)
  if (found === undefined) {
    found = findPhrases(wording, anyVerb[language]).map((match) => ({
      first: match.first,
      last: match.last,
      start: match.start,
      end: match.end,
      force: forceOf(wording, match, language),
      isSubordinate: isSubordinate(wording, match.first, language),
    }))
    known.set(wording, found)
  }
  return found
}

/** Those of them that begin in a part of the text. */
export function modalVerbsIn(
  wording: Wording,
  language: Language,
  { from, to }: Stretch,
): readonly ModalVerb[] {
  const all = modalVerbs(wording, language)
  return all.slice(placeOf(all, from), placeOf(all, to))
}

/** How many of the verbs begin before a token. They stand in their order: half of them are left out at each step. */
function placeOf(verbs: readonly ModalVerb[], token: number): number {
  let low = 0
  let high = verbs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((verbs[middle]?.first ?? token) < token) low = middle + 1
    else high = middle
  }
  return low
}

const relatives: Readonly<Record<Language, ReadonlySet<string>>> = {
  nb: new Set(['som']),
  nn: new Set(['som']),
  en: new Set(['that', 'which', 'who', 'whom', 'whose']),
}

const conjunctions: Readonly<Record<Language, ReadonlySet<string>>> = {
  nb: words(
    'at hvis dersom når mens fordi ettersom hvordan hva hvem hvilke hvilken hvilket hvor hvorvidt før',
  ),
  nn: words('at viss dersom når medan fordi ettersom korleis kva kven kor korvidt før'),
  en: words('if when where while because so how what whether unless until once before'),
}

const adverbs = words(
  'ikke ikkje også òg bare berre selv sjølv alltid aldri fortsatt framleis not only also still always never itself',
)
/** «De som vil skal kunne …». */
const modals = words('vil kan må bør')
const finiteVerbs = words('er har blir vert ble vart var hadde is are has have was were does do been be')

/** «Faller bort», «slås av»: a verb stands before these. */
const particles = words('bort ut inn av på opp ned over igjen att tilbake saman sammen')
const verbEnding = /(?:es|er|r|st)$/
const determiners = words('the a an each every all any')
const demands = words('shall must')
/** Words that begin a phrase as well as a clause: «før oppstart skal …», "before delivery the Supplier shall …". */
const prepositions = words('før before until once')

const furthestConjunction = 4

/**
 * Whether a modal verb surely belongs to a subordinate clause. A verb between it and the word that begins the clause
 * means that the clause may have ended: «data som lagres skal krypteres».
 */
function isSubordinate(wording: Wording, index: number, language: Language): boolean {
  const { tokens } = wording
  for (let at = index - 1; at >= Math.max(0, index - furthestConjunction); at -= 1) {
    const word = tokens[at]?.word ?? ''
    const before = tokens[at - 1]?.word ?? '.'
    const distance = index - at
    if (relatives[language].has(word)) {
      // "Alarms that fail shall be sent again": what a demand is about, seldom has demands of its own.
      if (distance === 2 && demands.has(tokens[index]?.word ?? '')) return false
      return distance <= 2 || adverbs.has(tokens[at + 1]?.word ?? '')
    }
    if (conjunctions[language].has(word)) return !(prepositions.has(word) && before === '.')
    if (/^[^\p{L}\p{N}]/u.test(word) || finiteVerbs.has(word)) return false
    if (language === 'en') {
      // "When idle the device shall …": a clause of its own begins.
      if (determiners.has(word) && before !== '.' && !conjunctions.en.has(before) && before !== 'of')
        return false
      continue
    }
    if (distance === 1 && (modals.has(word) || (!adverbs.has(word) && verbEnding.test(word)))) return false
    if (distance === 2 && particles.has(tokens[at + 1]?.word ?? '') && verbEnding.test(word)) return false
  }
  return false
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}
