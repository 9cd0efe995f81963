import type { EditionProblem } from '@kravspek/core'
import { shellWord } from '../shell-word.js'

/** What is said about editions: those that are sent out, and what has changed since. */
export interface EditionWords {
  readonly problem: Readonly<Record<EditionProblem | 'misnamed', (file: string) => string>>
  readonly missing: (version: string, versions: readonly string[], folder: string) => string
  readonly badVersion: (version: string) => string
  readonly none: (file: string) => string
  readonly withoutChanges: (file: string) => string
  /** What came back after it was sent, an edition does not hold. */
  readonly cameLater: (file: string, document: string) => string
  readonly unreadable: (folder: string) => string
  readonly keptMissing: (file: string, edition: string) => string
  readonly keptChanged: (file: string, edition: string) => string
  readonly canBeReviewed: (file: string, isReady: boolean) => string
  readonly notIssued: string
  readonly issued: (version: string, kind: 'review' | 'tender', file: string) => string
  readonly sinceGone: (since: string) => string
  readonly correction: (number: number, since: string) => string
  readonly issuedBefore: (version: string) => string
  readonly keep: (file: string) => string
  readonly same: string
  readonly otherBytes: (file: string) => string
  readonly otherNotWritten: (file: string) => string
  readonly otherTool: (was: string, is: string) => string
  readonly changesSince: (version: string) => string
  readonly unusedReason: (places: string) => string
  readonly diffNothing: string
  readonly diffErrors: (file: string) => string
  readonly diffNoFile: (file: string) => string
  readonly state: Readonly<Record<'added' | 'removed' | 'changed' | 'moved', string>>
  readonly section: (from: string, to: string) => string
  readonly nothingSaid: string
  readonly order: string
  readonly diffCount: (requirements: number, others: number) => string
  readonly issueUsage: string
  readonly diffUsage: string
  /** The lines of `render --help` on editions. */
}

const nb: EditionWords = {
  problem: {
    'not-json': (file) => `«${file}» er ikke en utgave: filen kan ikke leses som JSON.`,
    'not-edition': (file) =>
      `«${file}» er ikke en utgave som Kravspek har skrevet, eller noe i den er endret. Hent filen slik den var da utgaven ble sendt ut.`,
    newer: (file) =>
      `«${file}» er skrevet av en nyere versjon av Kravspek. Bruk den versjonen eller en nyere.`,
    changed: (file) =>
      `Kravspesifikasjonen i «${file}» er endret etter at utgaven ble sendt ut. Hent filen slik den var da.`,
    misnamed: (file) =>
      `«${file}» er en utgave av en annen versjon enn filnavnet sier. Gi filen navnet den hadde.`,
  },
  missing: (version, versions, folder) =>
    versions.length === 0
      ? `Versjon ${version} er ikke sendt ut: det er ingen utgaver i «${folder}».`
      : `Versjon ${version} er ikke sendt ut. Utgavene i «${folder}» er: ${versions.join(', ')}.`,
  badVersion: (version) =>
    `«${version}» kan ikke være versjonen til en utgave. Skriv bare versjonen, for eksempel 1.0.`,
  none: (file) =>
    `Ingen utgave av «${file}» er sendt ut, og derfor er det ingen endringer å vise. En utgave lages med: kravspek issue ${shellWord(file)} --kind tender`,
  withoutChanges: (file) =>
    `Utgaven «${file}» har ikke noe endringsdokument. Skriv hvilken utgave den skal sammenlignes med: --since VERSJON.`,
  cameLater: (file, document) =>
    `Utgaven «${file}» inneholder ikke det som kom tilbake etter at den ble sendt ut. Lag ${document} av selve kravspesifikasjonen.`,
  unreadable: (folder) =>
    `Mappen «${folder}» med utgavene kan ikke leses. Kontroller at du har tilgang til den.`,
  keptMissing: (file, edition) =>
    `«${file}» finnes ikke, og uten den kan utgaven «${edition}» ikke lages på nytt.`,
  keptChanged: (file, edition) =>
    `«${file}» er endret etter at utgaven «${edition}» ble sendt ut. Hent filen slik den var da.`,
  canBeReviewed: (file, isReady) =>
    isReady ? `${file} kan sendes til gjennomlesing:` : `${file} kan ikke sendes til gjennomlesing ennå:`,
  notIssued: 'Ingenting er skrevet. Rett det som mangler, og prøv igjen.',
  issued: (version, kind, file) =>
    `Utgave ${version} til ${kind === 'tender' ? 'leverandørene' : 'tjenestene'} er laget og lagret i ${file}.`,
  sinceGone: (since) =>
    `Endringsdokumentet er ikke skrevet: utgave ${since}, som endringene gjelder fra, finnes ikke lenger.`,
  correction: (number, since) => `Dette er rettelse ${number}. Den viser endringene siden versjon ${since}.`,
  issuedBefore: (version) =>
    `Versjon ${version} er sendt ut før, med det samme innholdet. Dokumentene er skrevet på nytt.`,
  keep: (file) =>
    `Ta vare på ${file}: den viser hva som ble sendt, og senere endringer blir sammenlignet med den. Ikke del den med leverandører: den har også det de ikke skal se.`,
  same: 'Dokumentene er de samme som ble sendt ut, tegn for tegn.',
  otherBytes: (file) => `${file} er ikke lik filen som ble sendt ut.`,
  otherNotWritten: (file) =>
    `${file} ville ikke blitt lik filen som ble sendt ut, og er derfor ikke skrevet. Skriv den likevel med --force.`,
  otherTool: (was, is) => `Utgaven ble laget med Kravspek ${was}, og dette er Kravspek ${is}.`,
  changesSince: (version) =>
    `Dokumentet viser endringene siden utgave ${version}. Velg en annen med --since.`,
  unusedReason: (places) => `Begrunnelsen for ${places} er ikke brukt: der er ingenting endret.`,
  diffNothing: 'Ingenting er endret.',
  diffErrors: (file) =>
    `«${file}» har feil og kan ikke sammenlignes. Se dem med: kravspek check ${shellWord(file)}`,
  diffNoFile: (file) =>
    `«${file}» er verken en kravspesifikasjon (*.krav.yaml) eller en utgave (NAVN.editions/VERSJON.json).`,
  state: { added: 'nytt', removed: 'tatt ut', changed: 'endret', moved: 'flyttet' },
  section: (from, to) => `flyttet fra ${from} til ${to}`,
  nothingSaid: '(ingenting)',
  order: 'rekkefølge',
  diffCount: (requirements, others) => {
    const krav = requirements === 1 ? 'Ett krav' : `${requirements} krav`
    const andre = others === 1 ? 'én annen ting' : `${others} andre ting`
    if (requirements === 0) return `Ingen krav er endret, men ${andre} er ikke som før.`
    return `${others === 0 ? krav : `${krav} og ${andre}`} er ikke som før.`
  },
  issueUsage: `Lager dokumentene som skal sendes ut, og tar vare på hva som ble sendt.

Bruk:
  kravspek issue FIL --kind review|tender [--out MAPPE] [--format docx,html,pdf]
                 [--reference-docx FIL] [--templates MAPPE] [--force] [--language nb|nn|en]

Først kontrolleres det at spesifikasjonen kan sendes. Til leverandørene (tender) gjelder det samme
som for kravspek check --for issue; i tillegg skal statusen være «approved», og versjonen ny. Til
tjenestene (review) holder det at det ikke er feil, at noen er bedt om å lese innen en frist, og at
versjonen er ny. Mangler noe, får du vite det, og ingenting blir skrevet.

Til leverandørene lages tender, criteria og answer, og etter den første utgaven også changes:
rettelse 1, 2 og så videre. Til tjenestene lages review og sheet, for alle og for hver rolle som er
bedt om å lese. Utgaven lagres i NAVN.editions/VERSJON.json ved siden av spesifikasjonen. Av den
kan dokumentene lages på nytt: kravspek render NAVN.editions/VERSJON.json --document tender …

Valg:
  --kind review|tender  til tjenestene eller til leverandørene
  --out MAPPE           hvor dokumentene skal skrives; ellers NAVN.editions/VERSJON
  --format docx,html,…  docx, html eller pdf, eller flere av dem; ellers docx
  --reference-docx FIL  Word-fil med kommunens skrifter, farger, topptekst og logo
  --templates MAPPE     egne maler
  --force               skriv over dokumenter som er endret siden Kravspek skrev dem
  --language nb|nn|en   språket i meldingene; dokumentene er alltid på språket i filen

Sluttkoden er 0 når utgaven er laget, 1 når noe mangler, og 2 når noe annet er galt.
`,
  diffUsage: `Viser hva som er endret mellom to kravspesifikasjoner, eller siden en utgave.

Bruk:
  kravspek diff FIL FIL [--format text|json] [--language nb|nn|en]

FIL er en kravspesifikasjon (*.krav.yaml, *.krav.json) eller en utgave (NAVN.editions/VERSJON.json).
Alt vises, også det som leverandørene ikke får se. Et dokument til dem som har fått en utgave, lages
med: kravspek render FIL --document changes --since VERSJON --out MAPPE

Ord som er tatt ut, står i [-klammer-], og nye ord i {+klammer+}.

Valg:
  --format FORMAT       text (vanlig) eller json (for programmer)
  --language nb|nn|en   ellers KRAVSPEK_LANGUAGE, ellers språket i filen

Sluttkoden er 0 når ingenting er endret, 1 når noe er endret, og 2 når noe annet er galt.
`,
}

const nn: EditionWords = {
  problem: {
    'not-json': (file) => `«${file}» er inga utgåve: fila kan ikkje lesast som JSON.`,
    'not-edition': (file) =>
      `«${file}» er inga utgåve som Kravspek har skrive, eller noko i henne er endra. Hent fila slik ho var då utgåva blei send ut.`,
    newer: (file) =>
      `«${file}» er skriven av ein nyare versjon av Kravspek. Bruk den versjonen eller ein nyare.`,
    changed: (file) =>
      `Kravspesifikasjonen i «${file}» er endra etter at utgåva blei send ut. Hent fila slik ho var då.`,
    misnamed: (file) =>
      `«${file}» er ei utgåve av ein annan versjon enn filnamnet seier. Gi fila namnet ho hadde.`,
  },
  missing: (version, versions, folder) =>
    versions.length === 0
      ? `Versjon ${version} er ikkje send ut: det er ingen utgåver i «${folder}».`
      : `Versjon ${version} er ikkje send ut. Utgåvene i «${folder}» er: ${versions.join(', ')}.`,
  badVersion: (version) =>
    `«${version}» kan ikkje vere versjonen til ei utgåve. Skriv berre versjonen, til dømes 1.0.`,
  none: (file) =>
    `Inga utgåve av «${file}» er send ut, og derfor er det ingen endringar å vise. Ei utgåve blir laga med: kravspek issue ${shellWord(file)} --kind tender`,
  withoutChanges: (file) =>
    `Utgåva «${file}» har ikkje noko endringsdokument. Skriv kva utgåve ho skal samanliknast med: --since VERSJON.`,
  cameLater: (file, document) =>
    `Utgåva «${file}» inneheld ikkje det som kom tilbake etter at ho blei send ut. Lag ${document} av sjølve kravspesifikasjonen.`,
  unreadable: (folder) =>
    `Mappa «${folder}» med utgåvene kan ikkje lesast. Kontroller at du har tilgang til henne.`,
  keptMissing: (file, edition) =>
    `«${file}» finst ikkje, og utan den kan ikkje utgåva «${edition}» lagast på nytt.`,
  keptChanged: (file, edition) =>
    `«${file}» er endra etter at utgåva «${edition}» blei send ut. Hent fila slik ho var då.`,
  canBeReviewed: (file, isReady) =>
    isReady ? `${file} kan sendast til gjennomlesing:` : `${file} kan ikkje sendast til gjennomlesing enno:`,
  notIssued: 'Ingenting er skrive. Rett det som manglar, og prøv igjen.',
  issued: (version, kind, file) =>
    `Utgåve ${version} til ${kind === 'tender' ? 'leverandørane' : 'tenestene'} er laga og lagra i ${file}.`,
  sinceGone: (since) =>
    `Endringsdokumentet er ikkje skrive: utgåve ${since}, som endringane gjeld frå, finst ikkje lenger.`,
  correction: (number, since) => `Dette er retting ${number}. Ho viser endringane sidan versjon ${since}.`,
  issuedBefore: (version) =>
    `Versjon ${version} er send ut før, med det same innhaldet. Dokumenta er skrivne på nytt.`,
  keep: (file) =>
    `Ta vare på ${file}: ho viser kva som blei sendt, og seinare endringar blir samanlikna med henne. Ikkje del henne med leverandørar: ho har òg det dei ikkje skal sjå.`,
  same: 'Dokumenta er dei same som blei sende ut, teikn for teikn.',
  otherBytes: (file) => `${file} er ikkje lik fila som blei send ut.`,
  otherNotWritten: (file) =>
    `${file} ville ikkje blitt lik fila som blei send ut, og er derfor ikkje skriven. Skriv henne likevel med --force.`,
  otherTool: (was, is) => `Utgåva blei laga med Kravspek ${was}, og dette er Kravspek ${is}.`,
  changesSince: (version) => `Dokumentet viser endringane sidan utgåve ${version}. Vel ei anna med --since.`,
  unusedReason: (places) => `Grunngjevinga for ${places} er ikkje brukt: der er ingenting endra.`,
  diffNothing: 'Ingenting er endra.',
  diffErrors: (file) =>
    `«${file}» har feil og kan ikkje samanliknast. Sjå dei med: kravspek check ${shellWord(file)}`,
  diffNoFile: (file) =>
    `«${file}» er verken ein kravspesifikasjon (*.krav.yaml) eller ei utgåve (NAMN.editions/VERSJON.json).`,
  state: { added: 'nytt', removed: 'teke ut', changed: 'endra', moved: 'flytta' },
  section: (from, to) => `flytta frå ${from} til ${to}`,
  nothingSaid: '(ingenting)',
  order: 'rekkjefølgje',
  diffCount: (requirements, others) => {
    const krav = requirements === 1 ? 'Eitt krav' : `${requirements} krav`
    const andre = others === 1 ? 'éin annan ting' : `${others} andre ting`
    if (requirements === 0) return `Ingen krav er endra, men ${andre} er ikkje som før.`
    return `${others === 0 ? krav : `${krav} og ${andre}`} er ikkje som før.`
  },
  issueUsage: `Lagar dokumenta som skal sendast ut, og tek vare på kva som blei sendt.

Bruk:
  kravspek issue FIL --kind review|tender [--out MAPPE] [--format docx,html,pdf]
                 [--reference-docx FIL] [--templates MAPPE] [--force] [--language nb|nn|en]

Først blir det kontrollert at spesifikasjonen kan sendast. Til leverandørane (tender) gjeld det same
som for kravspek check --for issue; i tillegg skal statusen vere «approved», og versjonen ny. Til
tenestene (review) held det at det ikkje er feil, at nokon er bedne om å lese innan ein frist, og at
versjonen er ny. Manglar noko, får du vite det, og ingenting blir skrive.

Til leverandørane blir tender, criteria og answer laga, og etter den første utgåva også changes:
retting 1, 2 og så vidare. Til tenestene blir review og sheet laga, for alle og for kvar rolle som
er beden om å lese. Utgåva blir lagra i NAMN.editions/VERSJON.json ved sida av spesifikasjonen. Frå
den fila kan dokumenta lagast på nytt: kravspek render NAMN.editions/VERSJON.json --document tender …

Val:
  --kind review|tender  til tenestene eller til leverandørane
  --out MAPPE           kvar dokumenta skal skrivast; elles NAMN.editions/VERSJON
  --format docx,html,…  docx, html eller pdf, eller fleire av dei; elles docx
  --reference-docx FIL  Word-fil med skriftene, fargane, toppteksten og logoen til kommunen
  --templates MAPPE     eigne malar
  --force               skriv over dokument som er endra sidan Kravspek skreiv dei
  --language nb|nn|en   språket i meldingane; dokumenta er alltid på språket i fila

Sluttkoden er 0 når utgåva er laga, 1 når noko manglar, og 2 når noko anna er gale.
`,
  diffUsage: `Viser kva som er endra mellom to kravspesifikasjonar, eller sidan ei utgåve.

Bruk:
  kravspek diff FIL FIL [--format text|json] [--language nb|nn|en]

FIL er ein kravspesifikasjon (*.krav.yaml, *.krav.json) eller ei utgåve (NAMN.editions/VERSJON.json).
Alt blir vist, også det som leverandørane ikkje får sjå. Eit dokument til dei som har fått ei utgåve,
blir laga med: kravspek render FIL --document changes --since VERSJON --out MAPPE

Ord som er tekne ut, står i [-klammer-], og nye ord i {+klammer+}.

Val:
  --format FORMAT       text (vanleg) eller json (for program)
  --language nb|nn|en   elles KRAVSPEK_LANGUAGE, elles språket i fila

Sluttkoden er 0 når ingenting er endra, 1 når noko er endra, og 2 når noko anna er gale.
`,
}

const en: EditionWords = {
  problem: {
    'not-json': (file) => `“${file}” is not an edition: the file cannot be read as JSON.`,
    'not-edition': (file) =>
      `“${file}” is not an edition written by Kravspek, or something in it has been changed. Use the file as it was when the edition was sent out.`,
    newer: (file) => `“${file}” was written by a newer version of Kravspek. Use that version or a newer one.`,
    changed: (file) =>
      `The specification in “${file}” has been changed since the edition was sent out. Use the file as it was then.`,
    misnamed: (file) =>
      `“${file}” is an edition of another version than its name says. Give the file the name it had.`,
  },
  missing: (version, versions, folder) =>
    versions.length === 0
      ? `Version ${version} has not been sent out: there are no editions in “${folder}”.`
      : `Version ${version} has not been sent out. The editions in “${folder}” are: ${versions.join(', ')}.`,
  badVersion: (version) =>
    `“${version}” cannot be the version of an edition. Write the version alone, for example 1.0.`,
  none: (file) =>
    `No edition of “${file}” has been sent out, so there are no changes to show. Make one with: kravspek issue ${shellWord(file)} --kind tender`,
  withoutChanges: (file) =>
    `The edition “${file}” has no document of changes. Say which edition to compare it with: --since VERSION.`,
  cameLater: (file, document) =>
    `The edition “${file}” does not hold what came back after it was sent out. Make ${document} from the specification itself.`,
  unreadable: (folder) =>
    `The folder “${folder}” with the editions can’t be read. Check that you have access to it.`,
  keptMissing: (file, edition) =>
    `“${file}” does not exist, and without it the edition “${edition}” cannot be made again.`,
  keptChanged: (file, edition) =>
    `“${file}” has been changed since the edition “${edition}” was sent out. Use the file as it was then.`,
  canBeReviewed: (file, isReady) =>
    isReady ? `${file} can be sent for review:` : `${file} cannot be sent for review yet:`,
  notIssued: 'Nothing has been written. Correct what is missing and try again.',
  issued: (version, kind, file) =>
    `Edition ${version} for ${kind === 'tender' ? 'suppliers' : 'the services'} has been made and saved in ${file}.`,
  sinceGone: (since) =>
    `The document of changes has not been written: edition ${since}, which it starts from, is no longer there.`,
  correction: (number, since) => `This is correction ${number}. It shows the changes since version ${since}.`,
  issuedBefore: (version) =>
    `Version ${version} has been sent out before, with the same content. The documents have been written again.`,
  keep: (file) =>
    `Keep ${file}: it shows what was sent, and later changes are compared with it. Do not share it with suppliers: it also holds what they must not see.`,
  same: 'The documents are the same as those sent out, byte for byte.',
  otherBytes: (file) => `${file} is not the same as the file that was sent out.`,
  otherNotWritten: (file) =>
    `${file} would not be the same as the file that was sent out, so it has not been written. Write it anyway with --force.`,
  otherTool: (was, is) => `The edition was made with Kravspek ${was}, and this is Kravspek ${is}.`,
  changesSince: (version) =>
    `The document shows the changes since edition ${version}. Choose another with --since.`,
  unusedReason: (places) => `The reason for ${places} has not been used: nothing has changed there.`,
  diffNothing: 'Nothing has changed.',
  diffErrors: (file) =>
    `“${file}” has errors and cannot be compared. See them with: kravspek check ${shellWord(file)}`,
  diffNoFile: (file) =>
    `“${file}” is neither a specification (*.krav.yaml) nor an edition (NAME.editions/VERSION.json).`,
  state: { added: 'new', removed: 'taken out', changed: 'changed', moved: 'moved' },
  section: (from, to) => `moved from ${from} to ${to}`,
  nothingSaid: '(nothing)',
  order: 'order',
  diffCount: (requirements, others) => {
    const of = requirements === 1 ? '1 requirement' : `${requirements} requirements`
    const other = others === 1 ? '1 other thing' : `${others} other things`
    const are = requirements + others === 1 ? 'is' : 'are'
    if (requirements === 0) return `No requirement has changed, but ${other} ${are} not as before.`
    return `${others === 0 ? of : `${of} and ${other}`} ${are} not as before.`
  },
  issueUsage: `Makes the documents to be sent out, and keeps what was sent.

Usage:
  kravspek issue FILE --kind review|tender [--out FOLDER] [--format docx,html,pdf]
                 [--reference-docx FILE] [--templates FOLDER] [--force] [--language nb|nn|en]

Kravspek first checks that the specification can be sent. For suppliers (tender), the same applies as
for kravspek check --for issue; the status must also be “approved”, and the version new. For the
services (review) it is enough that there are no errors, that someone is asked to review by a
deadline, and that the version is new. If anything is missing, you are told, and nothing is written.

Suppliers get tender, criteria and answer, and after the first edition also changes: correction 1, 2
and so on. The services get review and sheet, for all and for each role that is asked to review. The
edition is saved in NAME.editions/VERSION.json beside the specification. The documents can be made
again from it: kravspek render NAME.editions/VERSION.json --document tender …

Options:
  --kind review|tender   to the services or to suppliers
  --out FOLDER           where to write the documents; otherwise NAME.editions/VERSION
  --format docx,html,…   docx, html or pdf, or several of them; otherwise docx
  --reference-docx FILE  Word file with the buyer’s fonts, colours, header and logo
  --templates FOLDER     your own templates
  --force                overwrite documents that have been changed since Kravspek wrote them
  --language nb|nn|en    language of messages; the documents are always in the language of the file

The exit code is 0 when the edition has been made, 1 when something is missing, and 2 when something
else is wrong.
`,
  diffUsage: `Shows what has changed between two specifications, or since an edition.

Usage:
  kravspek diff FILE FILE [--format text|json] [--language nb|nn|en]

FILE is a specification (*.krav.yaml, *.krav.json) or an edition (NAME.editions/VERSION.json).
Everything is shown, even what suppliers may not see. A document for those who got an edition is made
with: kravspek render FILE --document changes --since VERSION --out FOLDER

Words that have been taken out are shown in [-brackets-], and new words in {+brackets+}.

Options:
  --format FORMAT        text (the default) or json (for programs)
  --language nb|nn|en    otherwise KRAVSPEK_LANGUAGE, otherwise the language of the file

The exit code is 0 when nothing has changed, 1 when something has, and 2 when something else is wrong.
`,
}

export const editionWords = { nb, nn, en } as const
