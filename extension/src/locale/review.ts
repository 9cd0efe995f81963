import type { ReviewThread, VoidApproval } from '@kravspek/core'
import type { Language } from '../language.js'
import type { WriteProblem } from '../review/write-register.js'
import type { FileRefusal } from '../review/read-returned.js'
import type { ProposalProblem } from '../review/accept.js'

type Outcome = NonNullable<ReviewThread['disposition']>
type State = NonNullable<ReviewThread['state']>
type Action = NonNullable<NonNullable<ReviewThread['proposal']>['action']>

interface ImportCounts {
  readonly files: number
  readonly added: number
  readonly extended: number
  readonly views: number
  readonly notPlaced: number
}

/** What is said to someone who answers the service representatives. */
export interface ReviewWords {
  readonly viewName: string
  readonly noSpecification: string
  readonly mendSpecification: string
  readonly mendRegister: (file: string) => string
  readonly notWritten: Readonly<Record<WriteProblem, (file: string) => string>>
  readonly gone: (id: string) => string
  readonly unknownReviewer: string
  /** The answer of whoever does not know who it was. */
  readonly notKnown: string
  readonly persons: (count: number) => string
  readonly answer: string
  readonly about: (quote: string) => string
  readonly before: (text: string) => string
  readonly after: (text: string) => string
  readonly proposes: Readonly<Record<Action, string>>
  readonly kinds: Readonly<Record<NonNullable<ReviewThread['kind']>, string>>
  readonly states: Readonly<Record<State, string>>
  readonly stateGroups: Readonly<Record<State, string>>
  readonly outcomes: Readonly<Record<Outcome, string>>
  /** What each outcome tells those who said it. */
  readonly outcomeMeans: Readonly<Record<Outcome, string>>
  readonly reply: { readonly prompt: string; readonly placeholder: string }
  readonly chooseThread: string
  readonly noneToChoose: string
  readonly answerTo: (id: string) => string
  readonly chooseOutcome: string
  readonly answerPlaceholder: Readonly<Record<Outcome, string>>
  readonly answerEmpty: string
  /** Title of the tab that shows the file before and after. */
  readonly difference: (id: string) => string
  readonly acceptedAnswer: string
  readonly acceptedPlainAnswer: string
  /** Said where one of the two wordings of a requirement is changed: what the other, which is left as it is, says. */
  readonly otherWording: Readonly<Record<'text' | 'plain', (at: string, shown: string) => string>>
  readonly goThere: string
  readonly notAccepted: Readonly<Record<ProposalProblem, (id: string) => string>>
  /** Instead of `conflict`: it is another proposal that has changed the words. */
  readonly takenInBefore: (id: string, others: readonly string[]) => string
  readonly placeTitle: (id: string) => string
  readonly placePlaceholder: string
  readonly asked: string
  readonly otherRoles: string
  readonly services: string
  readonly whoSaid: string
  readonly addTitle: (at: string | undefined) => string
  readonly personsPrompt: string
  readonly personsWrong: string
  readonly saidPrompt: string
  readonly saidEmpty: string
  readonly approveTitle: (at: string) => string
  readonly nothingToApprove: string
  readonly approved: (at: string, role: string | undefined) => string
  readonly approvals: string
  readonly approvalsLapsed: (lapsed: number, total: number) => string
  /** Why an approval holds no longer, in short and in full. */
  readonly approvalLapsed: Readonly<Record<VoidApproval['reason'], string>>
  readonly approvalMeans: Readonly<Record<VoidApproval['reason'], string>>
  readonly approvedBy: (who: string, date: string | undefined) => string
  readonly importing: string
  readonly importTitle: string
  readonly importButton: string
  readonly returnedFiles: string
  readonly whoSent: (file: string) => string
  readonly refused: Readonly<Record<FileRefusal, (file: string) => string>>
  readonly imported: (counts: ImportCounts) => string
  readonly known: (file: string) => string
  readonly other: (file: string) => string
  readonly fromSupplier: (file: string) => string
  /** Documents that nobody has saved since they were made, and the button to say who has read them all the same. */
  readonly untouched: (files: readonly string[]) => string
  readonly hasBeenRead: string
  readonly whoRead: (file: string) => string
  /** What was changed without tracking could not be told apart from what was changed here. */
  readonly notCompared: (file: string) => string
  readonly older: (file: string, version: string) => string
  readonly show: string
  readonly groupBy: {
    readonly placeholder: string
    readonly by: Readonly<Record<'section' | 'service' | 'role' | 'state', string>>
  }
  readonly notPlaced: string
  /** Head what is from someone whose service or role is not known. */
  readonly unknownService: string
  readonly unknownRole: string
  /** Heads what is about something outside of the sections. */
  readonly elsewhere: string
  readonly whoHasAnswered: string
  readonly answeredOf: (answered: number, asked: number) => string
  readonly notAnswered: string
  readonly notAnsweredBy: (date: string) => string
  readonly answeredWithout: string
  readonly openOf: (open: number, total: number) => string
  readonly nothingYet: string
  readonly allAnswered: string
  readonly showsOpen: string
  readonly unanswered: (count: number) => string
  readonly statusTooltip: string
  /** Above a requirement: «2 kommentarer, 1 ubesvart». */
  readonly lens: (total: number, open: number) => string
}

const nb: ReviewWords = {
  viewName: 'Kommentarer',
  noSpecification: 'Åpne kravspesifikasjonen som kommentarene gjelder, og prøv igjen.',
  mendSpecification: 'Kravspesifikasjonen har feil. Rett feilene først, så kan du arbeide med kommentarene.',
  mendRegister: (file) => `Kommentarregisteret «${file}» kan ikke leses. Åpne filen og rett feilene først.`,
  notWritten: {
    'not-certain': (file) =>
      `Ingenting er endret: Kravspek kan ikke endre «${file}» uten å risikere å ødelegge noe i filen. Se etter uvanlige skrivemåter i den.`,
    'not-written': (file) => `«${file}» ble ikke lagret. Kontroller at filen kan endres, og prøv igjen.`,
  },
  gone: (id) => `Kommentaren ${id} finnes ikke lenger.`,
  unknownReviewer: 'Ukjent avsender',
  notKnown: 'Vet ikke',
  persons: (count) => `${String(count)} personer`,
  answer: 'Svar',
  about: (quote) => `Om «${quote}»:`,
  before: (text) => `Slik sto det: ${text}`,
  after: (text) => `Forslag: ${text}`,
  proposes: {
    change: 'Foreslår en endring i teksten.',
    remove: 'Foreslår å ta ut dette.',
    add: 'Foreslår å legge til dette.',
    move: 'Foreslår å flytte dette.',
  },
  kinds: {
    problem: 'Problem',
    idea: 'Idé',
    error: 'Feil',
    question: 'Spørsmål',
    praise: 'Ros',
    change: 'Endringsforslag',
  },
  states: { open: 'Åpen', answered: 'Besvart', deferred: 'I idébanken' },
  stateGroups: { open: 'Åpne', answered: 'Besvarte', deferred: 'I idébanken' },
  outcomes: {
    accepted: 'Tatt til følge',
    partly: 'Delvis tatt til følge',
    rejected: 'Ikke tatt til følge',
    later: 'Senere (idébank)',
  },
  outcomeMeans: {
    accepted: 'Kravspesifikasjonen er endret slik de ba om, eller blir det.',
    partly: 'Noe av det de ba om, er tatt med. Svaret sier hva og hvorfor.',
    rejected: 'Det blir ikke endret. Svaret sier hvorfor.',
    later: 'Det er en god tanke, men ikke nå. Den blir liggende i idébanken.',
  },
  reply: { prompt: 'Skriv et svar', placeholder: 'Skriv et svar, og velg utfallet nedenfor' },
  chooseThread: 'Hvilken kommentar?',
  noneToChoose: 'Det er ingen kommentarer å velge mellom.',
  answerTo: (id) => `Svar på ${id}`,
  chooseOutcome: 'Hva ble utfallet?',
  answerPlaceholder: {
    accepted: 'Hva er gjort? For eksempel: Kravet er endret slik dere foreslo.',
    partly: 'Hva er tatt med, og hva ikke?',
    rejected: 'Hvorfor ikke?',
    later: 'Hva må til for at vi tar det opp igjen?',
  },
  answerEmpty: 'Skriv noen ord: den som har sagt noe, skal få vite hva som ble gjort.',
  difference: (id) => `${id}: slik det er ↔ slik det blir`,
  acceptedAnswer: 'Teksten er endret slik dere foreslo.',
  acceptedPlainAnswer: 'Hverdagsordene er endret slik dere foreslo.',
  otherWording: {
    text: (at, shown) =>
      `Bare hverdagsordene i ${at} er endret. Selve kravet, som leverandørene får, er som før: «${shown}» Må det også endres?`,
    plain: (at, shown) =>
      `Bare selve kravet i ${at} er endret. Hverdagsordene, som tjenestene leser, er som før: «${shown}» Må de også endres?`,
  },
  goThere: 'Gå dit',
  notAccepted: {
    'no-thread': (id) => `Kommentaren ${id} finnes ikke lenger.`,
    'no-proposal': (id) => `Kommentaren ${id} er ikke et endringsforslag.`,
    'not-placed': (id) =>
      `Forslaget ${id} er ikke plassert. Velg først hva det gjelder, med «Plasser kommentaren».`,
    gone: (id) => `Det forslaget ${id} gjelder, finnes ikke lenger i kravspesifikasjonen.`,
    conflict: (id) =>
      `Teksten er endret etter at forslaget ${id} ble gitt, på samme sted. Endre teksten selv, og svar på kommentaren.`,
    whole: (id) =>
      `Forslaget ${id} er å legge til, flytte eller ta ut noe. Gjør det selv, og svar på kommentaren.`,
    'not-found': (id) =>
      `Kravspek finner ikke ordene som forslaget ${id} vil endre, slik teksten er nå. Endre teksten selv, og svar på kommentaren.`,
    'filled-in': (id) =>
      `Forslaget ${id} vil endre noe som Kravspek setter inn i teksten, for eksempel en verdi som står flere steder, en enhet eller en henvisning. Endre teksten selv, og svar på kommentaren.`,
    shared: (id) =>
      `Verdien som forslaget ${id} vil endre, er felles for flere krav. Endre den selv, og svar på kommentaren.`,
    'put-together': (id) =>
      `Forslaget ${id} gjelder tekst som er satt sammen av flere felt i kravspesifikasjonen. Endre teksten selv, og svar på kommentaren.`,
    'not-editable': (id) =>
      `Teksten som forslaget ${id} gjelder, er skrevet på en måte Kravspek ikke kan endre. Endre den selv, og svar på kommentaren.`,
  },
  takenInBefore: (id, others) =>
    `Forslaget ${id} vil endre de samme ordene som ${others.join(', ')}, som dere alt har tatt inn. Velg hva som skal stå, endre teksten selv, og svar på kommentaren.`,
  placeTitle: (id) => `Plasser ${id}`,
  placePlaceholder: 'Hva gjelder kommentaren? Velg et kapittel eller et krav',
  asked: 'Bedt om å lese',
  otherRoles: 'Andre roller',
  services: 'Tjenester',
  whoSaid: 'Hvem har sagt det?',
  addTitle: (at) =>
    at === undefined ? 'Kommentar på vegne av andre' : `Kommentar til ${at} på vegne av andre`,
  personsPrompt: 'Hvor mange står bak?',
  personsWrong: 'Skriv et helt tall fra 1.',
  saidPrompt: 'Hva ble sagt? Skriv det så likt som mulig, uten navn på personer.',
  saidEmpty: 'Skriv hva som ble sagt.',
  approveTitle: (at) => `Godkjenn ${at}`,
  nothingToApprove: 'Sett markøren i et krav eller et kapittel.',
  approved: (at, role) =>
    `${at} er godkjent${role === undefined ? '' : ` av ${role}`}. Endres teksten, må den godkjennes på nytt.`,
  approvals: 'Godkjenninger',
  approvalsLapsed: (lapsed, total) => `${String(lapsed)} av ${String(total)} gjelder ikke lenger`,
  approvalLapsed: { changed: 'teksten er endret siden', gone: 'finnes ikke lenger' },
  approvalMeans: {
    changed: 'Teksten er endret etter at den ble godkjent. Den må godkjennes på nytt.',
    gone: 'Det som ble godkjent, finnes ikke lenger i kravspesifikasjonen.',
  },
  approvedBy: (who, date) => `Godkjent av ${who}${date === undefined ? '' : `, ${date}`}`,
  importing: 'Leser inn kommentarer',
  importTitle: 'Les inn kommentarer',
  importButton: 'Les inn',
  returnedFiles: 'Dokumenter og svarfiler',
  whoSent: (file) => `Hvem har svart i «${file}»?`,
  refused: {
    'not-a-package': (file) => `«${file}» er ikke en hel Word-fil. Be om å få den på nytt, lagret som .docx.`,
    'not-a-document': (file) =>
      `«${file}» er ikke en hel Word-fil. Be om å få den på nytt, lagret som .docx.`,
    'packed-too-large': (file) => `«${file}» er for stor. Kravspek leser filer på inntil 25 MB.`,
    'unpacked-too-large': (file) => `«${file}» er mye større enn den ser ut til, og blir ikke lest.`,
    'too-many-parts': (file) => `«${file}» er satt sammen av uvanlig mange deler, og blir ikke lest.`,
    'unsafe-name': (file) => `«${file}» er satt sammen på en utrygg måte, og blir ikke lest.`,
    'duplicate-name': (file) => `«${file}» er satt sammen på en utrygg måte, og blir ikke lest.`,
    doctype: (file) => `«${file}» inneholder noe et Word-dokument ikke skal ha, og blir ikke lest.`,
    'old-or-encrypted': (file) =>
      `«${file}» er lagret i et gammelt Word-format eller med passord. Åpne den i Word, fjern passordet og lagre den som .docx.`,
    macros: (file) => `«${file}» inneholder makroer, og blir ikke lest. Lagre den som .docx i Word først.`,
    external: (file) => `«${file}» henter innhold fra et annet sted, og blir ikke lest.`,
    'not-well-formed': (file) =>
      `«${file}» er skadet og kan ikke leses. Åpne den i Word, lagre den, og prøv igjen.`,
    'not-json': (file) => `«${file}» er ikke en svarfil, eller filen er skadet. Be om å få den på nytt.`,
    'not-answers': (file) => `«${file}» er ikke en svarfil fra Kravspek.`,
    newer: (file) => `«${file}» er laget av en nyere versjon av Kravspek. Bruk den versjonen eller en nyere.`,
    missing: (file) => `«${file}» finnes ikke lenger.`,
    unreadable: (file) => `«${file}» kan ikke leses. Kontroller at du har tilgang til filen.`,
  },
  imported: ({ files, added, extended, views, notPlaced }) =>
    [
      added + extended + views === 0
        ? `${files === 1 ? 'Filen er lest inn, men inneholdt' : `${String(files)} filer er lest inn, men inneholdt`} ingenting nytt.`
        : `${counted(added, 'ny kommentar', 'nye kommentarer')} fra ${counted(files, 'fil', 'filer')}.`,
      ...(extended === 0 ? [] : [`${counted(extended, 'kommentar', 'kommentarer')} har fått mer tekst.`]),
      ...(views === 0 ? [] : [`${counted(views, 'vurdering', 'vurderinger')} av krav.`]),
      ...(notPlaced === 0 ? [] : [`${String(notPlaced)} er ikke plassert.`]),
    ].join(' '),
  known: (file) => `«${file}» er lest inn før.`,
  other: (file) => `«${file}» hører til en annen kravspesifikasjon, og er ikke lest inn.`,
  fromSupplier: (file) =>
    `«${file}» er et skjema fra en leverandør. Les det inn med «Les inn svar fra leverandører».`,
  notCompared: (file) =>
    `Det som er endret uten «Spor endringer» i «${file}», er ikke lest inn. Se etter det i filen.`,
  untouched: (files) =>
    files.length === 1
      ? `«${files[0] ?? ''}» er slik Kravspek laget den, og ingen har lagret den siden. Derfor regnes den ikke som et svar, og er ikke lest inn.`
      : `${String(files.length)} filer er slik Kravspek laget dem, og ingen har lagret dem siden. Derfor regnes de ikke som svar, og er ikke lest inn: ${files.map((file) => `«${file}»`).join(', ')}.`,
  hasBeenRead: 'Si hvem som har lest',
  whoRead: (file) => `Hvem har lest «${file}» uten å ha noe å si?`,
  older: (file, version) =>
    version === ''
      ? `«${file}» gjelder en eldre tekst.`
      : `«${file}» gjelder en eldre tekst, versjon ${version}.`,
  show: 'Vis',
  groupBy: {
    placeholder: 'Hva skal kommentarene grupperes etter?',
    by: { section: 'Kapittel', service: 'Tjeneste', role: 'Rolle', state: 'Hvor langt de er kommet' },
  },
  notPlaced: 'Ikke plassert',
  unknownService: 'Ukjent tjeneste',
  unknownRole: 'Ukjent rolle',
  elsewhere: 'Annet',
  whoHasAnswered: 'Hvem har svart',
  answeredOf: (answered, asked) => `${String(answered)} av ${String(asked)}`,
  notAnswered: 'har ikke svart',
  notAnsweredBy: (date) => `har ikke svart, frist ${date}`,
  answeredWithout: 'har svart',
  openOf: (open, total) =>
    open === 0
      ? counted(total, 'besvart', 'besvarte')
      : `${counted(open, 'ubesvart', 'ubesvarte')} av ${String(total)}`,
  nothingYet: 'Ingen kommentarer ennå. Når tjenestene har sendt dokumentet tilbake, leser du det inn her.',
  allAnswered: 'Alle kommentarer har fått svar.',
  showsOpen: 'Viser bare ubesvarte kommentarer.',
  unanswered: (count) => counted(count, 'ubesvart kommentar', 'ubesvarte kommentarer'),
  statusTooltip: 'Vis kommentarene',
  lens: (total, open) =>
    `${counted(total, 'kommentar', 'kommentarer')}${open === 0 ? '' : `, ${counted(open, 'ubesvart', 'ubesvarte')}`}`,
}

const nn: ReviewWords = {
  viewName: 'Kommentarar',
  noSpecification: 'Opne kravspesifikasjonen som kommentarane gjeld, og prøv igjen.',
  mendSpecification: 'Kravspesifikasjonen har feil. Rett feila først, så kan du arbeide med kommentarane.',
  mendRegister: (file) => `Kommentarregisteret «${file}» kan ikkje lesast. Opne fila og rett feila først.`,
  notWritten: {
    'not-certain': (file) =>
      `Ingenting er endra: Kravspek kan ikkje endre «${file}» utan å risikere å øydeleggje noko i fila. Sjå etter uvanlege skrivemåtar i henne.`,
    'not-written': (file) => `«${file}» blei ikkje lagra. Kontroller at fila kan endrast, og prøv igjen.`,
  },
  gone: (id) => `Kommentaren ${id} finst ikkje lenger.`,
  unknownReviewer: 'Ukjend avsendar',
  notKnown: 'Veit ikkje',
  persons: (count) => `${String(count)} personar`,
  answer: 'Svar',
  about: (quote) => `Om «${quote}»:`,
  before: (text) => `Slik stod det: ${text}`,
  after: (text) => `Forslag: ${text}`,
  proposes: {
    change: 'Foreslår ei endring i teksten.',
    remove: 'Foreslår å ta ut dette.',
    add: 'Foreslår å leggje til dette.',
    move: 'Foreslår å flytte dette.',
  },
  kinds: {
    problem: 'Problem',
    idea: 'Idé',
    error: 'Feil',
    question: 'Spørsmål',
    praise: 'Ros',
    change: 'Endringsforslag',
  },
  states: { open: 'Open', answered: 'Svart på', deferred: 'I idébanken' },
  stateGroups: { open: 'Opne', answered: 'Svart på', deferred: 'I idébanken' },
  outcomes: {
    accepted: 'Teken til følgje',
    partly: 'Delvis teken til følgje',
    rejected: 'Ikkje teken til følgje',
    later: 'Seinare (idébank)',
  },
  outcomeMeans: {
    accepted: 'Kravspesifikasjonen er endra slik dei bad om, eller blir det.',
    partly: 'Noko av det dei bad om, er teke med. Svaret seier kva og kvifor.',
    rejected: 'Det blir ikkje endra. Svaret seier kvifor.',
    later: 'Det er ein god tanke, men ikkje no. Han blir liggjande i idébanken.',
  },
  reply: { prompt: 'Skriv eit svar', placeholder: 'Skriv eit svar, og vel utfallet nedanfor' },
  chooseThread: 'Kva for ein kommentar?',
  noneToChoose: 'Det er ingen kommentarar å velje mellom.',
  answerTo: (id) => `Svar på ${id}`,
  chooseOutcome: 'Kva blei utfallet?',
  answerPlaceholder: {
    accepted: 'Kva er gjort? Til dømes: Kravet er endra slik de foreslo.',
    partly: 'Kva er teke med, og kva ikkje?',
    rejected: 'Kvifor ikkje?',
    later: 'Kva må til for at vi tek det opp att?',
  },
  answerEmpty: 'Skriv nokre ord: den som har sagt noko, skal få vite kva som blei gjort.',
  difference: (id) => `${id}: slik det er ↔ slik det blir`,
  acceptedAnswer: 'Teksten er endra slik de foreslo.',
  acceptedPlainAnswer: 'Kvardagsorda er endra slik de foreslo.',
  otherWording: {
    text: (at, shown) =>
      `Berre kvardagsorda i ${at} er endra. Sjølve kravet, som leverandørane får, er som før: «${shown}» Må det også endrast?`,
    plain: (at, shown) =>
      `Berre sjølve kravet i ${at} er endra. Kvardagsorda, som tenestene les, er som før: «${shown}» Må dei også endrast?`,
  },
  goThere: 'Gå dit',
  notAccepted: {
    'no-thread': (id) => `Kommentaren ${id} finst ikkje lenger.`,
    'no-proposal': (id) => `Kommentaren ${id} er ikkje eit endringsforslag.`,
    'not-placed': (id) =>
      `Forslaget ${id} er ikkje plassert. Vel først kva det gjeld, med «Plasser kommentaren».`,
    gone: (id) => `Det forslaget ${id} gjeld, finst ikkje lenger i kravspesifikasjonen.`,
    conflict: (id) =>
      `Teksten er endra etter at forslaget ${id} blei gitt, på same staden. Endre teksten sjølv, og svar på kommentaren.`,
    whole: (id) =>
      `Forslaget ${id} er å leggje til, flytte eller ta ut noko. Gjer det sjølv, og svar på kommentaren.`,
    'not-found': (id) =>
      `Kravspek finn ikkje orda som forslaget ${id} vil endre, slik teksten er no. Endre teksten sjølv, og svar på kommentaren.`,
    'filled-in': (id) =>
      `Forslaget ${id} vil endre noko som Kravspek set inn i teksten, til dømes ein verdi som står fleire stader, ei eining eller ei tilvising. Endre teksten sjølv, og svar på kommentaren.`,
    shared: (id) =>
      `Verdien som forslaget ${id} vil endre, er felles for fleire krav. Endre han sjølv, og svar på kommentaren.`,
    'put-together': (id) =>
      `Forslaget ${id} gjeld tekst som er sett saman av fleire felt i kravspesifikasjonen. Endre teksten sjølv, og svar på kommentaren.`,
    'not-editable': (id) =>
      `Teksten som forslaget ${id} gjeld, er skriven på ein måte Kravspek ikkje kan endre. Endre han sjølv, og svar på kommentaren.`,
  },
  takenInBefore: (id, others) =>
    `Forslaget ${id} vil endre dei same orda som ${others.join(', ')}, som de alt har teke inn. Vel kva som skal stå, endre teksten sjølv, og svar på kommentaren.`,
  placeTitle: (id) => `Plasser ${id}`,
  placePlaceholder: 'Kva gjeld kommentaren? Vel eit kapittel eller eit krav',
  asked: 'Bedne om å lese',
  otherRoles: 'Andre roller',
  services: 'Tenester',
  whoSaid: 'Kven har sagt det?',
  addTitle: (at) =>
    at === undefined ? 'Kommentar på vegner av andre' : `Kommentar til ${at} på vegner av andre`,
  personsPrompt: 'Kor mange står bak?',
  personsWrong: 'Skriv eit heilt tal frå 1.',
  saidPrompt: 'Kva blei sagt? Skriv det så likt som mogleg, utan namn på personar.',
  saidEmpty: 'Skriv kva som blei sagt.',
  approveTitle: (at) => `Godkjenn ${at}`,
  nothingToApprove: 'Set markøren i eit krav eller eit kapittel.',
  approved: (at, role) =>
    `${at} er godkjend${role === undefined ? '' : ` av ${role}`}. Blir teksten endra, må han godkjennast på nytt.`,
  approvals: 'Godkjenningar',
  approvalsLapsed: (lapsed, total) => `${String(lapsed)} av ${String(total)} gjeld ikkje lenger`,
  approvalLapsed: { changed: 'teksten er endra sidan', gone: 'finst ikkje lenger' },
  approvalMeans: {
    changed: 'Teksten er endra etter at han blei godkjend. Han må godkjennast på nytt.',
    gone: 'Det som blei godkjent, finst ikkje lenger i kravspesifikasjonen.',
  },
  approvedBy: (who, date) => `Godkjend av ${who}${date === undefined ? '' : `, ${date}`}`,
  importing: 'Les inn kommentarar',
  importTitle: 'Les inn kommentarar',
  importButton: 'Les inn',
  returnedFiles: 'Dokument og svarfiler',
  whoSent: (file) => `Kven har svart i «${file}»?`,
  refused: {
    'not-a-package': (file) =>
      `«${file}» er ikkje ei heil Word-fil. Be om å få henne på nytt, lagra som .docx.`,
    'not-a-document': (file) =>
      `«${file}» er ikkje ei heil Word-fil. Be om å få henne på nytt, lagra som .docx.`,
    'packed-too-large': (file) => `«${file}» er for stor. Kravspek les filer på inntil 25 MB.`,
    'unpacked-too-large': (file) => `«${file}» er mykje større enn ho ser ut til, og blir ikkje lesen.`,
    'too-many-parts': (file) => `«${file}» er sett saman av uvanleg mange delar, og blir ikkje lesen.`,
    'unsafe-name': (file) => `«${file}» er sett saman på ein utrygg måte, og blir ikkje lesen.`,
    'duplicate-name': (file) => `«${file}» er sett saman på ein utrygg måte, og blir ikkje lesen.`,
    doctype: (file) => `«${file}» inneheld noko eit Word-dokument ikkje skal ha, og blir ikkje lesen.`,
    'old-or-encrypted': (file) =>
      `«${file}» er lagra i eit gammalt Word-format eller med passord. Opne fila i Word, fjern passordet og lagre henne som .docx.`,
    macros: (file) => `«${file}» inneheld makroar, og blir ikkje lesen. Lagre fila som .docx i Word først.`,
    external: (file) => `«${file}» hentar innhald frå ein annan stad, og blir ikkje lesen.`,
    'not-well-formed': (file) =>
      `«${file}» er skadd og kan ikkje lesast. Opne fila i Word, lagre henne, og prøv igjen.`,
    'not-json': (file) => `«${file}» er inga svarfil, eller fila er skadd. Be om å få henne på nytt.`,
    'not-answers': (file) => `«${file}» er inga svarfil frå Kravspek.`,
    newer: (file) =>
      `«${file}» er laga av ein nyare versjon av Kravspek. Bruk den versjonen eller ein nyare.`,
    missing: (file) => `«${file}» finst ikkje lenger.`,
    unreadable: (file) => `«${file}» kan ikkje lesast. Kontroller at du har tilgang til fila.`,
  },
  imported: ({ files, added, extended, views, notPlaced }) =>
    [
      added + extended + views === 0
        ? `${files === 1 ? 'Fila er lesen inn, men inneheldt' : `${String(files)} filer er lesne inn, men inneheldt`} ingenting nytt.`
        : `${counted(added, 'ny kommentar', 'nye kommentarar')} frå ${counted(files, 'fil', 'filer')}.`,
      ...(extended === 0 ? [] : [`${counted(extended, 'kommentar', 'kommentarar')} har fått meir tekst.`]),
      ...(views === 0 ? [] : [`${counted(views, 'vurdering', 'vurderingar')} av krav.`]),
      ...(notPlaced === 0 ? [] : [`${String(notPlaced)} er ikkje plassert.`]),
    ].join(' '),
  known: (file) => `«${file}» er lesen inn før.`,
  other: (file) => `«${file}» høyrer til ein annan kravspesifikasjon, og er ikkje lesen inn.`,
  fromSupplier: (file) =>
    `«${file}» er eit skjema frå ein leverandør. Les det inn med «Les inn svar fra leverandører».`,
  notCompared: (file) =>
    `Det som er endra utan «Spor endringar» i «${file}», er ikkje lese inn. Sjå etter det i fila.`,
  untouched: (files) =>
    files.length === 1
      ? `«${files[0] ?? ''}» er slik Kravspek laga henne, og ingen har lagra henne sidan. Derfor blir ho ikkje rekna som eit svar, og er ikkje lesen inn.`
      : `${String(files.length)} filer er slik Kravspek laga dei, og ingen har lagra dei sidan. Derfor blir dei ikkje rekna som svar, og er ikkje lesne inn: ${files.map((file) => `«${file}»`).join(', ')}.`,
  hasBeenRead: 'Sei kven som har lese',
  whoRead: (file) => `Kven har lese «${file}» utan å ha noko å seie?`,
  older: (file, version) =>
    version === ''
      ? `«${file}» gjeld ein eldre tekst.`
      : `«${file}» gjeld ein eldre tekst, versjon ${version}.`,
  show: 'Vis',
  groupBy: {
    placeholder: 'Kva skal kommentarane grupperast etter?',
    by: { section: 'Kapittel', service: 'Teneste', role: 'Rolle', state: 'Kor langt dei er komne' },
  },
  notPlaced: 'Ikkje plassert',
  unknownService: 'Ukjend teneste',
  unknownRole: 'Ukjend rolle',
  elsewhere: 'Anna',
  whoHasAnswered: 'Kven har svart',
  answeredOf: (answered, asked) => `${String(answered)} av ${String(asked)}`,
  notAnswered: 'har ikkje svart',
  notAnsweredBy: (date) => `har ikkje svart, frist ${date}`,
  answeredWithout: 'har svart',
  openOf: (open, total) =>
    open === 0 ? `${String(total)} svart på` : `${String(open)} av ${String(total)} utan svar`,
  nothingYet: 'Ingen kommentarar enno. Når tenestene har sendt dokumentet tilbake, les du det inn her.',
  allAnswered: 'Alle kommentarar har fått svar.',
  showsOpen: 'Viser berre kommentarar utan svar.',
  unanswered: (count) => `${counted(count, 'kommentar', 'kommentarar')} utan svar`,
  statusTooltip: 'Vis kommentarane',
  lens: (total, open) =>
    `${counted(total, 'kommentar', 'kommentarar')}${open === 0 ? '' : `, ${String(open)} utan svar`}`,
}

const en: ReviewWords = {
  viewName: 'Comments',
  noSpecification: 'Open the specification that the comments are about, and try again.',
  mendSpecification: 'The specification has errors. Correct them first; then you can work with the comments.',
  mendRegister: (file) =>
    `The comment register “${file}” can’t be read. Open the file and correct the errors first.`,
  notWritten: {
    'not-certain': (file) =>
      `Nothing has been changed: Kravspek can’t change “${file}” without the risk of damaging something in it. Look for unusual ways of writing in the file.`,
    'not-written': (file) => `“${file}” was not saved. Check that the file can be changed, and try again.`,
  },
  gone: (id) => `Comment ${id} is no longer there.`,
  unknownReviewer: 'Unknown sender',
  notKnown: 'I don’t know',
  persons: (count) => `${String(count)} people`,
  answer: 'Answer',
  about: (quote) => `About “${quote}”:`,
  before: (text) => `As it was: ${text}`,
  after: (text) => `Proposal: ${text}`,
  proposes: {
    change: 'Proposes a change in the text.',
    remove: 'Proposes to take this out.',
    add: 'Proposes to add this.',
    move: 'Proposes to move this.',
  },
  kinds: {
    problem: 'Problem',
    idea: 'Idea',
    error: 'Error',
    question: 'Question',
    praise: 'Praise',
    change: 'Change proposal',
  },
  states: { open: 'Open', answered: 'Answered', deferred: 'In the idea bank' },
  stateGroups: { open: 'Open', answered: 'Answered', deferred: 'In the idea bank' },
  outcomes: {
    accepted: 'Accepted',
    partly: 'Partly accepted',
    rejected: 'Not accepted',
    later: 'Later (idea bank)',
  },
  outcomeMeans: {
    accepted: 'The specification has been changed as they asked, or will be.',
    partly: 'Some of what they asked for is included. The answer says what and why.',
    rejected: 'It will not be changed. The answer says why.',
    later: 'A good thought, but not now. It is kept in the idea bank.',
  },
  reply: { prompt: 'Write an answer', placeholder: 'Write an answer, and choose the outcome below' },
  chooseThread: 'Which comment?',
  noneToChoose: 'There are no comments to choose from.',
  answerTo: (id) => `Answer ${id}`,
  chooseOutcome: 'What is the outcome?',
  answerPlaceholder: {
    accepted: 'What has been done? For example: The requirement has been changed as you proposed.',
    partly: 'What is included, and what is not?',
    rejected: 'Why not?',
    later: 'What must happen for us to take it up again?',
  },
  answerEmpty: 'Write a few words: whoever said something should know what was done.',
  difference: (id) => `${id}: as it is ↔ as it will be`,
  acceptedAnswer: 'The text has been changed as you proposed.',
  acceptedPlainAnswer: 'The everyday words have been changed as you proposed.',
  otherWording: {
    text: (at, shown) =>
      `Only the everyday words of ${at} were changed. The requirement itself, which suppliers get, is as before: “${shown}” Does it need to change too?`,
    plain: (at, shown) =>
      `Only the requirement itself of ${at} was changed. The everyday words, which the services read, are as before: “${shown}” Do they need to change too?`,
  },
  goThere: 'Go there',
  notAccepted: {
    'no-thread': (id) => `Comment ${id} is no longer there.`,
    'no-proposal': (id) => `Comment ${id} is not a change proposal.`,
    'not-placed': (id) =>
      `Proposal ${id} is not placed. First choose what it is about, with “Plasser kommentaren”.`,
    gone: (id) => `What proposal ${id} is about is no longer in the specification.`,
    conflict: (id) =>
      `The text has been changed in the same place since proposal ${id} was made. Change the text yourself, and answer the comment.`,
    whole: (id) =>
      `Proposal ${id} is to add, move or take out something. Do it yourself, and answer the comment.`,
    'not-found': (id) =>
      `Kravspek does not find the words that proposal ${id} would change in the text as it is now. Change the text yourself, and answer the comment.`,
    'filled-in': (id) =>
      `Proposal ${id} would change something that Kravspek puts into the text, such as a value that stands in several places, a unit or a cross reference. Change the text yourself, and answer the comment.`,
    shared: (id) =>
      `The value that proposal ${id} would change is shared by several requirements. Change it yourself, and answer the comment.`,
    'put-together': (id) =>
      `Proposal ${id} is about text that is put together from several fields of the specification. Change the text yourself, and answer the comment.`,
    'not-editable': (id) =>
      `The text that proposal ${id} is about is written in a way that Kravspek can’t change. Change it yourself, and answer the comment.`,
  },
  takenInBefore: (id, others) =>
    `Proposal ${id} would change the same words as ${others.join(', ')}, which you have already taken in. Choose what it should say, change the text yourself, and answer the comment.`,
  placeTitle: (id) => `Place ${id}`,
  placePlaceholder: 'What is the comment about? Choose a section or a requirement',
  asked: 'Asked to review',
  otherRoles: 'Other roles',
  services: 'Services',
  whoSaid: 'Who said it?',
  addTitle: (at) =>
    at === undefined ? 'Comment on behalf of others' : `Comment on ${at} on behalf of others`,
  personsPrompt: 'How many people stand behind it?',
  personsWrong: 'Write a whole number from 1.',
  saidPrompt: 'What was said? Write it as closely as you can, without names of people.',
  saidEmpty: 'Write what was said.',
  approveTitle: (at) => `Approve ${at}`,
  nothingToApprove: 'Put the cursor in a requirement or a section.',
  approved: (at, role) =>
    `${at} has been approved${role === undefined ? '' : ` by ${role}`}. If the text is changed, it must be approved again.`,
  approvals: 'Approvals',
  approvalsLapsed: (lapsed, total) => `${String(lapsed)} of ${String(total)} no longer valid`,
  approvalLapsed: { changed: 'the text has changed since', gone: 'no longer there' },
  approvalMeans: {
    changed: 'The text has changed since it was approved. It must be approved again.',
    gone: 'What was approved is no longer in the specification.',
  },
  approvedBy: (who, date) => `Approved by ${who}${date === undefined ? '' : `, ${date}`}`,
  importing: 'Importing comments',
  importTitle: 'Import comments',
  importButton: 'Import',
  returnedFiles: 'Documents and answer files',
  whoSent: (file) => `Who has answered in “${file}”?`,
  refused: {
    'not-a-package': (file) => `“${file}” is not a complete Word file. Ask for it again, saved as .docx.`,
    'not-a-document': (file) => `“${file}” is not a complete Word file. Ask for it again, saved as .docx.`,
    'packed-too-large': (file) => `“${file}” is too large. Kravspek reads files of up to 25 MB.`,
    'unpacked-too-large': (file) => `“${file}” is much larger than it appears, and is not read.`,
    'too-many-parts': (file) => `“${file}” is put together from unusually many parts, and is not read.`,
    'unsafe-name': (file) => `“${file}” is put together in an unsafe way, and is not read.`,
    'duplicate-name': (file) => `“${file}” is put together in an unsafe way, and is not read.`,
    doctype: (file) => `“${file}” holds something that a Word document should not have, and is not read.`,
    'old-or-encrypted': (file) =>
      `“${file}” is saved in an old Word format or with a password. Open it in Word, remove the password and save it as .docx.`,
    macros: (file) => `“${file}” holds macros, and is not read. Save it as .docx in Word first.`,
    external: (file) => `“${file}” fetches content from elsewhere, and is not read.`,
    'not-well-formed': (file) =>
      `“${file}” is damaged and can’t be read. Open it in Word, save it, and try again.`,
    'not-json': (file) => `“${file}” is not an answer file, or the file is damaged. Ask for it again.`,
    'not-answers': (file) => `“${file}” is not an answer file from Kravspek.`,
    newer: (file) => `“${file}” was made by a newer version of Kravspek. Use that version or a newer one.`,
    missing: (file) => `“${file}” is no longer there.`,
    unreadable: (file) => `“${file}” can’t be read. Check that you have access to it.`,
  },
  imported: ({ files, added, extended, views, notPlaced }) =>
    [
      added + extended + views === 0
        ? `${files === 1 ? 'The file has been imported, and held' : `${String(files)} files have been imported, and held`} nothing new.`
        : `${counted(added, 'new comment', 'new comments')} from ${counted(files, 'file', 'files')}.`,
      ...(extended === 0 ? [] : [`${counted(extended, 'comment has', 'comments have')} more text.`]),
      ...(views === 0 ? [] : [`${counted(views, 'view', 'views')} of requirements.`]),
      ...(notPlaced === 0 ? [] : [`${String(notPlaced)} not placed.`]),
    ].join(' '),
  known: (file) => `“${file}” has been imported before.`,
  other: (file) => `“${file}” belongs to another specification, and has not been imported.`,
  fromSupplier: (file) =>
    `“${file}” is a form from a supplier. Import it with “Les inn svar fra leverandører”.`,
  notCompared: (file) =>
    `What was changed in “${file}” without Track Changes has not been imported. Look for it in the file.`,
  untouched: (files) =>
    files.length === 1
      ? `“${files[0] ?? ''}” is as Kravspek made it, and nobody has saved it since. So it does not count as an answer, and was not read in.`
      : `${String(files.length)} files are as Kravspek made them, and nobody has saved them since. So they do not count as answers, and were not read in: ${files.map((file) => `“${file}”`).join(', ')}.`,
  hasBeenRead: 'Say who has read',
  whoRead: (file) => `Who has read “${file}” and had nothing to say?`,
  older: (file, version) =>
    version === ''
      ? `“${file}” is about an older text.`
      : `“${file}” is about an older text, version ${version}.`,
  show: 'Show',
  groupBy: {
    placeholder: 'What should the comments be grouped by?',
    by: { section: 'Section', service: 'Service', role: 'Role', state: 'How far they have come' },
  },
  notPlaced: 'Not placed',
  unknownService: 'Unknown service',
  unknownRole: 'Unknown role',
  elsewhere: 'Other',
  whoHasAnswered: 'Who has answered',
  answeredOf: (answered, asked) => `${String(answered)} of ${String(asked)}`,
  notAnswered: 'has not answered',
  notAnsweredBy: (date) => `has not answered, due ${date}`,
  answeredWithout: 'has answered',
  openOf: (open, total) =>
    open === 0 ? `${String(total)} answered` : `${String(open)} of ${String(total)} unanswered`,
  nothingYet: 'No comments yet. When the services have sent the document back, import it here.',
  allAnswered: 'Every comment has been answered.',
  showsOpen: 'Shows only unanswered comments.',
  unanswered: (count) => counted(count, 'unanswered comment', 'unanswered comments'),
  statusTooltip: 'Show the comments',
  lens: (total, open) =>
    `${counted(total, 'comment', 'comments')}${open === 0 ? '' : `, ${String(open)} unanswered`}`,
}

function counted(count: number, one: string, several: string): string {
  return `${String(count)} ${count === 1 ? one : several}`
}

export const reviewWords: Readonly<Record<Language, ReviewWords>> = { nb, nn, en }
