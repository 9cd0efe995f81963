import type { Language } from '../language.js'

/** What is said to someone who finds the way in a specification. */
export interface NavigationWords {
  /** Why nothing is renamed while the text can't be read. */
  readonly mendFirst: string
  readonly findingsAt: (id: string) => string
  readonly tasksAt: (id: string) => string
  readonly requirementsOf: (id: string) => string
  readonly choosePlace: string
  readonly line: (line: number) => string
  readonly noneLeft: string
  /** Said when an id is given another name in a file that other specifications may take from. */
  readonly alsoShared: (file: string) => string
}

const nb: NavigationWords = {
  mendFirst: 'Teksten har en feil og kan ikke leses. Rett feilen først.',
  findingsAt: (id) => `Merknader til ${id}`,
  tasksAt: (id) => `Oppgaver i ${id}`,
  requirementsOf: (id) => `Krav i ${id}`,
  choosePlace: 'Velg hvor du vil gå',
  line: (line) => `linje ${line}`,
  noneLeft: 'Det er ingenting igjen her.',
  alsoShared: (file) =>
    `«${file}» blir også endret. Bruker flere kravspesifikasjoner den filen, må navnet endres i dem også.`,
}

const nn: NavigationWords = {
  mendFirst: 'Teksten har ein feil og kan ikkje lesast. Rett feilen først.',
  findingsAt: (id) => `Merknader til ${id}`,
  tasksAt: (id) => `Oppgåver i ${id}`,
  requirementsOf: (id) => `Krav i ${id}`,
  choosePlace: 'Vel kvar du vil gå',
  line: (line) => `linje ${line}`,
  noneLeft: 'Det er ingenting att her.',
  alsoShared: (file) =>
    `«${file}» blir òg endra. Bruker fleire kravspesifikasjonar den fila, må namnet endrast i dei òg.`,
}

const en: NavigationWords = {
  mendFirst: 'The text has an error and cannot be read. Correct the error first.',
  findingsAt: (id) => `Findings on ${id}`,
  tasksAt: (id) => `Tasks in ${id}`,
  requirementsOf: (id) => `Requirements in ${id}`,
  choosePlace: 'Choose where to go',
  line: (line) => `line ${line}`,
  noneLeft: 'There is nothing left here.',
  alsoShared: (file) =>
    `“${file}” is changed too. If other specifications use that file, the name must be changed in them as well.`,
}

export const navigationWords: Readonly<Record<Language, NavigationWords>> = { nb, nn, en }
