import { formatOfficeProblem } from '@kravspek/core'
import type { ImportWords } from './words.js'
import { shellWord } from '../../shell-word.js'

export const nb: ImportWords = {
  missingFile: 'Si hvilken fil kravene skal hentes fra: kravspek import FIL --out NAVN.krav.yaml',
  oneFile: (count) => `«import» henter fra én fil om gangen, men fikk ${count}.`,
  notSpecificationName: (name) =>
    `«${name}» kan ikke være navnet på kravspesifikasjonen. Navnet må slutte på .krav.yaml, for eksempel alarm.krav.yaml.`,
  exists: (file) =>
    `«${file}» finnes fra før, og derfor er ingenting skrevet. Velg et annet navn, eller skriv over filen med --force.`,
  overwrote: (file) => `Den gamle filen ${file} er skrevet over.`,
  problem: (problem, file) => formatOfficeProblem(problem, file, 'nb'),
  next: (file) => [
    `Kravspesifikasjonen er skrevet til ${file}.`,
    `Se hva som må bestemmes og rettes: kravspek check ${shellWord(file)}`,
  ],
  usage: `Henter inn krav fra et Word-dokument, en Excel-arbeidsbok eller en CSV-fil.

Bruk:
  kravspek import FIL --out NAVN.krav.yaml [--language nb|nn|en] [--force]

FIL er det dere har: en .docx med tabeller eller lister med krav, en .xlsx med ett eller flere ark, eller
en .csv. Overskrifter blir kapitler, rader blir krav, og kolonner som «Skal/Bør» eller «Type (A/B/C)» blir
kravtyper. Ordene blir ikke endret. Det som er usikkert, er null, med et notat om hva som sto der. Det
som ikke har noen plass, blir tatt vare på. Dere får vite hvilke kapitler som har setninger med «skal»
eller «bør» som ikke ble krav, og hvilke krav som ligner krav i kravkatalogen.

Valg:
  --out NAVN            filen som skal skrives; navnet slutter på .krav.yaml
  --language nb|nn|en   språket i kravene og meldingene; ellers det språket teksten er på
  --force               skriv over filen hvis den finnes

Sluttkoden er 0 når kravspesifikasjonen er skrevet, og 2 når det ikke er noen krav i filen eller noe
annet er galt.
`,
}
