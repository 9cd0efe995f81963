import type { Language } from '../language.js'
import type { BadEdition } from '../issue/read-editions.js'

interface IssueWords {
  readonly title: string
  readonly toWhom: string
  readonly kinds: Readonly<Record<'tender' | 'review', readonly [title: string, documents: string]>>
  readonly ready: string
  readonly lacking: (conditions: number) => string
  readonly gate: string
  readonly gateOpen: string
  readonly met: string
  readonly notMet: string
  readonly more: (count: number) => string
  readonly unknown: string
  readonly place: (file: string, line: number) => string
  readonly send: (version: string) => string
  readonly saves: string
  readonly bad: Readonly<Record<BadEdition['problem'], (file: string) => string>>
  readonly issued: (version: string, kind: 'tender' | 'review', documents: number, folder: string) => string
  readonly again: (version: string, documents: number, folder: string) => string
  readonly correction: (number: number, since: string) => string
  readonly sinceGone: (since: string) => string
  readonly others: (files: readonly string[]) => string
  readonly unusedReason: (places: string) => string
  readonly keep: (file: string) => string
  readonly notIssued: (reason: string) => string
  readonly notSaved: string
}

const nb: IssueWords = {
  title: 'Send ut',
  toWhom: 'Hvem skal ha dokumentene?',
  kinds: {
    tender: ['Leverandørene', 'kravspesifikasjon, tildelingskriterier og svarskjema'],
    review: ['Tjenestene', 'til gjennomlesing, for alle og for hver rolle som er bedt om å lese'],
  },
  ready: 'Klar til å sendes ut',
  lacking: (conditions) =>
    conditions === 1 ? 'Ett punkt må på plass først' : `${String(conditions)} punkter må på plass først`,
  gate: 'Dette må på plass først. Velg en linje for å gå dit',
  gateOpen: 'Alt er på plass',
  met: 'På plass',
  notMet: 'mangler',
  more: (count) => `og ${String(count)} til`,
  unknown: 'Kan ikke vurderes før feilene i filen er rettet',
  place: (file, line) => `${file}, linje ${String(line)}`,
  send: (version) => `Lag dokumentene og lagre utgave ${version}`,
  saves: 'Endringer i spesifikasjonen som ikke er lagret, blir lagret først.',
  bad: {
    'not-json': (file) =>
      `«${file}» er ikke en utgave: filen kan ikke leses. Hent filen slik den var da utgaven ble sendt ut.`,
    'not-edition': (file) =>
      `«${file}» er ikke en utgave som Kravspek har skrevet, eller noe i den er endret. Hent filen slik den var da utgaven ble sendt ut.`,
    newer: (file) =>
      `«${file}» er skrevet av en nyere versjon av Kravspek. Bruk den versjonen eller en nyere.`,
    changed: (file) =>
      `Kravspesifikasjonen i «${file}» er endret etter at utgaven ble sendt ut. Hent filen slik den var da.`,
    misnamed: (file) =>
      `«${file}» er en utgave av en annen versjon enn filnavnet sier. Gi filen navnet den hadde.`,
    unreadable: (file) => `«${file}» kan ikke leses. Kontroller at du har tilgang til filen.`,
  },
  issued: (version, kind, documents, folder) =>
    `Utgave ${version} til ${kind === 'tender' ? 'leverandørene' : 'tjenestene'} er laget. ${documentsIn(documents, 'dokument', 'dokumenter')} ligger i «${folder}».`,
  again: (version, documents, folder) =>
    `Versjon ${version} er sendt ut før, med det samme innholdet. ${documentsIn(documents, 'dokument', 'dokumenter')} er skrevet på nytt i «${folder}».`,
  correction: (number, since) =>
    `Dette er rettelse ${String(number)}. Den viser endringene siden versjon ${since}.`,
  sinceGone: (since) =>
    `Endringsdokumentet er ikke laget: utgave ${since}, som endringene gjelder fra, finnes ikke lenger.`,
  others: (files) =>
    `Disse ville ikke blitt like dem som ble sendt ut, og er derfor ikke skrevet: ${files.join(', ')}.`,
  unusedReason: (places) => `Begrunnelsen for ${places} er ikke brukt, for der er ingenting endret.`,
  keep: (file) =>
    `Ta vare på ${file}: den viser hva som ble sendt, og senere endringer blir sammenlignet med den. Ikke del den med leverandører.`,
  notIssued: (reason) => `Ingenting er sendt ut: ${reason}`,
  notSaved: 'spesifikasjonen kunne ikke lagres. Lagre den, og prøv igjen.',
}

const nn: IssueWords = {
  title: 'Send ut',
  toWhom: 'Kven skal ha dokumenta?',
  kinds: {
    tender: ['Leverandørane', 'kravspesifikasjon, tildelingskriterium og svarskjema'],
    review: ['Tenestene', 'til gjennomlesing, for alle og for kvar rolle som er beden om å lese'],
  },
  ready: 'Klar til å sendast ut',
  lacking: (conditions) =>
    conditions === 1 ? 'Eitt punkt må på plass først' : `${String(conditions)} punkt må på plass først`,
  gate: 'Dette må på plass først. Vel ei linje for å gå dit',
  gateOpen: 'Alt er på plass',
  met: 'På plass',
  notMet: 'manglar',
  more: (count) => `og ${String(count)} til`,
  unknown: 'Kan ikkje vurderast før feila i fila er retta',
  place: (file, line) => `${file}, linje ${String(line)}`,
  send: (version) => `Lag dokumenta og lagre utgåve ${version}`,
  saves: 'Endringar i spesifikasjonen som ikkje er lagra, blir lagra først.',
  bad: {
    'not-json': (file) =>
      `«${file}» er inga utgåve: fila kan ikkje lesast. Hent fila slik ho var då utgåva blei send ut.`,
    'not-edition': (file) =>
      `«${file}» er inga utgåve som Kravspek har skrive, eller noko i henne er endra. Hent fila slik ho var då utgåva blei send ut.`,
    newer: (file) =>
      `«${file}» er skriven av ein nyare versjon av Kravspek. Bruk den versjonen eller ein nyare.`,
    changed: (file) =>
      `Kravspesifikasjonen i «${file}» er endra etter at utgåva blei send ut. Hent fila slik ho var då.`,
    misnamed: (file) =>
      `«${file}» er ei utgåve av ein annan versjon enn filnamnet seier. Gi fila namnet ho hadde.`,
    unreadable: (file) => `«${file}» kan ikkje lesast. Kontroller at du har tilgang til fila.`,
  },
  issued: (version, kind, documents, folder) =>
    `Utgåve ${version} til ${kind === 'tender' ? 'leverandørane' : 'tenestene'} er laga. ${documentsIn(documents, 'dokument', 'dokument')} ligg i «${folder}».`,
  again: (version, documents, folder) =>
    `Versjon ${version} er send ut før, med det same innhaldet. ${documentsIn(documents, 'dokument er skrive', 'dokument er skrivne')} på nytt i «${folder}».`,
  correction: (number, since) =>
    `Dette er retting ${String(number)}. Ho viser endringane sidan versjon ${since}.`,
  sinceGone: (since) =>
    `Endringsdokumentet er ikkje laga: utgåve ${since}, som endringane gjeld frå, finst ikkje lenger.`,
  others: (files) =>
    `Desse ville ikkje blitt like dei som blei sende ut, og er derfor ikkje skrivne: ${files.join(', ')}.`,
  unusedReason: (places) => `Grunngjevinga for ${places} er ikkje brukt, for der er ingenting endra.`,
  keep: (file) =>
    `Ta vare på ${file}: fila viser kva som blei sendt, og seinare endringar blir samanlikna med henne. Ikkje del henne med leverandørar.`,
  notIssued: (reason) => `Ingenting er sendt ut: ${reason}`,
  notSaved: 'spesifikasjonen kunne ikkje lagrast. Lagre han, og prøv igjen.',
}

const en: IssueWords = {
  title: 'Send out',
  toWhom: 'Who should have the documents?',
  kinds: {
    tender: ['Suppliers', 'specification, award criteria and response form'],
    review: ['The services', 'for review, for all and for each role that is asked to review'],
  },
  ready: 'Ready to be sent out',
  lacking: (conditions) =>
    conditions === 1
      ? 'One thing must be in place first'
      : `${String(conditions)} things must be in place first`,
  gate: 'This must be in place first. Choose a line to go there',
  gateOpen: 'Everything is in place',
  met: 'In place',
  notMet: 'not in place',
  more: (count) => `and ${String(count)} more`,
  unknown: 'Can’t be judged before the errors in the file are corrected',
  place: (file, line) => `${file}, line ${String(line)}`,
  send: (version) => `Make the documents and save edition ${version}`,
  saves: 'Changes in the specification that are not saved will be saved first.',
  bad: {
    'not-json': (file) =>
      `“${file}” is not an edition: it can’t be read. Use the file as it was when the edition was sent out.`,
    'not-edition': (file) =>
      `“${file}” is not an edition that Kravspek has written, or something in it has been changed. Use the file as it was when the edition was sent out.`,
    newer: (file) => `“${file}” was written by a newer version of Kravspek. Use that version or a newer one.`,
    changed: (file) =>
      `The specification in “${file}” has been changed since the edition was sent out. Use the file as it was then.`,
    misnamed: (file) =>
      `“${file}” is an edition of another version than its name says. Give the file the name it had.`,
    unreadable: (file) => `“${file}” can’t be read. Check that you have access to it.`,
  },
  issued: (version, kind, documents, folder) =>
    `Edition ${version} for ${kind === 'tender' ? 'suppliers' : 'the services'} has been made. ${documentsIn(documents, 'document is', 'documents are')} in “${folder}”.`,
  again: (version, documents, folder) =>
    `Version ${version} has been sent out before, with the same content. ${documentsIn(documents, 'document has', 'documents have')} been written again in “${folder}”.`,
  correction: (number, since) =>
    `This is correction ${String(number)}. It shows the changes since version ${since}.`,
  sinceGone: (since) =>
    `The document of changes has not been made: edition ${since}, which it starts from, is no longer there.`,
  others: (files) =>
    `These would not be the same as those that were sent out, so they have not been written: ${files.join(', ')}.`,
  unusedReason: (places) => `The reason for ${places} has not been used: nothing has changed there.`,
  keep: (file) =>
    `Keep ${file}: it shows what was sent, and later changes are compared with it. Do not share it with suppliers.`,
  notIssued: (reason) => `Nothing has been sent out: ${reason}`,
  notSaved: 'the specification could not be saved. Save it and try again.',
}

function documentsIn(count: number, one: string, several: string): string {
  return `${String(count)} ${count === 1 ? one : several}`
}

export const issueWords: Readonly<Record<Language, IssueWords>> = { nb, nn, en }
