import type { Language } from '../language.js'

/** What is said of what is kept beside a specification: comments, answers and what was sent out. */
interface BesideWords {
  /** Said after a specification got another name, or was moved. */
  readonly cameAlong: (files: string) => string
  /** The button that gives what was left behind its name. */
  readonly rename: string
  readonly notRenamed: string
}

const nb: BesideWords = {
  cameAlong: (files) => `Dette fulgte med kravspesifikasjonen: ${files}.`,
  rename: 'Gi nytt navn',
  notRenamed: 'Navnet ble ikke endret. Endre det i filutforskeren.',
}

const nn: BesideWords = {
  cameAlong: (files) => `Dette følgde med kravspesifikasjonen: ${files}.`,
  rename: 'Gi nytt namn',
  notRenamed: 'Namnet blei ikkje endra. Endre det i filutforskaren.',
}

const en: BesideWords = {
  cameAlong: (files) => `This came along with the specification: ${files}.`,
  rename: 'Rename',
  notRenamed: 'The name was not changed. Change it in the Explorer.',
}

export const besideWords: Readonly<Record<Language, BesideWords>> = { nb, nn, en }
