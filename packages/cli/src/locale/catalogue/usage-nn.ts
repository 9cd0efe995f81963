import { versionsUsageNn } from './versions-usage-nn.js'
import type { CatalogueWords } from './words.js'

export const usageNn: CatalogueWords['usage'] = {
  catalogue: `Finn krav i kravkatalogen og tek dei inn i kravspesifikasjonen.

Bruk:
  kravspek catalogue list [--technology NAMN] [--theme TEMA]
  kravspek catalogue search ORD …
  kravspek catalogue show ID
  kravspek catalogue add FIL ID … [--section KAPITTEL]
  kravspek catalogue suggest FIL
  kravspek catalogue check [MAPPE]
  kravspek catalogue outdated FIL
  kravspek catalogue upgrade FIL [ID …]
  kravspek catalogue language FIL --to nb|nn|en

Kva dei gjer:
  list      viser krava i katalogen, etter tema
  search    finn krav om det du leitar etter
  show      viser alt om eit krav: teksten, korleis de vel verdiar, og korleis det blir kontrollert
  add       set krav inn i kravspesifikasjonen, med heile teksten
  suggest   foreslår krav som kravspesifikasjonen ser ut til å mangle
  check     kontrollerer ein kravkatalog
  outdated  viser katalogkrav som finst i nyare utgåve
  upgrade   tek inn nye utgåver av katalogkrav
  language  gir kravspesifikasjonen eit anna språk

Eigne kravkatalogar står i kravspek.config.yaml: catalogues: [{ folder: katalogar/nordvik }]

Hjelp til éin av dei: kravspek catalogue add --help
`,
  'catalogue list': `Viser krava i katalogen, etter tema.

Bruk:
  kravspek catalogue list [--technology NAMN] [--theme TEMA] [--format text|json]
                          [--language nb|nn|en]

Val:
  --technology NAMN     berre krav som passar for teknologien, til dømes medisindispensar
  --theme TEMA          berre eitt tema, til dømes opplæring
  --format FORMAT       text (vanleg) eller json (for program)
  --language nb|nn|en   språket i krava og meldingane; elles KRAVSPEK_LANGUAGE, elles bokmål
`,
  'catalogue search': `Finn krav om det du leitar etter, dei som passar best, først.

Bruk:
  kravspek catalogue search ORD … [--technology NAMN] [--theme TEMA] [--format text|json]
                            [--language nb|nn|en]

Alle orda må passe. Bøyingar, byrjinga av eit ord og éin feil bokstav i eit langt ord går bra.

Val:
  --technology NAMN     berre krav som passar for teknologien, til dømes medisindispensar
  --theme TEMA          berre eitt tema, til dømes opplæring
  --format FORMAT       text (vanleg) eller json (for program)
  --language nb|nn|en   språket i krava og meldingane; elles KRAVSPEK_LANGUAGE, elles bokmål
`,
  'catalogue show': `Viser alt om eit krav: teksten, korleis de vel verdiar, korleis det blir kontrollert, og kva det
høyrer saman med.

Bruk:
  kravspek catalogue show ID [--format text|json] [--language nb|nn|en]

ID er nummeret i katalogen, til dømes OPP-01. Har fleire katalogar same nummer, skriv du katalogen
framfor: velferdsteknologi/OPP-01

Val:
  --format FORMAT       text (vanleg) eller json (for program)
  --language nb|nn|en   språket i kravet og meldingane; elles KRAVSPEK_LANGUAGE, elles bokmål
`,
  'catalogue add': `Set krav frå katalogen inn i kravspesifikasjonen, med heile teksten.

Bruk:
  kravspek catalogue add FIL ID … [--section KAPITTEL] [--language nb|nn|en]

Kravet kjem sist i kapittelet temaet har, med neste ledige nummer. Finst ikkje kapittelet, blir det
laga. Verdiar som de må velje, står som null i fila. Kan eitt av krava ikkje setjast inn, blir fila
ikkje endra.

Val:
  --section KAPITTEL    id-en til kapittelet som krava skal stå i
  --language nb|nn|en   språket i meldingane; krava er alltid på språket i fila

Sluttkoden er 0 når alle krava er sette inn, 1 når kravspesifikasjonen har feil, og 2 når noko anna
er gale.
`,
  'catalogue suggest': `Foreslår krav frå katalogen som kravspesifikasjonen ser ut til å mangle.

Bruk:
  kravspek catalogue suggest FIL [--format text|json] [--language nb|nn|en]

Forslaga byggjer på kva løysinga har, til dømes alarmar eller ein app, og på kva som høyrer saman
med krava som er med. Eit forslag er ikkje ein feil: De avgjer.

Val:
  --format FORMAT       text (vanleg) eller json (for program)
  --language nb|nn|en   språket i meldingane; elles KRAVSPEK_LANGUAGE, elles språket i fila
`,
  'catalogue check': `Kontrollerer ein kravkatalog: om alt er med på alle språk, og om tekstane held mål.

Bruk:
  kravspek catalogue check [MAPPE] [--format text|json] [--language nb|nn|en]

MAPPE er mappa som catalogue.yaml ligg i. Utan mappe blir katalogen som følgjer med Kravspek,
kontrollert.

Val:
  --format FORMAT       text (vanleg) eller json (for program)
  --language nb|nn|en   språket i meldingane; elles KRAVSPEK_LANGUAGE, elles bokmål

Sluttkoden er 0 når katalogen ikkje har feil, 1 når han har det, og 2 når noko anna er gale.
`,
  ...versionsUsageNn,
}
