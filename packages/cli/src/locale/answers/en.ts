import { listed } from '../counted.js'
import type { AnswersWords } from './words.js'
import { shellWord } from '../../shell-word.js'

export const en: AnswersWords = {
  unknownAction: (action, actions) =>
    action === undefined
      ? `Say what you want to do: kravspek answers ${listed(actions, 'or')}.`
      : `“${action}” is nothing that kravspek answers can do. Write ${listed(actions, 'or')}.`,
  missingForm: 'Say which forms to read in: kravspek answers import FILE FORM …',
  oneSupplierOneForm: 'With --supplier, only one form can be read in at a time.',
  specificationHasErrors:
    'Nothing has been done with the answers. Correct the errors in the specification and try again.',
  problem: {
    'not-json': (file) => `“${file}” cannot be read as JSON. Use the file as Kravspek wrote it.`,
    'not-answers': (file) =>
      `“${file}” is not as Kravspek writes suppliers’ answers. Use the file as it was, or move it away and read in the forms again.`,
    newer: (file) => `“${file}” was written by a newer version of Kravspek. Use that version or a newer one.`,
  },
  otherRegister: (file, specification) =>
    `“${file}” holds answers to another specification (“${specification}”). Move the file to where it belongs.`,
  tooLarge: (file) => `“${file}” is too large to be read.`,
  noAnswers: (file) =>
    `No answers have been read in. Read them in with: kravspek answers import ${shellWord(file)} FORM …`,
  refused: {
    'other-specification': ({ form, named, file }) =>
      `“${form}” answers another specification (“${named}”) than ${file}. The form has not been read in.`,
    'other-document': ({ form, named, file }) =>
      named === 'review' || named === 'sheet'
        ? `“${form}” is a review edition, not a form for suppliers. Read it in with: kravspek review import ${shellWord(file)} ${shellWord(form)}`
        : `“${form}” is not the form that suppliers fill in. The form has not been read in.`,
    'nothing-filled': ({ form }) =>
      `No field has been filled in in “${form}”. The form has not been read in. See that it is the answer form you sent out, and that the supplier has filled it in.`,
    'no-name': ({ form, file }) =>
      `The supplier has not written its name in “${form}”. Say who it is: kravspek answers import ${shellWord(file)} ${shellWord(form)} --supplier NAME`,
    'same-name': ({ form, named, file }) =>
      `Another supplier, with another organisation number, is also called “${named}”. Say what to call this one: kravspek answers import ${shellWord(file)} ${shellWord(form)} --supplier NAME`,
    'same-number': ({ form, named, file }) =>
      `“${form}” has the same organisation number as “${named}”, but another name. Say who it is from: kravspek answers import ${shellWord(file)} ${shellWord(form)} --supplier NAME`,
  },
  notAForm: (file) =>
    `“${file}” is neither a Word document (.docx), an Excel workbook (.xlsx) nor a CSV file. Ask the supplier for the answer form in one of these formats.`,
  noneImported: 'Nothing has been read in.',
  imported: {
    added: (form, supplier) => `${form}: the answers from ${supplier} have been read in.`,
    replaced: (form, supplier) =>
      `${form}: new answers from ${supplier} have been read in. The earlier ones are kept, but no longer count.`,
    known: (form, supplier) =>
      `${form}: the answers from ${supplier} have been read in before. Nothing is new.`,
  },
  sourceUnknown:
    'The edition that the form was made from has not been kept. The answers have been read against the form as it is now.',
  kept: (register) =>
    `The answers are saved in ${register}. The file holds everything the suppliers have answered: share it only with those who evaluate.`,
  next: (file) => `See the answers side by side: kravspek answers compare ${shellWord(file)} --out FOLDER`,
  edition: (version) => `Answers edition ${version === '' ? 'without a version' : version}.`,
  olderEdition: (version, current) =>
    version === current
      ? `Answers another text than the present one, but with the same version (${version}).`
      : `Answers edition ${version === '' ? 'without a version' : version}. The present one is ${current === '' ? 'without a version' : current}.`,
  editionNotKept: 'The edition has not been kept. Check yourself what has changed since.',
  editionUnknown: 'The form does not say which edition it answers.',
  counts: ({ asked, given, partly, missing, deviations }) =>
    [
      `Answered: ${given} of ${asked}`,
      ...(partly === 0 ? [] : [`partly: ${partly}`]),
      ...(missing === 0 ? [] : [`not answered: ${missing}`]),
      ...(deviations === 0 ? [] : [`deviations: ${deviations}`]),
    ].join(', ') + '.',
  notMet: (ids) => `Minimum requirements not met, by the supplier’s own answer: ${ids.join(', ')}`,
  unclearMinimum: (ids) =>
    `Minimum requirements where the answer does not show that they are met: ${ids.join(', ')}`,
  missingMinimum: (ids) => `Minimum requirements not answered: ${ids.join(', ')}`,
  changedMinimum: (ids) =>
    `Minimum requirements changed since the edition that the supplier answered: ${ids.join(', ')}`,
  changed: (ids) =>
    `Changed since the edition that the supplier answered, besides minimum requirements: ${ids.join(', ')}`,
  partly: (ids) => `Partly answered: ${ids.join(', ')}`,
  missing: (ids) => `Not answered, besides minimum requirements: ${ids.join(', ')}`,
  deviations: (ids) => `Deviations, besides minimum requirements: ${ids.join(', ')}`,
  overWords: (ids) => `Answers that are too long: ${ids.join(', ')}`,
  confidential: (ids) =>
    `The supplier says that something is confidential in the answers to: ${ids.join(', ')}`,
  notSigned: 'The form has not been signed.',
  written: (count) =>
    `Written outside the fields: ${count === 1 ? '1 place' : `${count} places`}. Look at whether it is a reservation.`,
  notPlaced: (count) => `Fields that could not be recognised: ${count}.`,
  notScored: 'The answers have not been judged. You set the points yourselves.',
  onlyForEvaluation:
    'For the evaluation only: do not share the document with suppliers, or with anyone outside the evaluation.',
  usage: {
    answers: `Takes in the suppliers’ answers, and puts them side by side.

Usage:
  kravspek answers import FILE FORM … [--supplier NAME]
  kravspek answers list FILE [--format text|json]
  kravspek answers compare FILE --out FOLDER [--format docx,html,pdf,json]

What they do:
  import    reads in the forms that suppliers have filled in
  list      shows who has answered, and what is missing or deviates
  compare   makes a comparison, requirement by requirement, with room for the points you set

FILE is the specification (*.krav.yaml, *.krav.json). The answers are kept in NAME.answers.json beside
it. Kravspek gives no points and ranks nobody.

Help for one of them: kravspek answers import --help
`,
    'answers import': `Reads in the forms that suppliers have filled in.

Usage:
  kravspek answers import FILE FORM … [--supplier NAME] [--language nb|nn|en]

FORM is the Word file that the supplier has filled in (made with kravspek render --document answer).
The same form can be read in several times without changing anything. When a new form comes from the
same supplier, the new one counts, and the old one is kept. Contact persons and signatories are not
stored.

Options:
  --supplier NAME       who the form is from; otherwise the name that stands in it
  --language nb|nn|en   language of messages

The exit code is 0 when everything has been read in, 1 when the specification has errors, and 2 when a
form has not been read in.
`,
    'answers list': `Shows who has answered, and what is missing or deviates in each answer.

Usage:
  kravspek answers list FILE [--format text|json] [--language nb|nn|en]

Options:
  --format FORMAT       text (the default) or json (for programs)
  --language nb|nn|en   language of messages

The exit code is 0 when all suppliers have answered the minimum requirements as they are now and say
that they meet them, 1 when that is not so, and 2 when something else is wrong.
`,
    'answers compare': `Makes a comparison of the answers, requirement by requirement, suppliers side by side.

Usage:
  kravspek answers compare FILE --out FOLDER [--format docx,html,pdf,json]
                 [--reference-docx FILE] [--templates FOLDER] [--force] [--language nb|nn|en]

The minimum requirements to look at come first: those that are not met by a supplier’s own answer,
those with an unclear answer, those changed since the supplier answered, and those not answered. The
fields for points and reasons are empty: you fill them in. The document is for the evaluation only.

Options:
  --out FOLDER           where to write the documents
  --format docx,html,…   docx, html, pdf or json, or several of them; otherwise docx
  --reference-docx FILE  Word file with the buyer’s fonts, colours, header and logo
  --templates FOLDER     your own templates
  --force                overwrite documents that have been changed since Kravspek wrote them
  --language nb|nn|en    language of messages; the documents are always in the language of the file

The exit code is 0 when the comparison has been made, 1 when the specification has errors, and 2 when
something else is wrong.
`,
  },
}
