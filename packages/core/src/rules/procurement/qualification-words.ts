import type { Range } from '../../finding/finding.js'
import type { Language } from '../terms.js'
import { findPhrases, phrases, type Phrases } from '../wording/phrases.js'
import type { Wording } from '../wording/wording.js'

/** The first words of a text that are about the supplier as a firm: its experience, references or finances. */
export function qualificationWords(wording: Wording, language: Language): Range | undefined {
  const { plain, shallHave, had, stops } = words[language]
  const [told] = findPhrases(wording, plain)
  if (told !== undefined) return [told.start, told.end]
  for (const { last, start } of findPhrases(wording, shallHave)) {
    const after = wording.tokens.slice(last + 1, last + 2 + mostBetween)
    const object = after.find(({ word }) => had.has(word) || stops.has(word))
    if (object !== undefined && had.has(object.word)) return [start, object.end]
  }
  return undefined
}

interface QualificationWords {
  /** Tell by themselves. */
  readonly plain: Phrases
  /** The supplier shall have or show … */
  readonly shallHave: Phrases
  /** … what only a firm has. */
  readonly had: ReadonlySet<string>
  /** Behind these comes what somebody or something else has. */
  readonly stops: ReadonlySet<string>
}

const words: Readonly<Record<Language, QualificationWords>> = {
  nb: {
    plain: phrases(
      'leverandørens (erfaring|referanser|omsetning|økonomi|soliditet)',
      'tilbyders (erfaring|referanser|omsetning|økonomi|soliditet)',
      '(årsomsetning|årsomsetningen|egenkapital|egenkapitalen|egenkapitalandel|egenkapitalandelen)',
      '(årlig|samlet|gjennomsnittlig) omsetning',
      'omsetning på',
      '(kredittvurdering|kredittvurderingen|kredittrating|kredittverdighet|skatteattest|firmaattest)',
      '(økonomisk|finansiell) soliditet',
      '(referanseprosjekt|referanseprosjekter|referanseoppdrag|referanseleveranser|referansekunde|referansekunder|referanseliste)',
      '(oppgi|legge ved|vise til|dokumentere) (minst|) (to|tre|fire|fem|2|3|4|5|) referanser',
      'erfaring (fra|med) (tilsvarende|lignende|liknende) (leveranse|leveranser|oppdrag|prosjekt|prosjekter|avtaler)',
    ),
    shallHave: phrases(
      '(leverandøren|tilbyderen|tilbyder|leverandør) (skal|må|bør) (kunne|) (ha|dokumentere|vise til|vise|oppgi)',
    ),
    had: new Set(['erfaring', 'referanser', 'omsetning', 'egenkapital']),
    stops: new Set(['med', 'som', 'der', 'av', 'til', '.', ':', ';']),
  },
  nn: {
    plain: phrases(
      '(erfaringa|røynsla|referansane|omsetninga|omsetnaden|økonomien|soliditeten) (til|åt) (leverandøren|tilbydaren)',
      '(årsomsetning|årsomsetninga|årsomsetnad|årsomsetnaden|eigenkapital|eigenkapitalen|eigenkapitalandel|eigenkapitaldel)',
      '(årleg|samla|gjennomsnittleg) (omsetning|omsetnad)',
      '(omsetning|omsetnad) på',
      '(kredittvurdering|kredittvurderinga|kredittrating|kredittverdigheit|skatteattest|firmaattest)',
      '(økonomisk|finansiell) soliditet',
      '(referanseprosjekt|referanseoppdrag|referanseleveransar|referansekunde|referansekundar|referanseliste)',
      '(oppgi|leggje ved|vise til|dokumentere) (minst|) (to|tre|fire|fem|2|3|4|5|) referansar',
      '(erfaring|røynsle) (frå|med) (tilsvarande|liknande) (leveranse|leveransar|oppdrag|prosjekt|avtalar)',
    ),
    shallHave: phrases(
      '(leverandøren|tilbydaren|tilbydar|leverandør) (skal|må|bør) (kunne|) (ha|dokumentere|vise til|vise|oppgi)',
    ),
    had: new Set(['erfaring', 'røynsle', 'referansar', 'omsetning', 'omsetnad', 'eigenkapital']),
    stops: new Set(['med', 'som', 'der', 'av', 'til', '.', ':', ';']),
  },
  en: {
    plain: phrases(
      "(supplier’s|supplier's|tenderer’s|tenderer's|bidder’s|bidder's) (experience|references|turnover|finances|financial standing)",
      '(annual|yearly|total|average) turnover',
      'turnover of',
      '(equity ratio|credit rating|credit assessment|creditworthiness|tax certificate|financial standing)',
      'reference (project|projects|customer|customers|client|clients|list)',
      '(state|give|provide|supply|enclose|list) (at least|) (two|three|four|five|2|3|4|5|) references',
      'experience (of|from|with) (similar|comparable|equivalent) (delivery|deliveries|contract|contracts|project|projects)',
    ),
    shallHave: phrases(
      '(supplier|tenderer|bidder) (shall|must|should) (be able to|) (have|document|demonstrate|show|hold)',
    ),
    had: new Set(['experience', 'references', 'turnover', 'equity']),
    stops: new Set(['with', 'who', 'whose', 'that', 'which', 'to', '.', ':', ';']),
  },
}

/** «Skal ha minst fem års erfaring» has no more words between than these. */
const mostBetween = 6
