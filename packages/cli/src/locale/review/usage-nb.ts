import type { CommandName } from '../../command-names.js'

/** Hjelp til `kravspek review`, på bokmål. */
export const usage: Readonly<Record<Extract<CommandName, `review${string}`>, string>> = {
  review: `Tar imot kommentarene fra tjenestene, og ser til at alle får svar.

Bruk:
  kravspek review import FIL SVARFIL … [--reviewer ROLLE@TJENESTE] [--keep-names]
  kravspek review list FIL [--open] [--format text|json|markdown]
  kravspek review answer FIL KOMMENTAR … --disposition UTFALL --text TEKST
  kravspek review accept FIL KOMMENTAR
  kravspek review defer FIL KOMMENTAR … [--text TEKST]
  kravspek review reopen FIL KOMMENTAR …
  kravspek review place FIL KOMMENTAR … --at ID
  kravspek review add FIL --on-behalf-of ROLLE@TJENESTE --persons ANTALL --text TEKST
  kravspek review approve FIL ID … --by ROLLE@TJENESTE
  kravspek review status FIL [--format text|json]
  kravspek review reply FIL --for ROLLE@TJENESTE --out MAPPE

Hva de gjør:
  import    leser inn filene som er kommet tilbake: Word-filer og svar fra skjemaet
  list      viser kommentarene, hver på sitt sted, med svarene
  answer    svarer på en kommentar
  accept    tar inn et endringsforslag i kravspesifikasjonen, og svarer at det er gjort
  defer     legger en kommentar i idébanken
  reopen    tar bort et svar, så kommentaren er åpen igjen
  place     sier hva en kommentar gjelder, når Kravspek ikke fant det ut
  add       skriver ned noe som ble sagt i et møte eller på telefon
  approve   sier at noen står bak et krav eller et kapittel slik teksten er nå
  status    viser hvem som har svart, hvem som ikke har det, og hva som gjenstår
  reply     lager «Dette sa dere, dette ble gjort» til dem som sa noe

FIL er kravspesifikasjonen (*.krav.yaml, *.krav.json). Kommentarene og svarene blir tatt vare på i
NAVN.review.yaml ved siden av den. Leverandørene får aldri se noe av det.

Hjelp til én av dem: kravspek review import --help
`,
  'review import': `Leser inn filene som er kommet tilbake fra tjenestene.

Bruk:
  kravspek review import FIL SVARFIL … [--reviewer ROLLE@TJENESTE] [--keep-names]
                         [--language nb|nn|en]

FIL er kravspesifikasjonen (*.krav.yaml, *.krav.json).
SVARFIL er et Word-dokument (.docx) der noen har skrevet kommentarer, endret med Spor endringer
eller fylt ut feltene, eller en svarfil fra HTML-skjemaet (.kravsvar.json). Du kan lese inn flere
på én gang.

Den samme filen kan leses inn flere ganger: Bare det som er nytt, blir lagt til. Det du har skrevet
i registeret, blir aldri skrevet over. Navn på personer blir ikke tatt vare på.

Valg:
  --reviewer ROLLE@TJENESTE
                        hvem filene er fra, når det ikke står i dem
  --keep-names          ta vare på navnene i registeret; ingen dokumenter viser dem
  --language nb|nn|en   språket i meldingene; ellers KRAVSPEK_LANGUAGE, ellers språket i filen

Sluttkoden er 0 når alle filene er lest inn, 1 når kravspesifikasjonen eller registeret har feil, og
2 når en fil ikke kunne leses. De andre filene er da likevel lest inn.
`,
  'review list': `Viser kommentarene, hver på sitt sted, med svarene.

Bruk:
  kravspek review list FIL [--open] [--role ROLLE] [--service TJENESTE] [--at ID]
                       [--format text|json|markdown] [--language nb|nn|en]

Ord som er foreslått tatt bort, står i [-klammer-], og nye ord i {+klammer+}.

Valg:
  --open                bare dem som ikke har fått svar
  --role ROLLE          bare det rollen med denne id-en har sagt
  --service TJENESTE    bare det tjenesten med denne id-en har sagt
  --at ID               bare det som gjelder dette kravet, kapittelet eller noe annet med en id
  --format FORMAT       text (vanlig), markdown (til saken) eller json (for programmer)
  --language nb|nn|en   ellers KRAVSPEK_LANGUAGE, ellers språket i filen
`,
  'review answer': `Svarer på en kommentar.

Bruk:
  kravspek review answer FIL KOMMENTAR … --disposition UTFALL --text TEKST
                         [--by ROLLE] [--changed ID,ID] [--language nb|nn|en]

KOMMENTAR er id-en til kommentaren, for eksempel K-4f7k2q. Flere får det samme svaret.

UTFALL er ett av disse:
  accepted     tatt til følge
  partly       delvis tatt til følge
  rejected     ikke tatt til følge
  later        senere: legges i idébanken

Valg:
  --text TEKST          svaret, som de som sa det, får lese; --text - leser det som sendes inn
  --by ROLLE            hvem som svarer
  --changed ID,ID       hva som er endret på grunn av kommentaren
  --language nb|nn|en   ellers KRAVSPEK_LANGUAGE, ellers språket i filen

Alle svar må ha en tekst, bortsett fra later. Ros trenger ikke noe utfall.
`,
  'review accept': `Tar inn et endringsforslag i kravspesifikasjonen, og svarer at det er gjort.

Bruk:
  kravspek review accept FIL KOMMENTAR [--text TEKST] [--by ROLLE] [--language nb|nn|en]

Er teksten endret siden forslaget kom, blir begge endringene med når de gjelder forskjellige ord.
Gjelder de samme ordene, blir ingenting endret, og du får se hva som står mot hverandre.

Et krav kan stå to ganger: selve kravet, og det samme med hverdagsord. Endrer forslaget
bare det ene, får du se det andre, så du kan rette det også.

Valg:
  --text TEKST          svaret; ellers «Teksten er endret slik det ble foreslått.»
  --by ROLLE            hvem som svarer
  --language nb|nn|en   ellers KRAVSPEK_LANGUAGE, ellers språket i filen
`,
  'review approve': `Sier at noen står bak et krav eller et kapittel slik teksten er nå.

Bruk:
  kravspek review approve FIL ID … --by ROLLE@TJENESTE [--language nb|nn|en]

Blir teksten endret, gjelder godkjenningen ikke lenger. kravspek review status sier hvilke.

Valg:
  --by ROLLE@TJENESTE   hvem som godkjenner
  --language nb|nn|en   ellers KRAVSPEK_LANGUAGE, ellers språket i filen
`,
  'review place': `Sier hva en kommentar gjelder, når Kravspek ikke fant det ut.

Bruk:
  kravspek review place FIL KOMMENTAR … --at ID [--language nb|nn|en]

Valg:
  --at ID               id-en til et krav, et delkrav (FUN-01.a), et kapittel eller noe annet
                        som har en id
  --language nb|nn|en   ellers KRAVSPEK_LANGUAGE, ellers språket i filen
`,
  'review defer': `Legger en kommentar i idébanken.

Bruk:
  kravspek review defer FIL KOMMENTAR … [--text TEKST] [--by ROLLE] [--language nb|nn|en]

Valg:
  --text TEKST          hva de som sa det, får vite; --text - leser det som sendes inn
  --by ROLLE            hvem som svarer
  --language nb|nn|en   ellers KRAVSPEK_LANGUAGE, ellers språket i filen
`,
  'review reopen': `Tar bort et svar, så kommentaren er åpen igjen.

Bruk:
  kravspek review reopen FIL KOMMENTAR … [--language nb|nn|en]
`,
  'review add': `Skriver ned noe som ble sagt i et møte eller på telefon.

Bruk:
  kravspek review add FIL --on-behalf-of ROLLE@TJENESTE [--persons ANTALL] [--at ID] [--kind TYPE]
                      --text TEKST [--language nb|nn|en]

Valg:
  --on-behalf-of ROLLE@TJENESTE
                        hvem som sa det
  --persons ANTALL      hvor mange som står bak
  --at ID               hva det gjelder: et krav, et kapittel eller noe annet som har en id;
                        ellers :other, som er for det som gjelder helheten
  --kind TYPE           problem, idea (idé), error (feil), question (spørsmål), praise (ros) eller
                        change (endringsforslag)
  --text TEKST          hva som ble sagt; --text - leser det som sendes inn
  --language nb|nn|en   ellers KRAVSPEK_LANGUAGE, ellers språket i filen
`,
  'review status': `Viser hvem som har svart, hvem som ikke har det, og hva som gjenstår.

Bruk:
  kravspek review status FIL [--format text|json] [--language nb|nn|en]

Sluttkoden er 0 når ingenting gjenstår, og 1 når en kommentar er uten svar, noen som er bedt om å
lese, ikke har svart, eller en godkjenning ikke gjelder lenger.
`,
  'review reply': `Lager «Dette sa dere, dette ble gjort»: alt de sa, og hva det ble til.

Bruk:
  kravspek review reply FIL --for ROLLE@TJENESTE --out MAPPE [--format docx,html,pdf]
                        [--reference-docx FIL] [--templates MAPPE] [--force] [--language nb|nn|en]

Valg:
  --for ROLLE@TJENESTE  hvem det skal til; --for all lager ett til hver av dem som har sagt noe
  --out MAPPE           hvor det skal skrives; mappen blir laget hvis den ikke finnes
  --format docx,html,…  docx, html eller pdf, eller flere av dem; ellers docx
  --reference-docx FIL  Word-fil som stiler, skrifter, farger, logo og marger hentes fra
  --templates MAPPE     egne maler i stedet for de innebygde
  --force               skriv over filer som er endret siden Kravspek skrev dem
  --language nb|nn|en   språket i meldingene; dokumentet er på språket i filen
`,
}
