import type { Language } from '../language.js'

/** What is said when requirements come in from the files of an office, and when the form for suppliers goes out. */
export interface ImportWords {
  readonly title: string
  readonly open: string
  readonly files: string
  readonly reading: (file: string) => string
  readonly next: string
  readonly details: string
  readonly detailsOf: (file: string) => string
  readonly missing: (file: string) => string
  readonly unreadable: (file: string) => string
  readonly export: {
    readonly title: string
    readonly save: string
    readonly formats: Readonly<Record<'xlsx' | 'csv' | 'json', string>>
    readonly noSpecification: string
    readonly done: (file: string) => string
    readonly failed: (file: string, reason: string) => string
  }
}

const nb: ImportWords = {
  title: 'Hent inn krav fra Word eller Excel',
  open: 'Hent inn',
  files: 'Word, Excel og CSV',
  reading: (file) => `Leser ${file} …`,
  next: 'Ordene er ikke endret. Arbeidslisten viser hva som må bestemmes.',
  details: 'Vis detaljer',
  detailsOf: (file) => `Det som er hentet inn fra ${file}`,
  missing: (file) => `«${file}» finnes ikke lenger.`,
  unreadable: (file) =>
    `Kravspek får ikke lest «${file}». Er filen åpen i et annet program, eller mangler du tilgang?`,
  export: {
    title: 'Eksporter svarskjemaet til leverandørene',
    save: 'Eksporter',
    formats: { xlsx: 'Excel-arbeidsbok', csv: 'CSV-fil', json: 'JSON-fil' },
    noSpecification: 'Åpne kravspesifikasjonen som skal eksporteres, og prøv igjen.',
    done: (file) =>
      `${file} er laget. Der svarer leverandørene på kravene. Filen inneholder bare det leverandørene har lov til å lese.`,
    failed: (file, reason) => `${file} ble ikke lagret: ${reason}`,
  },
}

const nn: ImportWords = {
  title: 'Hent inn krav frå Word eller Excel',
  open: 'Hent inn',
  files: 'Word, Excel og CSV',
  reading: (file) => `Les ${file} …`,
  next: 'Orda er ikkje endra. Arbeidslista viser kva som må avgjerast.',
  details: 'Vis detaljar',
  detailsOf: (file) => `Det som er henta inn frå ${file}`,
  missing: (file) => `«${file}» finst ikkje lenger.`,
  unreadable: (file) =>
    `Kravspek får ikkje lese «${file}». Er fila open i eit anna program, eller manglar du tilgang?`,
  export: {
    title: 'Eksporter svarskjemaet til leverandørane',
    save: 'Eksporter',
    formats: { xlsx: 'Excel-arbeidsbok', csv: 'CSV-fil', json: 'JSON-fil' },
    noSpecification: 'Opne kravspesifikasjonen som skal eksporterast, og prøv igjen.',
    done: (file) =>
      `${file} er laga. Der svarer leverandørane på krava. Fila inneheld berre det leverandørane har lov til å lese.`,
    failed: (file, reason) => `${file} blei ikkje lagra: ${reason}`,
  },
}

const en: ImportWords = {
  title: 'Import requirements from Word or Excel',
  open: 'Import',
  files: 'Word, Excel and CSV',
  reading: (file) => `Reading ${file} …`,
  next: 'The words are unchanged. The work list shows what must be decided.',
  details: 'Show details',
  detailsOf: (file) => `What was imported from ${file}`,
  missing: (file) => `“${file}” is no longer there.`,
  unreadable: (file) =>
    `Kravspek cannot read “${file}”. Is the file open in another program, or do you lack access?`,
  export: {
    title: 'Export the form for suppliers',
    save: 'Export',
    formats: { xlsx: 'Excel workbook', csv: 'CSV file', json: 'JSON file' },
    noSpecification: 'Open the specification that is to be exported, and try again.',
    done: (file) =>
      `${file} has been made. Suppliers answer the requirements in it. It holds only what suppliers may read.`,
    failed: (file, reason) => `${file} was not saved: ${reason}`,
  },
}

export const importWords: Readonly<Record<Language, ImportWords>> = { nb, nn, en }
