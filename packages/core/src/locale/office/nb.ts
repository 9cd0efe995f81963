import { someNames, tally } from './some-names.js'
import type { OfficeWords } from './words.js'

const some = (names: readonly string[]): string => someNames(names, (count) => `og ${count} til`)
const quoted = (names: readonly string[]): string => some(names.map((name) => `«${name}»`))
const tallied = (names: readonly string[]): string =>
  some(tally(names).map(([name, count]) => `«${name}» (${count})`))
const counted = (count: number, one: string, many: string): string =>
  count === 1 ? `ett ${one}` : `${count} ${many}`

export const nb: OfficeWords = {
  prefix: 'K',
  sectionId: 'kapittel',
  tableId: 'tabell',
  unplaced: 'Ikke plassert',
  leftOver: 'Dette sto før den første overskriften i filen. Gi kapittelet en tittel, eller flytt innholdet.',
  demandsLeft: (count) =>
    count === 1
      ? 'Én setning med «skal», «må» eller «bør» i kapittelet er ikke tatt med som krav. Se om den er et krav.'
      : `${count} setninger med «skal», «må» eller «bør» i kapittelet er ikke tatt med som krav. Se om noen av dem er krav.`,
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
  wholeStruck: 'Hele kravet er gjennomstreket i filen',
  struck: (pieces) => `Gjennomstreket i filen: ${pieces.map((piece) => `«${piece}»`).join(', ')}`,
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
    'kind-unknown': (ids) => `Kravtypen i filen er ukjent eller ikke entydig. Velg kravtype: ${some(ids)}`,
    'kind-missing': (ids) => `Filen sier ikke hvilken kravtype det er. Velg kravtype: ${some(ids)}`,
    'kind-by-wish': (ids) =>
      `Filen sier ikke klart hva «C» betyr. Disse kravene er skrevet som ønsker («bør», «ønskelig») og er satt til evalueringskrav. Se over dem: ${some(ids)}`,
    'kind-from-words': (ids) =>
      `Kravtypen står ikke i filen, men er lest av ordlyden («skal», «bør»). Se over disse kravene: ${some(ids)}`,
    'wording-differs': (ids) =>
      `Ordlyden passer ikke med kravtypen i filen («bør» i et minstekrav, «skal» i et evalueringskrav). Velg kravtype, eller rett teksten: ${some(ids)}`,
    'answers-filled': (ids) =>
      `Leverandørkolonnene er fylt ut. Svarene står som notater og blir ikke med i dokumentene: ${some(ids)}`,
    'answers-empty': (columns) => `Tomme kolonner til leverandøren er ikke tatt med: ${quoted(columns)}`,
    'columns-kept': (columns) => `Kolonner uten eget felt står som notater ved kravene: ${quoted(columns)}`,
    'text-after': (sections) =>
      `Tekst som sto mellom eller etter kravene, er lagt i innledningen til kapittelet: ${quoted(sections)}`,
    'text-before': (sections) => `Tekst før den første overskriften ligger i kapittelet ${quoted(sections)}.`,
    'left-over': (sections) =>
      `Det som sto før den første overskriften, ligger i kapittelet «${sections.join(', ')}», som ikke har noen tittel. Gi det en tittel, eller flytt innholdet.`,
    'demands-left': (sections, count) => {
      const places = `${new Set(sections).size === 1 ? 'kapittelet' : 'kapitlene'} ${tallied(sections)}`
      return count === 1
        ? `Én setning med «skal», «må» eller «bør» er ikke tatt med som krav. Den står i teksten eller en tabell i ${places}. Se om den er et krav.`
        : `${count} setninger med «skal», «må» eller «bør» er ikke tatt med som krav. De står i teksten eller i tabeller i ${places}. Se om noen av dem er krav.`
    },
    'tables-kept': (_, count) =>
      count === 1
        ? 'Én tabell uten krav er tatt med som tabell i kapittelet sitt.'
        : `${count} tabeller uten krav er tatt med som tabeller i kapitlene sine.`,
    aside: (_, count) =>
      `Topptekster, bunntekster og kommentarer (${count}) står som notater nederst i filen.`,
    struck: (ids) => `Kravteksten er gjennomstreket i filen. Slett kravet, eller velg kravtype: ${some(ids)}`,
    'partly-struck': (ids) =>
      `Noen av ordene er gjennomstreket i filen. De er tatt med og står som notat ved kravet. Rett teksten: ${some(ids)}`,
    'struck-elsewhere': (_, count) =>
      `Gjennomstreket tekst utenfor kravene er tatt med (${count} ${count === 1 ? 'sted' : 'steder'}).`,
    'cell-comments': (ids) => `Kommentarer i cellene står som notater ved kravene: ${some(ids)}`,
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
