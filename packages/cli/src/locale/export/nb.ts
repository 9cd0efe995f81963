import { listed } from '../counted.js'
import type { ExportWords } from './words.js'
import { shellWord } from '../../shell-word.js'

export const nb: ExportWords = {
  unknownFormat: (format, formats) =>
    `Kravspek kan ikke eksportere til «${format}». Formatene er ${listed(formats, 'og')}.`,
  next: (file) =>
    `Når leverandørene har fylt ut, leser dere inn svarene med: kravspek answers import ${shellWord(file)} SKJEMA …`,
  refused: {
    'not-a-workbook': (file) =>
      `«${file}» er ikke en Excel-arbeidsbok eller en CSV-fil. Åpne filen i Excel eller LibreOffice, og lagre den som Excel-arbeidsbok (.xlsx).`,
    'not-well-formed': (file) =>
      `«${file}» er skadet og kan ikke leses. Åpne filen i Excel, la Excel reparere den, og lagre den på nytt.`,
    'packed-too-large': (file) =>
      `«${file}» er for stor (mer enn 25 MB). Slett bilder som er satt inn, og prøv igjen.`,
    'old-or-encrypted': (file) =>
      `«${file}» er i det gamle Excel-formatet (.xls) eller har passord. Åpne filen i Excel, fjern passordet, og lagre den som .xlsx.`,
    macros: (file) =>
      `«${file}» inneholder makroer og blir ikke lest. Åpne filen i Excel, og lagre den som vanlig Excel-arbeidsbok (.xlsx).`,
    external: (file) =>
      `«${file}» henter innhold fra andre filer og blir ikke lest. Bryt koblingene i Excel (Data > Rediger koblinger), og lagre filen.`,
    'too-many-cells': (file) =>
      `«${file}» har flere celler enn noe skjema har, og blir ikke lest. Slett ark, rader og kolonner som ikke er i bruk, og lagre filen på nytt.`,
    suspicious: (file) =>
      `«${file}» er bygget opp slik ingen vanlige Excel-filer er, og blir ikke lest. Stoler du på avsenderen, kan du lagre filen på nytt i Excel.`,
  },
  usage: `Eksporterer svarskjemaet til leverandørene: krav, svarfelt og prisskjema, med de samme ID-ene som i Word.

Bruk:
  kravspek export FIL --to xlsx,csv,json [--out MAPPE] [--force] [--language nb|nn|en]

FIL er kravspesifikasjonen (*.krav.yaml, *.krav.json) eller en utgave av den
(NAVN.editions/VERSJON.json). Bare det leverandørene kan lese, kommer med. Har dere kunngjort,
eksporterer dere utgaven som ble kunngjort: Da svarer leverandørene på den.

Formater:
  xlsx   arbeidsbok for Excel og LibreOffice, der bare svarfeltene kan endres
  csv    tabell for konkurransegjennomføringsverktøy (UTF-8, semikolon)
  json   data for programmer

Valg:
  --to FORMAT           xlsx, csv eller json, eller flere av dem
  --out MAPPE           hvor filene skal skrives; ellers ved siden av kravspesifikasjonen
  --force               skriv over filer som er endret siden Kravspek skrev dem
  --language nb|nn|en   språket i meldingene; filene er alltid på språket i kravspesifikasjonen

Utfylte arbeidsbøker og CSV-filer leser dere inn med: kravspek answers import FIL SKJEMA …

Sluttkoden er 0 når filene er skrevet, 1 når kravspesifikasjonen har feil, og 2 når noe annet er galt.
`,
}
