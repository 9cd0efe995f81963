import type { ImportWords } from './words.js'

export const nn: ImportWords = {
  missingFile: 'Sei kva fil krava skal hentast frå: kravspek import FIL --out NAMN.krav.yaml',
  oneFile: (count) => `«import» hentar frå éi fil om gongen, men fekk ${count}.`,
  notSpecificationName: (name) =>
    `«${name}» kan ikkje vere namnet på kravspesifikasjonen. Namnet må slutte på .krav.yaml, til dømes alarm.krav.yaml.`,
  exists: (file) =>
    `«${file}» finst frå før, og difor er ingenting skrive. Vel eit anna namn, eller skriv over fila med --force.`,
  overwrote: (file) => `Den gamle fila ${file} er skriven over.`,
  nothing: (file) =>
    `Fann ingen krav i «${file}», og difor er ingenting skrive. Krav blir kjende att i tabellar med overskrifter som «Nr» og «Krav», og i setningar som «Leverandøren skal …».`,
  'too-large': (file) =>
    `«${file}» har meir enn éin kravspesifikasjon kan ha (20 000 krav eller 10 MB tekst). Del fila, og hent inn delane kvar for seg.`,
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
  next: (file) => [
    `Kravspesifikasjonen er skriven til ${file}.`,
    `Sjå kva som må avgjerast og rettast: kravspek check ${file}`,
  ],
  usage: `Hentar inn krav frå eit Word-dokument, ei Excel-arbeidsbok eller ei CSV-fil.

Bruk:
  kravspek import FIL --out NAMN.krav.yaml [--language nb|nn|en] [--force]

FIL er det de har: ei .docx med tabellar eller lister med krav, ei .xlsx med eitt eller fleire ark, eller
ei .csv. Overskrifter blir kapittel, rader blir krav, og kolonnar som «Skal/Bør» eller «Type (A/B/C)» blir
kravtypar. Orda blir ikkje endra. Det som er usikkert, er null, med eit notat om kva som stod der. Det
som ikkje har nokon plass, blir teke vare på. Krav som liknar krav i kravkatalogen, blir det sagt frå om.

Val:
  --out NAMN            fila som skal skrivast; namnet sluttar på .krav.yaml
  --language nb|nn|en   språket i krava og meldingane; elles det språket teksten er på
  --force               skriv over fila dersom ho finst

Sluttkoden er 0 når kravspesifikasjonen er skriven, og 2 når det ikkje er nokon krav i fila eller noko
anna er gale.
`,
}
