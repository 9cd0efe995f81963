import type { Severity } from '@kravspek/core'

/** Det kommandolinjen sier på bokmål. De andre språkene har de samme navnene. */
export const nb = {
  severities: { error: 'feil', warning: 'advarsel', task: 'oppgave', hint: 'tips' },

  see: (place: string, message: string) => `se ${place}: ${message}`,
  fix: (title: string) => `forslag: ${title}`,
  alike: (severity: Severity, count: number) => `${counted(severity, count)} til av samme slag:`,
  more: (count: number, shown: number) =>
    `Her er de ${String(shown)} viktigste. ${String(count)} til er ikke vist. Bruk --format json for å få alle.`,
  checked: (files: readonly string[], counts: Readonly<Record<Severity, number>>) =>
    `Kontrollerte ${files.length === 1 ? (files[0] ?? '') : `${String(files.length)} filer`}: ${allCounted(counts)}.`,
  tooManyWarnings: (count: number, most: number) =>
    `${counted('warning', count)} er mer enn --max-warnings ${String(most)} tillater.`,

  notRendered: 'Ingen dokumenter er laget. Rett feilene, og prøv igjen.',
  wrote: (count: number, folder: string) =>
    `Skrev ${count === 1 ? 'én fil' : `${String(count)} filer`} i mappen ${folder}:`,
  size: (amount: string, unit: 'byte' | 'kB' | 'MB') => `${amount.replace('.', ',')} ${unit}`,
  overwrote: (file: string) => `Skrev over ${file}, som var endret av andre enn Kravspek.`,
  brokenRecord: (file: string) =>
    `Notatet ${file} over hva Kravspek har skrevet, kunne ikke brukes. Det er laget på nytt.`,
  remaining: (counts: Readonly<Record<Severity, number>>, file: string) =>
    `Gjenstår: ${allCounted(counts)}. Se dem med: kravspek check ${file}`,
  next: (document: string, source: string) =>
    `Les gjennom ${document}. Rett i ${source}, ikke i dokumentet, og kjør kommandoen på nytt.`,

  missingCommand: 'Si hva du vil gjøre: kravspek check eller kravspek render.',
  unknownCommand: (name: string) => `Kommandoen «${name}» finnes ikke. Kommandoene er check og render.`,
  unknownOption: (option: string, options: readonly string[]) =>
    `Valget ${option} finnes ikke her. Du kan bruke ${listed(options)}.`,
  missingValue: (option: string) => `Valget ${option} mangler en verdi.`,
  valueNotWanted: (option: string) => `Valget ${option} skal ikke ha noen verdi.`,
  missingOption: (option: string) => `Valget ${option} mangler.`,
  unknownLanguage: (option: string, value: string) =>
    `${option} kan ikke være «${value}». Språkene er nb (bokmål), nn (nynorsk) og en (engelsk).`,
  unknownFormat: (format: string, formats: readonly string[]) =>
    `Formatet «${format}» finnes ikke. Velg ${listed(formats, 'eller')}.`,
  unknownDocument: (document: string, documents: readonly string[]) =>
    `Dokumentet «${document}» finnes ikke. Velg ${listed(documents, 'eller')}.`,
  notNumber: (option: string, value: string) => `${option} må være et helt tall, 0 eller mer, ikke «${value}».`,
  missingFile: 'Si hvilken fil det gjelder, for eksempel medisindispenser.krav.yaml.',
  oneFileOnly: (count: number) => `render lager dokumenter av én fil om gangen, men fikk ${String(count)}.`,
  notSpecificationName: (file: string) =>
    `«${file}» er ikke navnet på en kravspesifikasjon. Navnet slutter på .krav.yaml eller .krav.json, for en del på .kravdel.yaml.`,
  fileProblem: {
    missing: (file: string) => `Filen «${file}» finnes ikke. Kontroller navnet og mappen.`,
    outside: (file: string) =>
      `«${file}» er en lenke ut av mappen du står i. Bruk stien til selve filen, eller stå i mappen der den ligger.`,
    unreadable: (file: string) =>
      `Filen «${file}» kan ikke leses. Kontroller at det er en tekstfil (UTF-8), og at du har tilgang til den.`,
  },

  changedFile: (file: string) =>
    `Filen «${file}» er endret siden Kravspek skrev den, og ingenting er skrevet. Flytt den eller gi den et annet navn, eller skriv over den med --force.`,
  unknownFile: (file: string) =>
    `Filen «${file}» finnes fra før, og Kravspek har ikke notert å ha skrevet den. Ingenting er skrevet. Flytt den eller gi den et annet navn, eller skriv over den med --force.`,
  notRegularFile: (file: string) =>
    `«${file}» finnes fra før og er ikke en vanlig fil. Ingenting er skrevet. Flytt den, eller velg en annen mappe med --out.`,
  notWritten: (path: string, reason: string) => `Kan ikke skrive «${path}»: ${reason}.`,
  reasons: {
    EACCES: 'du har ikke tilgang',
    EPERM: 'det er ikke tillatt',
    EROFS: 'disken er skrivebeskyttet',
    ENOSPC: 'disken er full',
    EDQUOT: 'du har ikke mer plass på disken',
    ENOTDIR: 'det finnes en fil der det skulle vært en mappe',
    EEXIST: 'det finnes en fil der det skulle vært en mappe',
    EBUSY: 'filen er åpen i et annet program',
    ENAMETOOLONG: 'navnet er for langt',
  } as Readonly<Record<string, string>>,

  crash: 'Kravspek stoppet på grunn av en feil i programmet. Meld den gjerne, med det som står under.',
  help: (command: string) => `Hjelp: ${command} --help`,

  usage: `Kravspek kontrollerer kravspesifikasjoner for velferdsteknologi og lager dokumenter av dem.

Bruk:
  kravspek check FIL … [--format text|json] [--max-warnings N]
  kravspek render FIL --document tender --out MAPPE [--format docx,html] [--force]

Kommandoer:
  check     finner feil og mangler og viser hvor de står
  render    lager et dokument, for eksempel bilaget til leverandørene

Valg:
  --language nb|nn|en   språket i meldingene (ellers KRAVSPEK_LANGUAGE, ellers språket i filen)
  --help                hjelp, også for én kommando: kravspek check --help
  --version             versjonen av Kravspek

Kommandoen svarer 0 når alt er i orden, 1 når filen har feil, og 2 når noe annet gikk galt.
`,
  checkUsage: `Finner feil og mangler i kravspesifikasjoner og viser hvor de står.

Bruk:
  kravspek check FIL … [--format text|json] [--max-warnings N] [--language nb|nn|en]

FIL er en kravspesifikasjon (*.krav.yaml, *.krav.json) eller en del (*.kravdel.yaml).
En del kontrolleres sammen med kravspesifikasjonen den hører til.

Valg:
  --format text|json    text for mennesker (vanlig), json for programmer
  --max-warnings N      flere advarsler enn N regnes som feil (vanlig: så mange det vil være)
  --language nb|nn|en   språket i meldingene (ellers KRAVSPEK_LANGUAGE, ellers språket i filen)

Kommandoen svarer 0 når alt er i orden, 1 når det er feil, og 2 når en fil ikke kan leses.
Oppgaver og tips teller aldri.
`,
  renderUsage: (documents: readonly string[]) => `Lager et dokument av en kravspesifikasjon.

Bruk:
  kravspek render FIL --document DOKUMENT --out MAPPE [--format docx,html] [--force] [--language nb|nn|en]

FIL er en kravspesifikasjon (*.krav.yaml, *.krav.json). Av en del (*.kravdel.yaml) lages dokumentet
for hele kravspesifikasjonen.

Valg:
  --document DOKUMENT   ${listed(documents, 'eller')}
  --out MAPPE           mappen det skrives i; den lages om den ikke finnes
  --format docx,html    docx (vanlig), html eller begge
  --force               skriv over filer som er endret siden Kravspek skrev dem
  --language nb|nn|en   språket i meldingene; dokumentet er på språket i filen

Filen får navnet til kravspesifikasjonen, dokumentet og språket: medisindispenser-tender-nb.docx.
Kommandoen svarer 0 når dokumentet er laget, 1 når kravspesifikasjonen har feil, og 2 når noe annet
gikk galt. Da er ingenting skrevet.
`,
}

const nouns: Readonly<Record<Severity, readonly [one: string, several: string]>> = {
  error: ['feil', 'feil'],
  warning: ['advarsel', 'advarsler'],
  task: ['oppgave', 'oppgaver'],
  hint: ['tips', 'tips'],
}

function counted(severity: Severity, count: number): string {
  return `${String(count)} ${nouns[severity][count === 1 ? 0 : 1]}`
}

function allCounted({ error, warning, task, hint }: Readonly<Record<Severity, number>>): string {
  const parts = [counted('error', error), counted('warning', warning), counted('task', task)]
  return [...parts, ...(hint > 0 ? [counted('hint', hint)] : [])].join(', ')
}

function listed(names: readonly string[], word: 'og' | 'eller' = 'og'): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${word} ${names.at(-1) ?? ''}`
}
