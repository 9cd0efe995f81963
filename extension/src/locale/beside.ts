import type { Language } from '../language.js'

/** What is said of what is kept beside a specification: comments, answers and what was sent out. */
interface BesideWords {
  /** Said after a specification got another name, or was moved. */
  readonly cameAlong: (files: string) => string
  /** Said of what could not come along: its name is taken, or the file is locked. */
  readonly stayed: (files: string) => string
  /** The button that gives what was left behind its name. */
  readonly rename: string
  readonly notRenamed: string
}

const nb: BesideWords = {
  cameAlong: (files) => `Dette fulgte med kravspesifikasjonen: ${files}.`,
  stayed: (files) =>
    `Dette fulgte ikke med kravspesifikasjonen: ${files}. Enten er navnet i bruk allerede, eller så er filen åpen et annet sted. Flytt det selv, ellers er det ikke med i kommentarene, svarene og utgavene.`,
  rename: 'Gi nytt navn',
  notRenamed: 'Navnet ble ikke endret. Endre det i filutforskeren.',
}

const nn: BesideWords = {
  cameAlong: (files) => `Dette følgde med kravspesifikasjonen: ${files}.`,
  stayed: (files) =>
    `Dette følgde ikkje med kravspesifikasjonen: ${files}. Anten er namnet i bruk alt, eller så er fila open ein annan stad. Flytt det sjølv, elles er det ikkje med i kommentarane, svara og utgåvene.`,
  rename: 'Gi nytt namn',
  notRenamed: 'Namnet blei ikkje endra. Endre det i filutforskaren.',
}

const en: BesideWords = {
  cameAlong: (files) => `This came along with the specification: ${files}.`,
  stayed: (files) =>
    `This did not come along with the specification: ${files}. Either its name is in use already, or it is open somewhere else. Move it yourself, or it is not among the comments, answers and editions.`,
  rename: 'Rename',
  notRenamed: 'The name was not changed. Change it in the Explorer.',
}

export const besideWords: Readonly<Record<Language, BesideWords>> = { nb, nn, en }
