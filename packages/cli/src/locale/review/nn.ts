import { listed } from '../counted.js'
import type { ReviewWords } from './nb.js'
import { usage } from './usage-nn.js'
import { shellWord } from '../../shell-word.js'

/** «Éin kommentar», «3 kommentarar». */
const comments = (count: number): string => (count === 1 ? 'éin kommentar' : `${count} kommentarar`)
const upper = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)
const meant = (near: string | undefined): string => (near === undefined ? '' : ` Meinte du «${near}»?`)
const all = (ids: readonly string[]): string => ids.join(', ')

/** Det kommandolinja seier om kommentarane på nynorsk. */
export const nn: ReviewWords = {
  usage,

  unknownAction: (action, actions) =>
    action === undefined
      ? `Sei kva du vil gjere med kommentarane: kravspek review ${listed(actions, 'eller')}.`
      : `«review ${action}» finst ikkje. Etter review kan du skrive ${listed(actions, 'eller')}.`,
  missingReturned:
    'Sei kva filer som er komne tilbake, til dømes: kravspek review import medisindispenser.krav.yaml svar.docx',
  missingThread: 'Sei kva kommentar det gjeld, til dømes K-4f7k2q. Du ser dei med: kravspek review list',
  missingApproved: 'Sei kva krav eller kapittel som blir godkjent, til dømes OPP-01.',
  notPersons: (value) => `--persons må vere eit heilt tal, 1 eller høgare, ikkje «${value}».`,

  unknownRole: (role, roles, near) =>
    roles.length === 0
      ? `Inga rolle har id «${role}»: kravspesifikasjonen har ingen roller.`
      : `Inga rolle har id «${role}».${meant(near)} Rollene er: ${all(roles)}.`,
  unknownService: (service, services, near) =>
    services.length === 0
      ? `Inga teneste har id «${service}»: kravspesifikasjonen har ingen tenester.`
      : `Inga teneste har id «${service}».${meant(near)} Tenestene er: ${all(services)}.`,
  otherService: (role, service, own) =>
    `Rolla ${role} høyrer til ${own}, ikkje til ${service}. Skriv ${role}@${own}, eller vel ei anna rolle.`,
  notReviewer: (written) =>
    `«${written}» seier ikkje kven det er. Skriv ROLLE@TENESTE, til dømes sjukepleiar@heimetenesta, eller berre ROLLE.`,
  unknownThread: (id, near, file) =>
    `Ingen kommentar har id «${id}».${meant(near)} Du ser dei med: kravspek review list ${shellWord(file)}`,
  unknownPlace: (id, near) =>
    `Ingenting i kravspesifikasjonen har id «${id}».${meant(near)} Skriv id-en til eit krav, eit kapittel eller noko anna som har ein id, eller :other for det som gjeld heilskapen.`,
  notApprovable: (id) => `«${id}» er verken eit krav eller eit kapittel, og kan ikkje godkjennast.`,
  unknownDisposition: (written, codes, near) =>
    `Utfallet «${written}» finst ikkje.${meant(near)} Skriv ${listed(codes, 'eller')}.`,
  unknownKind: (written, codes, near) =>
    `Det finst ingen type kommentar som heiter «${written}».${meant(near)} Skriv ${listed(codes, 'eller')}.`,
  answerNeeded: (disposition) =>
    `Dei som får svaret «${disposition}», må få vite kvifor. Skriv grunngjevinga med --text.`,
  answerNeededForYes: 'Skriv kva svaret er med --text, også når det er ja. Dei som sa det, får lese det.',
  emptyText: 'Teksten er tom. Skriv han med --text, eller send han inn og skriv --text -.',
  unreadableText: 'Teksten som blei send inn, kan ikkje lesast. Skriv han heller etter --text.',
  noRegister: (file) =>
    `Det er ikkje lese inn nokon kommentarar til «${file}» enno. Les dei inn med: kravspek review import ${shellWord(file)} SVAR.docx`,
  nobodyAsked: 'Ingen har sagt noko enno, og derfor er det ingen å lage svar til.',
  saidNothing: (who, others) =>
    others.length === 0
      ? `${who} har ikkje sagt noko.`
      : `${who} har ikkje sagt noko. Desse har: ${others.join(', ')}.`,

  specificationHasErrors:
    'Kravspesifikasjonen har feil, og derfor er ingenting gjort. Rett feila, og prøv igjen.',
  registerHasErrors: (file) =>
    `Kommentarregisteret «${file}» har feil og kan ikkje brukast før dei er retta. Ingenting er endra.`,
  notChanged: (file) =>
    `Kravspek fann ikkje ut korleis «${file}» kan endrast utan at noko går tapt, og derfor er ingenting skrive. Er fila redigert for hand, så skriv det du endra, på vanleg måte, og prøv igjen.`,
  changedMeanwhile: (file) =>
    `«${file}» blei endra medan kommandoen gjekk, og derfor er ingenting skrive. Køyr kommandoen på nytt.`,
  notRegularFile: (file) =>
    `«${file}» er ikkje ei vanleg fil, og derfor er ingenting skrive. Flytt det som ligg der.`,
  protectedFile: (file) =>
    `«${file}» er skriveverna, og derfor er ingenting skrive. Fjern skrivevernet, og prøv igjen.`,

  refused: {
    'not-a-document': (file) =>
      `«${file}» er verken eit Word-dokument (.docx) eller ei svarfil (.kravsvar.json). Be om fila i eitt av desse formata.`,
    incomplete: (file) =>
      `«${file}» er ikkje ei heil Word-fil. Be avsendaren lagre henne som Word-dokument (.docx) og sende henne på nytt.`,
    'old-or-encrypted': (file) =>
      `«${file}» er i det gamle Word-formatet (.doc) eller har passord. Opne fila i Word, fjern passordet, og lagre henne som .docx.`,
    macros: (file) =>
      `«${file}» inneheld makroar og blir ikkje lesen. Opne fila i Word, og lagre henne som vanleg Word-dokument (.docx).`,
    external: (file) =>
      `«${file}» hentar innhald frå ein annan stad og blir ikkje lesen. Bryt koplinga i Word (Fil > Informasjon > Rediger koplingar til filer), og lagre fila.`,
    'packed-too-large': (file) =>
      `«${file}» er for stor (meir enn 25 MB). Slett bileta som er sette inn, eller komprimer dei i Word, og prøv igjen.`,
    'not-well-formed': (file) =>
      `«${file}» er øydelagd. Opne fila i Word, la Word reparere henne, lagre, og prøv igjen. Går ikkje det, må avsendaren sende henne på nytt.`,
    suspicious: (file) =>
      `«${file}» er bygd opp slik ingen vanlege Word-filer er, og blir ikkje lesen. Stoler du på avsendaren, kan du lagre fila på nytt i Word.`,
    'not-json': (file) =>
      `«${file}» er ikkje ei heil svarfil. Be avsendaren lagre svara på nytt og sende fila som vedlegg.`,
    'not-answers': (file) =>
      `«${file}» er ikkje ei svarfil frå eit skjema som Kravspek har laga. Svarfiler heiter noko på .kravsvar.json.`,
    newer: (file) =>
      `«${file}» er laga av ein nyare versjon av Kravspek. Bruk den versjonen eller ein nyare.`,
    'other-specification': (file) =>
      `«${file}» gjeld ein annan kravspesifikasjon og er ikkje lesen inn. Les henne inn saman med kravspesifikasjonen ho gjeld.`,
    'supplier-answers': (file) =>
      `«${file}» er svaret frå ein leverandør, ikkje kommentarar, og er ikkje lesen inn. Svar frå leverandørar blir lesne inn med: kravspek answers import`,
  },

  untouched: (file, returned) =>
    returned.length === 1
      ? `«${returned[0] ?? ''}» er slik Kravspek laga henne, og ingen har lagra henne sidan. Derfor blir ho ikkje rekna som eit svar, og er ikkje lesen inn. Har nokon lese henne utan å ha noko å seie, så sei kven: kravspek review import ${shellWord(file)} ${shellWord(returned[0] ?? '')} --reviewer ROLLE@TENESTE`
      : `Desse ${returned.length} filene er slik Kravspek laga dei, og ingen har lagra dei sidan. Derfor blir dei ikkje rekna som svar, og er ikkje lesne inn: ${returned.join(', ')}. Har nokon lese ei av dei utan å ha noko å seie, så sei kven: kravspek review import ${shellWord(file)} ${shellWord(returned[0] ?? '')} --reviewer ROLLE@TENESTE`,
  from: (who) => `Frå: ${who}`,
  persons: (count) => (count === 1 ? 'éin person' : `${count} personar`),
  unknownSender: 'Kven fila er frå, er ikkje kjent.',
  nameSender: (file, returned) =>
    `Veit du kven, så sei det: kravspek review import ${shellWord(file)} ${shellWord(returned)} --reviewer ROLLE@TENESTE`,
  noVersion: 'utan versjon',
  version: (version, isOlder) =>
    isOlder
      ? `Utgåve: ${version}. Kravspesifikasjonen er endra sidan. Kommentarane er plasserte etter teksten dei las.`
      : `Utgåve: ${version}, og det som står der, er ikkje endra sidan.`,
  unknownVersion: (version) =>
    version === undefined
      ? 'Utgåve: ukjend. Kommentarane er plasserte etter teksten slik han er no. Sjå over plassane.'
      : `Utgåve: ${version}, men den utgåva er ikkje teken vare på. Kommentarane er plasserte etter teksten slik han er no. Sjå over plassane.`,
  knownBefore: 'Fila er lesen inn før. Ingenting er nytt.',
  senderNoted: 'Fila er lesen inn før. No er det skrive inn kven ho er frå.',
  newThreads: (count, parts) =>
    count === 0 ? 'Nytt: ingenting' : `Nytt: ${comments(count)} (${parts.join(', ')})`,
  byHow: {
    comment: (count) => (count === 1 ? 'éin i margen' : `${count} i margen`),
    change: (count) => (count === 1 ? 'éi endring i teksten' : `${count} endringar i teksten`),
    field: (count) => (count === 1 ? 'eitt utfylt felt' : `${count} utfylte felt`),
    form: (count) => (count === 1 ? 'éin frå skjemaet' : `${count} frå skjemaet`),
    meeting: (count) => (count === 1 ? 'éin frå eit møte' : `${count} frå eit møte`),
  },
  extended: (count) =>
    count === 1 ? 'Éin kommentar har fått meir i tråden.' : `${count} kommentarar har fått meir i tråden.`,
  readBefore: (count) => `Lese inn før: ${comments(count)}`,
  views: (count) => `Krav dei har teke stilling til: ${count}`,
  placed: (placed, notPlaced) =>
    notPlaced > 0
      ? `Plasserte: ${placed}. Ikkje plasserte: ${notPlaced}.`
      : placed === 1
        ? 'Kommentaren er plassert.'
        : 'Alle er plasserte.',
  notCompared: 'Det som er endra utan Spor endringar, er ikkje lese inn. Sjå etter det i fila.',
  placedByWords: (count) =>
    count === 1
      ? 'Éin er plassert etter orda i teksten, fordi merket ved kravet mangla. Sjå over plassen.'
      : `${count} er plasserte etter orda i teksten, fordi merka ved krava mangla. Sjå over plassane.`,
  namesKept: 'Namn er tekne vare på i registeret. Ingen dokument viser dei.',
  toPlace: (ids) =>
    ids.length === 1 ? 'Dette er ikkje plassert:' : `Desse ${ids.length} er ikkje plasserte:`,
  placeThem: (file, id) => `Plasser med: kravspek review place ${shellWord(file)} ${id} --at ID`,
  registerIs: (register) => `Kommentarane står i ${register}.`,
  seeThem: (file) => `Sjå dei med: kravspek review list ${shellWord(file)} --open`,
  noneImported: 'Ingenting er lese inn.',

  nothingSaid: 'Ingen kommentarar.',
  nothingOpen: 'Ingen opne kommentarar.',
  nothingMatches: 'Ingen kommentarar passar til det du spurde om.',
  elsewhere: 'Anna i kravspesifikasjonen',
  general: 'Anna',
  gone: 'Gjeld noko som ikkje lenger finst',
  notPlaced: 'Ikkje plassert',
  unknownPerson: 'ukjend avsendar',
  quote: (text) => `Om: «${text}»`,
  reply: 'Svar i tråden',
  proposal: 'Forslag',
  removal: 'Foreslår å ta det ut',
  addition: 'Foreslår å leggje til',
  move: 'Foreslår å flytte',
  answer: 'Svar',
  noAnswer: 'svaret manglar',
  changed: 'Endra',
  counts: ({ total, open, answered, deferred }) =>
    `${upper(comments(total))}: ${open} utan svar, ${answered} svart på, ${deferred} i idébanken.`,
  acceptThem: (file, id) => `Ta inn eit endringsforslag med: kravspek review accept ${shellWord(file)} ${id}`,
  isPlacedByWords: 'Plassert etter orda i teksten',
  notPlacedCount: (count) => (count === 1 ? 'Éin er ikkje plassert.' : `${count} er ikkje plasserte.`),
  answerThem: (file, id) =>
    `Svar med: kravspek review answer ${shellWord(file)} ${id} --disposition accepted|partly|rejected|later --text "…"`,

  answered: (ids, disposition) => `${all(ids)} har fått svar: ${disposition}.`,
  deferred: (ids) => `${all(ids)} er i idébanken.`,
  reopened: (ids) =>
    ids.length === 1
      ? `${all(ids)} er open igjen. Svaret som stod der, er teke bort.`
      : `${all(ids)} er opne igjen. Svara som stod der, er tekne bort.`,
  placedAt: (ids, at) => `${all(ids)} har no plassen ${at}.`,
  added: (id, at) => (at === undefined ? `${id} er lagd til.` : `${id} er lagd til på ${at}.`),
  approved: (ids, who) =>
    `${who} har godkjent ${all(ids)}, slik teksten er no. Blir teksten endra, må han godkjennast på nytt.`,
  left: (open) =>
    open === 0
      ? 'Alle kommentarar har fått svar.'
      : open === 1
        ? 'Éin kommentar er utan svar.'
        : `${open} kommentarar er utan svar.`,
  nothingChanged: 'Det var slik frå før. Ingenting er endra.',

  acceptProblem: {
    'no-proposal': (id) => `${id} foreslår inga endring. Svar med: kravspek review answer`,
    'not-placed': (id) =>
      `${id} er ikkje plassert, og derfor veit ikkje Kravspek kva tekst som skal endrast. Plasser kommentaren først med: kravspek review place`,
    gone: (id) =>
      `Teksten som ${id} vil endre, finst ikkje lenger i kravspesifikasjonen. Svar med: kravspek review answer`,
    conflict: (id) =>
      `De har sjølve endra orda som ${id} vil endre, og derfor er ingenting endra. Vel kva som skal stå, rett kravspesifikasjonen, og svar med: kravspek review answer`,
    whole: (id) =>
      `${id} foreslår å leggje til, flytte eller ta ut noko. Det må gjerast for hand, og derfor er ingenting endra. Rett kravspesifikasjonen sjølv, og svar med: kravspek review answer`,
    'not-found': (id) =>
      `Kravspek finn ikkje orda som ${id} vil endre, slik teksten er no, og derfor er ingenting endra. Rett kravspesifikasjonen sjølv, og svar med: kravspek review answer`,
    'filled-in': (id) =>
      `${id} vil endre noko som Kravspek set inn i teksten, til dømes ein verdi som står fleire stader, ei eining eller ei tilvising, og derfor er ingenting endra. Rett kravspesifikasjonen sjølv, og svar med: kravspek review answer`,
    shared: (id) =>
      `Verdien som ${id} vil endre, er felles for fleire krav, og derfor er ingenting endra. Rett kravspesifikasjonen sjølv, og svar med: kravspek review answer`,
    'put-together': (id) =>
      `${id} gjeld tekst i dokumentet som er sett saman av fleire felt i kravspesifikasjonen. Han må rettast for hand, og derfor er ingenting endra. Rett han, og svar med: kravspek review answer`,
    'not-editable': (id) =>
      `Teksten som ${id} vil endre, er skriven slik at Kravspek ikkje kan endre han. Rett kravspesifikasjonen sjølv, og svar med: kravspek review answer`,
    breaks: (id) =>
      `Med forslaget i ${id} får kravspesifikasjonen feil, og derfor er ingenting endra. Rett kravspesifikasjonen sjølv, og svar med: kravspek review answer`,
  },
  takenInBefore: (id, others) =>
    `${id} vil endre dei same orda som ${all(others)}, som de alt har teke inn. Derfor er ingenting endra. Vel kva som skal stå, rett kravspesifikasjonen, og svar med: kravspek review answer`,
  inPart: (title) => `Delen av dokumentet heiter «${title}».`,
  standsAt: (place) => `Orda står her: ${place}`,
  sent: 'Sendt ut',
  proposed: 'Foreslått',
  now: 'No',
  acceptedNow: (id, at) => `${id} er teken inn i ${at}:`,
  acceptedBefore: (id, at) => `${at} er alt slik ${id} foreslår.`,
  acceptedAnswer: 'Teksten er endra slik det blei foreslått.',
  acceptedPlainAnswer: 'Kvardagsorda er endra slik det blei foreslått.',
  sameAnswer: 'Teksten er slik det blei foreslått.',
  otherWording: {
    text: (at) =>
      `Berre kvardagsorda i ${at} er endra. Sjølve kravet, som leverandørane får, er som før. Må det også endrast?`,
    plain: (at) =>
      `Berre sjølve kravet i ${at} er endra. Kvardagsorda, som tenestene les, er som før. Må dei også endrast?`,
  },
  writtenFiles: (files) => `Endra: ${files.join(', ')}`,

  statusReviewers: 'Dei som er bedne om å lese:',
  statusOthers: 'Andre som har sagt noko:',
  statusSections: 'Kommentarar per kapittel:',
  statusVoided: 'Godkjenningar som ikkje gjeld lenger, fordi teksten er endra:',
  hasAnswered: 'har svart',
  hasNotAnswered: 'har ikkje svart',
  reviewed: (date) => `las ${date}`,
  deadline: (date, isPast) => (isPast ? `fristen gjekk ut ${date}` : `frist ${date}`),
  saidCount: (total, open) =>
    total === 0
      ? 'ingen kommentarar'
      : open === 0
        ? comments(total)
        : `${comments(total)}, ${open} utan svar`,
  inGeneral: 'Utan kapittel',
  allClear: 'Ingenting står att.',
  remains: (count) => (count === 1 ? 'Éin ting står att.' : `${count} ting står att.`),
  voidedBy: (at, who, date) => `${at}: godkjent av ${who}${date === undefined ? '' : ` ${date}`}`,
  replyOpen: (count) =>
    count === 1
      ? 'Éin av kommentarane er utan svar enno. Det står i dokumentet.'
      : `${count} av kommentarane er utan svar enno. Det står i dokumentet.`,
  replyNext: (file) => `Les gjennom ${file}, og send det til dei det gjeld.`,
}
