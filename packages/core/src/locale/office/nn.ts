import { someNames } from './some-names.js'
import type { OfficeWords } from './words.js'

const some = (names: readonly string[]): string => someNames(names, (count) => `og ${count} til`)
const quoted = (names: readonly string[]): string => some(names.map((name) => `«${name}»`))
const counted = (count: number, one: string, many: string): string =>
  count === 1 ? `eitt ${one}` : `${count} ${many}`

export const nn: OfficeWords = {
  prefix: 'K',
  sectionId: 'kapittel',
  tableId: 'tabell',
  unplaced: 'Ikkje plassert',
  requirements: 'Krav',
  opening: (file) => [
    `Henta inn frå ${file}. Orda er dei som står i kjelda.`,
    'null betyr at noko ikkje er avgjort. Linjer med # er notat til dykk og blir ikkje viste i noko dokument.',
  ],
  numberWas: (number) => `Nummer i fila: ${number}`,
  kindWas: (said) => `Kravtype i fila: «${said}»`,
  kindAgainstWords: (said, verb) => `Kravtype i fila: «${said}», men i teksten står det «${verb}»`,
  kinds: {
    minimum: 'minstekrav',
    evaluated: 'evalueringskrav',
    information: 'opplysning',
    'contract-term': 'kontraktsvilkår',
  },
  inFile: (label) => (label === '' ? 'I fila' : label),
  points: 'Poeng i fila',
  under: (titles) => `I fila står kapittelet under: ${titles.join(' > ')}`,
  columns: (labels) => `Kolonnar i fila: ${labels.join(' | ')}`,
  like: (item) => `Liknar ${item} i kravkatalogen: kravspek catalogue show ${item}`,
  asideOpening: 'Dette stod òg i fila, utanfor sjølve teksten:',
  aside: { header: 'Topptekst', footer: 'Botntekst', comment: 'Kommentar' },
  emptyCell: '–',
  found: ({ tables, requirements, sections, kinds }) => {
    const from = tables === 0 ? 'Ingen kravtabellar.' : `Kravtabellar: ${tables}.`
    const parts = [
      [kinds.minimum, 'minstekrav', 'minstekrav'],
      [kinds.evaluated, 'evalueringskrav', 'evalueringskrav'],
      [kinds['contract-term'], 'kontraktsvilkår', 'kontraktsvilkår'],
      [kinds.information, 'opplysning', 'opplysningar'],
      [kinds.undecided, 'utan kravtype', 'utan kravtype'],
    ] as const
    const told = parts.flatMap(([count, one, many]) =>
      count === 0 ? [] : [`${count} ${count === 1 ? one : many}`],
    )
    return `${from} Fann ${requirements} krav i ${counted(sections, 'kapittel', 'kapittel')}: ${told.join(', ')}.`
  },
  notes: {
    'kinds-read': (names) => `Slik er kravtypane i fila forståtte: ${some(names)}`,
    'id-changed': (ids) =>
      `Nummeret kan ikkje brukast som id slik det står. Det opphavlege nummeret står som notat ved kravet: ${some(ids)}`,
    'id-prefixed': (_, count) =>
      `Ein id må byrje med ein bokstav, så numra har fått «K-» framfor (${count} krav).`,
    'id-repeated': (ids) => `Nummeret er brukt fleire gonger i fila. Desse har fått eit nytt: ${some(ids)}`,
    'id-made': (ids) => `Utan nummer i fila. Desse har fått eit nytt: ${some(ids)}`,
    'kind-unknown': (ids) => `Kravtypen i fila er ikkje forstått. Vel kravtype: ${some(ids)}`,
    'kind-missing': (ids) => `Fila seier ikkje kva kravtype det er. Vel kravtype: ${some(ids)}`,
    'kind-from-words': (_, count) =>
      `Fila har ingen kolonne for kravtype. Kravtypen er lesen av ordlyden («skal», «bør») i ${count} krav. Sjå over dei.`,
    'wording-differs': (ids) =>
      `Ordlyden høver ikkje med kravtypen i fila («bør» i eit minstekrav, «skal» i eit evalueringskrav). Vel kravtype, eller rett teksten: ${some(ids)}`,
    'answers-filled': (ids) =>
      `Leverandørkolonnane er fylte ut. Svara står som notat og blir ikkje med i dokumenta: ${some(ids)}`,
    'answers-empty': (columns) => `Tomme kolonnar til leverandøren er ikkje tekne med: ${quoted(columns)}`,
    'columns-kept': (columns) => `Kolonnar utan eige felt står som notat ved krava: ${quoted(columns)}`,
    'text-after': (sections) =>
      `Tekst som stod mellom eller etter krava, er lagd i innleiinga til kapittelet: ${quoted(sections)}`,
    'text-before': (sections) => `Tekst før den første overskrifta ligg i kapittelet ${quoted(sections)}.`,
    'tables-kept': (_, count) =>
      count === 1
        ? 'Éin tabell utan krav er teken med som tabell i kapittelet sitt.'
        : `${count} tabellar utan krav er tekne med som tabellar i kapitla sine.`,
    aside: (_, count) =>
      `Topptekstar, botntekstar og kommentarar i margen (${count}) står som notat nedst i fila.`,
    'hidden-text': (_, count) =>
      `Skjult tekst er ikkje teken med (${count} ${count === 1 ? 'stad' : 'stader'}).`,
    pictures: (_, count) => `Bilete er ikkje tekne med (${count}).`,
    'hidden-rows': (_, count) => `Skjulte rader er tekne med (${count}).`,
    'hidden-columns': (_, count) => `Skjulte kolonnar er tekne med (${count}).`,
    'hidden-sheet': (names) => `Skjulte ark er ikkje tekne med: ${quoted(names)}`,
  },
  matches: (count) =>
    count === 1
      ? 'Eitt krav liknar eit krav i kravkatalogen. Ingenting er bytt ut:'
      : `${count} krav liknar krav i kravkatalogen. Ingenting er bytt ut:`,
  exactMatch: (requirement, item, title) => `${requirement} er ordrett likt ${item} ${title}`,
  match: (requirement, item, title, percent) => `${requirement} liknar ${item} ${title} (${percent} %)`,
}
