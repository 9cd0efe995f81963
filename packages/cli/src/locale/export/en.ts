import { listed } from '../counted.js'
import type { ExportWords } from './words.js'
import { shellWord } from '../../shell-word.js'

export const en: ExportWords = {
  unknownFormat: (format, formats) =>
    `Kravspek cannot export to “${format}”. The formats are ${listed(formats, 'and')}.`,
  next: (file) =>
    `When the suppliers have filled it in, read the answers with: kravspek answers import ${shellWord(file)} FORM …`,
  refused: {
    'not-a-workbook': (file) =>
      `“${file}” is not an Excel workbook or a CSV file. Open it in Excel or LibreOffice, and save it as an Excel workbook (.xlsx).`,
    'not-well-formed': (file) =>
      `“${file}” is damaged and cannot be read. Open it in Excel, let Excel repair it, and save it again.`,
    'packed-too-large': (file) =>
      `“${file}” is too large (more than 25 MB). Delete pictures in it, and try again.`,
    'old-or-encrypted': (file) =>
      `“${file}” is in the old Excel format (.xls) or has a password. Open it in Excel, remove the password, and save it as .xlsx.`,
    macros: (file) =>
      `“${file}” contains macros and is not read. Open it in Excel, and save it as an ordinary Excel workbook (.xlsx).`,
    external: (file) =>
      `“${file}” fetches content from other files and is not read. Break the links in Excel (Data > Edit Links), and save the file.`,
    'too-many-cells': (file) =>
      `“${file}” has more cells than any form has, and is not read. Delete sheets, rows and columns that are not in use, and save the file again.`,
    suspicious: (file) =>
      `“${file}” is built as no ordinary Excel file is, and is not read. If you trust the sender, you can save the file again in Excel.`,
  },
  usage: `Exports the form that suppliers answer in: requirements, answer fields and prices, with the same ids as in Word.

Usage:
  kravspek export FILE --to xlsx,csv,json [--out FOLDER] [--force] [--language nb|nn|en]

FILE is the specification (*.krav.yaml, *.krav.json) or an edition of it (NAME.editions/VERSION.json).
Only what suppliers may read is exported. Once the procurement has been announced, export the edition
that was announced: then the suppliers answer that.

Formats:
  xlsx   workbook for Excel and LibreOffice, where only the answer fields can be changed
  csv    table for procurement systems (UTF-8, semicolons)
  json   data for programs

Options:
  --to FORMAT           xlsx, csv or json, or several of them
  --out FOLDER          where the files are written; otherwise beside the specification
  --force               overwrite files that were changed after Kravspek wrote them
  --language nb|nn|en   language of messages; the files are always in the language of the specification

Read filled workbooks and CSV files with: kravspek answers import FILE FORM …

The exit code is 0 when the files are written, 1 when the specification has errors, and 2 when anything
else is wrong.
`,
}
