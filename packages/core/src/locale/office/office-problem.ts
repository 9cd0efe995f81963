import type { Language } from '../../document/nodes.js'

/** Why a file of an office is not read. */
export type OfficeRefusal =
  | 'unknown'
  | 'old-word'
  | 'old-excel'
  | 'old-or-encrypted'
  | 'pdf'
  | 'macros'
  | 'external'
  | 'not-well-formed'
  | 'suspicious'
  | 'too-large'

/** Why no specification is made of a file: it is not read, it has no requirements, or more than one specification can have. */
export type OfficeProblem = OfficeRefusal | 'nothing' | 'too-much'

/** A problem in a sentence, with what to do about it. */
export function formatOfficeProblem(problem: OfficeProblem, file: string, language: Language): string {
  return sentences[language][problem](file)
}

type Sentences = Readonly<Record<OfficeProblem, (file: string) => string>>

const nb: Sentences = {
  nothing: (file) =>
    `Fant ingen krav i «${file}», og derfor er ingenting skrevet. Krav kjennes igjen i tabeller med overskrifter som «Nr» og «Krav», og i setninger som «Leverandøren skal …».`,
  'too-much': (file) =>
    `«${file}» har mer enn én kravspesifikasjon kan ha (20 000 krav eller 10 MB tekst). Del filen, og hent inn delene hver for seg.`,
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
}

const nn: Sentences = {
  nothing: (file) =>
    `Fann ingen krav i «${file}», og difor er ingenting skrive. Krav blir kjende att i tabellar med overskrifter som «Nr» og «Krav», og i setningar som «Leverandøren skal …».`,
  'too-much': (file) =>
    `«${file}» har meir enn éin kravspesifikasjon kan ha (20 000 krav eller 10 MB tekst). Del fila, og hent inn delane kvar for seg.`,
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
}

const en: Sentences = {
  nothing: (file) =>
    `Found no requirements in “${file}”, so nothing has been written. Requirements are recognised in tables with headings such as “No.” and “Requirement”, and in sentences such as “The Supplier shall …”.`,
  'too-much': (file) =>
    `“${file}” has more than one specification can hold (20,000 requirements or 10 MB of text). Split the file, and import its parts one by one.`,
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
}

const sentences: Readonly<Record<Language, Sentences>> = { nb, nn, en }
