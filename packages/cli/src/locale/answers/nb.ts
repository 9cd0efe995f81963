import { listed } from '../counted.js'
import type { AnswersWords } from './words.js'
import { shellWord } from '../../shell-word.js'

export const nb: AnswersWords = {
  unknownAction: (action, actions) =>
    action === undefined
      ? `Si hva du vil gjøre: kravspek answers ${listed(actions, 'eller')}.`
      : `«${action}» er ikke noe kravspek answers kan gjøre. Skriv ${listed(actions, 'eller')}.`,
  missingForm: 'Si hvilke skjemaer som skal leses inn: kravspek answers import FIL SKJEMA …',
  oneSupplierOneForm: 'Med --supplier kan bare ett skjema leses inn om gangen.',
  specificationHasErrors:
    'Ingenting er gjort med svarene. Rett feilene i kravspesifikasjonen, og prøv igjen.',
  problem: {
    'not-json': (file) => `«${file}» kan ikke leses som JSON. Hent filen slik Kravspek skrev den.`,
    'not-answers': (file) =>
      `«${file}» er ikke slik Kravspek skriver svar fra leverandører. Hent filen slik den var, eller flytt den bort og les inn skjemaene på nytt.`,
    newer: (file) =>
      `«${file}» er skrevet av en nyere versjon av Kravspek. Bruk den versjonen eller en nyere.`,
  },
  otherRegister: (file, specification) =>
    `«${file}» har svar på en annen kravspesifikasjon («${specification}»). Flytt filen dit den hører hjemme.`,
  tooLarge: (file) => `«${file}» er for stor til å leses.`,
  noAnswers: (file) =>
    `Ingen svar er lest inn. Les dem inn med: kravspek answers import ${shellWord(file)} SKJEMA …`,
  refused: {
    'other-specification': ({ form, named, file }) =>
      `«${form}» svarer på en annen kravspesifikasjon («${named}») enn ${file}. Skjemaet er ikke lest inn.`,
    'other-document': ({ form, named, file }) =>
      named === 'review' || named === 'sheet'
        ? `«${form}» er et dokument til gjennomlesing, ikke et skjema for leverandører. Les det inn med: kravspek review import ${shellWord(file)} ${shellWord(form)}`
        : `«${form}» er ikke skjemaet som leverandørene fyller ut. Skjemaet er ikke lest inn.`,
    'nothing-filled': ({ form }) =>
      `Ingen felt er fylt ut i «${form}». Skjemaet er ikke lest inn. Kontroller at det er svarskjemaet dere sendte ut, og at leverandøren har fylt det ut.`,
    'no-name': ({ form, file }) =>
      `Leverandøren har ikke skrevet navnet sitt i «${form}». Si hvem det er: kravspek answers import ${shellWord(file)} ${shellWord(form)} --supplier NAVN`,
    'same-name': ({ form, named, file }) =>
      `En annen leverandør, med et annet organisasjonsnummer, heter også «${named}». Si hva denne skal hete: kravspek answers import ${shellWord(file)} ${shellWord(form)} --supplier NAVN`,
    'same-number': ({ form, named, file }) =>
      `«${form}» har samme organisasjonsnummer som «${named}», men et annet navn. Si hvem skjemaet er fra: kravspek answers import ${shellWord(file)} ${shellWord(form)} --supplier NAVN`,
  },
  notAForm: (file) =>
    `«${file}» er verken et Word-dokument (.docx), en Excel-arbeidsbok (.xlsx) eller en CSV-fil. Be leverandøren om svarskjemaet i et av disse formatene.`,
  noneImported: 'Ingenting er lest inn.',
  imported: {
    added: (form, supplier) => `${form}: svar fra ${supplier} er lest inn.`,
    replaced: (form, supplier) =>
      `${form}: nytt svar fra ${supplier} er lest inn. Det forrige er tatt vare på, men gjelder ikke lenger.`,
    known: (form, supplier) => `${form}: svaret fra ${supplier} er lest inn før. Ingenting er nytt.`,
  },
  sourceUnknown:
    'Utgaven som skjemaet er laget av, er ikke tatt vare på. Svarene er lest etter skjemaet slik det er nå.',
  kept: (register) =>
    `Svarene er lagret i ${register}. Filen inneholder alt leverandørene har svart: Del den bare med dem som evaluerer.`,
  next: (file) => `Se svarene side om side: kravspek answers compare ${shellWord(file)} --out MAPPE`,
  edition: (version) => `Svarer på utgave ${version === '' ? 'uten versjon' : version}.`,
  olderEdition: (version, current) =>
    version === current
      ? `Svarer på en annen tekst enn den som gjelder, men med samme versjon (${version}).`
      : `Svarer på utgave ${version === '' ? 'uten versjon' : version}. Den som gjelder, er ${current === '' ? 'uten versjon' : current}.`,
  editionNotKept: 'Utgaven er ikke tatt vare på. Se selv etter hva som er endret siden den.',
  editionUnknown: 'Skjemaet sier ikke hvilken utgave det svarer på.',
  counts: ({ asked, given, partly, missing, deviations }) =>
    [
      `Besvart: ${given} av ${asked}`,
      ...(partly === 0 ? [] : [`delvis: ${partly}`]),
      ...(missing === 0 ? [] : [`uten svar: ${missing}`]),
      ...(deviations === 0 ? [] : [`avvik: ${deviations}`]),
    ].join(', ') + '.',
  notMet: (ids) => `Minstekrav som ikke er oppfylt, etter leverandørens eget svar: ${ids.join(', ')}`,
  unclearMinimum: (ids) => `Minstekrav der svaret ikke viser at kravet er oppfylt: ${ids.join(', ')}`,
  missingMinimum: (ids) => `Minstekrav uten svar: ${ids.join(', ')}`,
  changedMinimum: (ids) => `Minstekrav som er endret siden utgaven leverandøren svarte på: ${ids.join(', ')}`,
  changed: (ids) => `Endret siden utgaven leverandøren svarte på, utenom minstekrav: ${ids.join(', ')}`,
  partly: (ids) => `Delvis besvart: ${ids.join(', ')}`,
  missing: (ids) => `Uten svar, utenom minstekrav: ${ids.join(', ')}`,
  deviations: (ids) => `Avvik utenom minstekrav: ${ids.join(', ')}`,
  overWords: (ids) => `For lange svar: ${ids.join(', ')}`,
  confidential: (ids) => `Leverandøren sier at noe er taushetsbelagt i svaret på: ${ids.join(', ')}`,
  notSigned: 'Skjemaet er ikke undertegnet.',
  written: (count) =>
    `Skrevet utenfor feltene: ${count === 1 ? 'ett sted' : `${count} steder`}. Se etter om det er forbehold.`,
  notPlaced: (count) => `Felt som ikke er gjenkjent: ${count}.`,
  notScored: 'Svarene er ikke vurdert. Poeng setter dere selv.',
  onlyForEvaluation:
    'Kun for evalueringen: Del ikke dokumentet med leverandører eller med noen utenfor evalueringen.',
  usage: {
    answers: `Tar imot svarene fra leverandørene, og setter dem opp side om side.

Bruk:
  kravspek answers import FIL SKJEMA … [--supplier NAVN]
  kravspek answers list FIL [--format text|json]
  kravspek answers compare FIL --out MAPPE [--format docx,html,pdf,json]

Hva de gjør:
  import    leser inn skjemaene som leverandørene har fylt ut
  list      viser hvem som har svart, og hva som mangler eller avviker
  compare   lager en sammenligning, krav for krav, med plass til poengene dere setter

FIL er kravspesifikasjonen (*.krav.yaml, *.krav.json). Svarene blir tatt vare på i NAVN.answers.json
ved siden av den. Kravspek gir ingen poeng og rangerer ingen.

Hjelp til én av dem: kravspek answers import --help
`,
    'answers import': `Leser inn skjemaene som leverandørene har fylt ut.

Bruk:
  kravspek answers import FIL SKJEMA … [--supplier NAVN] [--language nb|nn|en]

SKJEMA er Word-filen leverandøren har fylt ut (laget med kravspek render --document answer). Det samme
skjemaet kan leses inn flere ganger uten at noe endres. Kommer det et nytt skjema fra den samme
leverandøren, gjelder det nye, og det gamle blir tatt vare på. Kontaktpersoner og underskrivere blir
ikke lagret.

Valg:
  --supplier NAVN       hvem skjemaet er fra; ellers navnet som står i skjemaet
  --language nb|nn|en   språket i meldingene

Sluttkoden er 0 når alt er lest inn, 1 når kravspesifikasjonen har feil, og 2 når et skjema ikke er
lest inn.
`,
    'answers list': `Viser hvem som har svart, og hva som mangler eller avviker i hvert svar.

Bruk:
  kravspek answers list FIL [--format text|json] [--language nb|nn|en]

Valg:
  --format FORMAT       text (vanlig) eller json (for programmer)
  --language nb|nn|en   språket i meldingene

Sluttkoden er 0 når alle har svart på minstekravene slik de er nå, og svarene sier at de er oppfylt,
1 når noe av dette mangler, og 2 når noe annet er galt.
`,
    'answers compare': `Lager en sammenligning av svarene, krav for krav, med leverandørene side om side.

Bruk:
  kravspek answers compare FIL --out MAPPE [--format docx,html,pdf,json]
                 [--reference-docx FIL] [--templates MAPPE] [--force] [--language nb|nn|en]

Minstekravene dere må se på, står først: de som ikke er oppfylt etter leverandørens eget svar, de som
har et uklart svar, de som er endret siden leverandøren svarte, og de som ikke er besvart. Feltene for
poeng og begrunnelse er tomme: Dere fyller dem ut. Dokumentet er kun for evalueringen.

Valg:
  --out MAPPE           hvor dokumentene skal skrives
  --format docx,html,…  docx, html, pdf eller json, eller flere av dem; ellers docx
  --reference-docx FIL  Word-fil med kommunens skrifter, farger, topptekst og logo
  --templates MAPPE     egne maler
  --force               skriv over dokumenter som er endret siden Kravspek skrev dem
  --language nb|nn|en   språket i meldingene; dokumentene er alltid på språket i filen

Sluttkoden er 0 når sammenligningen er laget, 1 når kravspesifikasjonen har feil, og 2 når noe annet
er galt.
`,
  },
}
