import { defineRule } from '../rule.js'
import type { Language } from '../terms.js'
import { either, findPhrases, hasPhrase, phrases, type PhraseMatch, type Phrases } from './phrases.js'
import { statementsOf } from './statements.js'
import { errorInMinimum } from './statement-severity.js'
import { isAmount, isAtEnd, isQuoted, wordsOf } from './surroundings.js'
import type { Wording } from './wording.js'

interface Positions {
  readonly references: Phrases
  /** References downwards: to the sub-requirements, where there are any. */
  readonly downwards: Phrases
  /** References where no place in the world follows: «kravene nedenfor», against «nedenfor kneet». */
  readonly adverbs: Phrases
}

const positions: Readonly<Record<Language, Positions>> = {
  nb: {
    references: phrases(
      '(ovenstående|ovennevnte|ovenfornevnte|førnevnte|førstnevnte|sistnevnte|foranstående|overnevnte)',
      '(som|slik|jf|jf.|se|nevnt|beskrevet|omtalt|angitt|definert|spesifisert|krevd|oppgitt|listet|opplistet) (som |)(nevnt |beskrevet |omtalt |angitt |definert |spesifisert |vist |oppgitt |)(over|ovenfor|foran|tidligere i dokumentet|lenger opp|i punktet over|i avsnittet over)',
      '(kravet|kravene|krav|punktet|punktene|tabellen|lista|listen|listene|avsnittet|kapittelet|kapitlet|figuren|oversikten|teksten|opplistingen) (rett |like |)(over|ovenfor|foran)',
      '(foregående|forrige|forutgående) (krav|avsnitt|kapittel|tabell|setning)',
      'som (nevnt|beskrevet|omtalt) (tidligere|foran)',
      'samme som (over|ovenfor|forrige|foregående)',
    ),
    downwards: phrases(
      '(nedenstående|nedennevnte|nedenfornevnte|etterfølgende krav|neste krav|påfølgende krav)',
      '(som|slik|jf|jf.|se|nevnt|beskrevet|omtalt|angitt|definert|spesifisert|oppgitt|listet|opplistet) (som |)(nevnt |beskrevet |omtalt |angitt |definert |spesifisert |vist |oppgitt |)(under|nedenfor|lenger ned|i tabellen under|i listen under|i lista under)',
      '(kravet|kravene|krav|punktet|punktene|tabellen|lista|listen|listene|avsnittet|kapittelet|kapitlet|figuren|oversikten|teksten) (rett |like |)(under|nedenfor)',
    ),
    adverbs: phrases('ovenfor'),
  },
  nn: {
    references: phrases(
      '(ovanståande|ovannemnde|ovannemnd|ovannemnte|førnemnde|førstnemnde|førstnemnd|sistnemnde|sistnemnd|framanståande)',
      '(som|slik|jf|jf.|sjå|nemnt|nemnd|nemnde|omtala|omtalt|skildra|beskrive|oppgitt|oppgjeve|definert|spesifisert|lista opp) (som |)(nemnt |nemnd |omtala |skildra |beskrive |definert |spesifisert |vist |oppgitt |)(over|ovanfor|framanfor|tidlegare i dokumentet|lenger oppe|i punktet over|i avsnittet over)',
      '(kravet|krava|krav|punktet|punkta|tabellen|lista|listene|avsnittet|kapittelet|figuren|oversikta|teksten) (rett |like |)(over|ovanfor|framanfor)',
      '(føregåande|førre|forrige) (krav|avsnitt|kapittel|tabell|setning)',
      'som (nemnt|nemnd|omtala|skildra|beskrive) (tidlegare|framanfor)',
      'same som (over|ovanfor|førre|føregåande)',
    ),
    downwards: phrases(
      '(nedanståande|nedannemnde|nedannemnd|etterfølgjande krav|neste krav|påfølgjande krav)',
      '(som|slik|jf|jf.|sjå|nemnt|nemnd|nemnde|omtala|skildra|beskrive|oppgitt|definert|spesifisert|lista opp) (som |)(nemnt |nemnd |omtala |skildra |beskrive |definert |spesifisert |vist |oppgitt |)(under|nedanfor|lenger nede|i tabellen under|i lista under)',
      '(kravet|krava|krav|punktet|punkta|tabellen|lista|listene|avsnittet|kapittelet|figuren|oversikta|teksten) (rett |like |)(under|nedanfor)',
    ),
    adverbs: phrases('ovanfor'),
  },
  en: {
    references: phrases(
      '(aforementioned|above-mentioned|abovementioned|aforesaid|foregoing|said requirement)',
      '(see|as|described|mentioned|stated|listed|defined|specified|set out|given|referred to|outlined|noted|required|named|shown) (described |mentioned |stated |listed |defined |specified |set out |given |shown |noted |outlined |)(above|earlier|previously)',
      'the above(-mentioned|)',
      '(requirement|requirements|table|list|paragraph|section|chapter|figure|point|points|item|items) (immediately |directly |)above',
      'the (previous|preceding|foregoing) (requirement|requirements|paragraph|section|chapter|table)',
      'same as above',
    ),
    downwards: phrases(
      '(below-mentioned|undermentioned|the below|the following requirement|the next requirement)',
      '(see|as|described|mentioned|stated|listed|defined|specified|set out|given|outlined|shown) (described |mentioned |stated |listed |defined |specified |set out |given |shown |outlined |)below',
      '(requirement|requirements|table|list|paragraph|section|chapter|figure|point|points|item|items) (immediately |directly |)below',
    ),
    adverbs: phrases('(the former|the latter)'),
  },
}

const anyPosition: Readonly<Record<Language, Phrases>> = {
  nb: anyOf(positions.nb),
  nn: anyOf(positions.nn),
  en: anyOf(positions.en),
}

function anyOf({ references, downwards, adverbs }: Positions): Phrases {
  return either(references, downwards, adverbs)
}

/** A requirement is filtered, sorted and answered alone: «se ovenfor» then points at nothing (INCOSE R24 and R25). */
export const positionReference = defineRule({
  code: 'position-reference',
  theme: 'wording',
  profile: 'default',
  scope: 'requirement',
  severity: errorInMinimum,
  title: {
    nb: 'Henvisning til plassering',
    nn: 'Tilvising til plassering',
    en: 'Reference by position',
  },
  why: {
    nb: 'Leverandøren svarer på ett krav om gangen, ofte i et skjema med en annen rekkefølge. Der finnes det ikke noe «ovenfor».',
    nn: 'Leverandøren svarer på eitt krav om gongen, ofte i eit skjema med ei anna rekkjefølgje. Der finst det ikkje noko «ovanfor».',
    en: 'The supplier answers one requirement at a time, often in a form in another order. There is no “above” there.',
  },
  messages: {
    found: {
      nb: '«{words}» peker på en plass i teksten som kan endre seg. Vis til kravet, tabellen eller bilaget med «<ref:ID>».',
      nn: '«{words}» peiker på ein plass i teksten som kan endre seg. Vis til kravet, tabellen eller bilaget med «<ref:ID>».',
      en: '“{words}” points at a place in the text that may change. Refer to the requirement, table or appendix with “<ref:ID>”.',
    },
  },
  check(subject, report) {
    const { references, downwards, adverbs } = positions[subject.language]
    if (!statementsOf(subject).some(({ wording }) => hasPhrase(wording, anyPosition[subject.language])))
      return
    const hasParts = (subject.requirement.children ?? []).length > 0
    for (const { path, wording } of statementsOf(subject)) {
      const found = [
        ...findPhrases(wording, references),
        ...(hasParts ? [] : findPhrases(wording, downwards)),
      ]
      const lasts = new Set(found.map(({ last }) => last))
      const rest = findPhrases(wording, adverbs).filter(
        (match) =>
          (isAtEnd(wording, match.last) || goesOn.has(wording.tokens[match.last + 1]?.word ?? '')) &&
          !lasts.has(match.last),
      )
      for (const match of [...found, ...rest]) {
        if (isQuoted(wording, match.start) || isPlaceInWorld(wording, match, subject.language)) continue
        report('found', path, { words: wordsOf(wording, match) }, { span: [match.start, match.end] })
      }
    }
  },
})

/** «Krav over 5 kg», «som under drift», «nevnt under møtet»: a limit, a place or a time, not a part of the text. */
function isPlaceInWorld(wording: Wording, { first, last }: PhraseMatch, language: Language): boolean {
  const word = wording.tokens[last]?.word
  if (word !== 'over' && word !== 'under') return false
  const next = wording.tokens[last + 1]
  if (next === undefined) return false
  if (isAmount(next, language)) return true
  const start = wording.tokens[first]?.word ?? ''
  const isPlain = word === 'over' ? !comparing.has(start) : partsOfText.test(start)
  return !isPlain && !isAtEnd(wording, last) && !goesOn.has(next.word)
}

const comparing = new Set(['som', 'slik'])
const partsOfText = /^(?:krav|punkt|tabell|list|avsnitt|kapit|figur|oversikt)/

const goesOn = new Set(
  'skal bør må kan og eller er gjelder gjeld har blir også òg shall should must may'.split(' '),
)
