import type { Language } from '../../document/nodes.js'

/** Sentences and short labels; a kind comes in small letters («rolle»), counts are 1 or more. */
export interface NavigationWords {
  readonly renameProblems: {
    readonly 'nothing-here': string
    readonly 'not-declared': (id: string) => string
    readonly 'not-identifier': (id: string) => string
    readonly 'too-long': (id: string) => string
    readonly 'not-parameter-name': (id: string) => string
    readonly taken: (id: string, kind: string, source: string) => string
    readonly mentioned: (id: string) => string
    readonly 'parameter-taken': (id: string) => string
    readonly 'text-changed': string
  }
  readonly moveProblems: {
    readonly 'not-found': (id: string) => string
    readonly 'not-movable': (id: string) => string
    readonly first: (id: string) => string
    readonly last: (id: string) => string
    readonly 'flow-list': (id: string) => string
    readonly 'no-target': (id: string) => string
    readonly 'text-unsuited': (id: string) => string
  }
  readonly lenses: {
    readonly findings: (count: number) => string
    readonly tasks: (count: number) => string
    readonly needs: (count: number) => string
    readonly requirements: (count: number) => string
    readonly preview: string
  }
}

const nb: NavigationWords = {
  renameProblems: {
    'nothing-here':
      'Her står det ikke noe som kan få nytt navn. Sett markøren på en ID eller på en <parameter>.',
    'not-declared': (id) =>
      `Ingenting i spesifikasjonen har ID-en «${id}». Rett den slik at den viser til noe, før du gir nytt navn.`,
    'not-identifier': (id) =>
      `«${id}» kan ikke være en ID. En ID begynner med en bokstav, har høyst 64 tegn og bare bokstaver, siffer, bindestrek, understrek og punktum.`,
    'too-long': (id) =>
      `ID-en «${id}» blir for lang. En ID har høyst 64 tegn, også når et delkrav er regnet med.`,
    'not-parameter-name': (id) =>
      `«${id}» kan ikke være navnet på en parameter. Navnet begynner med en bokstav, har høyst 64 tegn og bare bokstaver, siffer, bindestrek og understrek.`,
    taken: (id, kind, source) => `ID-en «${id}» er brukt allerede: ${kind} i ${source}. Velg en annen.`,
    mentioned: (id) =>
      `ID-en «${id}» er nevnt et annet sted i spesifikasjonen, uten at noe har den nå. Velg en annen, slik at de to ikke blir forvekslet.`,
    'parameter-taken': (id) => `Parameteren «${id}» finnes allerede her. Velg et annet navn.`,
    'text-changed': 'Teksten er endret siden den ble lest. Prøv igjen.',
  },
  moveProblems: {
    'not-found': (id) => `Ingenting i spesifikasjonen har ID-en «${id}».`,
    'not-movable': (id) => `«${id}» er verken et krav eller et kapittel, og kan ikke flyttes her.`,
    first: (id) => `«${id}» står først.`,
    last: (id) => `«${id}» står sist.`,
    'flow-list': (id) =>
      `«${id}» står i en liste med hakeparenteser. Skriv listen med ett punkt på hver linje, så kan den flyttes.`,
    'no-target': (id) => `«${id}» kan ikke ta imot det som skal flyttes. Velg et annet sted.`,
    'text-unsuited': (id) => `«${id}» er skrevet slik at det ikke kan flyttes trygt. Flytt teksten for hånd.`,
  },
  lenses: {
    findings: (count) => (count === 1 ? '1 merknad' : `${count} merknader`),
    tasks: (count) => (count === 1 ? '1 oppgave' : `${count} oppgaver`),
    needs: (count) => `${count} behov`,
    requirements: (count) => `${count} krav`,
    preview: 'Forhåndsvis',
  },
}

const nn: NavigationWords = {
  renameProblems: {
    'nothing-here':
      'Her står det ikkje noko som kan få nytt namn. Set markøren på ein ID eller på ein <parameter>.',
    'not-declared': (id) =>
      `Ingenting i spesifikasjonen har ID-en «${id}». Rett han slik at han viser til noko, før du gir nytt namn.`,
    'not-identifier': (id) =>
      `«${id}» kan ikkje vere ein ID. Ein ID byrjar med ein bokstav, har høgst 64 teikn og berre bokstavar, siffer, bindestrek, understrek og punktum.`,
    'too-long': (id) =>
      `ID-en «${id}» blir for lang. Ein ID har høgst 64 teikn, også når eit delkrav er rekna med.`,
    'not-parameter-name': (id) =>
      `«${id}» kan ikkje vere namnet på ein parameter. Namnet byrjar med ein bokstav, har høgst 64 teikn og berre bokstavar, siffer, bindestrek og understrek.`,
    taken: (id, kind, source) => `ID-en «${id}» er alt brukt: ${kind} i ${source}. Vel ein annan.`,
    mentioned: (id) =>
      `ID-en «${id}» er nemnd ein annan stad i spesifikasjonen, utan at noko har han no. Vel ein annan, slik at dei to ikkje blir forveksla.`,
    'parameter-taken': (id) => `Parameteren «${id}» finst alt her. Vel eit anna namn.`,
    'text-changed': 'Teksten er endra sidan han blei lesen. Prøv igjen.',
  },
  moveProblems: {
    'not-found': (id) => `Ingenting i spesifikasjonen har ID-en «${id}».`,
    'not-movable': (id) => `«${id}» er verken eit krav eller eit kapittel, og kan ikkje flyttast her.`,
    first: (id) => `«${id}» står først.`,
    last: (id) => `«${id}» står sist.`,
    'flow-list': (id) =>
      `«${id}» står i ei liste med hakeparentesar. Skriv lista med eitt punkt på kvar linje, så kan ho flyttast.`,
    'no-target': (id) => `«${id}» kan ikkje ta imot det som skal flyttast. Vel ein annan stad.`,
    'text-unsuited': (id) =>
      `«${id}» er skrive slik at det ikkje kan flyttast trygt. Flytt teksten for hand.`,
  },
  lenses: {
    findings: (count) => (count === 1 ? '1 merknad' : `${count} merknader`),
    tasks: (count) => (count === 1 ? '1 oppgåve' : `${count} oppgåver`),
    needs: (count) => `${count} behov`,
    requirements: (count) => `${count} krav`,
    preview: 'Førehandsvis',
  },
}

const en: NavigationWords = {
  renameProblems: {
    'nothing-here': 'There is nothing here that can be renamed. Put the cursor on an ID or on a <parameter>.',
    'not-declared': (id) =>
      `Nothing in the specification has the ID “${id}”. Correct it so that it refers to something before you rename it.`,
    'not-identifier': (id) =>
      `“${id}” cannot be an ID. An ID begins with a letter and has at most 64 characters: letters, digits, hyphens, underscores and full stops.`,
    'too-long': (id) =>
      `The ID “${id}” becomes too long. An ID has at most 64 characters, also together with that of a sub-requirement.`,
    'not-parameter-name': (id) =>
      `“${id}” cannot be the name of a parameter. A name begins with a letter and has at most 64 characters: letters, digits, hyphens and underscores.`,
    taken: (id, kind, source) => `The ID “${id}” is already used: ${kind} in ${source}. Choose another.`,
    mentioned: (id) =>
      `The ID “${id}” is mentioned elsewhere in the specification although nothing has it now. Choose another, so that the two are not confused.`,
    'parameter-taken': (id) => `The parameter “${id}” already exists here. Choose another name.`,
    'text-changed': 'The text has changed since it was read. Try again.',
  },
  moveProblems: {
    'not-found': (id) => `Nothing in the specification has the ID “${id}”.`,
    'not-movable': (id) => `“${id}” is neither a requirement nor a section, and cannot be moved here.`,
    first: (id) => `“${id}” is already the first.`,
    last: (id) => `“${id}” is already the last.`,
    'flow-list': (id) =>
      `“${id}” is in a list in square brackets. Write the list with one item on each line, and it can be moved.`,
    'no-target': (id) => `“${id}” cannot take what is to be moved. Choose another place.`,
    'text-unsuited': (id) =>
      `“${id}” is written in a way that cannot be moved safely. Move the text by hand.`,
  },
  lenses: {
    findings: (count) => (count === 1 ? '1 finding' : `${count} findings`),
    tasks: (count) => (count === 1 ? '1 task' : `${count} tasks`),
    needs: (count) => (count === 1 ? '1 need' : `${count} needs`),
    requirements: (count) => (count === 1 ? '1 requirement' : `${count} requirements`),
    preview: 'Preview',
  },
}

/** What the reader is told while finding the way in a specification. */
export const navigationWords: Readonly<Record<Language, NavigationWords>> = { nb, nn, en }
