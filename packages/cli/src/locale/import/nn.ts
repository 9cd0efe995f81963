import { formatOfficeProblem } from '@kravspek/core'
import type { ImportWords } from './words.js'
import { shellWord } from '../../shell-word.js'

export const nn: ImportWords = {
  missingFile: 'Sei kva fil krava skal hentast frå: kravspek import FIL --out NAMN.krav.yaml',
  oneFile: (count) => `«import» hentar frå éi fil om gongen, men fekk ${count}.`,
  notSpecificationName: (name) =>
    `«${name}» kan ikkje vere namnet på kravspesifikasjonen. Namnet må slutte på .krav.yaml, til dømes alarm.krav.yaml.`,
  exists: (file) =>
    `«${file}» finst frå før, og difor er ingenting skrive. Vel eit anna namn, eller skriv over fila med --force.`,
  overwrote: (file) => `Den gamle fila ${file} er skriven over.`,
  problem: (problem, file) => formatOfficeProblem(problem, file, 'nn'),
  next: (file) => [
    `Kravspesifikasjonen er skriven til ${file}.`,
    `Sjå kva som må avgjerast og rettast: kravspek check ${shellWord(file)}`,
  ],
  usage: `Hentar inn krav frå eit Word-dokument, ei Excel-arbeidsbok eller ei CSV-fil.

Bruk:
  kravspek import FIL --out NAMN.krav.yaml [--language nb|nn|en] [--force]

FIL er det de har: ei .docx med tabellar eller lister med krav, ei .xlsx med eitt eller fleire ark, eller
ei .csv. Overskrifter blir kapittel, rader blir krav, og kolonnar som «Skal/Bør» eller «Type (A/B/C)» blir
kravtypar. Orda blir ikkje endra. Det som er usikkert, er null, med eit notat om kva som stod der. Det
som ikkje har nokon plass, blir teke vare på. De får vite kva kapittel som har setningar med «skal»
eller «bør» som ikkje blei krav, og kva krav som liknar krav i kravkatalogen.

Val:
  --out NAMN            fila som skal skrivast; namnet sluttar på .krav.yaml
  --language nb|nn|en   språket i krava og meldingane; elles det språket teksten er på
  --force               skriv over fila dersom ho finst

Sluttkoden er 0 når kravspesifikasjonen er skriven, og 2 når det ikkje er nokon krav i fila eller noko
anna er gale.
`,
}
