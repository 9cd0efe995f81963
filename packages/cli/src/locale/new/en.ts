import { listed } from '../counted.js'
import type { NamedTechnology, NewWords } from './words.js'
import { shellWord } from '../../shell-word.js'

export const en: NewWords = {
  missingTechnology: (all) =>
    `Say what you are buying: kravspek new --technology TECHNOLOGY. You can choose from: ${titlesOf(all)}.`,
  unknownTechnology: (written, perhaps, all) =>
    perhaps.length === 0
      ? `There is no starting point called “${written}”. You can choose from: ${titlesOf(all)}.`
      : `There is no starting point called “${written}”. Did you mean ${listed(perhaps, 'or')}?`,
  unknownProfile: (written) =>
    `--profile cannot be “${written}”. Choose standard or small (a small procurement).`,
  notNewName: (file) =>
    `“${file}” cannot be the name of a new specification. Let the name end in .krav.yaml.`,
  exists: (file) =>
    `There is already a file called “${file}”. Choose another name, or overwrite it with --force.`,
  organisationElsewhere: (file) =>
    `The specification cannot reach “${file}” where it is. Put the organisation file in the folder of the specification, or below it.`,
  organisationTooLarge: (file) => `The file “${file}” is too large to be read.`,
  organisationHasErrors: (file, first) =>
    `The organisation file “${file}” has errors and was not used. The first one: ${first}`,
  wrote: (technology, file) => `The specification (${technology}) is in ${file}.`,
  left: (sentence) => `${sentence}. They are “null” in the file.`,
  next: (file) =>
    `Read the questions at the top of the file first. See what remains with: kravspek check ${shellWord(file)}`,
  ask: {
    language: 'Which language is the specification to have?',
    yes: 'Yes',
    no: 'No',
    again: (count) => `Write a number from 1 to ${count}.`,
    againOrName: (count) => `Write a number from 1 to ${count}, or the name of the technology.`,
    procurement: 'Will you carry out a procurement?',
    noProcurement:
      'You may not need a specification. Many response centres are cooperation with a host municipality (chapter 20 of the Norwegian Local Government Act), some tasks can be done by your own staff, and some contracts have an option that can be used. Kravspek can still be used to write down what the services need.',
    goOn: 'Do you want to go on?',
    technology: 'What is it about? Write the number or the name.',
    buyer: 'Which municipality is buying? Press Enter to fill it in later.',
    services:
      'Which services will use the solution? Put commas between them, or press Enter if that is not decided.',
    profile: 'How large is the procurement?',
    standard: 'Standard: all that belongs to a full competition',
    small: 'Small: below the national threshold, at most 25 choices',
    file: (suggested) => `What is the file to be called? Press Enter for ${suggested}.`,
  },
  usage: `Makes a specification to begin with: the requirements that are usual for the technology, and a task for all you must decide.

Usage:
  kravspek new
  kravspek new --technology TECHNOLOGY [--language nb|nn|en] [--buyer MUNICIPALITY]
               [--services "SERVICE, SERVICE"] [--profile standard|small]
               [--organisation FILE] [--title TITLE] [--out FILE] [--force]

Without --technology you are asked for what is needed. Nothing is written until you have answered everything.

Options:
  --technology NAME     what you are buying, such as "medicine dispenser" or "safety alarm"; the
                        beginning of the name is enough, in bokmål, nynorsk or English
  --language nb|nn|en   language of the specification and of messages; else nb
  --buyer MUNICIPALITY  who is buying
  --services LIST       the services that will use the solution, with commas between them
  --profile PROFILE     standard, or small (a small procurement, at most 25 choices)
  --organisation FILE   the organisation file that buyer, services, roles and support are taken from
  --title TITLE         the title; otherwise it is made of the technology
  --out FILE            what to call the file (*.krav.yaml); otherwise it is named by its title
  --force               overwrite the file if it exists

The exit code is 0 when the file is written, and 2 when something is wrong.
`,
}

function titlesOf(all: readonly NamedTechnology[]): string {
  return listed(
    all.map(({ title }) => title),
    'and',
  )
}
