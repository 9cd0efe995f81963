import { concepts } from '../generated/concepts.js'
import { texts } from '../generated/texts.js'
import { nearest } from './nearest.js'

const languages = ['nb', 'nn', 'en'] as const

/**
 * Words that people write for a field or value and that neither its name nor its titles give away. The left side is in
 * lower case; a suggestion is made only where the right side is a field or value that fits.
 */
const synonyms = new Map<string, readonly string[]>(
  Object.entries({
    must: ['minimum'],
    shall: ['minimum'],
    mandatory: ['minimum'],
    absolutt: ['minimum'],
    må: ['minimum'],
    skal: ['minimum'],
    'skal-krav': ['minimum'],
    minstekrav: ['minimum'],
    should: ['evaluated'],
    bør: ['evaluated'],
    'bør-krav': ['evaluated'],
    evaluering: ['evaluated'],
    info: ['information'],
    krav: ['requirements', 'requirement'],
    requirement: ['requirements'],
    kapitler: ['sections'],
    kapittel: ['sections', 'section'],
    seksjoner: ['sections'],
    seksjonar: ['sections'],
    chapters: ['sections'],
    name: ['title', 'name'],
    navn: ['title', 'name'],
    namn: ['title', 'name'],
    heading: ['title'],
    overskrift: ['title'],
    beskrivelse: ['text', 'definition', 'statement', 'summary'],
    description: ['text', 'definition', 'statement', 'summary'],
    type: ['kind'],
    begrunnelse: ['rationale', 'reason', 'justification'],
    grunngjeving: ['rationale', 'reason', 'justification'],
    reason: ['rationale', 'justification'],
    leverandør: ['supplier'],
    kunde: ['customer'],
    kunden: ['customer'],
    buyer: ['customer', 'buyers'],
    oppdragsgiver: ['customer', 'buyers'],
    vendor: ['supplier'],
    bokmål: ['nb'],
    no: ['nb'],
    norsk: ['nb'],
    nynorsk: ['nn'],
    engelsk: ['en'],
    english: ['en'],
    utkast: ['draft'],
    ferdig: ['approved'],
    godkjent: ['approved'],
    opplæring: ['trainingNeeds'],
    training: ['trainingNeeds'],
    support: ['supportLevels'],
    brukerstøtte: ['supportLevels'],
    involvering: ['serviceInvolvement'],
    medvirkning: ['serviceInvolvement'],
    gevinster: ['benefits'],
    gevinstar: ['benefits'],
    utfasing: ['phaseOut'],
    ressurser: ['resources'],
    bilag: ['annexes', 'annex'],
    vedlegg: ['annexes', 'annex', 'attachments'],
    aksept: ['acceptance'],
    oppstart: ['go-live'],
    tilbud: ['tender'],
    tilbod: ['tender'],
    daglig: ['every-day', 'day'],
    'ja/nei': ['yes-no'],
    'ja-nei': ['yes-no'],
    fritekst: ['text'],
    måned: ['month'],
    prosent: ['percent'],
    'e-post': ['e-mail', 'email'],
    epost: ['e-mail', 'email'],
    telefon: ['phone'],
  }),
)

/** The field of a concept that an unknown name probably means. */
export function suggestField(
  concept: string,
  name: string,
  isTaken: (field: string) => boolean,
): string | undefined {
  const names = Object.keys(concepts[concept]?.fields ?? {}).filter((field) => !isTaken(field))
  return suggest(name, names, (field) => titlesOf(`${concept}.${field}`))
}

/** The value of an enumeration that an unknown value probably means. */
export function suggestValue(key: string, value: string, values: readonly string[]): string | undefined {
  return suggest(value, values, (each) => titlesOf(`${key}=${each}`))
}

function suggest(
  written: string,
  candidates: readonly string[],
  titles: (candidate: string) => readonly string[],
): string | undefined {
  const plain = written.trim().toLowerCase()
  const byTitle = candidates.filter((candidate) =>
    [candidate, ...titles(candidate)].some((title) => title.toLowerCase() === plain),
  )
  if (byTitle.length === 1) return byTitle[0]
  const bySynonym = synonyms.get(plain)?.filter((word) => candidates.includes(word))
  if (bySynonym?.length === 1) return bySynonym[0]
  return nearest(plain, candidates) ?? nearestTitle(plain, candidates, titles)
}

function nearestTitle(
  plain: string,
  candidates: readonly string[],
  titles: (candidate: string) => readonly string[],
): string | undefined {
  const owners = new Map(
    candidates.flatMap((candidate) => titles(candidate).map((title) => [title.toLowerCase(), candidate])),
  )
  const title = nearest(plain, owners.keys())
  return title === undefined ? undefined : owners.get(title)
}

function titlesOf(key: string): readonly string[] {
  return languages.flatMap((language) => texts[language][key]?.[0] ?? [])
}
