import type { DocumentKind, Language } from '@kravspek/core'

type Documents = Readonly<Record<DocumentKind, string>>

const nb: Documents = {
  tender: 'til leverandørene: bilaget med krav, behov og tjenestenivå',
  criteria: 'til leverandørene: frister, tildelingskriterier og priser',
  answer: 'til leverandørene: skjemaet de svarer i',
  review: 'til tjenestene: kravene i hverdagsspråk, med plass til å svare',
  sheet: 'til tjenestene: det samme på papir, til å krysse av',
  summary: 'til lederne: én side',
  involvement: 'til arkivet og tjenestene: hvordan kravene ble til',
  changes: 'til dem som har fått en utgave: hva som er endret siden',
  reply: 'til dem som har kommentert: hva som ble gjort med hver kommentar',
  comparison: 'til dem som evaluerer: leverandørenes svar; lages med kravspek answers compare',
}

const nn: Documents = {
  tender: 'til leverandørane: bilaget med krav, behov og tenestenivå',
  criteria: 'til leverandørane: fristar, tildelingskriterium og prisar',
  answer: 'til leverandørane: skjemaet dei svarer i',
  review: 'til tenestene: krava i kvardagsspråk, med plass til å svare',
  sheet: 'til tenestene: det same på papir, til å krysse av',
  summary: 'til leiarane: éi side',
  involvement: 'til arkivet og tenestene: korleis krava blei til',
  changes: 'til dei som har fått ei utgåve: kva som er endra sidan',
  reply: 'til dei som har kommentert: kva som blei gjort med kvar kommentar',
  comparison: 'til dei som evaluerer: svara frå leverandørane; blir laga med kravspek answers compare',
}

const en: Documents = {
  tender: 'for suppliers: the appendix with requirements, needs and service levels',
  criteria: 'for suppliers: dates, award criteria and prices',
  answer: 'for suppliers: the form that they answer in',
  review: 'for the services: the requirements in everyday words, with room to answer',
  sheet: 'for the services: the same on paper, with boxes to tick',
  summary: 'for leaders: one page',
  involvement: 'for the archive and the services: how the requirements came about',
  changes: 'for those who got an edition: what has changed since',
  reply: 'for those who have commented: what became of each comment',
  comparison: 'for those who evaluate: the suppliers’ answers; made with kravspek answers compare',
}

function lines(documents: Documents, all: string): string {
  return Object.entries({ ...documents, all })
    .map(([kind, text]) => `  ${kind.padEnd(12)} ${text}\n`)
    .join('')
}

/** Help for `kravspek render`, by language of messages. */
export const renderUsage: Readonly<Record<Language, string>> = {
  nb: `Lager dokumenter av en kravspesifikasjon.

Bruk:
  kravspek render FIL --document DOKUMENT --out MAPPE [--format docx,html,pdf]
                      [--role ROLLE] [--service TJENESTE] [--since VERSJON]
                      [--reference-docx FIL] [--templates MAPPE] [--force] [--language nb|nn|en]

FIL er en kravspesifikasjon (*.krav.yaml, *.krav.json). Er den en del (*.kravdel.yaml), blir
dokumentet laget av hele kravspesifikasjonen som delen hører til. FIL kan også være en utgave,
NAVN.editions/VERSJON.json: Da lages dokumentene slik de ble sendt ut.

DOKUMENT er ett av disse:
${lines(nb, 'alle; changes bare med --since, reply bare når noen har kommentert')}
Valg:
  --out MAPPE           hvor det skal skrives; mappen blir laget hvis den ikke finnes
  --format docx,html,…  docx, html eller pdf, eller flere av dem; ellers docx;
                        PDF lages med LibreOffice
  --role ROLLE          for review, sheet og reply: bare det som gjelder rollen med denne id-en
  --service TJENESTE    for review, sheet og reply: bare det som gjelder tjenesten med denne id-en
  --since VERSJON       for changes: utgaven det skal sammenlignes med; ellers den siste som
                        leverandørene har fått
  --reference-docx FIL  Word-fil (.docx, .dotx) som stiler, skrifter, farger, topptekst, bunntekst,
                        logo og marger hentes fra; gjelder Word og PDF
  --templates MAPPE     egne maler i stedet for de innebygde; se kravspek templates --help
  --force               skriv over filer som er endret siden Kravspek skrev dem
  --language nb|nn|en   språket i meldingene; dokumentet er alltid på språket i filen

Filen får navn etter kravspesifikasjonen, dokumentet og språket: medisindispenser-tender-nb.docx.
Sluttkoden er 0 når dokumentet er skrevet, 1 når kravspesifikasjonen har feil, og 2 når noe annet
er galt. Da er ingenting skrevet.
`,
  nn: `Lagar dokument av ein kravspesifikasjon.

Bruk:
  kravspek render FIL --document DOKUMENT --out MAPPE [--format docx,html,pdf]
                      [--role ROLLE] [--service TENESTE] [--since VERSJON]
                      [--reference-docx FIL] [--templates MAPPE] [--force] [--language nb|nn|en]

FIL er ein kravspesifikasjon (*.krav.yaml, *.krav.json). Er fila ein del (*.kravdel.yaml), blir
dokumentet laga av heile kravspesifikasjonen som delen høyrer til. FIL kan òg vere ei utgåve,
NAMN.editions/VERSJON.json: Då blir dokumenta laga slik dei blei sende ut.

DOKUMENT er eitt av desse:
${lines(nn, 'alle; changes berre med --since, reply berre når nokon har kommentert')}
Val:
  --out MAPPE           kvar det skal skrivast; mappa blir laga om ho ikkje finst
  --format docx,html,…  docx, html eller pdf, eller fleire av dei; elles docx;
                        PDF blir laga med LibreOffice
  --role ROLLE          for review, sheet og reply: berre det som gjeld rolla med denne id-en
  --service TENESTE     for review, sheet og reply: berre det som gjeld tenesta med denne id-en
  --since VERSJON       for changes: utgåva det skal samanliknast med; elles den siste som
                        leverandørane har fått
  --reference-docx FIL  Word-fil (.docx, .dotx) som stilar, skrifter, fargar, topptekst, botntekst,
                        logo og margar blir henta frå; gjeld Word og PDF
  --templates MAPPE     eigne malar i staden for dei innebygde; sjå kravspek templates --help
  --force               skriv over filer som er endra sidan Kravspek skreiv dei
  --language nb|nn|en   språket i meldingane; dokumentet er alltid på språket i fila

Fila får namn etter kravspesifikasjonen, dokumentet og språket: medisindispensar-tender-nn.docx.
Sluttkoden er 0 når dokumentet er skrive, 1 når kravspesifikasjonen har feil, og 2 når noko anna
er gale. Då er ingenting skrive.
`,
  en: `Makes documents from a requirements specification.

Usage:
  kravspek render FILE --document DOCUMENT --out FOLDER [--format docx,html,pdf]
                       [--role ROLE] [--service SERVICE] [--since VERSION]
                       [--reference-docx FILE] [--templates FOLDER] [--force]
                       [--language nb|nn|en]

FILE is a specification (*.krav.yaml, *.krav.json). For a part (*.kravdel.yaml), the document is made
from the whole specification that it belongs to. FILE can also be an edition,
NAME.editions/VERSION.json: the documents are then made as they were sent.

DOCUMENT is one of these:
${lines(en, 'every one; changes only with --since, reply only when someone has commented')}
Options:
  --out FOLDER          where to write it; the folder is made if it does not exist
  --format docx,html,…  docx, html or pdf, or several of them; otherwise docx;
                        PDF is made with LibreOffice
  --role ROLE           for review, sheet and reply: only what concerns the role with this ID
  --service SERVICE     for review, sheet and reply: only what concerns the service with this ID
  --since VERSION       for changes: the edition to compare with; otherwise the last one that suppliers
                        got
  --reference-docx FILE Word file (.docx, .dotx) that styles, fonts, colours, header, footer, logo
                        and margins are taken from; for Word and PDF
  --templates FOLDER    your own templates instead of the built-in ones; see kravspek templates --help
  --force               overwrite files that have been changed since Kravspek wrote them
  --language nb|nn|en   language of messages; the document is always in the file's language

The file is named after the specification, the document and the language:
medicine-dispenser-tender-en.docx. The exit code is 0 when the document is written, 1 when the
specification has errors, and 2 when something else is wrong. Then nothing is written.
`,
}
