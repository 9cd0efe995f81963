import type { OfficeRefusal } from '../import/office-source.js'
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
  readonly nothing: (file: string) => string
  readonly 'too-large': (file: string) => string
  /** The file is not read. */
  readonly refused: Readonly<Record<OfficeRefusal, (file: string) => string>>
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
  nothing: (file) =>
    `Fant ingen krav i «${file}», og derfor er ingenting skrevet. Krav kjennes igjen i tabeller med overskrifter som «Nr» og «Krav», og i setninger som «Leverandøren skal …».`,
  'too-large': (file) =>
    `«${file}» har mer tekst enn én kravspesifikasjon kan ha (10 MB). Del filen, og hent inn delene hver for seg.`,
  refused: {
    unknown: (file) =>
      `«${file}» er ikke et Word-dokument (.docx), en Excel-arbeidsbok (.xlsx) eller en CSV-fil. Lagre filen i ett av de formatene, og prøv igjen.`,
    'old-word': (file) =>
      `«${file}» er i et format som ikke kan leses her. Åpne filen i Word eller LibreOffice, lagre den som Word-dokument (.docx), og prøv igjen.`,
    'old-excel': (file) =>
      `«${file}» er i et format som ikke kan leses her. Åpne filen i Excel eller LibreOffice, lagre den som Excel-arbeidsbok (.xlsx), og prøv igjen.`,
    'old-or-encrypted': (file) =>
      `«${file}» er i et gammelt format eller har passord. Åpne filen, fjern passordet, lagre den som .docx eller .xlsx, og prøv igjen.`,
    pdf: (file) =>
      `«${file}» er en PDF. Bruk Word- eller Excel-filen den ble laget av. Finnes den ikke, kan Word åpne PDF-en og lagre den som .docx.`,
    macros: (file) =>
      `«${file}» har makroer og blir ikke åpnet. Lagre filen uten makroer, som .docx eller .xlsx, og prøv igjen.`,
    external: (file) =>
      `«${file}» henter innhold fra andre filer eller fra nettet og blir ikke åpnet. Bryt koblingene i Word eller Excel, lagre filen, og prøv igjen.`,
    'not-well-formed': (file) =>
      `«${file}» er skadet og kan ikke leses. Åpne filen i Word eller Excel, lagre den på nytt, og prøv igjen.`,
    suspicious: (file) =>
      `«${file}» er bygget opp slik ingen vanlige filer er, og blir ikke åpnet. Stoler du på avsenderen, kan du lagre filen på nytt i Word eller Excel.`,
    'too-large': (file) =>
      `«${file}» er for stor til å leses. Fjern ark, rader og bilder som ikke har med kravene å gjøre, og prøv igjen.`,
  },
  export: {
    title: 'Eksporter svarskjemaet til leverandørene',
    save: 'Eksporter',
    formats: { xlsx: 'Excel-arbeidsbok', csv: 'CSV-fil', json: 'JSON-fil' },
    noSpecification: 'Åpne kravspesifikasjonen som skal eksporteres, og prøv igjen.',
    done: (file) =>
      `${file} er laget. Der svarer leverandørene på kravene. Filen inneholder bare det leverandører kan lese.`,
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
  nothing: (file) =>
    `Fann ingen krav i «${file}», og difor er ingenting skrive. Krav blir kjende att i tabellar med overskrifter som «Nr» og «Krav», og i setningar som «Leverandøren skal …».`,
  'too-large': (file) =>
    `«${file}» har meir tekst enn éin kravspesifikasjon kan ha (10 MB). Del fila, og hent inn delane kvar for seg.`,
  refused: {
    unknown: (file) =>
      `«${file}» er ikkje eit Word-dokument (.docx), ei Excel-arbeidsbok (.xlsx) eller ei CSV-fil. Lagre fila i eitt av dei formata, og prøv igjen.`,
    'old-word': (file) =>
      `«${file}» er i eit format som ikkje kan lesast her. Opne fila i Word eller LibreOffice, lagre henne som Word-dokument (.docx), og prøv igjen.`,
    'old-excel': (file) =>
      `«${file}» er i eit format som ikkje kan lesast her. Opne fila i Excel eller LibreOffice, lagre henne som Excel-arbeidsbok (.xlsx), og prøv igjen.`,
    'old-or-encrypted': (file) =>
      `«${file}» er i eit gammalt format eller har passord. Opne fila, fjern passordet, lagre henne som .docx eller .xlsx, og prøv igjen.`,
    pdf: (file) =>
      `«${file}» er ein PDF. Bruk Word- eller Excel-fila han blei laga av. Finst ho ikkje, kan Word opne PDF-en og lagre han som .docx.`,
    macros: (file) =>
      `«${file}» har makroar og blir ikkje opna. Lagre fila utan makroar, som .docx eller .xlsx, og prøv igjen.`,
    external: (file) =>
      `«${file}» hentar innhald frå andre filer eller frå nettet og blir ikkje opna. Bryt koplingane i Word eller Excel, lagre fila, og prøv igjen.`,
    'not-well-formed': (file) =>
      `«${file}» er skadd og kan ikkje lesast. Opne fila i Word eller Excel, lagre henne på nytt, og prøv igjen.`,
    suspicious: (file) =>
      `«${file}» er bygd opp slik ingen vanlege filer er, og blir ikkje opna. Stolar du på avsendaren, kan du lagre fila på nytt i Word eller Excel.`,
    'too-large': (file) =>
      `«${file}» er for stor til å lesast. Fjern ark, rader og bilete som ikkje har med krava å gjere, og prøv igjen.`,
  },
  export: {
    title: 'Eksporter svarskjemaet til leverandørane',
    save: 'Eksporter',
    formats: { xlsx: 'Excel-arbeidsbok', csv: 'CSV-fil', json: 'JSON-fil' },
    noSpecification: 'Opne kravspesifikasjonen som skal eksporterast, og prøv igjen.',
    done: (file) =>
      `${file} er laga. Der svarer leverandørane på krava. Fila inneheld berre det leverandørar kan lese.`,
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
  nothing: (file) =>
    `Found no requirements in “${file}”, so nothing has been written. Requirements are recognised in tables with headings such as “No.” and “Requirement”, and in sentences such as “The Supplier shall …”.`,
  'too-large': (file) =>
    `“${file}” has more text than one specification can have (10 MB). Split the file, and import its parts one by one.`,
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
