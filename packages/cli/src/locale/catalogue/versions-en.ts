import { listed } from '../counted.js'
import type { VersionsWords } from './versions-words.js'
import { shellWord } from '../../shell-word.js'

const languages = { nb: 'bokmål', nn: 'nynorsk', en: 'English' } as const

export const versionsEn: VersionsWords = {
  nothingOutdated: (file, taken) =>
    taken === 0
      ? `No requirement in ${file} was taken from a catalogue.`
      : `No catalogue requirement in ${file} is outdated. ${taken === 1 ? 'One requirement was' : `${String(taken)} requirements were`} taken from a catalogue.`,
  countOutdated: (outdated, taken) =>
    taken === 1
      ? 'The one catalogue requirement is outdated.'
      : `${String(outdated)} of ${String(taken)} catalogue requirements ${outdated === 1 ? 'is' : 'are'} outdated.`,
  state: {
    newer: (taken, latest) => `there is a newer version, ${taken} → ${latest}`,
    withdrawn: () => 'has been withdrawn from the catalogue',
    'unknown-item': () => 'is not in the catalogue',
    'unknown-catalogue': () => 'was taken from a catalogue that is not here',
    'newer-than-catalogue': (taken, latest) => `was taken in version ${taken}, but the catalogue here only has ${latest}`,
  },
  changedHere: 'You have changed the text.',
  changesUnknown: 'The catalogue no longer has the version that you took, so what has changed can’t be shown.',
  upgradeNext: (file) => `Take the new versions in: kravspek catalogue upgrade ${shellWord(file)}`,
  nobodyAnswers:
    'Nobody can answer questions here. Write --yes to take all the new versions in, or --dry-run only to look at them.',
  issued: (file) =>
    `“${file}” has been sent to suppliers and is not changed. Begin a new edition: set the status to draft, raise the version and try again.`,
  notUpgraded: {
    issued: (id) => `${id} has been sent out.`,
    errors: (id) => `${id}: The specification has errors.`,
    'no-requirement': (id) => `No requirement in the specification is called “${id}”.`,
    'not-taken': (id) => `${id} was not taken from a catalogue.`,
    'up-to-date': (id) => `${id} is the latest version.`,
    'other-language': (id) => `${id}: The catalogue does not have the new version in the language of the requirement.`,
    'not-editable': (id) => `${id} is written in a way that can’t be changed safely. Take the new version in by hand.`,
    withdrawn: (id) => `${id} has been withdrawn from the catalogue and has no new version.`,
    'unknown-item': (id) => `${id} builds on a requirement that is not in the catalogue.`,
    'unknown-catalogue': (id) => `${id} was taken from a catalogue that is not here.`,
    'newer-than-catalogue': (id) => `${id} was taken in a newer version than the catalogue here has.`,
  },
  nothingToUpgrade: (file) => `There are no new versions to take into ${file}.`,
  ownKept: 'You have changed the text. Your changes stay.',
  conflict: (id) => `${id} was changed both by you and in the catalogue, in the same place. The requirement stays as it is:`,
  own: 'Yours',
  was: 'When you took it',
  latest: 'Now in the catalogue',
  conflictNext: 'Merge the new words in by hand, or keep your own with --keep-own.',
  undecided: (names) => `New value to choose: ${listed(names, 'and')}.`,
  lost: (name, value) => `The value <${name}> (${value}) is no longer there.`,
  question: (id) => `Take the new version of ${id} in? [y]es, [n]o, [q]uit: `,
  answers: { yes: ['y', 'yes'], no: ['n', 'no'], quit: ['q', 'quit'] },
  notUnderstood: 'Write y, n or q.',
  upgraded: (ids) => `Upgraded: ${listed(ids, 'and')}.`,
  wouldUpgrade: (ids) => `Can be upgraded: ${listed(ids, 'and')}.`,
  leftAlone: (ids) => `As before: ${listed(ids, 'and')}.`,
  nothingWritten: 'Nothing was written.',
  breaks: (file) => `The change would give “${file}” errors. Nothing was written.`,
  missingLanguage: 'Say which language the specification is to be in: --to nb, --to nn or --to en',
  unknownLanguage: (written) => `“${written}” is not a language that Kravspek has. Write --to nb, --to nn or --to en.`,
  languageProblem: {
    errors: (file) => `“${file}” has errors.`,
    issued: (file) =>
      `“${file}” has been sent to suppliers and is not changed. Begin a new edition: set the status to draft, raise the version and try again.`,
    'same-language': (file, language) => `“${file}” is in ${languages[language]} already.`,
    'not-editable': (file) =>
      `“${file}” is written in a way in which the language can’t be changed safely. Nothing was written.`,
  },
  languageChanged: (file, to, isDone) => `${file} ${isDone ? 'is now' : 'would be'} in ${languages[to]}.`,
  translated: (requirements, sections) =>
    `${requirements === 1 ? 'One requirement' : `${String(requirements)} requirements`} and ${sections === 1 ? 'one section' : `${String(sections)} sections`} ${requirements + sections === 1 ? 'has' : 'have'} the text of the catalogue.`,
  known: (count, to, isDone) =>
    `${count === 1 ? 'One text' : `${String(count)} texts`} outside the requirements ${isDone ? (count === 1 ? 'is' : 'are') : 'would be'} fetched in ${languages[to]} from the starting point.`,
  marked: (requirements, from) =>
    `${requirements === 1 ? 'One requirement has its own text and is' : `${String(requirements)} requirements have their own text and are`} marked as being in ${languages[from]}.`,
  remaining: (count, to) =>
    `${count === 1 ? 'One text is' : `${String(count)} texts are`} for you to translate into ${languages[to]}:`,
  nothingRemains: 'Nothing remains to be translated.',
  because: {
    changed: 'changed from the catalogue',
    'unknown-version': 'the version is not in the catalogue',
    'other-language': 'the catalogue does not have it in the language',
    'section-language': 'the section has its own language',
    'not-editable': 'could not be changed safely',
  },
}
