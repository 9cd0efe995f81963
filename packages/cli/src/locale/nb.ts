import type { Severity } from '@kravspek/core'
import { houseWords } from '@kravspek/docx/house-words'
import { answersWords } from './answers/words.js'
import { importWords } from './import/words.js'
import { catalogueWords } from './catalogue/words.js'
import { allCounted, counted, listed, someCounted } from './counted.js'
import { editionWords } from './editions.js'
import { exportWords } from './export/words.js'
import { newWords } from './new/words.js'
import { renderUsage } from './render-usage.js'
import { reviewWords } from './review/words.js'
import { shellWord } from '../shell-word.js'

const nouns = {
  error: ['feil', 'feil'],
  warning: ['advarsel', 'advarsler'],
  task: ['oppgave', 'oppgaver'],
  hint: ['tips', 'tips'],
} as const

/** Det kommandolinjen sier på bokmål. De andre språkene har de samme navnene. */
export const nb = {
  severities: { error: 'feil', warning: 'advarsel', task: 'oppgave', hint: 'tips' },

  see: (place: string, message: string) => `se ${place}: ${message}`,
  fix: (title: string) => `forslag: ${title}`,
  alike: (severity: Severity, count: number) => `${counted(nouns, severity, count)} til av samme slag:`,
  more: (count: number) =>
    `Det viktigste står over. ${count} til er ikke vist; --format markdown viser alle.`,
  checked: (files: readonly string[], counts: Readonly<Record<Severity, number>>) =>
    `${files.length === 1 ? (files[0] ?? '') : `${files.length} filer`}: ${allCounted(nouns, counts)}.`,
  counted: (counts: Readonly<Record<Severity, number>>) => someCounted(nouns, counts),
  byTheme: 'Etter tema:',
  nothingFound: 'Ingenting å bemerke',
  fixed: (count: number) => (count === 1 ? 'Én ting er rettet:' : `${count} ting er rettet:`),
  waived: (count: number) => (count === 1 ? 'Ett funn er satt til side:' : `${count} funn er satt til side:`),
  noReason: 'uten begrunnelse',
  canBeIssued: (file: string, isReady: boolean) =>
    isReady ? `${file} kan kunngjøres:` : `${file} kan ikke kunngjøres ennå:`,
  errorsAbove: (count: number) =>
    count === 1 ? 'Det er én feil. Den står over.' : `Det er ${count} feil. De viktigste står over.`,
  andMore: (count: number) => `og ${count} til`,

  coverageTitle: (title: string) => `De 14 anbefalingene: ${title}`,
  coverageHeadings: {
    number: 'Nr.',
    what: 'Anbefaling',
    state: 'Status',
    reason: 'Begrunnelse',
    fields: 'Felt',
  },
  coverageSum: (counts: Readonly<Record<'covered' | 'partly' | 'missing' | 'not-relevant', number>>) =>
    `${counts.covered} dekket, ${counts.partly} delvis, ${counts.missing} mangler, ${counts['not-relevant']} ikke relevant.`,
  scopes: { requirement: 'gjelder hvert krav', specification: 'gjelder hele spesifikasjonen' },
  strictOnly: 'bare i streng kontroll',
  rulePacks: 'Regelpakker',
  notVerified: 'ikke kvalitetssikret',
  verified: (by: string, date: string) => `kvalitetssikret av ${by} ${date}`,
  pageInBokmaal: '',

  tooManyWarnings: (count: number, most: number) =>
    `${counted(nouns, 'warning', count)} er mer enn --max-warnings ${most} tillater.`,

  notRendered: 'Ingenting er skrevet. Rett feilene, og prøv igjen.',
  wrote: (count: number, folder: string) =>
    `Skrev ${count === 1 ? 'én fil' : `${count} filer`} i mappen ${folder}:`,
  decimal: ',',
  overwrote: (file: string) => `${file} var ikke slik Kravspek skrev filen, og er nå skrevet over.`,
  brokenRecord: (file: string) => `Oversikten ${file} over hva Kravspek har skrevet, kunne ikke brukes.`,
  remaining: (file: string) => `Se hva som gjenstår, med: kravspek check ${shellWord(file)}`,
  next: (document: string, source: string) =>
    `Les gjennom ${document}. Rett i ${source}, ikke i dokumentet, og kjør kommandoen på nytt.`,

  missingCommand:
    'Si hva du vil gjøre: kravspek new, import, check, render, issue, review, answers, catalogue, export, diff, coverage, explain, rules, templates eller lint-docx.',
  unknownCommand: (name: string) =>
    `Kommandoen «${name}» finnes ikke. Kommandoene er new, import, check, render, issue, review, answers, catalogue, export, diff, coverage, explain, rules, templates og lint-docx.`,
  unknownOption: (option: string, options: readonly string[]) =>
    `Valget ${option} finnes ikke her. Du kan bruke ${listed(options, 'og')}.`,
  missingValue: (option: string) => `Valget ${option} mangler en verdi.`,
  valueNotWanted: (option: string) => `Valget ${option} skal ikke ha noen verdi.`,
  missingOption: (option: string) => `Valget ${option} mangler.`,
  unknownLanguage: (option: string, value: string) =>
    `${option} kan ikke være «${value}». Språkene er nb (bokmål), nn (nynorsk) og en (engelsk).`,
  unknownFormat: (format: string, formats: readonly string[]) =>
    `Formatet «${format}» finnes ikke. Velg ${listed(formats, 'eller')}.`,
  unknownDocument: (document: string, documents: readonly string[]) =>
    `Dokumentet «${document}» finnes ikke. Dokumentene er: ${documents.join(', ')}.`,
  notNumber: (option: string, value: string) =>
    `${option} må være et helt tall, 0 eller høyere, ikke «${value}».`,
  missingFile: 'Si hvilken fil det gjelder, for eksempel medisindispenser.krav.yaml.',
  oneFileOnly: (command: 'render' | 'issue' | 'export' | 'coverage', count: number) =>
    `«${command}» tar én fil om gangen, men fikk ${count}.`,
  unknownPurpose: (purpose: string) => `--for kan ikke være «${purpose}». Du kan bruke --for issue.`,
  nothingMore: (text: string) => `Kommandoen tar ikke noe mer, men fikk «${text}».`,
  missingCode: 'Si hvilken kode det gjelder, for eksempel: kravspek explain and-or.',
  oneCodeOnly: (count: number) => `«explain» forklarer én kode om gangen, men fikk ${count}.`,
  unknownCode: (code: string, meant: string | undefined, count: number) =>
    meant === undefined
      ? `Det finnes ingen kode som heter «${code}». Koden står i klammer etter funnet; det er ${count} av dem.`
      : `Det finnes ingen kode som heter «${code}». Mente du «${meant}»?`,
  notSpecificationName: (file: string) =>
    `«${file}» er ikke navnet på en kravspesifikasjon. Navnet slutter på .krav.yaml eller .krav.json, og for en del på .kravdel.yaml.`,
  fileProblem: {
    missing: (file: string) => `Filen «${file}» finnes ikke. Kontroller navnet og mappen.`,
    outside: (file: string) =>
      `«${file}» er en lenke ut av mappen, og Kravspek følger ikke slike lenker. Bruk stien til selve filen.`,
    unreadable: (file: string) =>
      `Filen «${file}» kan ikke leses. Kontroller at det er en tekstfil (UTF-8) og ikke en brutt lenke, og at du har tilgang til den.`,
  },

  missingDocx: 'Si hvilken Word-fil det gjelder, for eksempel bilag1.docx.',
  docxProblem: {
    missing: (file: string) => `Filen «${file}» finnes ikke. Kontroller navnet og mappen.`,
    unreadable: (file: string) =>
      `Filen «${file}» kan ikke leses. Kontroller at det er en vanlig fil, og at du har tilgang til den.`,
    'not-a-document': (file: string) => `«${file}» er ikke et Word-dokument (.docx).`,
    'old-or-encrypted': (file: string) =>
      `«${file}» er i det gamle Word-formatet (.doc) eller har passord. Åpne filen i Word, fjern passordet, og lagre den som .docx.`,
    'packed-too-large': (file: string) =>
      `«${file}» er for stor til å kontrolleres (mer enn 25 MB). Komprimer bildene i Word, og prøv igjen.`,
    suspicious: (file: string) =>
      `«${file}» er bygget opp slik ingen vanlige Word-filer er, og blir ikke åpnet. Stoler du på avsenderen, kan du lagre filen på nytt i Word.`,
  },
  unknownKind: (kind: string) =>
    `--kind kan ikke være «${kind}». Velg review (til tjenestene) eller tender (til leverandørene).`,
  twoFiles: (count: number) => `«diff» sammenligner to filer, men fikk ${count}.`,
  unknownTemplatesAction: (action: string) =>
    action === ''
      ? 'Si hva du vil gjøre med malene: kravspek templates eject --out MAPPE.'
      : `«templates ${action}» finnes ikke. Skriv kravspek templates eject --out MAPPE.`,
  noTemplateFolder: (folder: string) =>
    `Mappen «${folder}» med maler finnes ikke, eller du har ikke tilgang til den. Lag den med: kravspek templates eject --out ${shellWord(folder)}`,
  noTemplates: (folder: string) =>
    `Det er ingen maler (*.hbs) i mappen «${folder}». Kopier de innebygde dit med: kravspek templates eject --out ${shellWord(folder)}`,
  tooManyTemplates: (folder: string, most: number) =>
    `I mappen «${folder}» er det flere filer enn en mappe med maler kan ha; det er plass til ${most} maler. Oppgi mappen som malene ligger rett i.`,
  templatesNotUsed:
    'Ingenting er skrevet. Rett malene, og prøv igjen. docs/maler.md forklarer hvordan maler skrives.',
  ejected: (folder: string) => [
    'Endre de malene du vil, og slett resten: de innebygde blir brukt for dem som ikke ligger i mappen.',
    `Bruk dem slik: kravspek render FIL --document tender --out MAPPE --templates ${shellWord(folder)}`,
    'docs/maler.md viser hvordan maler skrives.',
  ],
  notCut: (option: string, documents: readonly string[]) =>
    `${option} gjelder bare ${listed(documents, 'og')}. Leverandørene får alle det samme.`,
  unknownRole: (role: string, roles: readonly string[]) =>
    `Ingen rolle i filen har id «${role}». ${roles.length === 0 ? 'Filen har ingen roller.' : `Rollene er: ${roles.join(', ')}.`}`,
  unknownService: (service: string, services: readonly string[]) =>
    `Ingen tjeneste i filen har id «${service}». ${services.length === 0 ? 'Filen har ingen tjenester.' : `Tjenestene er: ${services.join(', ')}.`}`,

  changedFile: (file: string) =>
    `Filen «${file}» er endret siden Kravspek skrev den, og derfor er ingenting skrevet. Flytt filen eller gi den et annet navn, eller skriv over den med --force.`,
  unknownFile: (file: string) =>
    `Filen «${file}» finnes fra før, men står ikke i oversikten over hva Kravspek har skrevet, og derfor er ingenting skrevet. Flytt filen eller gi den et annet navn, eller skriv over den med --force.`,
  notRegularFile: (file: string) =>
    `«${file}» finnes fra før og er ikke en vanlig fil, og derfor er ingenting skrevet. Flytt det som ligger der, eller velg en annen mappe med --out.`,
  linkNotFixed: (file: string) =>
    `«${file}» er en lenke eller noe annet enn en vanlig fil, og det retter ikke --fix. Ingen filer er endret. Bruk stien til selve filen.`,
  protectedNotFixed: (file: string) =>
    `«${file}» er skrivebeskyttet og kan ikke rettes. Ingen filer er endret. Fjern skrivebeskyttelsen, eller kjør kommandoen uten --fix.`,
  notFixed: (file: string, reason: string) => `«${file}» kan ikke rettes: ${reason}. Ingen filer er endret.`,
  fixStopped: (file: string, reason: string, changed: readonly string[]) =>
    `«${file}» kan ikke rettes: ${reason}. Før det ble dette rettet: ${changed.join(', ')}. Ingen andre filer er endret.`,
  noLibreOffice:
    'PDF lages med LibreOffice, som ikke ble funnet på denne maskinen, og derfor er ingenting skrevet. Installer LibreOffice fra libreoffice.org (på Linux: pakken libreoffice-writer), eller velg --format docx eller html.',
  pdfFailed: (file: string, reason: string | undefined) =>
    `LibreOffice laget ikke «${file}», og derfor er ingenting skrevet. ${reason === undefined ? 'Programmet sa ikke hvorfor.' : `Programmet svarte: ${reason}`}`,
  pdfTooSlow: (file: string) =>
    `LibreOffice ble ikke ferdig med «${file}» i tide og er stoppet. Ingenting er skrevet. Prøv igjen, eller lag PDF fra Word.`,
  edition: editionWords.nb,
  review: reviewWords.nb,
  answers: answersWords.nb,
  importing: importWords.nb,
  export: exportWords.nb,
  new: newWords.nb,
  catalogue: catalogueWords.nb,
  house: houseWords.nb,
  notWritten: (path: string, reason: string) => `«${path}» kan ikke skrives: ${reason}.`,
  reasons: {
    EACCES: 'du har ikke tilgang til å skrive der',
    EPERM: 'det er ikke tillatt, eller filen er åpen i et annet program',
    EROFS: 'disken er skrivebeskyttet',
    ENOSPC: 'disken er full',
    EDQUOT: 'du har ikke mer plass på disken',
    ENOTDIR: 'det ligger en fil der det skulle vært en mappe',
    EEXIST: 'det ligger en fil der det skulle vært en mappe',
    EBUSY: 'filen er åpen i et annet program',
    ENAMETOOLONG: 'navnet er for langt',
    ENOENT: 'mappen finnes ikke, eller det kan ikke lages noe der',
  } as Readonly<Record<string, string>>,

  crash: 'Kravspek stoppet på grunn av en feil i programmet. Meld den gjerne, sammen med det som står under.',
  help: (command: string) => `Hjelp: ${command} --help`,

  usage: `Kravspek kontrollerer kravspesifikasjoner for velferdsteknologi og lager dokumenter av dem.

Bruk:
  kravspek import FIL --out NAVN.krav.yaml
  kravspek new [--technology TEKNOLOGI] [--out FIL]
  kravspek check FIL … [--for issue] [--fix] [--format text|json|sarif|junit|markdown]
  kravspek render FIL --document DOKUMENT --out MAPPE [--format docx,html,pdf]
  kravspek issue FIL --kind review|tender [--out MAPPE]
  kravspek review HANDLING FIL …
  kravspek answers HANDLING FIL …
  kravspek catalogue HANDLING …
  kravspek export FIL --to xlsx,csv,json [--out MAPPE]
  kravspek diff FIL FIL [--format text|json]
  kravspek coverage FIL [--format text|json|markdown|html]
  kravspek explain KODE
  kravspek rules [--format text|json]
  kravspek templates eject --out MAPPE
  kravspek lint-docx FIL … [--format text|json]

Kommandoer:
  import     henter inn krav fra Word, Excel eller CSV
  new        lager en kravspesifikasjon å begynne med
  check      finner feil og mangler og viser hvor de står
  render     lager dokumentene: til leverandørene, tjenestene og lederne
  issue      lager det som skal sendes ut, og tar vare på hva som ble sendt
  review     tar imot kommentarene fra tjenestene, og ser til at alle får svar
  answers    tar imot svarene fra leverandørene, og setter dem opp side om side
  catalogue  finner krav i kravkatalogen og tar dem inn i kravspesifikasjonen
  export     eksporterer svarskjemaet til leverandørene: til Excel, CSV eller JSON
  diff       viser hva som er endret siden en utgave, eller mellom to filer
  coverage   viser hvordan spesifikasjonen følger opp de 14 anbefalingene
  explain    forklarer et funn: hvorfor, hva som er feil, og hva som er riktig
  rules      viser alle reglene
  templates  kopierer de innebygde malene, så du kan lage dine egne
  lint-docx  kontrollerer Word-filer: om de lar seg åpne, og om alle kan lese dem

Valg:
  --language nb|nn|en   språket i meldingene; ellers KRAVSPEK_LANGUAGE, ellers språket i filen
  --help                hjelp, også til én kommando: kravspek check --help
  --version             hvilken versjon av Kravspek dette er

Sluttkoden er 0 når alt er i orden, 1 når en kravspesifikasjon har feil, og 2 når noe annet er galt.
`,
  checkUsage: `Finner feil og mangler i kravspesifikasjoner og viser hvor de står.

Bruk:
  kravspek check FIL … [--for issue] [--fix] [--format FORMAT] [--max-warnings N]
                       [--language nb|nn|en]

FIL er en kravspesifikasjon (*.krav.yaml, *.krav.json) eller en del av en (*.kravdel.yaml).
En del kontrolleres sammen med kravspesifikasjonen den hører til.

Valg:
  --for issue           sier også hva som gjenstår før spesifikasjonen kan kunngjøres
  --fix                 retter det som kan rettes uten å endre meningen, og viser hva som ble gjort
  --format FORMAT       text (vanlig), markdown (til saken), json, sarif eller junit (for programmer)
  --max-warnings N      flere advarsler enn N regnes som feil; ellers er det ingen grense
  --language nb|nn|en   språket i meldingene; ellers KRAVSPEK_LANGUAGE, ellers språket i filen

Sluttkoden er 0 når alt er i orden, 1 når det er feil, og 2 når noe annet er galt: en fil som ikke
finnes, et valg som ikke finnes. Oppgaver og tips teller aldri.
`,
  coverageUsage: `Viser hvordan en kravspesifikasjon følger opp de 14 anbefalingene.

Bruk:
  kravspek coverage FIL [--format text|json|markdown|html] [--language nb|nn|en]

Hver anbefaling får en status: dekket, delvis dekket, mangler eller ikke relevant. Du ser også
hvilke felt som viser det.

Valg:
  --format FORMAT       text (vanlig), markdown, html eller json
  --language nb|nn|en   ellers KRAVSPEK_LANGUAGE, ellers språket i filen
`,
  explainUsage: `Forklarer et funn: hvorfor det er viktig, hva som er feil, og hva som er riktig.

Bruk:
  kravspek explain KODE [--language nb|nn|en]

KODE står i klammer etter funnet, for eksempel and-or.
`,
  rulesUsage: `Viser alle reglene, hvor alvorlige de er, og regelpakkene for anskaffelse.

Bruk:
  kravspek rules [--format text|json] [--language nb|nn|en]
`,
  renderUsage: renderUsage.nb,
  issueUsage: editionWords.nb.issueUsage,
  diffUsage: editionWords.nb.diffUsage,
  templatesUsage: `Kopierer de innebygde malene, så du kan lage dine egne.

Bruk:
  kravspek templates eject --out MAPPE [--force] [--language nb|nn|en]

Malene bestemmer hva som står i dokumentene, i hvilken rekkefølge og med hvilke overskrifter. Slett
dem du ikke endrer: de innebygde blir brukt for dem som ikke ligger i mappen. Gi mappen til
kravspek render eller kravspek issue med --templates MAPPE. docs/maler.md viser hvordan maler
skrives.

Valg:
  --out MAPPE           hvor malene skal ligge; mappen blir laget hvis den ikke finnes
  --force               skriv over maler som er endret siden Kravspek skrev dem
  --language nb|nn|en   språket i meldingene; ellers KRAVSPEK_LANGUAGE, ellers nb
`,
  lintDocxUsage: `Kontrollerer Word-filer: om de lar seg åpne, og om alle kan lese dem.

Bruk:
  kravspek lint-docx FIL … [--format text|json] [--language nb|nn|en]

FIL er et Word-dokument (.docx), laget av Kravspek, Word, LibreOffice eller noe annet.

Valg:
  --format FORMAT       text (vanlig) eller json (for programmer)
  --language nb|nn|en   språket i meldingene; ellers KRAVSPEK_LANGUAGE, ellers bokmål

Feil betyr at Word ikke åpner filen uten å reparere den. Advarsler betyr at noen lesere faller fra,
for eksempel de som bruker skjermleser. Tips er greie å vite om.
Sluttkoden er 0 når det verken er feil eller advarsler, 1 når det er det, og 2 når noe annet er galt.
`,
}
