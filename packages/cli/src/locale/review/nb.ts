import { listed } from '../counted.js'
import { usage } from './usage-nb.js'
import { shellWord } from '../../shell-word.js'

/** «Én kommentar», «3 kommentarer». */
const comments = (count: number): string => (count === 1 ? 'én kommentar' : `${count} kommentarer`)
const upper = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)
const meant = (near: string | undefined): string => (near === undefined ? '' : ` Mente du «${near}»?`)
const all = (ids: readonly string[]): string => ids.join(', ')

/** Det kommandolinjen sier om kommentarene på bokmål. De andre språkene har de samme navnene. */
export const nb = {
  usage,

  unknownAction: (action: string | undefined, actions: readonly string[]) =>
    action === undefined
      ? `Si hva du vil gjøre med kommentarene: kravspek review ${listed(actions, 'eller')}.`
      : `«review ${action}» finnes ikke. Etter review kan du skrive ${listed(actions, 'eller')}.`,
  missingReturned:
    'Si hvilke filer som er kommet tilbake, for eksempel: kravspek review import medisindispenser.krav.yaml svar.docx',
  missingThread:
    'Si hvilken kommentar det gjelder, for eksempel K-4f7k2q. Du ser dem med: kravspek review list',
  missingApproved: 'Si hvilket krav eller kapittel som godkjennes, for eksempel OPP-01.',
  notPersons: (value: string) => `--persons må være et helt tall, 1 eller høyere, ikke «${value}».`,

  unknownRole: (role: string, roles: readonly string[], near: string | undefined) =>
    roles.length === 0
      ? `Ingen rolle har id «${role}»: kravspesifikasjonen har ingen roller.`
      : `Ingen rolle har id «${role}».${meant(near)} Rollene er: ${all(roles)}.`,
  unknownService: (service: string, services: readonly string[], near: string | undefined) =>
    services.length === 0
      ? `Ingen tjeneste har id «${service}»: kravspesifikasjonen har ingen tjenester.`
      : `Ingen tjeneste har id «${service}».${meant(near)} Tjenestene er: ${all(services)}.`,
  otherService: (role: string, service: string, own: string) =>
    `Rollen ${role} hører til ${own}, ikke til ${service}. Skriv ${role}@${own}, eller velg en annen rolle.`,
  notReviewer: (written: string) =>
    `«${written}» sier ikke hvem det er. Skriv ROLLE@TJENESTE, for eksempel sykepleier@hjemmetjenesten, eller bare ROLLE.`,
  unknownThread: (id: string, near: string | undefined, file: string) =>
    `Ingen kommentar har id «${id}».${meant(near)} Du ser dem med: kravspek review list ${shellWord(file)}`,
  unknownPlace: (id: string, near: string | undefined) =>
    `Ingenting i kravspesifikasjonen har id «${id}».${meant(near)} Skriv id-en til et krav, et kapittel eller noe annet som har en id, eller :other for det som gjelder helheten.`,
  notApprovable: (id: string) => `«${id}» er verken et krav eller et kapittel, og kan ikke godkjennes.`,
  unknownDisposition: (written: string, codes: readonly string[], near: string | undefined) =>
    `Utfallet «${written}» finnes ikke.${meant(near)} Skriv ${listed(codes, 'eller')}.`,
  unknownKind: (written: string, codes: readonly string[], near: string | undefined) =>
    `Det finnes ingen type kommentar som heter «${written}».${meant(near)} Skriv ${listed(codes, 'eller')}.`,
  answerNeeded: (disposition: string) =>
    `De som får svaret «${disposition}», må få vite hvorfor. Skriv begrunnelsen med --text.`,
  answerNeededForYes: 'Skriv hva svaret er med --text, også når det er ja. De som sa det, får lese det.',
  emptyText: 'Teksten er tom. Skriv den med --text, eller send den inn og skriv --text -.',
  unreadableText: 'Teksten som ble sendt inn, kan ikke leses. Skriv den heller etter --text.',
  noRegister: (file: string) =>
    `Det er ikke lest inn noen kommentarer til «${file}» ennå. Les dem inn med: kravspek review import ${shellWord(file)} SVAR.docx`,
  nobodyAsked: 'Ingen har sagt noe ennå, og derfor er det ingen å lage svar til.',
  saidNothing: (who: string, others: readonly string[]) =>
    others.length === 0
      ? `${who} har ikke sagt noe.`
      : `${who} har ikke sagt noe. Disse har: ${others.join(', ')}.`,

  specificationHasErrors:
    'Kravspesifikasjonen har feil, og derfor er ingenting gjort. Rett feilene, og prøv igjen.',
  registerHasErrors: (file: string) =>
    `Kommentarregisteret «${file}» har feil og kan ikke brukes før de er rettet. Ingenting er endret.`,
  notChanged: (file: string) =>
    `Kravspek fant ikke ut hvordan «${file}» kan endres uten at noe går tapt, og derfor er ingenting skrevet. Er filen redigert for hånd, så skriv det du endret, på vanlig måte, og prøv igjen.`,
  changedMeanwhile: (file: string) =>
    `«${file}» ble endret mens kommandoen gikk, og derfor er ingenting skrevet. Kjør kommandoen på nytt.`,
  notRegularFile: (file: string) =>
    `«${file}» er ikke en vanlig fil, og derfor er ingenting skrevet. Flytt det som ligger der.`,
  protectedFile: (file: string) =>
    `«${file}» er skrivebeskyttet, og derfor er ingenting skrevet. Fjern skrivebeskyttelsen, og prøv igjen.`,

  refused: {
    'not-a-document': (file: string) =>
      `«${file}» er verken et Word-dokument (.docx) eller en svarfil (.kravsvar.json). Be om filen i et av disse formatene.`,
    incomplete: (file: string) =>
      `«${file}» er ikke en hel Word-fil. Be avsenderen lagre den som Word-dokument (.docx) og sende den på nytt.`,
    'old-or-encrypted': (file: string) =>
      `«${file}» er i det gamle Word-formatet (.doc) eller har passord. Åpne filen i Word, fjern passordet, og lagre den som .docx.`,
    macros: (file: string) =>
      `«${file}» inneholder makroer og blir ikke lest. Åpne filen i Word, og lagre den som vanlig Word-dokument (.docx).`,
    external: (file: string) =>
      `«${file}» henter innhold fra et annet sted og blir ikke lest. Bryt koblingen i Word (Fil > Informasjon > Rediger koblinger til filer), og lagre filen.`,
    'packed-too-large': (file: string) =>
      `«${file}» er for stor (mer enn 25 MB). Slett bildene som er satt inn, eller komprimer dem i Word, og prøv igjen.`,
    'not-well-formed': (file: string) =>
      `«${file}» er ødelagt. Åpne filen i Word, la Word reparere den, lagre, og prøv igjen. Går ikke det, må avsenderen sende den på nytt.`,
    suspicious: (file: string) =>
      `«${file}» er bygget opp slik ingen vanlige Word-filer er, og blir ikke lest. Stoler du på avsenderen, kan du lagre filen på nytt i Word.`,
    'not-json': (file: string) =>
      `«${file}» er ikke en hel svarfil. Be avsenderen lagre svarene på nytt og sende filen som vedlegg.`,
    'not-answers': (file: string) =>
      `«${file}» er ikke en svarfil fra et skjema som Kravspek har laget. Svarfiler heter noe på .kravsvar.json.`,
    newer: (file: string) =>
      `«${file}» er laget av en nyere versjon av Kravspek. Bruk den versjonen eller en nyere.`,
    'other-specification': (file: string) =>
      `«${file}» gjelder en annen kravspesifikasjon og er ikke lest inn. Les den inn sammen med kravspesifikasjonen den gjelder.`,
    'supplier-answers': (file: string) =>
      `«${file}» er svaret fra en leverandør, ikke kommentarer, og er ikke lest inn. Svar fra leverandører leses inn med: kravspek answers import`,
  },

  untouched: (file: string, returned: readonly string[]) =>
    returned.length === 1
      ? `«${returned[0] ?? ''}» er slik Kravspek laget den, og ingen har lagret den siden. Derfor regnes den ikke som et svar, og er ikke lest inn. Har noen lest den uten å ha noe å si, så si hvem: kravspek review import ${shellWord(file)} ${shellWord(returned[0] ?? '')} --reviewer ROLLE@TJENESTE`
      : `Disse ${returned.length} filene er slik Kravspek laget dem, og ingen har lagret dem siden. Derfor regnes de ikke som svar, og er ikke lest inn: ${returned.join(', ')}. Har noen lest en av dem uten å ha noe å si, så si hvem: kravspek review import ${shellWord(file)} ${shellWord(returned[0] ?? '')} --reviewer ROLLE@TJENESTE`,
  from: (who: string) => `Fra: ${who}`,
  persons: (count: number) => (count === 1 ? 'én person' : `${count} personer`),
  unknownSender: 'Hvem filen er fra, er ikke kjent.',
  nameSender: (file: string, returned: string) =>
    `Vet du hvem, så si det: kravspek review import ${shellWord(file)} ${shellWord(returned)} --reviewer ROLLE@TJENESTE`,
  noVersion: 'uten versjon',
  version: (version: string, isOlder: boolean) =>
    isOlder
      ? `Utgave: ${version}. Kravspesifikasjonen er endret siden. Kommentarene er plassert etter teksten de leste.`
      : `Utgave: ${version}, og det som står der, er ikke endret siden.`,
  unknownVersion: (version: string | undefined) =>
    version === undefined
      ? 'Utgave: ukjent. Kommentarene er plassert etter teksten slik den er nå. Se over plassene.'
      : `Utgave: ${version}, men den utgaven er ikke tatt vare på. Kommentarene er plassert etter teksten slik den er nå. Se over plassene.`,
  knownBefore: 'Filen er lest inn før. Ingenting er nytt.',
  senderNoted: 'Filen er lest inn før. Nå er det skrevet inn hvem den er fra.',
  newThreads: (count: number, parts: readonly string[]) =>
    count === 0 ? 'Nytt: ingenting' : `Nytt: ${comments(count)} (${parts.join(', ')})`,
  byHow: {
    comment: (count: number) => (count === 1 ? 'én i margen' : `${count} i margen`),
    change: (count: number) => (count === 1 ? 'én endring i teksten' : `${count} endringer i teksten`),
    field: (count: number) => (count === 1 ? 'ett utfylt felt' : `${count} utfylte felt`),
    form: (count: number) => (count === 1 ? 'én fra skjemaet' : `${count} fra skjemaet`),
    meeting: (count: number) => (count === 1 ? 'én fra et møte' : `${count} fra et møte`),
  },
  extended: (count: number) =>
    count === 1 ? 'Én kommentar har fått mer i tråden.' : `${count} kommentarer har fått mer i tråden.`,
  readBefore: (count: number) => `Lest inn før: ${comments(count)}`,
  views: (count: number) => `Krav de har tatt stilling til: ${count}`,
  placed: (placed: number, notPlaced: number) =>
    notPlaced > 0
      ? `Plassert: ${placed}. Ikke plassert: ${notPlaced}.`
      : placed === 1
        ? 'Kommentaren er plassert.'
        : 'Alle er plassert.',
  notCompared: 'Det som er endret uten Spor endringer, er ikke lest inn. Se etter det i filen.',
  placedByWords: (count: number) =>
    count === 1
      ? 'Én er plassert etter ordene i teksten, fordi merket ved kravet manglet. Se over plassen.'
      : `${count} er plassert etter ordene i teksten, fordi merkene ved kravene manglet. Se over plassene.`,
  namesKept: 'Navn er tatt vare på i registeret. Ingen dokumenter viser dem.',
  toPlace: (ids: readonly string[]) =>
    ids.length === 1 ? 'Dette er ikke plassert:' : `Disse ${ids.length} er ikke plassert:`,
  placeThem: (file: string, id: string) =>
    `Plasser med: kravspek review place ${shellWord(file)} ${id} --at ID`,
  registerIs: (register: string) => `Kommentarene står i ${register}.`,
  seeThem: (file: string) => `Se dem med: kravspek review list ${shellWord(file)} --open`,
  noneImported: 'Ingenting er lest inn.',

  nothingSaid: 'Ingen kommentarer.',
  nothingOpen: 'Ingen åpne kommentarer.',
  nothingMatches: 'Ingen kommentarer passer til det du spurte om.',
  elsewhere: 'Annet i kravspesifikasjonen',
  general: 'Annet',
  gone: 'Gjelder noe som ikke lenger finnes',
  notPlaced: 'Ikke plassert',
  unknownPerson: 'ukjent avsender',
  quote: (text: string) => `Om: «${text}»`,
  reply: 'Svar i tråden',
  proposal: 'Forslag',
  removal: 'Foreslår å ta det ut',
  addition: 'Foreslår å legge til',
  move: 'Foreslår å flytte',
  answer: 'Svar',
  noAnswer: 'svaret mangler',
  changed: 'Endret',
  counts: ({ total, open, answered, deferred }: CommentCounts) =>
    `${upper(comments(total))}: ${open} uten svar, ${answered} besvart, ${deferred} i idébanken.`,
  acceptThem: (file: string, id: string) =>
    `Ta inn et endringsforslag med: kravspek review accept ${shellWord(file)} ${id}`,
  isPlacedByWords: 'Plassert etter ordene i teksten',
  notPlacedCount: (count: number) => (count === 1 ? 'Én er ikke plassert.' : `${count} er ikke plassert.`),
  answerThem: (file: string, id: string) =>
    `Svar med: kravspek review answer ${shellWord(file)} ${id} --disposition accepted|partly|rejected|later --text "…"`,

  answered: (ids: readonly string[], disposition: string) =>
    ids.length === 1 ? `${all(ids)} er besvart: ${disposition}.` : `${all(ids)} er besvart: ${disposition}.`,
  deferred: (ids: readonly string[]) => `${all(ids)} er lagt i idébanken.`,
  reopened: (ids: readonly string[]) =>
    ids.length === 1
      ? `${all(ids)} er åpen igjen. Svaret den hadde, er tatt bort.`
      : `${all(ids)} er åpne igjen. Svarene de hadde, er tatt bort.`,
  placedAt: (ids: readonly string[], at: string) => `${all(ids)} er plassert på ${at}.`,
  added: (id: string, at: string | undefined) =>
    at === undefined ? `${id} er lagt til.` : `${id} er lagt til på ${at}.`,
  approved: (ids: readonly string[], who: string) =>
    `${all(ids)} er godkjent av ${who}, slik teksten er nå. Endres teksten, må den godkjennes på nytt.`,
  left: (open: number) =>
    open === 0
      ? 'Alle kommentarer har fått svar.'
      : open === 1
        ? 'Én kommentar er uten svar.'
        : `${open} kommentarer er uten svar.`,
  nothingChanged: 'Det var slik fra før. Ingenting er endret.',

  acceptProblem: {
    'no-proposal': (id: string) => `${id} foreslår ingen endring. Svar med: kravspek review answer`,
    'not-placed': (id: string) =>
      `${id} er ikke plassert, og derfor vet ikke Kravspek hvilken tekst som skal endres. Plasser den først med: kravspek review place`,
    gone: (id: string) =>
      `Teksten som ${id} vil endre, finnes ikke lenger i kravspesifikasjonen. Svar med: kravspek review answer`,
    conflict: (id: string) =>
      `Dere har selv endret ordene som ${id} vil endre, og derfor er ingenting endret. Velg hva som skal stå, rett kravspesifikasjonen, og svar med: kravspek review answer`,
    whole: (id: string) =>
      `${id} foreslår å legge til, flytte eller ta ut noe. Det må gjøres for hånd, og derfor er ingenting endret. Rett kravspesifikasjonen selv, og svar med: kravspek review answer`,
    'not-found': (id: string) =>
      `Kravspek finner ikke ordene som ${id} vil endre, slik teksten er nå, og derfor er ingenting endret. Rett kravspesifikasjonen selv, og svar med: kravspek review answer`,
    'filled-in': (id: string) =>
      `${id} vil endre noe som Kravspek setter inn i teksten, for eksempel en verdi som står flere steder, en enhet eller en henvisning, og derfor er ingenting endret. Rett kravspesifikasjonen selv, og svar med: kravspek review answer`,
    shared: (id: string) =>
      `Verdien som ${id} vil endre, er felles for flere krav, og derfor er ingenting endret. Rett kravspesifikasjonen selv, og svar med: kravspek review answer`,
    'put-together': (id: string) =>
      `${id} gjelder tekst i dokumentet som er satt sammen av flere felt i kravspesifikasjonen. Den må rettes for hånd, og derfor er ingenting endret. Rett den, og svar med: kravspek review answer`,
    'not-editable': (id: string) =>
      `Teksten som ${id} vil endre, er skrevet slik at Kravspek ikke kan endre den. Rett kravspesifikasjonen selv, og svar med: kravspek review answer`,
    breaks: (id: string) =>
      `Med forslaget i ${id} får kravspesifikasjonen feil, og derfor er ingenting endret. Rett kravspesifikasjonen selv, og svar med: kravspek review answer`,
  },
  /** I stedet for «conflict», når det er et annet forslag som er tatt inn. */
  takenInBefore: (id: string, others: readonly string[]) =>
    `${id} vil endre de samme ordene som ${all(others)}, som dere alt har tatt inn. Derfor er ingenting endret. Velg hva som skal stå, rett kravspesifikasjonen, og svar med: kravspek review answer`,
  inPart: (title: string) => `Delen av dokumentet heter «${title}».`,
  standsAt: (place: string) => `Ordene står her: ${place}`,
  sent: 'Sendt ut',
  proposed: 'Foreslått',
  now: 'Nå',
  acceptedNow: (id: string, at: string) => `${id} er tatt inn i ${at}:`,
  acceptedBefore: (id: string, at: string) => `${at} er allerede slik ${id} foreslår.`,
  /** Svaret der ingen skriver et annet, på kravspesifikasjonens språk. */
  acceptedAnswer: 'Teksten er endret slik det ble foreslått.',
  acceptedPlainAnswer: 'Hverdagsordene er endret slik det ble foreslått.',
  sameAnswer: 'Teksten er slik det ble foreslått.',
  /** Den av de to tekstene i et krav som ikke er endret. */
  otherWording: {
    text: (at: string) =>
      `Bare hverdagsordene i ${at} er endret. Selve kravet, som leverandørene får, er som før. Må det også endres?`,
    plain: (at: string) =>
      `Bare selve kravet i ${at} er endret. Hverdagsordene, som tjenestene leser, er som før. Må de også endres?`,
  },
  writtenFiles: (files: readonly string[]) => `Endret: ${files.join(', ')}`,

  statusReviewers: 'De som er bedt om å lese:',
  statusOthers: 'Andre som har sagt noe:',
  statusSections: 'Kommentarer per kapittel:',
  statusVoided: 'Godkjenninger som ikke gjelder lenger, fordi teksten er endret:',
  hasAnswered: 'har svart',
  hasNotAnswered: 'har ikke svart',
  reviewed: (date: string) => `leste ${date}`,
  deadline: (date: string, isPast: boolean) => (isPast ? `fristen gikk ut ${date}` : `frist ${date}`),
  saidCount: (total: number, open: number) =>
    total === 0
      ? 'ingen kommentarer'
      : open === 0
        ? comments(total)
        : `${comments(total)}, ${open} uten svar`,
  inGeneral: 'Uten kapittel',
  allClear: 'Ingenting gjenstår.',
  remains: (count: number) => (count === 1 ? 'Én ting gjenstår.' : `${count} ting gjenstår.`),
  voidedBy: (at: string, who: string, date: string | undefined) =>
    `${at}: godkjent av ${who}${date === undefined ? '' : ` ${date}`}`,
  replyOpen: (count: number) =>
    count === 1
      ? 'Én av kommentarene er uten svar ennå. Det står i dokumentet.'
      : `${count} av kommentarene er uten svar ennå. Det står i dokumentet.`,
  replyNext: (file: string) => `Les gjennom ${file}, og send det til dem det gjelder.`,
}

/** Hvor mange kommentarer det er, og hva som er gjort med dem. */
export interface CommentCounts {
  readonly total: number
  readonly open: number
  readonly answered: number
  readonly deferred: number
}

/** Det som sies om kommentarene på ett språk. */
export type ReviewWords = Readonly<typeof nb>
