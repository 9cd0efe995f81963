import { someNames, tally } from './some-names.js'
import type { OfficeWords } from './words.js'

const some = (names: readonly string[]): string => someNames(names, (count) => `and ${count} more`)
const quoted = (names: readonly string[]): string => some(names.map((name) => `“${name}”`))
const tallied = (names: readonly string[]): string =>
  some(tally(names).map(([name, count]) => `“${name}” (${count})`))
const counted = (count: number, one: string, many: string): string =>
  count === 1 ? `one ${one}` : `${count} ${many}`

export const en: OfficeWords = {
  prefix: 'R',
  sectionId: 'section',
  tableId: 'table',
  unplaced: 'Not placed',
  leftOver: 'This was before the first heading in the file. Give the section a title, or move its contents.',
  demandsLeft: (count) =>
    count === 1
      ? 'One sentence with “shall”, “must” or “should” in the section was not made a requirement. See whether it is one.'
      : `${count} sentences with “shall”, “must” or “should” in the section were not made requirements. See whether any of them are.`,
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
  wholeStruck: 'The whole requirement is struck through in the file',
  struck: (pieces) => `Struck through in the file: ${pieces.map((piece) => `“${piece}”`).join(', ')}`,
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
    'kind-unknown': (ids) => `The kind in the file is unknown or unclear. Choose a kind: ${some(ids)}`,
    'kind-missing': (ids) => `The file does not say which kind it is. Choose a kind: ${some(ids)}`,
    'kind-by-wish': (ids) =>
      `The file does not say clearly what “C” means. These requirements are worded as wishes (“should”, “desirable”) and were made evaluated requirements. Look over them: ${some(ids)}`,
    'kind-from-words': (ids) =>
      `The kind is not in the file, but was read from the wording (“shall”, “should”). Look over these requirements: ${some(ids)}`,
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
    'left-over': (sections) =>
      `What was before the first heading is in the section “${sections.join(', ')}”, which has no title. Give it one, or move its contents.`,
    'demands-left': (sections, count) => {
      const places = `${new Set(sections).size === 1 ? 'the section' : 'the sections'} ${tallied(sections)}`
      return count === 1
        ? `One sentence with “shall”, “must” or “should” was not made a requirement. It is in the text or a table in ${places}. See whether it is one.`
        : `${count} sentences with “shall”, “must” or “should” were not made requirements. They are in the text or in tables in ${places}. See whether any of them are.`
    },
    'tables-kept': (_, count) =>
      count === 1
        ? 'One table without requirements is kept as a table in its section.'
        : `${count} tables without requirements are kept as tables in their sections.`,
    aside: (_, count) => `Headers, footers and comments (${count}) are in notes at the end of the file.`,
    struck: (ids) =>
      `The text of the requirement is struck through in the file. Delete the requirement, or choose a kind: ${some(ids)}`,
    'partly-struck': (ids) =>
      `Some of the words are struck through in the file. They are included, with a note at the requirement. Correct the text: ${some(ids)}`,
    'struck-elsewhere': (_, count) =>
      `Text struck through outside the requirements is included (${counted(count, 'place', 'places')}).`,
    'cell-comments': (ids) => `Comments in cells are in notes at the requirements: ${some(ids)}`,
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
