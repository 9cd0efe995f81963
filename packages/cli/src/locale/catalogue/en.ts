import { listed } from '../counted.js'
import { usageEn } from './usage-en.js'
import { versionsEn } from './versions-en.js'
import type { CatalogueWords } from './words.js'
import { shellWord } from '../../shell-word.js'

export const en: CatalogueWords = {
  unknownAction: (action, actions) =>
    action === undefined
      ? `Say what you want to do: kravspek catalogue ${listed(actions, 'or')}.`
      : `“${action}” is nothing that kravspek catalogue can do. Write ${listed(actions, 'or')}.`,
  missingWords: 'Say what you are looking for, for example: kravspek catalogue search false alarms',
  missingItem: (command) => `Say which requirement you mean, for example: kravspek ${command} OPP-01`,
  settingsHaveErrors: (file) =>
    `“${file}” has errors, so your own catalogues are not used. Correct the errors; kravspek check shows them.`,
  folderProblem: {
    missing: (folder) => `The catalogue “${folder}” does not exist: there is no such folder with the file catalogue.yaml in it.`,
    outside: (folder) =>
      `The catalogue “${folder}” lies outside the folder that Kravspek may read. Move the catalogue into it, or run the command from a folder further up.`,
    'too-many': (folder) => `The catalogue “${folder}” has more files than a catalogue can have. Give the folder that catalogue.yaml lies in.`,
    'too-large': (file) => `“${file}” is too large to be part of a catalogue. Divide the file by theme.`,
    unreadable: (file) => `“${file}” cannot be read. Check that it is a text file (UTF-8), and that you have access to it.`,
  },
  folderHasErrors: (folder, errors, isLeftOut) =>
    `The catalogue “${folder}” has ${errors === 1 ? 'one error' : `${String(errors)} errors`}, and ${isLeftOut ? 'is not used' : 'the themes with errors are not used'}. See the errors with: kravspek catalogue check ${shellWord(folder)}`,
  otherVersion: (folder, version, wanted) =>
    `The catalogue “${folder}” has version ${version}, but the settings say ${wanted}. Get that version, or change the number in kravspek.config.yaml.`,
  sameId: (folder, id) =>
    `The catalogue “${folder}” has the same id as another catalogue (“${id}”) and is not used. Give it an id of its own in catalogue.yaml.`,
  unknownTechnology: (written, names) =>
    `The technology “${written}” is not in the catalogue, or the name fits several. The technologies are ${listed(names, 'and')}.`,
  unknownTheme: (written, names) => `The theme “${written}” is not in the catalogue. The themes are ${listed(names, 'and')}.`,
  unknownItem: (written, meant) =>
    meant === undefined
      ? `No requirement in the catalogue is called “${written}”. Find it with: kravspek catalogue search WORDS`
      : `No requirement in the catalogue is called “${written}”. Did you mean ${meant}?`,
  severalItems: (written, references) => `More than one catalogue has a requirement called “${written}”. Write ${listed(references, 'or')}.`,
  head: ({ title, version, licence, publisher }) =>
    [
      `${title}, version ${version}.`,
      licence === undefined ? 'No licence is stated.' : `Licence: ${licence}.`,
      ...(publisher === undefined ? [] : [`Publisher: ${publisher}.`]),
    ].join(' '),
  count: (count) => (count === 1 ? 'One requirement.' : `${String(count)} requirements.`),
  nothingFound: (words) => `Found no requirements about “${words}”. Try fewer or other words.`,
  nothingInScope: 'There are no requirements to show.',
  showNext: 'See all about a requirement: kravspek catalogue show ID. Take it in: kravspek catalogue add FILE ID',
  labels: {
    text: 'Requirement text',
    children: 'Sub-requirements',
    plain: 'In everyday words',
    ask: 'Question to the supplier',
    rationale: 'Rationale',
    guidance: 'Guidance',
    values: 'Values to choose',
    facts: 'About the requirement',
    technologies: 'Technologies',
    allTechnologies: 'all',
    theme: 'Theme',
    sources: 'Sources',
    goesWith: 'Goes with',
    excludes: 'Cannot stand beside',
    version: 'Version',
    earlier: 'Earlier versions',
    withdrawn: 'Withdrawn',
    words: 'Search words',
  },
  range: (min, max, unit) => {
    const behind = unit === undefined ? '' : ` ${unit}`
    if (min !== undefined && max !== undefined) return `from ${min} to ${max}${behind}`
    if (min !== undefined) return `at least ${min}${behind}`
    return max === undefined ? (unit ?? '') : `at most ${max}${behind}`
  },
  usual: (value) => `usually: ${value}`,
  read: (date) => `read ${date}`,
  notInLanguage: (item, language) =>
    `${item} is not in the catalogue in ${{ nb: 'bokmål', nn: 'nynorsk', en: 'English' }[language]}.`,
  added: (id, reference, section, isNew) =>
    isNew
      ? `${id} has been added from ${reference}, in the new section “${section}”.`
      : `${id} has been added from ${reference}, in the section “${section}”.`,
  choices: 'You have to choose:',
  criterion: 'The award criterion that the requirement belongs to.',
  points: 'The points that the requirement can give.',
  notAdded: (item, problem) => {
    switch (problem.problem) {
      case 'already-there':
        return `${item} is there already, as ${problem.id}. Nothing has been added.`
      case 'excluded':
        return `${item} cannot stand beside ${problem.id}. Nothing has been added.`
      case 'withdrawn':
        return `${item} has been withdrawn from the catalogue: ${problem.because} Nothing has been added.`
      case 'not-in-language':
        return `${en.notInLanguage(item, problem.language)} Nothing has been added.`
      case 'no-such-section':
        return problem.sections.length === 0
          ? `There is no section “${problem.section}”: the file has no sections. Nothing has been added.`
          : `There is no section “${problem.section}”. The sections are ${listed(problem.sections, 'and')}. Nothing has been added.`
      case 'unreadable':
        return 'The specification has no language, or its sections are not as the format says. Correct that, and try again. Nothing has been added.'
      case 'no-room':
        return `${item} cannot be put in the way the file is written. Nothing has been added. See the requirement with kravspek catalogue show, and write it in yourself.`
      default: {
        const unknown: never = problem
        return unknown
      }
    }
  },
  specificationHasErrors: 'Nothing has been done. Correct the errors in the specification, and try again.',
  addNext: (file, choices) =>
    choices === 0
      ? `Read the requirement in ${file}. It is yours now, and can be changed.`
      : `Fill in the choices in ${file}. kravspek check ${shellWord(file)} shows what is left.`,
  noSuggestions: (file) => `Kravspek has no more requirements to suggest for ${file}.`,
  suggestNext: (file) => `Read a suggestion: kravspek catalogue show ID. Take it in: kravspek catalogue add ${shellWord(file)} ID`,
  versions: versionsEn,
  usage: usageEn,
}
