import type { VersionsUsage } from './versions-usage.js'

export const versionsUsageNn: VersionsUsage = {
  'catalogue outdated': `Viser kva katalogkrav i kravspesifikasjonen som finst i nyare utgåve.

Bruk:
  kravspek catalogue outdated FIL [--format text|json] [--language nb|nn|en]

Viser ord for ord kva som er endra, og krav som er trekte tilbake. Fila blir ikkje endra.

Val:
  --format FORMAT       text (vanleg) eller json (for program)
  --language nb|nn|en   språket i meldingane; elles KRAVSPEK_LANGUAGE, elles språket i fila

Sluttkoden er 0 når ingenting er forelda, 1 når noko er det, og 2 når noko anna er gale.
`,
  'catalogue upgrade': `Tek nye utgåver av katalogkrav inn i kravspesifikasjonen.

Bruk:
  kravspek catalogue upgrade FIL [ID …] [--yes] [--keep-own] [--dry-run] [--language nb|nn|en]

Viser kva som blir endra i kvart krav, og spør. Verdiane de har valt, og det de sjølve har endra i
teksten, blir ståande. Er dei same orda endra både av dykk og i katalogen, blir kravet ikkje endra,
men vist, så de kan avgjere. Utan ID gjeld det alle krava som finst i nyare utgåve.

Val:
  --yes                 svarer ja til alle
  --keep-own            beheld orda dykkar der begge har endra, og tek inn resten
  --dry-run             viser berre kva som ville blitt endra
  --language nb|nn|en   språket i meldingane; elles KRAVSPEK_LANGUAGE, elles språket i fila

Sluttkoden er 0 når alt er gjort, 1 når eit krav må endrast for hand, og 2 når noko anna er gale.
`,
  'catalogue language': `Gir kravspesifikasjonen eit anna språk.

Bruk:
  kravspek catalogue language FIL --to nb|nn|en [--dry-run] [--language nb|nn|en]

Krav som er slik dei blei henta frå katalogen, får teksten frå katalogen på det nye språket, med
verdiane de har valt. Tekstar og kommentarar frå utgangspunktet som ingen har endra, blir òg henta på det
nye språket. Andre krav beheld teksten og blir merkte med språket han er på. Til slutt kjem ei liste over
alt de må omsetje sjølve.

Val:
  --to nb|nn|en         språket kravspesifikasjonen skal ha
  --dry-run             viser berre kva som ville blitt endra
  --language nb|nn|en   språket i meldingane; elles KRAVSPEK_LANGUAGE, elles språket i fila

Sluttkoden er 0 når språket er endra, 1 når kravspesifikasjonen har feil, og 2 når noko anna er gale.
`,
}
