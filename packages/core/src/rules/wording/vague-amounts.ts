import type { Language } from '../terms.js'
import { tokensAfter, wordAfter, wordBefore, type Occurrence } from './occurrences.js'
import { phrases } from './phrases.js'
import { isAmount } from './surroundings.js'

/** Words for an amount that nobody can count. */
export const vagueAmounts = {
  nb: phrases(
    '(noen|flere|mange|diverse|ulike|forskjellige|enkelte|visse|adskillige|atskillige|utallige)',
    '(de|det) (fleste|aller fleste)',
    '(de|den|det|hver|hvert) enkelte',
    '(omtrent|ca|cirka|circa|om lag|omlag|rundt|bortimot|tilnærmet|nesten|opp mot|i underkant av|i overkant av)',
    'ca .',
    '(en|ei) (del|rekke|mengde|håndfull)',
    'et (antall|visst antall|fåtall|par|begrenset antall|stort antall|lite antall)',
    '(et|med et) (høyt|lavt|tilstrekkelig) antall',
    '(noen|noe) (få|mer)',
    '(flere|mange) (enn|ganger)',
  ),
  nn: phrases(
    '(nokre|fleire|mange|diverse|ulike|forskjellige|enkelte|visse|somme|utallege)',
    '(dei|det) (fleste|aller fleste)',
    '(dei|den|det|kvar|kvart) (enkelte|einskilde)',
    '(omtrent|ca|cirka|circa|om lag|omlag|rundt|bortimot|tilnærma|nesten|opp mot|i underkant av|i overkant av)',
    'ca .',
    '(ein|ei) (del|rekkje|rekke|mengd|handfull)',
    'eit (tal|visst tal|fåtal|par|avgrensa tal|stort tal|lite tal|antal)',
    '(nokre|noko) (få|meir)',
    '(fleire|mange) (enn|gonger)',
  ),
  en: phrases(
    '(some|several|many|various|numerous|multiple|countless|certain|few)',
    'a (few|number of|couple of|handful of|range of|variety of|lot of|large number of|small number of|limited number of|certain number of|wide range of|multitude of)',
    'most (of|)',
    'the (majority|bulk) of',
    '(approximately|about|around|nearly|roughly|almost|circa|approx)',
    'approx .',
    'some of',
  ),
}

/** Before these words a number is made unclear; without one they mean something else: «varsel om fall», "all around". */
const approximations =
  /^(?:omtrent|ca|ca ?\.|cirka|circa|om ?lag|rundt|bortimot|tilnærmet|tilnærma|nesten|opp mot|i (?:under|over)kant av|approximately|about|around|nearly|roughly|almost|approx|approx ?\.)$/

/** «Én eller flere», «to eller flere», «hvor mange», «like mange», "how many", "one or several". */
const precedingWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  nb: new Set('hvor like så eller ikke ingen uten aldri hvilke'.split(' ')),
  nn: new Set('kor like så eller ikkje ingen utan aldri kva'.split(' ')),
  en: new Set('how as so or not no any never the at make makes is are be'.split(' ')),
}

/** Words that only say that things differ, where it has been said how many or which. */
const differing = new Set(['ulike', 'forskjellige', 'various', 'multiple'])

/** Which way an amount is vague; `undefined`: it is not. */
export function isVagueAmount(occurrence: Occurrence): 'found' | 'approximate' | undefined {
  const words = occurrence.words.toLowerCase()
  const next = occurrence.wording.tokens[occurrence.last + 1]
  const before = wordBefore(occurrence)
  // "Information about 3 services" is no estimate.
  if (
    words === 'about' &&
    /^(?:information|informed|data|details|questions?|alerts?|notified|advice|training)$/.test(before)
  )
    return undefined
  if (approximations.test(words))
    return next !== undefined && isAmount(next, occurrence.language) ? 'approximate' : undefined
  if (/ (?:enkelte|einskilde|enn)$/.test(words)) return undefined
  if (/^(?:(?:de|dei|det) |most)/.test(words) && wordAfter(occurrence) === 'tilfeller') return undefined
  if (words === 'most')
    return isPlural(wordAfter(occurrence)) && !/^(?:the|at)$/.test(before) ? 'found' : undefined
  if (/^(?:noen|nokre|some)$/.test(words) && (isPerson(occurrence) || isAll(occurrence))) return undefined
  // «Flere opplysninger enn nødvendig» compares.
  if (tokensAfter(occurrence, 4).some(({ word }) => word === 'enn' || word === 'than')) return undefined
  const previous = occurrence.wording.tokens[occurrence.first - 1]
  if (differing.has(words) && previous !== undefined && isAmount(previous, occurrence.language))
    return undefined
  return precedingWords[occurrence.language].has(before) ? undefined : 'found'
}

const conjunctions = new Set('når hvis viss dersom at om hva kva hvem kven if when whether that'.split(' '))
const verbs = new Set('som skal må bør kan har er som is has who must shall may should'.split(' '))

/** «Når noen åpner døra»: a person, not an amount. */
function isPerson(occurrence: Occurrence): boolean {
  return conjunctions.has(wordBefore(occurrence)) || verbs.has(wordAfter(occurrence))
}

/** «Noen eller alle», "some or all": whoever orders chooses. */
function isAll(occurrence: Occurrence): boolean {
  return /^(?:eller|or)$/.test(wordAfter(occurrence)) && /^(?:alle|all)$/.test(wordAfter(occurrence, 2))
}

function isPlural(word: string): boolean {
  return /[^s]s$/.test(word)
}
