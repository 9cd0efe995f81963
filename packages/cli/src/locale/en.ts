import { houseWords } from '@kravspek/docx/house-words'
import { answersWords } from './answers/words.js'
import { importWords } from './import/words.js'
import { catalogueWords } from './catalogue/words.js'
import { allCounted, counted, listed, someCounted } from './counted.js'
import type { Words } from './words.js'
import { editionWords } from './editions.js'
import { exportWords } from './export/words.js'
import { newWords } from './new/words.js'
import { renderUsage } from './render-usage.js'
import { reviewWords } from './review/words.js'
import { shellWord } from '../shell-word.js'

const nouns = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  task: ['task', 'tasks'],
  hint: ['hint', 'hints'],
} as const

/** What the command line says in English. */
export const en: Words = {
  severities: { error: 'error', warning: 'warning', task: 'task', hint: 'hint' },

  see: (place, message) => `see ${place}: ${message}`,
  fix: (title) => `suggestion: ${title}`,
  alike: (severity, count) => `${count} more ${nouns[severity][count === 1 ? 0 : 1]} of this kind:`,
  more: (count) =>
    `The most important are above. ${count} more ${count === 1 ? 'is' : 'are'} not shown; --format markdown shows all.`,
  checked: (files, counts) =>
    `${files.length === 1 ? (files[0] ?? '') : `${files.length} files`}: ${allCounted(nouns, counts)}.`,
  counted: (counts) => someCounted(nouns, counts),
  byTheme: 'By theme:',
  nothingFound: 'Nothing to remark on',
  fixed: (count) => (count === 1 ? 'One thing was corrected:' : `${count} things were corrected:`),
  waived: (count) => (count === 1 ? 'One finding is set aside:' : `${count} findings are set aside:`),
  noReason: 'without a reason',
  canBeIssued: (file, isReady) =>
    isReady ? `${file} can be published:` : `${file} cannot be published yet:`,
  errorsAbove: (count) =>
    count === 1
      ? 'There is one error. It is above.'
      : `There are ${count} errors. The most important are above.`,
  andMore: (count) => `and ${count} more`,

  coverageTitle: (title) => `The 14 recommendations: ${title}`,
  coverageHeadings: {
    number: 'No.',
    what: 'Recommendation',
    state: 'Status',
    reason: 'Reason',
    fields: 'Fields',
  },
  coverageSum: (counts) =>
    `${counts.covered} covered, ${counts.partly} partly, ${counts.missing} missing, ${counts['not-relevant']} not relevant.`,
  scopes: { requirement: 'on each requirement', specification: 'on the specification as a whole' },
  strictOnly: 'in strict checks only',
  rulePacks: 'Rule packs',
  notVerified: 'not verified',
  verified: (by, date) => `verified by ${by} ${date}`,
  pageInBokmaal: 'The full page about the rule is in bokmål: --language nb.',

  tooManyWarnings: (count, most) =>
    `${counted(nouns, 'warning', count)}: more than --max-warnings ${most} allows.`,

  notRendered: 'Nothing was written. Correct the errors and try again.',
  wrote: (count, folder) => `Wrote ${count === 1 ? 'one file' : `${count} files`} in the folder ${folder}:`,
  decimal: '.',
  overwrote: (file) => `${file} was not as Kravspek wrote it, and has been overwritten.`,
  brokenRecord: (file) => `The record ${file} of what Kravspek has written could not be used.`,
  remaining: (file) => `See what is left with: kravspek check ${shellWord(file)}`,
  next: (document, source) =>
    `Read through ${document}. Make changes in ${source}, not in the document, and run the command again.`,

  missingCommand:
    'Say what you want to do: kravspek new, import, check, render, issue, review, answers, catalogue, export, diff, coverage, explain, rules, templates or lint-docx.',
  unknownCommand: (name) =>
    `There is no command “${name}”. The commands are new, import, check, render, issue, review, answers, catalogue, export, diff, coverage, explain, rules, templates and lint-docx.`,
  unknownOption: (option, options) =>
    `There is no option ${option} here. You can use ${listed(options, 'and')}.`,
  missingValue: (option) => `The option ${option} lacks a value.`,
  valueNotWanted: (option) => `The option ${option} takes no value.`,
  missingOption: (option) => `The option ${option} is missing.`,
  unknownLanguage: (option, value) =>
    `${option} can’t be “${value}”. The languages are nb (bokmål), nn (nynorsk) and en (English).`,
  unknownFormat: (format, formats) => `There is no format “${format}”. Choose ${listed(formats, 'or')}.`,
  unknownDocument: (document, documents) =>
    `There is no document “${document}”. The documents are: ${documents.join(', ')}.`,
  notNumber: (option, value) => `${option} must be a whole number, 0 or more, not “${value}”.`,
  missingFile: 'Say which file, such as medicine-dispenser.krav.yaml.',
  oneFileOnly: (command, count) => `“${command}” takes one file at a time, but got ${count}.`,
  unknownPurpose: (purpose) => `--for can’t be “${purpose}”. You can use --for issue.`,
  nothingMore: (text) => `The command takes nothing more, but got “${text}”.`,
  missingCode: 'Say which code, for example: kravspek explain and-or.',
  oneCodeOnly: (count) => `“explain” explains one code at a time, but got ${count}.`,
  unknownCode: (code, meant, count) =>
    meant === undefined
      ? `There is no code called “${code}”. The code is in brackets after the finding; there are ${count} of them.`
      : `There is no code called “${code}”. Did you mean “${meant}”?`,
  notSpecificationName: (file) =>
    `“${file}” is not the name of a specification. The name ends in .krav.yaml or .krav.json, and that of a part in .kravdel.yaml.`,
  fileProblem: {
    missing: (file) => `The file “${file}” does not exist. Check the name and the folder.`,
    outside: (file) =>
      `“${file}” is a link out of its folder, and Kravspek does not follow such links. Use the path of the file itself.`,
    unreadable: (file) =>
      `The file “${file}” can’t be read. Check that it is a text file (UTF-8) and not a broken link, and that you have access to it.`,
  },

  missingDocx: 'Say which Word file, for example appendix1.docx.',
  docxProblem: {
    missing: (file: string) => `There is no file “${file}”. Check the name and the folder.`,
    unreadable: (file: string) =>
      `The file “${file}” cannot be read. Check that it is an ordinary file and that you have access to it.`,
    'not-a-document': (file: string) => `“${file}” is not a Word document (.docx).`,
    'old-or-encrypted': (file: string) =>
      `“${file}” is in the old Word format (.doc) or has a password. Open it in Word, remove the password, and save it as .docx.`,
    'packed-too-large': (file: string) =>
      `“${file}” is too large to be checked (more than 25 MB). Compress its pictures in Word and try again.`,
    suspicious: (file: string) =>
      `“${file}” is not built like an ordinary Word file, so it has not been opened. If you trust the sender, save the file again in Word.`,
  },
  unknownKind: (kind: string) =>
    `--kind cannot be “${kind}”. Choose review (to the services) or tender (to suppliers).`,
  twoFiles: (count: number) => `“diff” compares two files, but was given ${count}.`,
  unknownTemplatesAction: (action: string) =>
    action === ''
      ? 'Say what to do with the templates: kravspek templates eject --out FOLDER.'
      : `There is no “templates ${action}”. Write kravspek templates eject --out FOLDER.`,
  noTemplateFolder: (folder) =>
    `The folder “${folder}” of templates does not exist, or you may not read it. Make one with: kravspek templates eject --out ${shellWord(folder)}`,
  noTemplates: (folder) =>
    `There are no templates (*.hbs) in the folder “${folder}”. Copy the built-in ones there with: kravspek templates eject --out ${shellWord(folder)}`,
  tooManyTemplates: (folder, most) =>
    `The folder “${folder}” holds more files than a folder of templates can; there is room for ${most} templates. Give the folder that the templates are in.`,
  templatesNotUsed:
    'Nothing was written. Correct the templates and try again. docs/maler.md explains how templates are written.',
  ejected: (folder) => [
    'Change the templates you want and delete the rest: the built-in ones are used for those that are not in the folder.',
    `Use them like this: kravspek render FILE --document tender --out FOLDER --templates ${shellWord(folder)}`,
    'docs/maler.md shows how templates are written.',
  ],
  notCut: (option, documents) =>
    `${option} is for ${listed(documents, 'and')} only. All suppliers get the same.`,
  unknownRole: (role: string, roles: readonly string[]) =>
    `No role in the file has the id “${role}”. ${roles.length === 0 ? 'The file has no roles.' : `The roles are: ${roles.join(', ')}.`}`,
  unknownService: (service: string, services: readonly string[]) =>
    `No service in the file has the id “${service}”. ${services.length === 0 ? 'The file has no services.' : `The services are: ${services.join(', ')}.`}`,

  changedFile: (file) =>
    `The file “${file}” has been changed since Kravspek wrote it, so nothing was written. Move or rename the file, or overwrite it with --force.`,
  unknownFile: (file) =>
    `The file “${file}” is there already but not in the record of what Kravspek has written, so nothing was written. Move or rename the file, or overwrite it with --force.`,
  notRegularFile: (file) =>
    `“${file}” is there already and is not an ordinary file, so nothing was written. Move it away, or choose another folder with --out.`,
  linkNotFixed: (file) =>
    `“${file}” is a link or something else than an ordinary file, and --fix does not mend that. No file was changed. Use the path of the file itself.`,
  protectedNotFixed: (file) =>
    `“${file}” is write-protected and can’t be mended. No file was changed. Remove the protection, or run the command without --fix.`,
  notFixed: (file, reason) => `“${file}” can’t be mended: ${reason}. No file was changed.`,
  fixStopped: (file, reason, changed) =>
    `“${file}” can’t be mended: ${reason}. Before that these were mended: ${changed.join(', ')}. No other file was changed.`,
  noLibreOffice:
    'PDF is made with LibreOffice, which was not found on this computer, so nothing has been written. Install LibreOffice from libreoffice.org (on Linux: the package libreoffice-writer), or choose --format docx or html.',
  pdfFailed: (file: string, reason: string | undefined) =>
    `LibreOffice did not make “${file}”, so nothing has been written. ${reason === undefined ? 'It did not say why.' : `It answered: ${reason}`}`,
  pdfTooSlow: (file: string) =>
    `LibreOffice did not finish “${file}” in time and has been stopped. Nothing has been written. Try again, or make the PDF from Word.`,
  edition: editionWords.en,
  review: reviewWords.en,
  answers: answersWords.en,
  importing: importWords.en,
  export: exportWords.en,
  new: newWords.en,
  catalogue: catalogueWords.en,
  house: houseWords.en,
  notWritten: (path, reason) => `“${path}” can’t be written: ${reason}.`,
  reasons: {
    EACCES: 'you may not write there',
    EPERM: 'it is not allowed, or the file is open in another program',
    EROFS: 'the disk is read-only',
    ENOSPC: 'the disk is full',
    EDQUOT: 'you have no more room on the disk',
    ENOTDIR: 'there is a file where a folder should be',
    EEXIST: 'there is a file where a folder should be',
    EBUSY: 'the file is open in another program',
    ENAMETOOLONG: 'the name is too long',
    ENOENT: 'the folder does not exist, or nothing can be made there',
  },

  crash: 'Kravspek stopped because of a bug in the program. Report it, if you can, with the text below.',
  help: (command) => `Help: ${command} --help`,

  usage: `Kravspek checks requirements specifications for welfare technology and makes documents from them.

Usage:
  kravspek import FILE --out NAME.krav.yaml
  kravspek new [--technology TECHNOLOGY] [--out FILE]
  kravspek check FILE… [--for issue] [--fix] [--format text|json|sarif|junit|markdown]
  kravspek render FILE --document DOCUMENT --out FOLDER [--format docx,html,pdf]
  kravspek issue FILE --kind review|tender [--out FOLDER]
  kravspek review ACTION FILE …
  kravspek answers ACTION FILE …
  kravspek catalogue ACTION …
  kravspek export FILE --to xlsx,csv,json [--out FOLDER]
  kravspek diff FILE FILE [--format text|json]
  kravspek coverage FILE [--format text|json|markdown|html]
  kravspek explain CODE
  kravspek rules [--format text|json]
  kravspek templates eject --out FOLDER
  kravspek lint-docx FILE … [--format text|json]

Commands:
  import     imports requirements from Word, Excel or CSV
  new        makes a specification to begin with
  check      finds mistakes and gaps and shows where they are
  render     makes the documents: for suppliers, services and leaders
  issue      makes what is to be sent out, and keeps what was sent
  review     takes in the comments from the services, and sees that everyone gets an answer
  answers    takes in the suppliers’ answers, and puts them side by side
  catalogue  finds requirements in the catalogue and takes them into the specification
  export     exports the form for suppliers: to Excel, CSV or JSON
  diff       shows what has changed since an edition, or between two files
  coverage   shows how the specification follows up the 14 recommendations
  explain    explains a finding: why it matters, what is wrong and what is right
  rules      shows all the rules
  templates  copies the built-in templates, so that you can make your own
  lint-docx  checks Word files: whether they open, and whether everyone can read them

Options:
  --language nb|nn|en   language of messages; else KRAVSPEK_LANGUAGE, else the file's language
  --help                help, also for one command: kravspek check --help
  --version             which version of Kravspek this is

The exit code is 0 when all is well, 1 when a specification has errors, and 2 when something else
is wrong.
`,
  checkUsage: `Finds mistakes and gaps in requirements specifications and shows where they are.

Usage:
  kravspek check FILE… [--for issue] [--fix] [--format FORMAT] [--max-warnings N]
                       [--language nb|nn|en]

FILE is a specification (*.krav.yaml, *.krav.json) or a part of one (*.kravdel.yaml).
A part is checked together with the specification it belongs to.

Options:
  --for issue           also says what is left before the specification can be published
  --fix                 corrects what it can without changing the meaning, and shows what was done
  --format FORMAT       text (default), markdown (for the case), json, sarif or junit (for programs)
  --max-warnings N      more warnings than N count as an error; else there is no limit
  --language nb|nn|en   language of messages; else KRAVSPEK_LANGUAGE, else the file's language

The exit code is 0 when all is well, 1 when there are errors, and 2 when something else is wrong:
a file or an option that does not exist. Tasks and hints never count.
`,
  coverageUsage: `Shows how a specification follows up the 14 recommendations.

Usage:
  kravspek coverage FILE [--format text|json|markdown|html] [--language nb|nn|en]

Each recommendation gets a status: covered, partly covered, missing or not relevant. You also
see which fields show it.

Options:
  --format FORMAT       text (default), markdown, html or json
  --language nb|nn|en   otherwise KRAVSPEK_LANGUAGE, otherwise the language of the file
`,
  explainUsage: `Explains a finding: why it matters, what is wrong and what is right.

Usage:
  kravspek explain CODE [--language nb|nn|en]

CODE is in brackets after the finding, for example and-or.
`,
  rulesUsage: `Shows all rules, how serious they are, and the procurement rule packs.

Usage:
  kravspek rules [--format text|json] [--language nb|nn|en]
`,
  renderUsage: renderUsage.en,
  issueUsage: editionWords.en.issueUsage,
  diffUsage: editionWords.en.diffUsage,
  templatesUsage: `Copies the built-in templates, so that you can make your own.

Usage:
  kravspek templates eject --out FOLDER [--force] [--language nb|nn|en]

Templates decide what goes into the documents, in which order and under which headings. Delete those
you do not change: the built-in ones are used for those that are not in the folder. Give the folder
to kravspek render or kravspek issue with --templates FOLDER. docs/maler.md shows how templates are
written.

Options:
  --out FOLDER          where to put the templates; the folder is made if it does not exist
  --force               overwrite templates that were changed after Kravspek wrote them
  --language nb|nn|en   language of messages; else KRAVSPEK_LANGUAGE, else nb
`,
  lintDocxUsage: `Checks Word files: whether they open, and whether everyone can read them.

Usage:
  kravspek lint-docx FILE … [--format text|json] [--language nb|nn|en]

FILE is a Word document (.docx) made by Kravspek, Word, LibreOffice or anything else.

Options:
  --format FORMAT       text (the default) or json (for programs)
  --language nb|nn|en   language of the messages; otherwise KRAVSPEK_LANGUAGE, otherwise bokmål

Errors mean that Word does not open the file without repairing it. Warnings mean that some readers
are left out, such as those who use a screen reader. Hints are good to know.
The exit code is 0 when there are no errors or warnings, 1 when there are, and 2 when something else
is wrong.
`,
}
