import type { AnswerImport, AnswerRefusal } from '@kravspek/core'
import type { NameRefusal } from '../answers/import-forms.js'
import type { RegisterProblem } from '../answers/read-register.js'
import type { Language } from '../language.js'

type ImportType = Exclude<AnswerImport['type'], 'refused'>

/** What is said to someone who receives the suppliers' answers. */
interface AnswersWords {
  readonly title: string
  readonly button: string
  readonly forms: string
  readonly noSpecification: string
  readonly problem: Readonly<Record<RegisterProblem, (file: string) => string>>
  readonly refused: Readonly<
    Record<Exclude<AnswerRefusal, NameRefusal>, (form: string, named: string) => string>
  >
  readonly whoSent: (form: string) => string
  readonly nameBecause: Readonly<Record<NameRefusal, (named: string) => string>>
  readonly nameEmpty: string
  readonly imported: Readonly<Record<ImportType, (supplier: string) => string>>
  readonly older: string
  readonly notMet: (ids: readonly string[]) => string
  readonly unclearMinimum: (ids: readonly string[]) => string
  readonly missingMinimum: (ids: readonly string[]) => string
  readonly changedMinimum: (ids: readonly string[]) => string
  readonly keep: string
  readonly makeComparison: string
  readonly noAnswers: string
  readonly onlyForEvaluation: string
}

const nb: AnswersWords = {
  title: 'Les inn svar fra leverandører',
  button: 'Les inn',
  forms: 'Utfylte skjemaer',
  noSpecification: 'Åpne kravspesifikasjonen som leverandørene har svart på, og prøv igjen.',
  problem: {
    'not-json': (file) => `«${file}» kan ikke leses. Hent filen slik Kravspek skrev den.`,
    'not-answers': (file) =>
      `«${file}» er ikke slik Kravspek skriver svar fra leverandører. Hent filen slik den var, eller flytt den bort og les inn skjemaene på nytt.`,
    newer: (file) =>
      `«${file}» er skrevet av en nyere versjon av Kravspek. Bruk den versjonen eller en nyere.`,
    unreadable: (file) => `«${file}» kan ikke leses. Kontroller at du har tilgang til filen.`,
    other: (file) =>
      `«${file}» har svar på en annen kravspesifikasjon. Flytt filen dit den hører hjemme, og prøv igjen.`,
  },
  refused: {
    'other-specification': (form, named) =>
      `«${form}» svarer på en annen kravspesifikasjon («${named}»), og er ikke lest inn.`,
    'other-document': (form, named) =>
      named === 'review' || named === 'sheet'
        ? `«${form}» er til gjennomlesing, og er ikke et skjema fra en leverandør. Les det inn med «Les inn kommentarer».`
        : `«${form}» er ikke skjemaet som leverandørene fyller ut, og er ikke lest inn.`,
    'nothing-filled': (form) => `Ingen felt er fylt ut i «${form}». Skjemaet er ikke lest inn.`,
  },
  whoSent: (form) => `Hvilken leverandør er «${form}» fra?`,
  nameBecause: {
    'no-name': () => 'Leverandøren har ikke skrevet navnet sitt i skjemaet. Skriv det her.',
    'same-name': (named) =>
      `En annen leverandør, med et annet organisasjonsnummer, heter også «${named}». Skriv hva denne skal hete.`,
    'same-number': (named) =>
      `Skjemaet har samme organisasjonsnummer som «${named}», men et annet navn. Skriv hvem det er fra.`,
  },
  nameEmpty: 'Skriv navnet på leverandøren.',
  imported: {
    added: (supplier) => `Svarene fra ${supplier} er lest inn.`,
    replaced: (supplier) => `Nye svar fra ${supplier} er lest inn. De forrige er tatt vare på.`,
    known: (supplier) => `Svarene fra ${supplier} er lest inn før.`,
  },
  older: 'Skjemaet gjelder en eldre utgave.',
  notMet: (ids) => `Minstekrav som ikke er oppfylt, etter leverandørens eget svar: ${ids.join(', ')}.`,
  unclearMinimum: (ids) => `Minstekrav der svaret ikke viser at kravet er oppfylt: ${ids.join(', ')}.`,
  missingMinimum: (ids) => `Minstekrav uten svar: ${ids.join(', ')}.`,
  changedMinimum: (ids) =>
    `Minstekrav som er endret siden utgaven leverandøren svarte på: ${ids.join(', ')}.`,
  keep: 'Kravspek gir ingen poeng. Del svarene bare med dem som evaluerer.',
  makeComparison: 'Lag sammenligning',
  noAnswers: 'Ingen svar fra leverandører er lest inn. Les dem inn med «Les inn svar fra leverandører».',
  onlyForEvaluation:
    'Sammenligningen er kun for evalueringen: Del den ikke med leverandører eller med noen utenfor evalueringen.',
}

const nn: AnswersWords = {
  title: 'Les inn svar frå leverandørar',
  button: 'Les inn',
  forms: 'Utfylte skjema',
  noSpecification: 'Opne kravspesifikasjonen som leverandørane har svart på, og prøv igjen.',
  problem: {
    'not-json': (file) => `«${file}» kan ikkje lesast. Hent fila slik Kravspek skreiv henne.`,
    'not-answers': (file) =>
      `«${file}» er ikkje slik Kravspek skriv svar frå leverandørar. Hent fila slik ho var, eller flytt henne bort og les inn skjemaa på nytt.`,
    newer: (file) =>
      `«${file}» er skriven av ein nyare versjon av Kravspek. Bruk den versjonen eller ein nyare.`,
    unreadable: (file) => `«${file}» kan ikkje lesast. Kontroller at du har tilgang til fila.`,
    other: (file) =>
      `«${file}» har svar på ein annan kravspesifikasjon. Flytt fila dit ho høyrer heime, og prøv igjen.`,
  },
  refused: {
    'other-specification': (form, named) =>
      `«${form}» svarer på ein annan kravspesifikasjon («${named}»), og er ikkje lese inn.`,
    'other-document': (form, named) =>
      named === 'review' || named === 'sheet'
        ? `«${form}» er til gjennomlesing, og er ikkje eit skjema frå ein leverandør. Les det inn med «Les inn kommentarer».`
        : `«${form}» er ikkje skjemaet som leverandørane fyller ut, og er ikkje lese inn.`,
    'nothing-filled': (form) => `Ingen felt er fylte ut i «${form}». Skjemaet er ikkje lese inn.`,
  },
  whoSent: (form) => `Kva leverandør er «${form}» frå?`,
  nameBecause: {
    'no-name': () => 'Leverandøren har ikkje skrive namnet sitt i skjemaet. Skriv det her.',
    'same-name': (named) =>
      `Ein annan leverandør, med eit anna organisasjonsnummer, heiter også «${named}». Skriv kva denne skal heite.`,
    'same-number': (named) =>
      `Skjemaet har same organisasjonsnummer som «${named}», men eit anna namn. Skriv kven det er frå.`,
  },
  nameEmpty: 'Skriv namnet på leverandøren.',
  imported: {
    added: (supplier) => `Svara frå ${supplier} er lesne inn.`,
    replaced: (supplier) => `Nye svar frå ${supplier} er lesne inn. Dei førre er tekne vare på.`,
    known: (supplier) => `Svara frå ${supplier} er lesne inn før.`,
  },
  older: 'Skjemaet gjeld ei eldre utgåve.',
  notMet: (ids) => `Minstekrav som ikkje er oppfylte, etter leverandørens eige svar: ${ids.join(', ')}.`,
  unclearMinimum: (ids) => `Minstekrav der svaret ikkje viser at kravet er oppfylt: ${ids.join(', ')}.`,
  missingMinimum: (ids) => `Minstekrav utan svar: ${ids.join(', ')}.`,
  changedMinimum: (ids) => `Minstekrav som er endra sidan utgåva leverandøren svarte på: ${ids.join(', ')}.`,
  keep: 'Kravspek gir ingen poeng. Del svara berre med dei som evaluerer.',
  makeComparison: 'Lag samanlikning',
  noAnswers: 'Ingen svar frå leverandørar er lesne inn. Les dei inn med «Les inn svar fra leverandører».',
  onlyForEvaluation:
    'Samanlikninga er berre for evalueringa: Ikkje del henne med leverandørar eller med nokon utanfor evalueringa.',
}

const en: AnswersWords = {
  title: 'Import answers from suppliers',
  button: 'Import',
  forms: 'Completed forms',
  noSpecification: 'Open the specification that the suppliers have answered, and try again.',
  problem: {
    'not-json': (file) => `“${file}” can't be read. Restore the file as Kravspek wrote it.`,
    'not-answers': (file) =>
      `“${file}” is not as Kravspek writes answers from suppliers. Restore the file as it was, or move it away and import the forms again.`,
    newer: (file) => `“${file}” was written by a newer version of Kravspek. Use that version or a newer one.`,
    unreadable: (file) => `“${file}” can't be read. Check that you have access to the file.`,
    other: (file) =>
      `“${file}” has answers to another specification. Move the file to where it belongs, and try again.`,
  },
  refused: {
    'other-specification': (form, named) =>
      `“${form}” answers another specification (“${named}”), and has not been imported.`,
    'other-document': (form, named) =>
      named === 'review' || named === 'sheet'
        ? `“${form}” is for review, and is not a form from a supplier. Import it with “Les inn kommentarer”.`
        : `“${form}” is not the form that suppliers fill in, and has not been imported.`,
    'nothing-filled': (form) => `No fields are filled in in “${form}”. The form has not been imported.`,
  },
  whoSent: (form) => `Which supplier is “${form}” from?`,
  nameBecause: {
    'no-name': () => 'The supplier has not written its name in the form. Write it here.',
    'same-name': (named) =>
      `Another supplier, with another organisation number, is also called “${named}”. Write what to call this one.`,
    'same-number': (named) =>
      `The form has the same organisation number as “${named}”, but another name. Write who it is from.`,
  },
  nameEmpty: 'Write the name of the supplier.',
  imported: {
    added: (supplier) => `The answers from ${supplier} have been imported.`,
    replaced: (supplier) => `New answers from ${supplier} have been imported. The previous ones are kept.`,
    known: (supplier) => `The answers from ${supplier} have been imported before.`,
  },
  older: 'The form is of an older edition.',
  notMet: (ids) => `Minimum requirements not met, by the supplier's own answer: ${ids.join(', ')}.`,
  unclearMinimum: (ids) =>
    `Minimum requirements where the answer does not show that they are met: ${ids.join(', ')}.`,
  missingMinimum: (ids) => `Minimum requirements without an answer: ${ids.join(', ')}.`,
  changedMinimum: (ids) =>
    `Minimum requirements changed since the edition that the supplier answered: ${ids.join(', ')}.`,
  keep: 'Kravspek gives no points. Share the answers only with those who evaluate.',
  makeComparison: 'Make the comparison',
  noAnswers:
    'No answers from suppliers have been imported. Import them with “Les inn svar fra leverandører”.',
  onlyForEvaluation:
    'The comparison is only for the evaluation: Do not share it with suppliers or with anyone outside the evaluation.',
}

export const answersWords: Readonly<Record<Language, AnswersWords>> = { nb, nn, en }
