import { versionsUsageNb } from './versions-usage-nb.js'
import type { CatalogueWords } from './words.js'

export const usageNb: CatalogueWords['usage'] = {
  catalogue: `Finner krav i kravkatalogen og tar dem inn i kravspesifikasjonen.

Bruk:
  kravspek catalogue list [--technology NAVN] [--theme TEMA]
  kravspek catalogue search ORD …
  kravspek catalogue show ID
  kravspek catalogue add FIL ID … [--section KAPITTEL]
  kravspek catalogue suggest FIL
  kravspek catalogue check [MAPPE]
  kravspek catalogue outdated FIL
  kravspek catalogue upgrade FIL [ID …]
  kravspek catalogue language FIL --to nb|nn|en

Hva de gjør:
  list      viser kravene i katalogen, etter tema
  search    finner krav om det du leter etter
  show      viser alt om et krav: teksten, hvordan dere velger verdier, og hvordan det kontrolleres
  add       setter krav inn i kravspesifikasjonen, med hele teksten
  suggest   foreslår krav som kravspesifikasjonen ser ut til å mangle
  check     kontrollerer en kravkatalog
  outdated  viser katalogkrav som finnes i nyere utgave
  upgrade   tar inn nye utgaver av katalogkrav
  language  gir kravspesifikasjonen et annet språk

Egne kravkataloger står i kravspek.config.yaml: catalogues: [{ folder: kataloger/nordvik }]

Hjelp til én av dem: kravspek catalogue add --help
`,
  'catalogue list': `Viser kravene i katalogen, etter tema.

Bruk:
  kravspek catalogue list [--technology NAVN] [--theme TEMA] [--format text|json]
                          [--language nb|nn|en]

Valg:
  --technology NAVN     bare krav som passer for teknologien, for eksempel medisindispenser
  --theme TEMA          bare ett tema, for eksempel opplæring
  --format FORMAT       text (vanlig) eller json (for programmer)
  --language nb|nn|en   språket i kravene og meldingene; ellers KRAVSPEK_LANGUAGE, ellers bokmål
`,
  'catalogue search': `Finner krav om det du leter etter, de som passer best, først.

Bruk:
  kravspek catalogue search ORD … [--technology NAVN] [--theme TEMA] [--format text|json]
                            [--language nb|nn|en]

Alle ordene må passe. Bøyninger, begynnelsen av et ord og én feil bokstav i et langt ord går bra.

Valg:
  --technology NAVN     bare krav som passer for teknologien, for eksempel medisindispenser
  --theme TEMA          bare ett tema, for eksempel opplæring
  --format FORMAT       text (vanlig) eller json (for programmer)
  --language nb|nn|en   språket i kravene og meldingene; ellers KRAVSPEK_LANGUAGE, ellers bokmål
`,
  'catalogue show': `Viser alt om et krav: teksten, hvordan dere velger verdier, hvordan det kontrolleres, og hva det
hører sammen med.

Bruk:
  kravspek catalogue show ID [--format text|json] [--language nb|nn|en]

ID er nummeret i katalogen, for eksempel OPP-01. Har flere kataloger samme nummer, skriver du
katalogen foran: velferdsteknologi/OPP-01

Valg:
  --format FORMAT       text (vanlig) eller json (for programmer)
  --language nb|nn|en   språket i kravet og meldingene; ellers KRAVSPEK_LANGUAGE, ellers bokmål
`,
  'catalogue add': `Setter krav fra katalogen inn i kravspesifikasjonen, med hele teksten.

Bruk:
  kravspek catalogue add FIL ID … [--section KAPITTEL] [--language nb|nn|en]

Kravet kommer sist i kapittelet temaet har, med neste ledige nummer. Finnes ikke kapittelet, blir
det laget. Verdier som dere må velge, står som null i filen. Kan ett av kravene ikke settes inn,
blir filen ikke endret.

Valg:
  --section KAPITTEL    id-en til kapittelet som kravene skal stå i
  --language nb|nn|en   språket i meldingene; kravene er alltid på språket i filen

Sluttkoden er 0 når alle kravene er satt inn, 1 når kravspesifikasjonen har feil, og 2 når noe annet
er galt.
`,
  'catalogue suggest': `Foreslår krav fra katalogen som kravspesifikasjonen ser ut til å mangle.

Bruk:
  kravspek catalogue suggest FIL [--format text|json] [--language nb|nn|en]

Forslagene bygger på hva løsningen har, for eksempel alarmer eller en app, og på hva som hører
sammen med kravene som er med. Et forslag er ikke en feil: Dere avgjør.

Valg:
  --format FORMAT       text (vanlig) eller json (for programmer)
  --language nb|nn|en   språket i meldingene; ellers KRAVSPEK_LANGUAGE, ellers språket i filen
`,
  'catalogue check': `Kontrollerer en kravkatalog: om alt er med på alle språk, og om tekstene holder mål.

Bruk:
  kravspek catalogue check [MAPPE] [--format text|json] [--language nb|nn|en]

MAPPE er mappen som catalogue.yaml ligger i. Uten mappe blir katalogen som følger med Kravspek,
kontrollert.

Valg:
  --format FORMAT       text (vanlig) eller json (for programmer)
  --language nb|nn|en   språket i meldingene; ellers KRAVSPEK_LANGUAGE, ellers bokmål

Sluttkoden er 0 når katalogen ikke har feil, 1 når den har det, og 2 når noe annet er galt.
`,
  ...versionsUsageNb,
}
