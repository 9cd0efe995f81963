import { listed } from '../counted.js'
import type { AnswersWords } from './words.js'
import { shellWord } from '../../shell-word.js'

export const nn: AnswersWords = {
  unknownAction: (action, actions) =>
    action === undefined
      ? `Sei kva du vil gjere: kravspek answers ${listed(actions, 'eller')}.`
      : `«${action}» er ikkje noko kravspek answers kan gjere. Skriv ${listed(actions, 'eller')}.`,
  missingForm: 'Sei kva skjema som skal lesast inn: kravspek answers import FIL SKJEMA …',
  oneSupplierOneForm: 'Med --supplier kan berre eitt skjema lesast inn om gongen.',
  specificationHasErrors: 'Ingenting er gjort med svara. Rett feila i kravspesifikasjonen, og prøv igjen.',
  problem: {
    'not-json': (file) => `«${file}» kan ikkje lesast som JSON. Hent fila slik Kravspek skreiv henne.`,
    'not-answers': (file) =>
      `«${file}» er ikkje slik Kravspek skriv svar frå leverandørar. Hent fila slik ho var, eller flytt henne bort og les inn skjemaa på nytt.`,
    newer: (file) =>
      `«${file}» er skriven av ein nyare versjon av Kravspek. Bruk den versjonen eller ein nyare.`,
  },
  otherRegister: (file, specification) =>
    `«${file}» har svar på ein annan kravspesifikasjon («${specification}»). Flytt fila dit ho høyrer heime.`,
  tooLarge: (file) => `«${file}» er for stor til å lesast.`,
  noAnswers: (file) =>
    `Ingen svar er lesne inn. Les dei inn med: kravspek answers import ${shellWord(file)} SKJEMA …`,
  refused: {
    'other-specification': ({ form, named, file }) =>
      `«${form}» svarer på ein annan kravspesifikasjon («${named}») enn ${file}. Skjemaet er ikkje lese inn.`,
    'other-document': ({ form, named, file }) =>
      named === 'review' || named === 'sheet'
        ? `«${form}» er eit dokument til gjennomlesing, ikkje eit skjema for leverandørar. Les det inn med: kravspek review import ${shellWord(file)} ${shellWord(form)}`
        : `«${form}» er ikkje skjemaet som leverandørane fyller ut. Skjemaet er ikkje lese inn.`,
    'nothing-filled': ({ form }) =>
      `Ingen felt er fylte ut i «${form}». Skjemaet er ikkje lese inn. Kontroller at det er svarskjemaet de sende ut, og at leverandøren har fylt det ut.`,
    'no-name': ({ form, file }) =>
      `Leverandøren har ikkje skrive namnet sitt i «${form}». Sei kven det er: kravspek answers import ${shellWord(file)} ${shellWord(form)} --supplier NAMN`,
    'same-name': ({ form, named, file }) =>
      `Ein annan leverandør, med eit anna organisasjonsnummer, heiter òg «${named}». Sei kva denne skal heite: kravspek answers import ${shellWord(file)} ${shellWord(form)} --supplier NAMN`,
    'same-number': ({ form, named, file }) =>
      `«${form}» har same organisasjonsnummer som «${named}», men eit anna namn. Sei kven skjemaet er frå: kravspek answers import ${shellWord(file)} ${shellWord(form)} --supplier NAMN`,
  },
  notAForm: (file) =>
    `«${file}» er verken eit Word-dokument (.docx), ei Excel-arbeidsbok (.xlsx) eller ei CSV-fil. Be leverandøren om svarskjemaet i eitt av desse formata.`,
  noneImported: 'Ingenting er lese inn.',
  imported: {
    added: (form, supplier) => `${form}: svar frå ${supplier} er lese inn.`,
    replaced: (form, supplier) =>
      `${form}: nytt svar frå ${supplier} er lese inn. Det førre er teke vare på, men gjeld ikkje lenger.`,
    known: (form, supplier) => `${form}: svaret frå ${supplier} er lese inn før. Ingenting er nytt.`,
  },
  sourceUnknown:
    'Utgåva som skjemaet er laga av, er ikkje teken vare på. Svara er lesne etter skjemaet slik det er no.',
  kept: (register) =>
    `Svara er lagra i ${register}. Fila inneheld alt leverandørane har svart: Del henne berre med dei som evaluerer.`,
  next: (file) => `Sjå svara side om side: kravspek answers compare ${shellWord(file)} --out MAPPE`,
  edition: (version) => `Svarer på utgåve ${version === '' ? 'utan versjon' : version}.`,
  olderEdition: (version, current) =>
    version === current
      ? `Svarer på ein annan tekst enn den som gjeld, men med same versjon (${version}).`
      : `Svarer på utgåve ${version === '' ? 'utan versjon' : version}. Den som gjeld, er ${current === '' ? 'utan versjon' : current}.`,
  editionNotKept: 'Utgåva er ikkje teken vare på. Sjå sjølv etter kva som er endra sidan den.',
  editionUnknown: 'Skjemaet seier ikkje kva utgåve det svarer på.',
  counts: ({ asked, given, partly, missing, deviations }) =>
    [
      `Svart på: ${given} av ${asked}`,
      ...(partly === 0 ? [] : [`delvis: ${partly}`]),
      ...(missing === 0 ? [] : [`utan svar: ${missing}`]),
      ...(deviations === 0 ? [] : [`avvik: ${deviations}`]),
    ].join(', ') + '.',
  notMet: (ids) =>
    `Minstekrav som ikkje er oppfylte, etter det leverandøren sjølv har svart: ${ids.join(', ')}`,
  unclearMinimum: (ids) => `Minstekrav der svaret ikkje viser at kravet er oppfylt: ${ids.join(', ')}`,
  missingMinimum: (ids) => `Minstekrav utan svar: ${ids.join(', ')}`,
  changedMinimum: (ids) => `Minstekrav som er endra sidan utgåva leverandøren svarte på: ${ids.join(', ')}`,
  changed: (ids) => `Endra sidan utgåva leverandøren svarte på, utanom minstekrav: ${ids.join(', ')}`,
  partly: (ids) => `Delvis svart på: ${ids.join(', ')}`,
  missing: (ids) => `Utan svar, utanom minstekrav: ${ids.join(', ')}`,
  deviations: (ids) => `Avvik utanom minstekrav: ${ids.join(', ')}`,
  overWords: (ids) => `For lange svar: ${ids.join(', ')}`,
  confidential: (ids) => `Leverandøren seier at det er teieplikt om noko i svaret på: ${ids.join(', ')}`,
  notSigned: 'Skjemaet er ikkje underteikna.',
  written: (count) =>
    `Skrive utanfor felta: ${count === 1 ? 'éin stad' : `${count} stader`}. Sjå etter om det er atterhald.`,
  notPlaced: (count) => `Felt som ikkje er kjende att: ${count}.`,
  notScored: 'Svara er ikkje vurderte. Poeng set de sjølve.',
  onlyForEvaluation:
    'Berre for evalueringa: Del ikkje dokumentet med leverandørar eller med nokon utanfor evalueringa.',
  usage: {
    answers: `Tek imot svara frå leverandørane, og set dei opp side om side.

Bruk:
  kravspek answers import FIL SKJEMA … [--supplier NAMN]
  kravspek answers list FIL [--format text|json]
  kravspek answers compare FIL --out MAPPE [--format docx,html,pdf,json]

Kva dei gjer:
  import    les inn skjemaa som leverandørane har fylt ut
  list      viser kven som har svart, og kva som manglar eller avvik
  compare   lagar ei samanlikning, krav for krav, med plass til poenga de set

FIL er kravspesifikasjonen (*.krav.yaml, *.krav.json). Svara blir tekne vare på i NAMN.answers.json
ved sida av han. Kravspek gir ingen poeng og rangerer ingen.

Hjelp til éin av dei: kravspek answers import --help
`,
    'answers import': `Les inn skjemaa som leverandørane har fylt ut.

Bruk:
  kravspek answers import FIL SKJEMA … [--supplier NAMN] [--language nb|nn|en]

SKJEMA er Word-fila leverandøren har fylt ut (laga med kravspek render --document answer). Det same
skjemaet kan lesast inn fleire gonger utan at noko blir endra. Kjem det eit nytt skjema frå den same
leverandøren, gjeld det nye, og det gamle blir teke vare på. Kontaktpersonar og underskrivarar blir
ikkje lagra.

Val:
  --supplier NAMN       kven skjemaet er frå; elles namnet som står i skjemaet
  --language nb|nn|en   språket i meldingane

Sluttkoden er 0 når alt er lese inn, 1 når kravspesifikasjonen har feil, og 2 når eit skjema ikkje er
lese inn.
`,
    'answers list': `Viser kven som har svart, og kva som manglar eller avvik i kvart svar.

Bruk:
  kravspek answers list FIL [--format text|json] [--language nb|nn|en]

Val:
  --format FORMAT       text (vanleg) eller json (for program)
  --language nb|nn|en   språket i meldingane

Sluttkoden er 0 når alle har svart på minstekrava slik dei er no, og svara seier at dei er oppfylte,
1 når noko av dette manglar, og 2 når noko anna er gale.
`,
    'answers compare': `Lagar ei samanlikning av svara, krav for krav, med leverandørane side om side.

Bruk:
  kravspek answers compare FIL --out MAPPE [--format docx,html,pdf,json]
                 [--reference-docx FIL] [--templates MAPPE] [--force] [--language nb|nn|en]

Minstekrava de må sjå på, står først: dei som ikkje er oppfylte etter det leverandøren sjølv har
svart, dei som har eit uklart svar, dei som er endra sidan leverandøren svarte, og dei som det ikkje er
svart på. Felta for poeng og grunngjeving er tomme: De fyller dei ut. Dokumentet er berre for evalueringa.

Val:
  --out MAPPE           kvar dokumenta skal skrivast
  --format docx,html,…  docx, html, pdf eller json, eller fleire av dei; elles docx
  --reference-docx FIL  Word-fil med skriftene, fargane, toppteksten og logoen til kommunen
  --templates MAPPE     eigne malar
  --force               skriv over dokument som er endra sidan Kravspek skreiv dei
  --language nb|nn|en   språket i meldingane; dokumenta er alltid på språket i fila

Sluttkoden er 0 når samanlikninga er laga, 1 når kravspesifikasjonen har feil, og 2 når noko anna er
gale.
`,
  },
}
