import type { ImportWords } from './words.js'

export const en: ImportWords = {
  missingFile: 'Say which file the requirements are to come from: kravspek import FILE --out NAME.krav.yaml',
  oneFile: (count) => `“import” takes one file at a time, but got ${count}.`,
  notSpecificationName: (name) =>
    `“${name}” can’t be the name of the specification. The name must end in .krav.yaml, such as alarm.krav.yaml.`,
  exists: (file) =>
    `“${file}” exists already, so nothing has been written. Choose another name, or overwrite the file with --force.`,
  overwrote: (file) => `The old file ${file} has been overwritten.`,
  nothing: (file) =>
    `Found no requirements in “${file}”, so nothing has been written. Requirements are recognised in tables with headings such as “No.” and “Requirement”, and in sentences such as “The Supplier shall …”.`,
  'too-large': (file) =>
    `“${file}” has more than one specification can hold (20,000 requirements or 10 MB of text). Split the file, and import its parts one by one.`,
  refused: {
    unknown: (file) =>
      `“${file}” is not a Word document (.docx), an Excel workbook (.xlsx) or a CSV file. Save the file in one of those formats, and try again.`,
    'old-word': (file) =>
      `“${file}” is in a format that can’t be read here. Open the file in Word or LibreOffice, save it as a Word document (.docx), and try again.`,
    'old-excel': (file) =>
      `“${file}” is in a format that can’t be read here. Open the file in Excel or LibreOffice, save it as an Excel workbook (.xlsx), and try again.`,
    'old-or-encrypted': (file) =>
      `“${file}” is in an old format or has a password. Open the file, remove the password, save it as .docx or .xlsx, and try again.`,
    pdf: (file) =>
      `“${file}” is a PDF. Use the Word or Excel file it was made from. If there is none, Word can open the PDF and save it as .docx.`,
    macros: (file) =>
      `“${file}” has macros and is not opened. Save the file without macros, as .docx or .xlsx, and try again.`,
    external: (file) =>
      `“${file}” fetches content from other files or from the web and is not opened. Break the links in Word or Excel, save the file, and try again.`,
    'not-well-formed': (file) =>
      `“${file}” is damaged and can’t be read. Open the file in Word or Excel, save it again, and try again.`,
    suspicious: (file) =>
      `“${file}” is built as no ordinary file is, and is not opened. If you trust the sender, you can save the file again in Word or Excel.`,
    'too-large': (file) =>
      `“${file}” is too large to be read. Remove sheets, rows and pictures that have nothing to do with the requirements, and try again.`,
  },
  next: (file) => [
    `The specification has been written to ${file}.`,
    `See what must be decided and corrected: kravspek check ${file}`,
  ],
  usage: `Imports requirements from a Word document, an Excel workbook or a CSV file.

Usage:
  kravspek import FILE --out NAME.krav.yaml [--language nb|nn|en] [--force]

FILE is what you have: a .docx with tables or lists of requirements, an .xlsx with one or more sheets, or a
.csv. Headings become sections, rows become requirements, and columns such as “Must/Should” or
“Type (A/B/C)” become kinds. The words are not changed. What is uncertain is null, with a note on what stood
there. What has no place is kept. You are told of requirements that resemble some in the catalogue.

Options:
  --out NAME            the file to write; the name ends in .krav.yaml
  --language nb|nn|en   the language of the requirements and messages; otherwise that of the text
  --force               overwrite the file if it exists

The exit code is 0 when the specification has been written, and 2 when there are no requirements in the file
or something else is wrong.
`,
}
