import type { ImportWords } from './words.js'

export const nb: ImportWords = {
  missingFile: 'Si hvilken fil kravene skal hentes fra: kravspek import FIL --out NAVN.krav.yaml',
  oneFile: (count) => `«import» henter fra én fil om gangen, men fikk ${count}.`,
  notSpecificationName: (name) =>
    `«${name}» kan ikke være navnet på kravspesifikasjonen. Navnet må slutte på .krav.yaml, for eksempel alarm.krav.yaml.`,
  exists: (file) =>
    `«${file}» finnes fra før, og derfor er ingenting skrevet. Velg et annet navn, eller skriv over filen med --force.`,
  overwrote: (file) => `Den gamle filen ${file} er skrevet over.`,
  nothing: (file) =>
    `Fant ingen krav i «${file}», og derfor er ingenting skrevet. Krav kjennes igjen i tabeller med overskrifter som «Nr» og «Krav», og i setninger som «Leverandøren skal …».`,
  'too-large': (file) =>
    `«${file}» har mer enn én kravspesifikasjon kan ha (20 000 krav eller 10 MB tekst). Del filen, og hent inn delene hver for seg.`,
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
  next: (file) => [
    `Kravspesifikasjonen er skrevet til ${file}.`,
    `Se hva som må bestemmes og rettes: kravspek check ${file}`,
  ],
  usage: `Henter inn krav fra et Word-dokument, en Excel-arbeidsbok eller en CSV-fil.

Bruk:
  kravspek import FIL --out NAVN.krav.yaml [--language nb|nn|en] [--force]

FIL er det dere har: en .docx med tabeller eller lister med krav, en .xlsx med ett eller flere ark, eller
en .csv. Overskrifter blir kapitler, rader blir krav, og kolonner som «Skal/Bør» eller «Type (A/B/C)» blir
kravtyper. Ordene blir ikke endret. Det som er usikkert, er null, med et notat om hva som sto der. Det
som ikke har noen plass, blir tatt vare på. Krav som ligner krav i kravkatalogen, blir det sagt fra om.

Valg:
  --out NAVN            filen som skal skrives; navnet slutter på .krav.yaml
  --language nb|nn|en   språket i kravene og meldingene; ellers det språket teksten er på
  --force               skriv over filen hvis den finnes

Sluttkoden er 0 når kravspesifikasjonen er skrevet, og 2 når det ikke er noen krav i filen eller noe
annet er galt.
`,
}
