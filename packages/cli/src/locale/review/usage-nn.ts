import type { usage as nb } from './usage-nb.js'

/** Hjelp til `kravspek review`, på nynorsk. */
export const usage: typeof nb = {
  review: `Tek imot kommentarane frå tenestene, og ser til at alle får svar.

Bruk:
  kravspek review import FIL SVARFIL … [--reviewer ROLLE@TENESTE] [--keep-names]
  kravspek review list FIL [--open] [--format text|json|markdown]
  kravspek review answer FIL KOMMENTAR … --disposition UTFALL --text TEKST
  kravspek review accept FIL KOMMENTAR
  kravspek review defer FIL KOMMENTAR … [--text TEKST]
  kravspek review reopen FIL KOMMENTAR …
  kravspek review place FIL KOMMENTAR … --at ID
  kravspek review add FIL --on-behalf-of ROLLE@TENESTE --persons TAL --text TEKST
  kravspek review approve FIL ID … --by ROLLE@TENESTE
  kravspek review status FIL [--format text|json]
  kravspek review reply FIL --for ROLLE@TENESTE --out MAPPE

Kva dei gjer:
  import    les inn filene som er komne tilbake: Word-filer og svar frå skjemaet
  list      viser kommentarane, kvar på sin stad, med svara
  answer    svarer på ein kommentar
  accept    tek inn eit endringsforslag i kravspesifikasjonen, og svarer at det er gjort
  defer     legg ein kommentar i idébanken
  reopen    tek bort eit svar, så kommentaren er open igjen
  place     seier kva ein kommentar gjeld, når Kravspek ikkje fann det ut
  add       skriv ned noko som blei sagt i eit møte eller på telefon
  approve   seier at nokon står bak eit krav eller eit kapittel slik teksten er no
  status    viser kven som har svart, kven som ikkje har det, og kva som står att
  reply     lagar «Dette sa de, dette blei gjort» til dei som sa noko

FIL er kravspesifikasjonen (*.krav.yaml, *.krav.json). Kommentarane og svara blir tekne vare på i
NAMN.review.yaml ved sida av han. Leverandørane får aldri sjå noko av det.

Hjelp til éin av dei: kravspek review import --help
`,
  'review import': `Les inn filene som er komne tilbake frå tenestene.

Bruk:
  kravspek review import FIL SVARFIL … [--reviewer ROLLE@TENESTE] [--keep-names]
                         [--language nb|nn|en]

FIL er kravspesifikasjonen (*.krav.yaml, *.krav.json).
SVARFIL er eit Word-dokument (.docx) der nokon har skrive kommentarar, endra med Spor endringar
eller fylt ut felta, eller ei svarfil frå HTML-skjemaet (.kravsvar.json). Du kan lese inn fleire på
éin gong.

Den same fila kan lesast inn fleire gonger: Berre det som er nytt, blir lagt til. Det du har skrive
i registeret, blir aldri skrive over. Namn på personar blir ikkje tekne vare på.

Val:
  --reviewer ROLLE@TENESTE
                        kven filene er frå, når det ikkje står i dei
  --keep-names          ta vare på namna i registeret; ingen dokument viser dei
  --language nb|nn|en   språket i meldingane; elles KRAVSPEK_LANGUAGE, elles språket i fila

Sluttkoden er 0 når alle filene er lesne inn, 1 når kravspesifikasjonen eller registeret har feil,
og 2 når ei fil ikkje kunne lesast. Dei andre filene er då likevel lesne inn.
`,
  'review list': `Viser kommentarane, kvar på sin stad, med svara.

Bruk:
  kravspek review list FIL [--open] [--role ROLLE] [--service TENESTE] [--at ID]
                       [--format text|json|markdown] [--language nb|nn|en]

Ord som er foreslått tekne bort, står i [-klammer-], og nye ord i {+klammer+}.

Val:
  --open                berre dei som ikkje har fått svar
  --role ROLLE          berre det rolla med denne id-en har sagt
  --service TENESTE     berre det tenesta med denne id-en har sagt
  --at ID               berre det som gjeld dette kravet, kapittelet eller noko anna med ein id
  --format FORMAT       text (vanleg), markdown (til saka) eller json (for program)
  --language nb|nn|en   elles KRAVSPEK_LANGUAGE, elles språket i fila
`,
  'review answer': `Svarer på ein kommentar.

Bruk:
  kravspek review answer FIL KOMMENTAR … --disposition UTFALL --text TEKST
                         [--by ROLLE] [--changed ID,ID] [--language nb|nn|en]

KOMMENTAR er id-en til kommentaren, til dømes K-4f7k2q. Fleire får det same svaret.

UTFALL er eitt av desse:
  accepted     teken til følgje
  partly       delvis teken til følgje
  rejected     ikkje teken til følgje
  later        seinare: blir lagd i idébanken

Val:
  --text TEKST          svaret, som dei som sa det, får lese; --text - les det som blir sendt inn
  --by ROLLE            kven som svarer
  --changed ID,ID       kva som er endra på grunn av kommentaren
  --language nb|nn|en   elles KRAVSPEK_LANGUAGE, elles språket i fila

Alle svar må ha ein tekst, bortsett frå later. Ros treng ikkje noko utfall.
`,
  'review accept': `Tek inn eit endringsforslag i kravspesifikasjonen, og svarer at det er gjort.

Bruk:
  kravspek review accept FIL KOMMENTAR [--text TEKST] [--by ROLLE] [--language nb|nn|en]

Er teksten endra sidan forslaget kom, blir begge endringane med når dei gjeld forskjellige ord.
Gjeld dei same orda, blir ingenting endra, og du får sjå kva som står mot kvarandre.

Eit krav kan stå to gonger: sjølve kravet, og det same med kvardagsord. Endrar forslaget berre det
eine, får du sjå det andre, så du kan rette det også.

Val:
  --text TEKST          svaret; elles «Teksten er endra slik det blei foreslått.»
  --by ROLLE            kven som svarer
  --language nb|nn|en   elles KRAVSPEK_LANGUAGE, elles språket i fila
`,
  'review approve': `Seier at nokon står bak eit krav eller eit kapittel slik teksten er no.

Bruk:
  kravspek review approve FIL ID … --by ROLLE@TENESTE [--language nb|nn|en]

Blir teksten endra, gjeld ikkje godkjenninga lenger. kravspek review status seier kva for nokre.

Val:
  --by ROLLE@TENESTE    kven som godkjenner
  --language nb|nn|en   elles KRAVSPEK_LANGUAGE, elles språket i fila
`,
  'review place': `Seier kva ein kommentar gjeld, når Kravspek ikkje fann det ut.

Bruk:
  kravspek review place FIL KOMMENTAR … --at ID [--language nb|nn|en]

Val:
  --at ID               id-en til eit krav, eit delkrav (FUN-01.a), eit kapittel eller noko anna som
                        har ein id
  --language nb|nn|en   elles KRAVSPEK_LANGUAGE, elles språket i fila
`,
  'review defer': `Legg ein kommentar i idébanken.

Bruk:
  kravspek review defer FIL KOMMENTAR … [--text TEKST] [--by ROLLE] [--language nb|nn|en]

Val:
  --text TEKST          kva dei som sa det, får vite; --text - les det som blir sendt inn
  --by ROLLE            kven som svarer
  --language nb|nn|en   elles KRAVSPEK_LANGUAGE, elles språket i fila
`,
  'review reopen': `Tek bort eit svar, så kommentaren er open igjen.

Bruk:
  kravspek review reopen FIL KOMMENTAR … [--language nb|nn|en]
`,
  'review add': `Skriv ned noko som blei sagt i eit møte eller på telefon.

Bruk:
  kravspek review add FIL --on-behalf-of ROLLE@TENESTE [--persons TAL] [--at ID] [--kind TYPE]
                      --text TEKST [--language nb|nn|en]

Val:
  --on-behalf-of ROLLE@TENESTE
                        kven som sa det
  --persons TAL         kor mange som står bak
  --at ID               kva det gjeld: eit krav, eit kapittel eller noko anna som har ein id;
                        elles :other, som er for det som gjeld heilskapen
  --kind TYPE           problem, idea (idé), error (feil), question (spørsmål), praise (ros) eller
                        change (endringsforslag)
  --text TEKST          kva som blei sagt; --text - les det som blir sendt inn
  --language nb|nn|en   elles KRAVSPEK_LANGUAGE, elles språket i fila
`,
  'review status': `Viser kven som har svart, kven som ikkje har det, og kva som står att.

Bruk:
  kravspek review status FIL [--format text|json] [--language nb|nn|en]

Sluttkoden er 0 når ingenting står att, og 1 når ein kommentar er utan svar, nokon som er bedne om å
lese, ikkje har svart, eller ei godkjenning ikkje gjeld lenger.
`,
  'review reply': `Lagar «Dette sa de, dette blei gjort»: alt dei sa, og kva det blei til.

Bruk:
  kravspek review reply FIL --for ROLLE@TENESTE --out MAPPE [--format docx,html,pdf]
                        [--reference-docx FIL] [--templates MAPPE] [--force] [--language nb|nn|en]

Val:
  --for ROLLE@TENESTE   kven det skal til; --for all lagar eitt til kvar av dei som har sagt noko
  --out MAPPE           kvar det skal skrivast; mappa blir laga om ho ikkje finst
  --format docx,html,…  docx, html eller pdf, eller fleire av dei; elles docx
  --reference-docx FIL  Word-fil som stilar, skrifter, fargar, logo og margar blir henta frå
  --templates MAPPE     eigne malar i staden for dei innebygde
  --force               skriv over filer som er endra sidan Kravspek skreiv dei
  --language nb|nn|en   språket i meldingane; dokumentet er på språket i fila
`,
}
