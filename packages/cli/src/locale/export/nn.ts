import { listed } from '../counted.js'
import type { ExportWords } from './words.js'
import { shellWord } from '../../shell-word.js'

export const nn: ExportWords = {
  unknownFormat: (format, formats) =>
    `Kravspek kan ikkje eksportere til «${format}». Formata er ${listed(formats, 'og')}.`,
  next: (file) =>
    `Når leverandørane har fylt ut, les de inn svara med: kravspek answers import ${shellWord(file)} SKJEMA …`,
  refused: {
    'not-a-workbook': (file) =>
      `«${file}» er ikkje ei Excel-arbeidsbok eller ei CSV-fil. Opne fila i Excel eller LibreOffice, og lagre henne som Excel-arbeidsbok (.xlsx).`,
    'not-well-formed': (file) =>
      `«${file}» er skadd og kan ikkje lesast. Opne fila i Excel, lat Excel reparere henne, og lagre henne på nytt.`,
    'packed-too-large': (file) =>
      `«${file}» er for stor (meir enn 25 MB). Slett bilete som er sette inn, og prøv igjen.`,
    'old-or-encrypted': (file) =>
      `«${file}» er i det gamle Excel-formatet (.xls) eller har passord. Opne fila i Excel, fjern passordet, og lagre henne som .xlsx.`,
    macros: (file) =>
      `«${file}» inneheld makroar og blir ikkje lesen. Opne fila i Excel, og lagre henne som vanleg Excel-arbeidsbok (.xlsx).`,
    external: (file) =>
      `«${file}» hentar innhald frå andre filer og blir ikkje lesen. Bryt koplingane i Excel (Data > Rediger koplingar), og lagre fila.`,
    'too-many-cells': (file) =>
      `«${file}» har fleire celler enn noko skjema har, og blir ikkje lesen. Slett ark, rader og kolonnar som ikkje er i bruk, og lagre fila på nytt.`,
    suspicious: (file) =>
      `«${file}» er bygd opp slik ingen vanlege Excel-filer er, og blir ikkje lesen. Stolar du på avsendaren, kan du lagre fila på nytt i Excel.`,
  },
  usage: `Eksporterer svarskjemaet til leverandørane: krav, svarfelt og prisskjema, med dei same ID-ane som i Word.

Bruk:
  kravspek export FIL --to xlsx,csv,json [--out MAPPE] [--force] [--language nb|nn|en]

FIL er kravspesifikasjonen (*.krav.yaml, *.krav.json) eller ei utgåve av han
(NAMN.editions/VERSJON.json). Berre det leverandørane kan lese, kjem med. Har de kunngjort,
eksporterer de utgåva som blei kunngjord: Då svarer leverandørane på henne.

Format:
  xlsx   arbeidsbok for Excel og LibreOffice, der berre svarfelta kan endrast
  csv    tabell for konkurransegjennomføringsverktøy (UTF-8, semikolon)
  json   data for program

Val:
  --to FORMAT           xlsx, csv eller json, eller fleire av dei
  --out MAPPE           kvar filene skal skrivast; elles ved sida av kravspesifikasjonen
  --force               skriv over filer som er endra sidan Kravspek skreiv dei
  --language nb|nn|en   språket i meldingane; filene er alltid på språket i kravspesifikasjonen

Utfylte arbeidsbøker og CSV-filer les de inn med: kravspek answers import FIL SKJEMA …

Sluttkoden er 0 når filene er skrivne, 1 når kravspesifikasjonen har feil, og 2 når noko anna er gale.
`,
}
