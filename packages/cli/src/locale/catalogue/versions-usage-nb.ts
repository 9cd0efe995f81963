import type { VersionsUsage } from './versions-usage.js'

export const versionsUsageNb: VersionsUsage = {
  'catalogue outdated': `Viser hvilke katalogkrav i kravspesifikasjonen som finnes i nyere utgave.

Bruk:
  kravspek catalogue outdated FIL [--format text|json] [--language nb|nn|en]

Viser ord for ord hva som er endret, og krav som er trukket tilbake. Filen blir ikke endret.

Valg:
  --format FORMAT       text (vanlig) eller json (for programmer)
  --language nb|nn|en   språket i meldingene; ellers KRAVSPEK_LANGUAGE, ellers språket i filen

Sluttkoden er 0 når ingenting er foreldet, 1 når noe er det, og 2 når noe annet er galt.
`,
  'catalogue upgrade': `Tar nye utgaver av katalogkrav inn i kravspesifikasjonen.

Bruk:
  kravspek catalogue upgrade FIL [ID …] [--yes] [--keep-own] [--dry-run] [--language nb|nn|en]

Viser hva som blir endret i hvert krav, og spør. Verdiene dere har valgt, og det dere selv har endret i
teksten, blir stående. Er de samme ordene endret både av dere og i katalogen, blir kravet ikke endret,
men vist, så dere kan avgjøre. Uten ID gjelder det alle kravene som finnes i nyere utgave.

Valg:
  --yes                 svarer ja til alle
  --keep-own            beholder ordene deres der begge har endret, og tar inn resten
  --dry-run             viser bare hva som ville blitt endret
  --language nb|nn|en   språket i meldingene; ellers KRAVSPEK_LANGUAGE, ellers språket i filen

Sluttkoden er 0 når alt er gjort, 1 når et krav må endres for hånd, og 2 når noe annet er galt.
`,
  'catalogue language': `Gir kravspesifikasjonen et annet språk.

Bruk:
  kravspek catalogue language FIL --to nb|nn|en [--dry-run] [--language nb|nn|en]

Krav som er slik de ble hentet fra katalogen, får teksten fra katalogen på det nye språket, med
verdiene dere har valgt. Tekster og kommentarer fra utgangspunktet som ingen har endret, blir også hentet
på det nye språket. Andre krav beholder teksten og blir merket med språket den er på. Til slutt kommer en
liste over alt dere må oversette selv.

Valg:
  --to nb|nn|en         språket kravspesifikasjonen skal ha
  --dry-run             viser bare hva som ville blitt endret
  --language nb|nn|en   språket i meldingene; ellers KRAVSPEK_LANGUAGE, ellers språket i filen

Sluttkoden er 0 når språket er endret, 1 når kravspesifikasjonen har feil, og 2 når noe annet er galt.
`,
}
