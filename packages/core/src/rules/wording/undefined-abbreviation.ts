import { brandsIn } from '../procurement/brand-names.js'
import { standardsIn } from '../procurement/standard-names.js'
import { defineRule } from '../rule.js'
import type { Shared } from '../requirement-subject.js'
import { knownAbbreviations } from './known-abbreviations.js'
import { statementsOf } from './statements.js'
import { hintInStatements } from './statement-severity.js'
import { isQuoted } from './surroundings.js'
import { within } from './within.js'
import type { Wording } from './wording.js'

/** «SSO» means nothing to some of those who read the requirement (INCOSE R37). */
export const undefinedAbbreviation = defineRule({
  code: 'undefined-abbreviation',
  theme: 'wording',
  profile: 'strict',
  scope: 'requirement',
  severity: hintInStatements,
  title: {
    nb: 'Forkortelse uten forklaring',
    nn: 'Forkorting utan forklaring',
    en: 'Abbreviation without explanation',
  },
  why: {
    nb: 'Ansatte og leverandører kjenner forskjellige forkortelser, og den samme kan bety flere ting.',
    nn: 'Tilsette og leverandørar kjenner ulike forkortingar, og den same kan bety fleire ting.',
    en: 'Staff and suppliers know different abbreviations, and one may mean several things.',
  },
  messages: {
    found: {
      nb: '«{abbreviation}» er ikke forklart. Skriv hele uttrykket, eller forklar forkortelsen i ordlista («terms»).',
      nn: '«{abbreviation}» er ikkje forklart. Skriv heile uttrykket, eller forklar forkortinga i ordlista («terms»).',
      en: '“{abbreviation}” is not explained. Write the whole expression, or explain the abbreviation in the list of terms.',
    },
  },
  check(subject, report) {
    for (const { path, wording } of statementsOf(subject)) {
      if (!mayAbbreviate.test(wording.text)) continue
      const told = new Set<string>()
      let known: Known | undefined
      for (const { abbreviation, start, end } of abbreviationsIn(wording)) {
        if (told.has(abbreviation) || isKnown(abbreviation, subject.shared) || isQuoted(wording, start))
          continue
        told.add(abbreviation)
        known ??= { explained: explainedIn(wording), isInName: namesIn(wording, subject.shared) }
        if (known.explained.has(abbreviation) || known.isInName(start)) continue
        // Where there is a list of terms, readers expect to find it there.
        const details = subject.shared.terms.length > 0 ? { severity: 'warning' as const } : {}
        report('found', path, { abbreviation }, { span: [start, end], ...details })
      }
    }
  },
})

/** What a text says of its abbreviations. Read where there is one that is not known. */
interface Known {
  readonly explained: ReadonlySet<string>
  readonly isInName: (start: number) => boolean
}

const mayAbbreviate = /\p{Lu}{2}/u
const written =
  /(?<![\p{L}\p{N}_@.<-])\p{Lu}{2,6}(?=$|[^\p{L}\p{N}_]|-\p{Ll})(?!-?\d|[.]\p{L}|[/]\p{Lu}{2}|&)/gu

interface Abbreviation {
  readonly abbreviation: string
  readonly start: number
  readonly end: number
}

/** Words in capitals, also as the beginning of a compound: «SSO-pålogging». Words that shout are no abbreviations. */
function abbreviationsIn({ text }: Wording): readonly Abbreviation[] {
  if (text === text.toUpperCase()) return []
  return [...text.matchAll(written)].flatMap((match) => {
    const [abbreviation] = match
    return shouted.has(abbreviation) ||
      isNoWord.test(abbreviation) ||
      isRoman(abbreviation) ||
      isPartOfName(text, match.index)
      ? []
      : [{ abbreviation, start: match.index, end: match.index + abbreviation.length }]
  })
}

const shouted = new Set(
  (
    'SKAL MÅ BØR KAN IKKE IKKJE OG ELLER ALLE ALDRI ALLTID IKKE KUN BARE BERRE MINST HELE HEILE ' +
    'SHALL MUST SHOULD MAY NOT AND OR ALL NEVER ALWAYS ONLY WILL IF NO AT ' +
    'KRAV NB OBS PS'
  ).split(' '),
)

/** Sizes and levels, and what stands for a value that is still open: another rule is about that. */
const isNoWord = /^(?:X+[SL]?|X*S|A{2,}|N{2,}|TB[ADC])$/

function isRoman(word: string): boolean {
  return /^(?:I{2,3}|IV|VI{0,3}|IX|XI{0,3}|XIV|XV)$/.test(word)
}

/** «ISO/IEC 27001», «NS-EN 1125», «Norsk Telecom AS»: a standard or a firm. */
function isPartOfName(text: string, start: number): boolean {
  return (
    /^\p{Lu}+[ -]\d{2,}/u.test(text.slice(start, start + 12)) ||
    (/[/]\p{Lu}*$/u.test(text.slice(Math.max(0, start - 8), start)) && /^\p{Lu}+ \d/u.test(text.slice(start)))
  )
}

const sharedWords = new WeakMap<Shared, ReadonlySet<string>>()

function isKnown(abbreviation: string, shared: Shared): boolean {
  if (knownAbbreviations.has(abbreviation)) return true
  let own = sharedWords.get(shared)
  if (own === undefined) {
    own = new Set([
      ...shared.settings.abbreviations,
      ...shared.terms.flatMap((term) => term.split(/[^\p{L}\p{N}-]+/u)),
    ])
    sharedWords.set(shared, own)
  }
  return own.has(abbreviation)
}

/** A test of whether a place is in a name that the rules on brands and standards know: «Microsoft SQL Server», «SAML». */
function namesIn(wording: Wording, { settings }: Shared): (start: number) => boolean {
  const inBrand = within(brandsIn(wording, settings).map(({ start, end }) => [start, end]))
  const inStandard = within(standardsIn(wording.text))
  return (start) => inBrand(start) || inStandard(start)
}

/** «Engangspålogging (SSO)», «SSO (single sign-on)», «SSO, det vil si …». */
const explained = new RegExp(
  [
    '(?<=\\p{L}[»”"]? \\((?:\\p{L}+[ ,]+)?[«“"]?)\\p{Lu}{2,6}(?=[»”"]?[,)])',
    '(?<!\\p{L})\\p{Lu}{2,6}(?= \\(\\p{L}[^)]{4})',
    '(?<!\\p{L})\\p{Lu}{2,6}(?=,? (?:\\(?dvs\\.|det vil si|det vil seie|that is|i\\.e\\.|som betyr|står for|which means|– ))',
    '(?<=(?:kalt|kalla|forkortet|forkorta|called|abbreviated) )\\p{Lu}{2,6}(?!\\p{L})',
  ].join('|'),
  'gu',
)

function explainedIn({ text }: Wording): ReadonlySet<string> {
  return new Set(Array.from(text.matchAll(explained), ([abbreviation]) => abbreviation))
}
