import { someNames } from './some-names.js'
import type { OfficeWords } from './words.js'

const some = (names: readonly string[]): string => someNames(names, (count) => `and ${count} more`)
const quoted = (names: readonly string[]): string => some(names.map((name) => `“${name}”`))
const counted = (count: number, one: string, many: string): string =>
  count === 1 ? `one ${one}` : `${count} ${many}`

export const en: OfficeWords = {
  prefix: 'R',
  sectionId: 'section',
  tableId: 'table',
  unplaced: 'Not placed',
  requirements: 'Requirements',
  opening: (file) => [
    `Imported from ${file}. The words are those of the source.`,
    'null means that something is not decided. Lines with # are notes to you and are not shown in any document.',
  ],
  numberWas: (number) => `Number in the file: ${number}`,
  kindWas: (said) => `Kind in the file: “${said}”`,
  kindAgainstWords: (said, verb) => `Kind in the file: “${said}”, but the text says “${verb}”`,
  kinds: {
    minimum: 'minimum requirement',
    evaluated: 'evaluated requirement',
    information: 'information',
    'contract-term': 'contract term',
  },
  inFile: (label) => (label === '' ? 'In the file' : label),
  points: 'Points in the file',
  under: (titles) => `In the file, the section is under: ${titles.join(' > ')}`,
  columns: (labels) => `Columns in the file: ${labels.join(' | ')}`,
  like: (item) => `Resembles ${item} in the catalogue: kravspek catalogue show ${item}`,
  asideOpening: 'This was also in the file, outside the text itself:',
  aside: { header: 'Header', footer: 'Footer', comment: 'Comment' },
  emptyCell: '–',
  found: ({ tables, requirements, sections, kinds }) => {
    const from = tables === 0 ? 'No tables of requirements.' : `Tables of requirements: ${tables}.`
    const parts = [
      [kinds.minimum, 'minimum requirement', 'minimum requirements'],
      [kinds.evaluated, 'evaluated requirement', 'evaluated requirements'],
      [kinds['contract-term'], 'contract term', 'contract terms'],
      [kinds.information, 'for information', 'for information'],
      [kinds.undecided, 'without a kind', 'without a kind'],
    ] as const
    const told = parts.flatMap(([count, one, many]) =>
      count === 0 ? [] : [`${count} ${count === 1 ? one : many}`],
    )
    const all = counted(requirements, 'requirement', 'requirements')
    return `${from} Found ${all} in ${counted(sections, 'section', 'sections')}: ${told.join(', ')}.`
  },
  notes: {
    'kinds-read': (names) => `The kinds in the file are understood as: ${some(names)}`,
    'id-changed': (ids) =>
      `The number can’t be used as an id as it stands. The original number is in a note at the requirement: ${some(ids)}`,
    'id-prefixed': (_, count) =>
      `An id must begin with a letter, so the numbers have got “R-” before them (${counted(count, 'requirement', 'requirements')}).`,
    'id-repeated': (ids) =>
      `The number is used more than once in the file. These have got a new one: ${some(ids)}`,
    'id-made': (ids) => `Without a number in the file. These have got a new one: ${some(ids)}`,
    'kind-unknown': (ids) => `The kind in the file is not understood. Choose a kind: ${some(ids)}`,
    'kind-missing': (ids) => `The file does not say which kind it is. Choose a kind: ${some(ids)}`,
    'kind-from-words': (_, count) =>
      `The file has no column for the kind. The kind was read from the wording (“shall”, “should”) in ${counted(count, 'requirement', 'requirements')}. Look over them.`,
    'wording-differs': (ids) =>
      `The wording does not match the kind in the file (“should” in a minimum requirement, “shall” in an evaluated one). Choose a kind, or correct the text: ${some(ids)}`,
    'answers-filled': (ids) =>
      `The supplier’s columns are filled in. The answers are in notes and will not be in the documents: ${some(ids)}`,
    'answers-empty': (columns) => `Empty columns for the supplier are left out: ${quoted(columns)}`,
    'columns-kept': (columns) =>
      `Columns without a field of their own are in notes at the requirements: ${quoted(columns)}`,
    'text-after': (sections) =>
      `Text between or after the requirements is in the introduction of the section: ${quoted(sections)}`,
    'text-before': (sections) => `Text before the first heading is in the section ${quoted(sections)}.`,
    'tables-kept': (_, count) =>
      count === 1
        ? 'One table without requirements is kept as a table in its section.'
        : `${count} tables without requirements are kept as tables in their sections.`,
    aside: (_, count) =>
      `Headers, footers and comments in the margin (${count}) are in notes at the end of the file.`,
    'hidden-text': (_, count) => `Hidden text is left out (${counted(count, 'place', 'places')}).`,
    pictures: (_, count) => `Pictures are left out (${count}).`,
    'hidden-rows': (_, count) => `Hidden rows are included (${count}).`,
    'hidden-columns': (_, count) => `Hidden columns are included (${count}).`,
    'hidden-sheet': (names) => `Hidden sheets are left out: ${quoted(names)}`,
  },
  matches: (count) =>
    count === 1
      ? 'One requirement resembles one in the catalogue. Nothing has been replaced:'
      : `${count} requirements resemble some in the catalogue. Nothing has been replaced:`,
  exactMatch: (requirement, item, title) => `${requirement} is word for word ${item} ${title}`,
  match: (requirement, item, title, percent) => `${requirement} resembles ${item} ${title} (${percent}%)`,
}
