import { listed } from '../counted.js'
import type { ReviewWords } from './nb.js'
import { usage } from './usage-en.js'
import { shellWord } from '../../shell-word.js'

/** “1 comment”, “3 comments”. */
const comments = (count: number): string => (count === 1 ? 'one comment' : `${count} comments`)
const upper = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)
const meant = (near: string | undefined): string => (near === undefined ? '' : ` Did you mean “${near}”?`)
const all = (ids: readonly string[]): string => ids.join(', ')
const are = (ids: readonly string[]): string => (ids.length === 1 ? 'is' : 'are')

/** What the command line says about the comments, in English. */
export const en: ReviewWords = {
  usage,

  unknownAction: (action, actions) =>
    action === undefined
      ? `Say what to do with the comments: kravspek review ${listed(actions, 'or')}.`
      : `There is no “review ${action}”. After review you can write ${listed(actions, 'or')}.`,
  missingReturned:
    'Say which files have come back, for example: kravspek review import medisindispenser.krav.yaml svar.docx',
  missingThread: 'Say which comment, for example K-4f7k2q. They are shown by: kravspek review list',
  missingApproved: 'Say which requirement or section is approved, for example OPP-01.',
  notPersons: (value) => `--persons must be a whole number, 1 or more, not “${value}”.`,

  unknownRole: (role, roles, near) =>
    roles.length === 0
      ? `No role has the ID “${role}”: the specification has no roles.`
      : `No role has the ID “${role}”.${meant(near)} The roles are: ${all(roles)}.`,
  unknownService: (service, services, near) =>
    services.length === 0
      ? `No service has the ID “${service}”: the specification has no services.`
      : `No service has the ID “${service}”.${meant(near)} The services are: ${all(services)}.`,
  otherService: (role, service, own) =>
    `The role ${role} belongs to ${own}, not to ${service}. Write ${role}@${own}, or choose another role.`,
  notReviewer: (written) =>
    `“${written}” does not say who it is. Write ROLE@SERVICE, for example nurse@home-care, or only ROLE.`,
  unknownThread: (id, near, file) =>
    `No comment has the ID “${id}”.${meant(near)} They are shown by: kravspek review list ${shellWord(file)}`,
  unknownPlace: (id, near) =>
    `Nothing in the specification has the ID “${id}”.${meant(near)} Write the ID of a requirement, a section or something else that has one, or :other for what is about the whole.`,
  notApprovable: (id) => `“${id}” is neither a requirement nor a section, and can't be approved.`,
  unknownDisposition: (written, codes, near) =>
    `There is no outcome “${written}”.${meant(near)} Write ${listed(codes, 'or')}.`,
  unknownKind: (written, codes, near) =>
    `There is no kind of comment called “${written}”.${meant(near)} Write ${listed(codes, 'or')}.`,
  answerNeeded: (disposition) =>
    `Those who get the answer “${disposition}” must be told why. Write the reason with --text.`,
  answerNeededForYes: 'Write the answer with --text, also when it is yes. Those who said it will read it.',
  emptyText: 'The text is empty. Write it with --text, or send it in and write --text -.',
  unreadableText: 'The text that was sent in can’t be read. Write it after --text instead.',
  noRegister: (file) =>
    `No comments on “${file}” have been read in yet. Read them with: kravspek review import ${shellWord(file)} ANSWER.docx`,
  nobodyAsked: 'Nobody has said anything yet, so there is nobody to make a reply for.',
  saidNothing: (who, others) =>
    others.length === 0
      ? `${who} has not said anything.`
      : `${who} has not said anything. These have: ${others.join(', ')}.`,

  specificationHasErrors: 'The specification has errors, so nothing was done. Mend them and try again.',
  registerHasErrors: (file) =>
    `The register of comments “${file}” has errors and can't be used before they are mended. Nothing was changed.`,
  notChanged: (file) =>
    `Kravspek did not find out how “${file}” can be changed without losing anything, so nothing was written. If the file was edited by hand, write what you changed in the usual way and try again.`,
  changedMeanwhile: (file) =>
    `“${file}” was changed while the command ran, so nothing was written. Run the command again.`,
  notRegularFile: (file) => `“${file}” is not an ordinary file, so nothing was written. Move what is there.`,
  protectedFile: (file) =>
    `“${file}” is write-protected, so nothing was written. Remove the protection and try again.`,

  refused: {
    'not-a-document': (file) =>
      `“${file}” is neither a Word document (.docx) nor an answer file (.kravsvar.json). Ask for the file in one of these formats.`,
    incomplete: (file) =>
      `“${file}” is not a complete Word file. Ask the sender to save it as a Word document (.docx) and send it again.`,
    'old-or-encrypted': (file) =>
      `“${file}” is in the old Word format (.doc) or has a password. Open the file in Word, remove the password and save it as .docx.`,
    macros: (file) =>
      `“${file}” contains macros and is not read. Open the file in Word and save it as an ordinary Word document (.docx).`,
    external: (file) =>
      `“${file}” fetches content from elsewhere and is not read. Break the link in Word (File > Info > Edit Links to Files) and save the file.`,
    'packed-too-large': (file) =>
      `“${file}” is too large (more than 25 MB). Delete the pictures that were put in, or compress them in Word, and try again.`,
    'not-well-formed': (file) =>
      `“${file}” is damaged. Open the file in Word, let Word repair it, save it and try again. If that does not help, the sender must send it again.`,
    suspicious: (file) =>
      `“${file}” is made in a way that no ordinary Word file is, and is not read. If you trust the sender, you can save the file again in Word.`,
    'not-json': (file) =>
      `“${file}” is not a whole answer file. Ask the sender to save the answers again and send the file as an attachment.`,
    'not-answers': (file) =>
      `“${file}” is not an answer file from a form that Kravspek has made. Answer files are called something that ends in .kravsvar.json.`,
    newer: (file) => `“${file}” was made by a newer version of Kravspek. Use that version or a newer one.`,
    'other-specification': (file) =>
      `“${file}” belongs to another specification and was not read in. Read it together with the specification it is about.`,
    'supplier-answers': (file) =>
      `“${file}” is a supplier’s answer, not comments, and was not read in. Suppliers’ answers are read in with: kravspek answers import`,
  },

  untouched: (file, returned) =>
    returned.length === 1
      ? `“${returned[0] ?? ''}” is as Kravspek made it, and nobody has saved it since. So it does not count as an answer, and was not read in. If someone has read it and had nothing to say, say who: kravspek review import ${shellWord(file)} ${shellWord(returned[0] ?? '')} --reviewer ROLE@SERVICE`
      : `These ${returned.length} files are as Kravspek made them, and nobody has saved them since. So they do not count as answers, and were not read in: ${returned.join(', ')}. If someone has read one of them and had nothing to say, say who: kravspek review import ${shellWord(file)} ${shellWord(returned[0] ?? '')} --reviewer ROLE@SERVICE`,
  from: (who) => `From: ${who}`,
  persons: (count) => (count === 1 ? 'one person' : `${count} people`),
  unknownSender: 'Who the file is from is not known.',
  nameSender: (file, returned) =>
    `If you know who, say so: kravspek review import ${shellWord(file)} ${shellWord(returned)} --reviewer ROLE@SERVICE`,
  noVersion: 'without a version',
  version: (version, isOlder) =>
    isOlder
      ? `Edition: ${version}. The specification has been changed since. The comments are placed by the text that was read.`
      : `Edition: ${version}, and nothing in it has been changed since.`,
  unknownVersion: (version) =>
    version === undefined
      ? 'Edition: unknown. The comments are placed by the text as it is now. Look the places over.'
      : `Edition: ${version}, but that edition was not kept. The comments are placed by the text as it is now. Look the places over.`,
  knownBefore: 'The file was read in before. Nothing is new.',
  senderNoted: 'The file was read in before. Who it is from has been noted now.',
  newThreads: (count, parts) =>
    count === 0 ? 'New: nothing' : `New: ${comments(count)} (${parts.join(', ')})`,
  byHow: {
    comment: (count) => (count === 1 ? 'one in the margin' : `${count} in the margin`),
    change: (count) => (count === 1 ? 'one change in the text' : `${count} changes in the text`),
    field: (count) => (count === 1 ? 'one field filled in' : `${count} fields filled in`),
    form: (count) => (count === 1 ? 'one from the form' : `${count} from the form`),
    meeting: (count) => (count === 1 ? 'one from a meeting' : `${count} from a meeting`),
  },
  extended: (count) =>
    count === 1 ? 'One comment has more in its thread.' : `${count} comments have more in their threads.`,
  readBefore: (count) => `Read in before: ${comments(count)}`,
  views: (count) => `Requirements they have a view on: ${count}`,
  placed: (placed, notPlaced) =>
    notPlaced > 0
      ? `Placed: ${placed}. Not placed: ${notPlaced}.`
      : placed === 1
        ? 'The comment is placed.'
        : 'All of them are placed.',
  notCompared: 'What was changed without Track Changes is not imported. Look for it in the file.',
  placedByWords: (count) =>
    count === 1
      ? 'One is placed by the words of the text, because the mark at the requirement was missing. Look the place over.'
      : `${count} are placed by the words of the text, because the marks at the requirements were missing. Look the places over.`,
  namesKept: 'Names are kept in the register. No document shows them.',
  toPlace: (ids) => (ids.length === 1 ? 'This is not placed:' : `These ${ids.length} are not placed:`),
  placeThem: (file, id) => `Place with: kravspek review place ${shellWord(file)} ${id} --at ID`,
  registerIs: (register) => `The comments are in ${register}.`,
  seeThem: (file) => `See them with: kravspek review list ${shellWord(file)} --open`,
  noneImported: 'Nothing was read in.',

  nothingSaid: 'No comments.',
  nothingOpen: 'No open comments.',
  nothingMatches: 'No comments fit what you asked for.',
  elsewhere: 'Elsewhere in the specification',
  general: 'Other',
  gone: 'About something that is no longer there',
  notPlaced: 'Not placed',
  unknownPerson: 'unknown sender',
  quote: (text) => `About: “${text}”`,
  reply: 'Reply',
  proposal: 'Proposal',
  removal: 'Proposes to take it out',
  addition: 'Proposes to add',
  move: 'Proposes to move',
  answer: 'Answer',
  noAnswer: 'the answer is missing',
  changed: 'Changed',
  counts: ({ total, open, answered, deferred }) =>
    `${upper(comments(total))}: ${open} without an answer, ${answered} answered, ${deferred} in the idea bank.`,
  acceptThem: (file, id) => `Take a proposal in with: kravspek review accept ${shellWord(file)} ${id}`,
  isPlacedByWords: 'Placed by the words of the text',
  notPlacedCount: (count) => (count === 1 ? 'One is not placed.' : `${count} are not placed.`),
  answerThem: (file, id) =>
    `Answer with: kravspek review answer ${shellWord(file)} ${id} --disposition accepted|partly|rejected|later --text "…"`,

  answered: (ids, disposition) => `${all(ids)} ${are(ids)} answered: ${disposition}.`,
  deferred: (ids) => `${all(ids)} ${are(ids)} in the idea bank.`,
  reopened: (ids) =>
    ids.length === 1
      ? `${all(ids)} is open again. The answer it had was taken away.`
      : `${all(ids)} are open again. The answers they had were taken away.`,
  placedAt: (ids, at) => `${all(ids)} ${are(ids)} placed at ${at}.`,
  added: (id, at) => (at === undefined ? `${id} is added.` : `${id} is added at ${at}.`),
  approved: (ids, who) =>
    `${all(ids)} ${are(ids)} approved by ${who}, as the text is now. When it is changed it must be approved again.`,
  left: (open) =>
    open === 0
      ? 'Every comment has an answer.'
      : open === 1
        ? 'One comment has no answer.'
        : `${open} comments have no answer.`,
  nothingChanged: 'It was so already. Nothing was changed.',

  acceptProblem: {
    'no-proposal': (id) => `${id} proposes no change. Answer with: kravspek review answer`,
    'not-placed': (id) =>
      `${id} is not placed, so Kravspek does not know which text to change. Place it first with: kravspek review place`,
    gone: (id) =>
      `The text that ${id} would change is no longer in the specification. Answer with: kravspek review answer`,
    conflict: (id) =>
      `You have yourselves changed the words that ${id} would change, so nothing was changed. Choose what it should say, mend the specification, and answer with: kravspek review answer`,
    whole: (id) =>
      `${id} proposes to add, move or take out something. That must be done by hand, so nothing was changed. Mend the specification yourself, and answer with: kravspek review answer`,
    'not-found': (id) =>
      `Kravspek does not find the words that ${id} would change in the text as it is now, so nothing was changed. Mend the specification yourself, and answer with: kravspek review answer`,
    'filled-in': (id) =>
      `${id} would change something that Kravspek puts into the text, such as a value that stands in several places, a unit or a cross reference, so nothing was changed. Mend the specification yourself, and answer with: kravspek review answer`,
    shared: (id) =>
      `The value that ${id} would change is shared by several requirements, so nothing was changed. Mend the specification yourself, and answer with: kravspek review answer`,
    'put-together': (id) =>
      `${id} is about text in the document that is put together from several fields of the specification. It must be changed by hand, so nothing was changed. Change it, and answer with: kravspek review answer`,
    'not-editable': (id) =>
      `The text that ${id} would change is written so that Kravspek can't change it. Mend the specification yourself, and answer with: kravspek review answer`,
    breaks: (id) =>
      `With the proposal in ${id} the specification would have errors, so nothing was changed. Mend the specification yourself, and answer with: kravspek review answer`,
  },
  takenInBefore: (id, others) =>
    `${id} would change the same words as ${all(others)}, which you have already taken in. So nothing was changed. Choose what it should say, mend the specification, and answer with: kravspek review answer`,
  inPart: (title) => `That part of the document is called “${title}”.`,
  standsAt: (place) => `The words are here: ${place}`,
  sent: 'Sent',
  proposed: 'Proposed',
  now: 'Now',
  acceptedNow: (id, at) => `${id} is taken into ${at}:`,
  acceptedBefore: (id, at) => `${at} already says what ${id} proposes.`,
  acceptedAnswer: 'The text has been changed as proposed.',
  acceptedPlainAnswer: 'The everyday words have been changed as proposed.',
  sameAnswer: 'The text is as proposed.',
  otherWording: {
    text: (at) =>
      `Only the everyday words of ${at} were changed. The requirement itself, which suppliers get, is as before. Does it need to change too?`,
    plain: (at) =>
      `Only the requirement itself of ${at} was changed. The everyday words, which the services read, are as before. Do they need to change too?`,
  },
  writtenFiles: (files) => `Changed: ${files.join(', ')}`,

  statusReviewers: 'Those who were asked to review:',
  statusOthers: 'Others who have said something:',
  statusSections: 'Comments by section:',
  statusVoided: 'Approvals that no longer hold, because the text has been changed:',
  hasAnswered: 'has answered',
  hasNotAnswered: 'has not answered',
  reviewed: (date) => `read it on ${date}`,
  deadline: (date, isPast) => (isPast ? `the deadline was ${date}` : `deadline ${date}`),
  saidCount: (total, open) =>
    total === 0
      ? 'no comments'
      : open === 0
        ? comments(total)
        : `${comments(total)}, ${open} without an answer`,
  inGeneral: 'In no section',
  allClear: 'Nothing is left.',
  remains: (count) => (count === 1 ? 'One thing is left.' : `${count} things are left.`),
  voidedBy: (at, who, date) => `${at}: approved by ${who}${date === undefined ? '' : ` ${date}`}`,
  replyOpen: (count) =>
    count === 1
      ? 'One of the comments has no answer yet. The document says so.'
      : `${count} of the comments have no answer yet. The document says so.`,
  replyNext: (file) => `Read through ${file}, and send it to those it is for.`,
}
