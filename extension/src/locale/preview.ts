import type { Language } from '../language.js'

type PreviewWords = Readonly<
  Record<
    | 'title'
    | 'document'
    | 'role'
    | 'service'
    | 'allRoles'
    | 'allServices'
    | 'render'
    | 'hint'
    | 'show'
    | 'waiting',
    string
  >
>

const nb: PreviewWords = {
  title: 'Forhåndsvisning',
  document: 'Dokument',
  role: 'Rolle',
  service: 'Tjeneste',
  allRoles: 'Alle roller',
  allServices: 'Alle tjenester',
  render: 'Lag dokumenter …',
  hint: 'Klikk på et krav, eller trykk Enter, for å gå til det i filen.',
  show: 'Vis feilen',
  waiting: 'Henter dokumentet …',
}

const nn: PreviewWords = {
  title: 'Førehandsvising',
  document: 'Dokument',
  role: 'Rolle',
  service: 'Teneste',
  allRoles: 'Alle roller',
  allServices: 'Alle tenester',
  render: 'Lag dokument …',
  hint: 'Klikk på eit krav, eller trykk Enter, for å gå til det i fila.',
  show: 'Vis feilen',
  waiting: 'Hentar dokumentet …',
}

const en: PreviewWords = {
  title: 'Preview',
  document: 'Document',
  role: 'Role',
  service: 'Service',
  allRoles: 'All roles',
  allServices: 'All services',
  render: 'Make documents …',
  hint: 'Click a requirement, or press Enter, to go to it in the file.',
  show: 'Show the error',
  waiting: 'Getting the document …',
}

export const previewWords: Readonly<Record<Language, PreviewWords>> = { nb, nn, en }

interface PreviewSentences {
  readonly tab: (file: string) => string
  readonly hindered: (errors: number, first: string) => string
  readonly picture: (first: string) => string
  readonly noEdition: string
  readonly badEdition: (file: string) => string
  readonly gone: string
}

/** What the preview says that has something to fill in. */
export const previewSentences: Readonly<Record<Language, PreviewSentences>> = {
  nb: {
    tab: (file) => `Forhåndsvisning: ${file}`,
    hindered: (errors, first) =>
      errors === 1
        ? `Vises slik det var før en feil: ${first}`
        : `Vises slik det var før ${String(errors)} feil. Den første: ${first}`,
    picture: (first) => `Et bilde vises ikke: ${first}`,
    noEdition: 'Ingen utgave er sendt ut ennå, og derfor er det ingen endringer å vise.',
    badEdition: (file) => `Utgaven «${file}» kan ikke leses, og derfor vises ikke endringene.`,
    gone: 'Filen som ble forhåndsvist, finnes ikke lenger.',
  },
  nn: {
    tab: (file) => `Førehandsvising: ${file}`,
    hindered: (errors, first) =>
      errors === 1
        ? `Blir vist slik det var før ein feil: ${first}`
        : `Blir vist slik det var før ${String(errors)} feil. Den første: ${first}`,
    picture: (first) => `Eit bilete blir ikkje vist: ${first}`,
    noEdition: 'Inga utgåve er send ut enno, og derfor er det ingen endringar å vise.',
    badEdition: (file) => `Utgåva «${file}» kan ikkje lesast, og derfor blir ikkje endringane viste.`,
    gone: 'Fila som blei førehandsvist, finst ikkje lenger.',
  },
  en: {
    tab: (file) => `Preview: ${file}`,
    hindered: (errors, first) =>
      errors === 1
        ? `Shown as it was before an error: ${first}`
        : `Shown as it was before ${String(errors)} errors. The first: ${first}`,
    picture: (first) => `A picture is not shown: ${first}`,
    noEdition: 'No edition has been sent out yet, so there are no changes to show.',
    badEdition: (file) => `The edition “${file}” can’t be read, so the changes are not shown.`,
    gone: 'The file that was previewed is no longer there.',
  },
}
