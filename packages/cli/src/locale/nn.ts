import { houseWords } from '@kravspek/docx/house-words'
import { answersWords } from './answers/words.js'
import { importWords } from './import/words.js'
import { catalogueWords } from './catalogue/words.js'
import { allCounted, counted, listed, someCounted } from './counted.js'
import type { Words } from './words.js'
import { editionWords } from './editions.js'
import { exportWords } from './export/words.js'
import { newWords } from './new/words.js'
import { renderUsage } from './render-usage.js'
import { reviewWords } from './review/words.js'
import { shellWord } from '../shell-word.js'

const nouns = {
  error: ['feil', 'feil'],
  warning: ['åtvaring', 'åtvaringar'],
  task: ['oppgåve', 'oppgåver'],
  hint: ['tips', 'tips'],
} as const

/** Det kommandolinja seier på nynorsk. */
export const nn: Words = {
  severities: { error: 'feil', warning: 'åtvaring', task: 'oppgåve', hint: 'tips' },

  see: (place, message) => `sjå ${place}: ${message}`,
  fix: (title) => `framlegg: ${title}`,
  alike: (severity, count) => `${counted(nouns, severity, count)} til av same slag:`,
  more: (count) => `Det viktigaste står over. ${count} til er ikkje viste; --format markdown viser alle.`,
  checked: (files, counts) =>
    `${files.length === 1 ? (files[0] ?? '') : `${files.length} filer`}: ${allCounted(nouns, counts)}.`,
  counted: (counts) => someCounted(nouns, counts),
  byTheme: 'Etter tema:',
  nothingFound: 'Ingenting å merke seg',
  fixed: (count) => (count === 1 ? 'Éin ting er retta:' : `${count} ting er retta:`),
  waived: (count) => (count === 1 ? 'Eitt funn er sett til side:' : `${count} funn er sette til side:`),
  noReason: 'utan grunngjeving',
  canBeIssued: (file, isReady) =>
    isReady ? `${file} kan kunngjerast:` : `${file} kan ikkje kunngjerast enno:`,
  errorsAbove: (count) =>
    count === 1 ? 'Det er éin feil. Han står over.' : `Det er ${count} feil. Dei viktigaste står over.`,
  andMore: (count) => `og ${count} til`,

  coverageTitle: (title) => `Dei 14 tilrådingane: ${title}`,
  coverageHeadings: {
    number: 'Nr.',
    what: 'Tilråding',
    state: 'Status',
    reason: 'Grunngjeving',
    fields: 'Felt',
  },
  coverageSum: (counts) =>
    `${counts.covered} dekte, ${counts.partly} delvis, ${counts.missing} manglar, ${counts['not-relevant']} ikkje relevante.`,
  scopes: { requirement: 'gjeld kvart krav', specification: 'gjeld heile spesifikasjonen' },
  strictOnly: 'berre i streng kontroll',
  rulePacks: 'Regelpakkar',
  notVerified: 'ikkje kvalitetssikra',
  verified: (by, date) => `kvalitetssikra av ${by} ${date}`,
  pageInBokmaal: 'Heile sida om regelen står på bokmål: --language nb.',

  tooManyWarnings: (count, most) =>
    `${counted(nouns, 'warning', count)} er meir enn --max-warnings ${most} tillèt.`,

  notRendered: 'Ingenting er skrive. Rett feila, og prøv igjen.',
  wrote: (count, folder) => `Skreiv ${count === 1 ? 'éi fil' : `${count} filer`} i mappa ${folder}:`,
  decimal: ',',
  overwrote: (file) => `${file} var ikkje slik Kravspek skreiv fila, og er no skriven over.`,
  brokenRecord: (file) => `Oversikta ${file} over kva Kravspek har skrive, kunne ikkje brukast.`,
  remaining: (file) => `Sjå kva som står att, med: kravspek check ${shellWord(file)}`,
  next: (document, source) =>
    `Les gjennom ${document}. Rett i ${source}, ikkje i dokumentet, og køyr kommandoen på nytt.`,

  missingCommand:
    'Sei kva du vil gjere: kravspek new, import, check, render, issue, review, answers, catalogue, export, diff, coverage, explain, rules, templates eller lint-docx.',
  unknownCommand: (name) =>
    `Kommandoen «${name}» finst ikkje. Kommandoane er new, import, check, render, issue, review, answers, catalogue, export, diff, coverage, explain, rules, templates og lint-docx.`,
  unknownOption: (option, options) =>
    `Valet ${option} finst ikkje her. Du kan bruke ${listed(options, 'og')}.`,
  missingValue: (option) => `Valet ${option} manglar ein verdi.`,
  valueNotWanted: (option) => `Valet ${option} skal ikkje ha nokon verdi.`,
  missingOption: (option) => `Valet ${option} manglar.`,
  unknownLanguage: (option, value) =>
    `${option} kan ikkje vere «${value}». Språka er nb (bokmål), nn (nynorsk) og en (engelsk).`,
  unknownFormat: (format, formats) => `Formatet «${format}» finst ikkje. Vel ${listed(formats, 'eller')}.`,
  unknownDocument: (document, documents) =>
    `Dokumentet «${document}» finst ikkje. Dokumenta er: ${documents.join(', ')}.`,
  notNumber: (option, value) => `${option} må vere eit heilt tal, 0 eller høgare, ikkje «${value}».`,
  missingFile: 'Sei kva fil det gjeld, til dømes medisindispensar.krav.yaml.',
  oneFileOnly: (command, count) => `«${command}» tek éi fil om gongen, men fekk ${count}.`,
  unknownPurpose: (purpose) => `--for kan ikkje vere «${purpose}». Du kan bruke --for issue.`,
  nothingMore: (text) => `Kommandoen tek ikkje noko meir, men fekk «${text}».`,
  missingCode: 'Sei kva kode det gjeld, til dømes: kravspek explain and-or.',
  oneCodeOnly: (count) => `«explain» forklarer éin kode om gongen, men fekk ${count}.`,
  unknownCode: (code, meant, count) =>
    meant === undefined
      ? `Det finst ingen kode som heiter «${code}». Koden står i klammer etter funnet; det er ${count} av dei.`
      : `Det finst ingen kode som heiter «${code}». Meinte du «${meant}»?`,
  notSpecificationName: (file) =>
    `«${file}» er ikkje namnet på ein kravspesifikasjon. Namnet sluttar på .krav.yaml eller .krav.json, og for ein del på .kravdel.yaml.`,
  fileProblem: {
    missing: (file) => `Fila «${file}» finst ikkje. Kontroller namnet og mappa.`,
    outside: (file) =>
      `«${file}» er ei lenkje ut av mappa, og Kravspek følgjer ikkje slike lenkjer. Bruk stien til sjølve fila.`,
    unreadable: (file) =>
      `Fila «${file}» kan ikkje lesast. Kontroller at det er ei tekstfil (UTF-8) og ikkje ei broten lenkje, og at du har tilgang til henne.`,
  },

  missingDocx: 'Sei kva Word-fil det gjeld, til dømes bilag1.docx.',
  docxProblem: {
    missing: (file: string) => `Fila «${file}» finst ikkje. Kontroller namnet og mappa.`,
    unreadable: (file: string) =>
      `Fila «${file}» kan ikkje lesast. Kontroller at det er ei vanleg fil, og at du har tilgang til henne.`,
    'not-a-document': (file: string) => `«${file}» er ikkje eit Word-dokument (.docx).`,
    'old-or-encrypted': (file: string) =>
      `«${file}» er i det gamle Word-formatet (.doc) eller har passord. Opne fila i Word, fjern passordet, og lagre henne som .docx.`,
    'packed-too-large': (file: string) =>
      `«${file}» er for stor til å kontrollerast (meir enn 25 MB). Komprimer bileta i Word, og prøv igjen.`,
    suspicious: (file: string) =>
      `«${file}» er bygd opp slik ingen vanlege Word-filer er, og blir ikkje opna. Stoler du på avsendaren, kan du lagre fila på nytt i Word.`,
  },
  unknownKind: (kind: string) =>
    `--kind kan ikkje vere «${kind}». Vel review (til tenestene) eller tender (til leverandørane).`,
  twoFiles: (count: number) => `«diff» samanliknar to filer, men fekk ${count}.`,
  unknownTemplatesAction: (action: string) =>
    action === ''
      ? 'Sei kva du vil gjere med malane: kravspek templates eject --out MAPPE.'
      : `«templates ${action}» finst ikkje. Skriv kravspek templates eject --out MAPPE.`,
  noTemplateFolder: (folder) =>
    `Mappa «${folder}» med malar finst ikkje, eller du har ikkje tilgang til henne. Lag henne med: kravspek templates eject --out ${shellWord(folder)}`,
  noTemplates: (folder) =>
    `Det er ingen malar (*.hbs) i mappa «${folder}». Kopier dei innebygde dit med: kravspek templates eject --out ${shellWord(folder)}`,
  tooManyTemplates: (folder, most) =>
    `I mappa «${folder}» er det fleire filer enn ei mappe med malar kan ha; det er plass til ${most} malar. Oppgi mappa som malane ligg rett i.`,
  templatesNotUsed:
    'Ingenting er skrive. Rett malane, og prøv igjen. docs/maler.md forklarer korleis malar blir skrivne.',
  ejected: (folder) => [
    'Endre dei malane du vil, og slett resten: dei innebygde blir brukte for dei som ikkje ligg i mappa.',
    `Bruk dei slik: kravspek render FIL --document tender --out MAPPE --templates ${shellWord(folder)}`,
    'docs/maler.md viser korleis malar blir skrivne.',
  ],
  notCut: (option, documents) =>
    `${option} gjeld berre ${listed(documents, 'og')}. Leverandørane får alle det same.`,
  unknownRole: (role: string, roles: readonly string[]) =>
    `Inga rolle i fila har id «${role}». ${roles.length === 0 ? 'Fila har ingen roller.' : `Rollene er: ${roles.join(', ')}.`}`,
  unknownService: (service: string, services: readonly string[]) =>
    `Inga teneste i fila har id «${service}». ${services.length === 0 ? 'Fila har ingen tenester.' : `Tenestene er: ${services.join(', ')}.`}`,

  changedFile: (file) =>
    `Fila «${file}» er endra sidan Kravspek skreiv henne, og derfor er ingenting skrive. Flytt fila eller gi henne eit anna namn, eller skriv over henne med --force.`,
  unknownFile: (file) =>
    `Fila «${file}» finst frå før, men står ikkje i oversikta over kva Kravspek har skrive, og derfor er ingenting skrive. Flytt fila eller gi henne eit anna namn, eller skriv over henne med --force.`,
  notRegularFile: (file) =>
    `«${file}» finst frå før og er ikkje ei vanleg fil, og derfor er ingenting skrive. Flytt det som ligg der, eller vel ei anna mappe med --out.`,
  linkNotFixed: (file) =>
    `«${file}» er ei lenkje eller noko anna enn ei vanleg fil, og det rettar ikkje --fix. Ingen filer er endra. Bruk stien til sjølve fila.`,
  protectedNotFixed: (file) =>
    `«${file}» er skriveverna og kan ikkje rettast. Ingen filer er endra. Fjern skrivevernet, eller køyr kommandoen utan --fix.`,
  notFixed: (file, reason) => `«${file}» kan ikkje rettast: ${reason}. Ingen filer er endra.`,
  fixStopped: (file, reason, changed) =>
    `«${file}» kan ikkje rettast: ${reason}. Før det blei dette retta: ${changed.join(', ')}. Ingen andre filer er endra.`,
  noLibreOffice:
    'PDF blir laga med LibreOffice, som ikkje blei funne på denne maskina, og derfor er ingenting skrive. Installer LibreOffice frå libreoffice.org (på Linux: pakken libreoffice-writer), eller vel --format docx eller html.',
  pdfFailed: (file: string, reason: string | undefined) =>
    `LibreOffice laga ikkje «${file}», og derfor er ingenting skrive. ${reason === undefined ? 'Programmet sa ikkje kvifor.' : `Programmet svara: ${reason}`}`,
  pdfTooSlow: (file: string) =>
    `LibreOffice blei ikkje ferdig med «${file}» i tide og er stoppa. Ingenting er skrive. Prøv igjen, eller lag PDF frå Word.`,
  edition: editionWords.nn,
  review: reviewWords.nn,
  answers: answersWords.nn,
  importing: importWords.nn,
  export: exportWords.nn,
  new: newWords.nn,
  catalogue: catalogueWords.nn,
  house: houseWords.nn,
  notWritten: (path, reason) => `«${path}» kan ikkje skrivast: ${reason}.`,
  reasons: {
    EACCES: 'du har ikkje tilgang til å skrive der',
    EPERM: 'det er ikkje tillate, eller fila er open i eit anna program',
    EROFS: 'disken er skriveverna',
    ENOSPC: 'disken er full',
    EDQUOT: 'du har ikkje meir plass på disken',
    ENOTDIR: 'det ligg ei fil der det skulle ha vore ei mappe',
    EEXIST: 'det ligg ei fil der det skulle ha vore ei mappe',
    EBUSY: 'fila er open i eit anna program',
    ENAMETOOLONG: 'namnet er for langt',
    ENOENT: 'mappa finst ikkje, eller det kan ikkje lagast noko der',
  },

  crash: 'Kravspek stoppa på grunn av ein feil i programmet. Meld han gjerne, saman med det som står under.',
  help: (command) => `Hjelp: ${command} --help`,

  usage: `Kravspek kontrollerer kravspesifikasjonar for velferdsteknologi og lagar dokument av dei.

Bruk:
  kravspek import FIL --out NAMN.krav.yaml
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

Kommandoar:
  import     hentar inn krav frå Word, Excel eller CSV
  new        lagar ein kravspesifikasjon å byrje med
  check      finn feil og manglar og viser kvar dei står
  render     lagar dokumenta: til leverandørane, tenestene og leiarane
  issue      lagar det som skal sendast ut, og tek vare på kva som blei sendt
  review     tek imot kommentarane frå tenestene, og ser til at alle får svar
  answers    tek imot svara frå leverandørane, og set dei opp side om side
  catalogue  finn krav i kravkatalogen og tek dei inn i kravspesifikasjonen
  export     eksporterer svarskjemaet til leverandørane: til Excel, CSV eller JSON
  diff       viser kva som er endra sidan ei utgåve, eller mellom to filer
  coverage   viser korleis spesifikasjonen følgjer opp dei 14 tilrådingane
  explain    forklarer eit funn: kvifor, kva som er feil, og kva som er rett
  rules      viser alle reglane
  templates  kopierer dei innebygde malane, så du kan lage dine eigne
  lint-docx  kontrollerer Word-filer: om dei lèt seg opne, og om alle kan lese dei

Val:
  --language nb|nn|en   språket i meldingane; elles KRAVSPEK_LANGUAGE, elles språket i fila
  --help                hjelp, også til éin kommando: kravspek check --help
  --version             kva versjon av Kravspek dette er

Sluttkoden er 0 når alt er i orden, 1 når ein kravspesifikasjon har feil, og 2 når noko anna er gale.
`,
  checkUsage: `Finn feil og manglar i kravspesifikasjonar og viser kvar dei står.

Bruk:
  kravspek check FIL … [--for issue] [--fix] [--format FORMAT] [--max-warnings N]
                       [--language nb|nn|en]

FIL er ein kravspesifikasjon (*.krav.yaml, *.krav.json) eller ein del av ein (*.kravdel.yaml).
Ein del blir kontrollert saman med kravspesifikasjonen han høyrer til.

Val:
  --for issue           seier òg kva som står att før spesifikasjonen kan kunngjerast
  --fix                 rettar det som kan rettast utan å endre meininga, og viser kva som blei gjort
  --format FORMAT       text (vanleg), markdown (til saka), json, sarif eller junit (for program)
  --max-warnings N      fleire åtvaringar enn N blir rekna som feil; elles er det inga grense
  --language nb|nn|en   språket i meldingane; elles KRAVSPEK_LANGUAGE, elles språket i fila

Sluttkoden er 0 når alt er i orden, 1 når det er feil, og 2 når noko anna er gale: ei fil som ikkje
finst, eit val som ikkje finst. Oppgåver og tips tel aldri.
`,
  coverageUsage: `Viser korleis ein kravspesifikasjon følgjer opp dei 14 tilrådingane.

Bruk:
  kravspek coverage FIL [--format text|json|markdown|html] [--language nb|nn|en]

Kvar tilråding får ein status: dekt, delvis dekt, manglar eller ikkje relevant. Du ser òg
kva felt som viser det.

Val:
  --format FORMAT       text (vanleg), markdown, html eller json
  --language nb|nn|en   elles KRAVSPEK_LANGUAGE, elles språket i fila
`,
  explainUsage: `Forklarer eit funn: kvifor det er viktig, kva som er feil, og kva som er rett.

Bruk:
  kravspek explain KODE [--language nb|nn|en]

KODE står i klammer etter funnet, til dømes and-or.
`,
  rulesUsage: `Viser alle reglane, kor alvorlege dei er, og regelpakkane for anskaffing.

Bruk:
  kravspek rules [--format text|json] [--language nb|nn|en]
`,
  renderUsage: renderUsage.nn,
  issueUsage: editionWords.nn.issueUsage,
  diffUsage: editionWords.nn.diffUsage,
  templatesUsage: `Kopierer dei innebygde malane, så du kan lage dine eigne.

Bruk:
  kravspek templates eject --out MAPPE [--force] [--language nb|nn|en]

Malane bestemmer kva som står i dokumenta, i kva rekkjefølgje og med kva overskrifter. Slett dei du
ikkje endrar: dei innebygde blir brukte for dei som ikkje ligg i mappa. Gi mappa til kravspek render
eller kravspek issue med --templates MAPPE. docs/maler.md viser korleis malar blir skrivne.

Val:
  --out MAPPE           kvar malane skal liggje; mappa blir laga om ho ikkje finst
  --force               skriv over malar som er endra sidan Kravspek skreiv dei
  --language nb|nn|en   språket i meldingane; elles KRAVSPEK_LANGUAGE, elles nb
`,
  lintDocxUsage: `Kontrollerer Word-filer: om dei lèt seg opne, og om alle kan lese dei.

Bruk:
  kravspek lint-docx FIL … [--format text|json] [--language nb|nn|en]

FIL er eit Word-dokument (.docx), laga av Kravspek, Word, LibreOffice eller noko anna.

Val:
  --format FORMAT       text (vanleg) eller json (for program)
  --language nb|nn|en   språket i meldingane; elles KRAVSPEK_LANGUAGE, elles bokmål

Feil tyder at Word ikkje opnar fila utan å reparere henne. Åtvaringar tyder at nokre lesarar fell frå,
til dømes dei som bruker skjermlesar. Tips er greie å vite om.
Sluttkoden er 0 når det verken er feil eller åtvaringar, 1 når det er det, og 2 når noko anna er gale.
`,
}
