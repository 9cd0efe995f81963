import { someNames, tally } from './some-names.js'
import type { OfficeWords } from './words.js'

const some = (names: readonly string[]): string => someNames(names, (count) => `og ${count} til`)
const quoted = (names: readonly string[]): string => some(names.map((name) => `«${name}»`))
const tallied = (names: readonly string[]): string =>
  some(tally(names).map(([name, count]) => `«${name}» (${count})`))
const counted = (count: number, one: string, many: string): string =>
  count === 1 ? `eitt ${one}` : `${count} ${many}`

export const nn: OfficeWords = {
  prefix: 'K',
  sectionId: 'kapittel',
  tableId: 'tabell',
  unplaced: 'Ikkje plassert',
  leftOver: 'Dette stod før den første overskrifta i fila. Gi kapittelet ein tittel, eller flytt innhaldet.',
  demandsLeft: (count) =>
    count === 1
      ? 'Éi setning med «skal», «må» eller «bør» i kapittelet er ikkje teken med som krav. Sjå om ho er eit krav.'
      : `${count} setningar med «skal», «må» eller «bør» i kapittelet er ikkje tekne med som krav. Sjå om nokon av dei er krav.`,
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
  wholeStruck: 'Heile kravet er gjennomstreka i fila',
  struck: (pieces) => `Gjennomstreka i fila: ${pieces.map((piece) => `«${piece}»`).join(', ')}`,
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
    'kind-unknown': (ids) => `Kravtypen i fila er ukjend eller ikkje eintydig. Vel kravtype: ${some(ids)}`,
    'kind-missing': (ids) => `Fila seier ikkje kva kravtype det er. Vel kravtype: ${some(ids)}`,
    'kind-by-wish': (ids) =>
      `Fila seier ikkje klart kva «C» betyr. Desse krava er skrivne som ønske («bør», «ønskjeleg») og er sette til evalueringskrav. Sjå over dei: ${some(ids)}`,
    'kind-from-words': (ids) =>
      `Kravtypen står ikkje i fila, men er lesen av ordlyden («skal», «bør»). Sjå over desse krava: ${some(ids)}`,
    'wording-differs': (ids) =>
      `Ordlyden høver ikkje med kravtypen i fila («bør» i eit minstekrav, «skal» i eit evalueringskrav). Vel kravtype, eller rett teksten: ${some(ids)}`,
    'answers-filled': (ids) =>
      `Leverandørkolonnane er fylte ut. Svara står som notat og blir ikkje med i dokumenta: ${some(ids)}`,
    'answers-empty': (columns) => `Tomme kolonnar til leverandøren er ikkje tekne med: ${quoted(columns)}`,
    'columns-kept': (columns) => `Kolonnar utan eige felt står som notat ved krava: ${quoted(columns)}`,
    'text-after': (sections) =>
      `Tekst som stod mellom eller etter krava, er lagd i innleiinga til kapittelet: ${quoted(sections)}`,
    'text-before': (sections) => `Tekst før den første overskrifta ligg i kapittelet ${quoted(sections)}.`,
    'left-over': (sections) =>
      `Det som stod før den første overskrifta, ligg i kapittelet «${sections.join(', ')}», som ikkje har nokon tittel. Gi det ein tittel, eller flytt innhaldet.`,
    'demands-left': (sections, count) => {
      const places = `${new Set(sections).size === 1 ? 'kapittelet' : 'kapitla'} ${tallied(sections)}`
      return count === 1
        ? `Éi setning med «skal», «må» eller «bør» er ikkje teken med som krav. Ho står i teksten eller ein tabell i ${places}. Sjå om ho er eit krav.`
        : `${count} setningar med «skal», «må» eller «bør» er ikkje tekne med som krav. Dei står i teksten eller i tabellar i ${places}. Sjå om nokon av dei er krav.`
    },
    'tables-kept': (_, count) =>
      count === 1
        ? 'Éin tabell utan krav er teken med som tabell i kapittelet sitt.'
        : `${count} tabellar utan krav er tekne med som tabellar i kapitla sine.`,
    aside: (_, count) => `Topptekstar, botntekstar og kommentarar (${count}) står som notat nedst i fila.`,
    struck: (ids) => `Kravteksten er gjennomstreka i fila. Slett kravet, eller vel kravtype: ${some(ids)}`,
    'partly-struck': (ids) =>
      `Nokre av orda er gjennomstreka i fila. Dei er tekne med og står som notat ved kravet. Rett teksten: ${some(ids)}`,
    'struck-elsewhere': (_, count) =>
      `Gjennomstreka tekst utanfor krava er teken med (${count} ${count === 1 ? 'stad' : 'stader'}).`,
    'cell-comments': (ids) => `Kommentarar i cellene står som notat ved krava: ${some(ids)}`,
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
