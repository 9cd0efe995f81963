import { someNames } from './some-names.js'
import type { OfficeWords } from './words.js'

const some = (names: readonly string[]): string => someNames(names, (count) => `og ${count} til`)
const quoted = (names: readonly string[]): string => some(names.map((name) => `«${name}»`))
const counted = (count: number, one: string, many: string): string =>
  count === 1 ? `ett ${one}` : `${count} ${many}`

export const nb: OfficeWords = {
  prefix: 'K',
  sectionId: 'kapittel',
  tableId: 'tabell',
  unplaced: 'Ikke plassert',
  requirements: 'Krav',
  opening: (file) => [
    `Hentet inn fra ${file}. Ordene er kildens egne.`,
    'null betyr at noe ikke er bestemt. Linjer med # er notater til dere og vises ikke i noe dokument.',
  ],
  numberWas: (number) => `Nummer i filen: ${number}`,
  kindWas: (said) => `Kravtype i filen: «${said}»`,
  kindAgainstWords: (said, verb) => `Kravtype i filen: «${said}», men i teksten står det «${verb}»`,
  kinds: {
    minimum: 'minstekrav',
    evaluated: 'evalueringskrav',
    information: 'opplysning',
    'contract-term': 'kontraktsvilkår',
  },
  inFile: (label) => (label === '' ? 'I filen' : label),
  points: 'Poeng i filen',
  under: (titles) => `I filen står kapittelet under: ${titles.join(' > ')}`,
  columns: (labels) => `Kolonner i filen: ${labels.join(' | ')}`,
  like: (item) => `Ligner ${item} i kravkatalogen: kravspek catalogue show ${item}`,
  asideOpening: 'Dette sto også i filen, utenfor selve teksten:',
  aside: { header: 'Topptekst', footer: 'Bunntekst', comment: 'Kommentar' },
  emptyCell: '–',
  found: ({ tables, requirements, sections, kinds }) => {
    const from = tables === 0 ? 'Ingen kravtabeller.' : `Kravtabeller: ${tables}.`
    const parts = [
      [kinds.minimum, 'minstekrav', 'minstekrav'],
      [kinds.evaluated, 'evalueringskrav', 'evalueringskrav'],
      [kinds['contract-term'], 'kontraktsvilkår', 'kontraktsvilkår'],
      [kinds.information, 'opplysning', 'opplysninger'],
      [kinds.undecided, 'uten kravtype', 'uten kravtype'],
    ] as const
    const told = parts.flatMap(([count, one, many]) =>
      count === 0 ? [] : [`${count} ${count === 1 ? one : many}`],
    )
    return `${from} Fant ${requirements} krav i ${counted(sections, 'kapittel', 'kapitler')}: ${told.join(', ')}.`
  },
  notes: {
    'kinds-read': (names) => `Slik er kravtypene i filen forstått: ${some(names)}`,
    'id-changed': (ids) =>
      `Nummeret kan ikke brukes som id slik det står. Det opprinnelige nummeret står som notat ved kravet: ${some(ids)}`,
    'id-prefixed': (_, count) =>
      `En id må begynne med en bokstav, så numrene har fått «K-» foran (${count} krav).`,
    'id-repeated': (ids) => `Nummeret er brukt flere ganger i filen. Disse har fått et nytt: ${some(ids)}`,
    'id-made': (ids) => `Uten nummer i filen. Disse har fått et nytt: ${some(ids)}`,
    'kind-unknown': (ids) => `Kravtypen i filen er ikke forstått. Velg kravtype: ${some(ids)}`,
    'kind-missing': (ids) => `Filen sier ikke hvilken kravtype det er. Velg kravtype: ${some(ids)}`,
    'kind-from-words': (_, count) =>
      `Filen har ingen kolonne for kravtype. Kravtypen er lest av ordlyden («skal», «bør») i ${count} krav. Se over dem.`,
    'wording-differs': (ids) =>
      `Ordlyden passer ikke med kravtypen i filen («bør» i et minstekrav, «skal» i et evalueringskrav). Velg kravtype, eller rett teksten: ${some(ids)}`,
    'answers-filled': (ids) =>
      `Leverandørkolonnene er fylt ut. Svarene står som notater og blir ikke med i dokumentene: ${some(ids)}`,
    'answers-empty': (columns) => `Tomme kolonner til leverandøren er ikke tatt med: ${quoted(columns)}`,
    'columns-kept': (columns) => `Kolonner uten eget felt står som notater ved kravene: ${quoted(columns)}`,
    'text-after': (sections) =>
      `Tekst som sto mellom eller etter kravene, er lagt i innledningen til kapittelet: ${quoted(sections)}`,
    'text-before': (sections) => `Tekst før den første overskriften ligger i kapittelet ${quoted(sections)}.`,
    'tables-kept': (_, count) =>
      count === 1
        ? 'Én tabell uten krav er tatt med som tabell i kapittelet sitt.'
        : `${count} tabeller uten krav er tatt med som tabeller i kapitlene sine.`,
    aside: (_, count) =>
      `Topptekster, bunntekster og kommentarer i margen (${count}) står som notater nederst i filen.`,
    'hidden-text': (_, count) =>
      `Skjult tekst er ikke tatt med (${count} ${count === 1 ? 'sted' : 'steder'}).`,
    pictures: (_, count) => `Bilder er ikke tatt med (${count}).`,
    'hidden-rows': (_, count) => `Skjulte rader er tatt med (${count}).`,
    'hidden-columns': (_, count) => `Skjulte kolonner er tatt med (${count}).`,
    'hidden-sheet': (names) => `Skjulte ark er ikke tatt med: ${quoted(names)}`,
  },
  matches: (count) =>
    count === 1
      ? 'Ett krav ligner et krav i kravkatalogen. Ingenting er byttet ut:'
      : `${count} krav ligner krav i kravkatalogen. Ingenting er byttet ut:`,
  exactMatch: (requirement, item, title) => `${requirement} er ordrett likt ${item} ${title}`,
  match: (requirement, item, title, percent) => `${requirement} ligner ${item} ${title} (${percent} %)`,
}
