import { formatOfficeProblem } from '@kravspek/core'
import type { ImportWords } from './words.js'
import { shellWord } from '../../shell-word.js'

export const en: ImportWords = {
  missingFile: 'Say which file the requirements are to come from: kravspek import FILE --out NAME.krav.yaml',
  oneFile: (count) => `“import” takes one file at a time, but got ${count}.`,
  notSpecificationName: (name) =>
    `“${name}” can’t be the name of the specification. The name must end in .krav.yaml, such as alarm.krav.yaml.`,
  exists: (file) =>
    `“${file}” exists already, so nothing has been written. Choose another name, or overwrite the file with --force.`,
  overwrote: (file) => `The old file ${file} has been overwritten.`,
  problem: (problem, file) => formatOfficeProblem(problem, file, 'en'),
  next: (file) => [
    `The specification has been written to ${file}.`,
    `See what must be decided and corrected: kravspek check ${shellWord(file)}`,
  ],
  usage: `Imports requirements from a Word document, an Excel workbook or a CSV file.

Usage:
  kravspek import FILE --out NAME.krav.yaml [--language nb|nn|en] [--force]

FILE is what you have: a .docx with tables or lists of requirements, an .xlsx with one or more sheets, or a
.csv. Headings become sections, rows become requirements, and columns such as “Must/Should” or
“Type (A/B/C)” become kinds. The words are not changed. What is uncertain is null, with a note on what stood
there. What has no place is kept. You are told which sections have sentences with “shall” or “should” that
did not become requirements, and which requirements resemble some in the catalogue.

Options:
  --out NAME            the file to write; the name ends in .krav.yaml
  --language nb|nn|en   the language of the requirements and messages; otherwise that of the text
  --force               overwrite the file if it exists

The exit code is 0 when the specification has been written, and 2 when there are no requirements in the file
or something else is wrong.
`,
}
