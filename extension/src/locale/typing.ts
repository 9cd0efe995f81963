import type { Language } from '../language.js'

/** What is said while someone types. */
export interface TypingWords {
  readonly fixAll: string
  readonly nothingToFix: string
  readonly fixed: (edits: number) => string
  readonly notFixed: string
  readonly explain: (code: string) => string
  readonly waiveTitle: string
  readonly reasonPlaceholder: string
  readonly reasonTooShort: string
  readonly whoDecided: string
  readonly noRoles: string
  readonly findingIsGone: string
  readonly notWaived: string
  /** What a folder is called in a list of files. */
  readonly folder: string
  readonly folderAbove: string
}

const nb: TypingWords = {
  fixAll: 'Rett alt som er trygt å rette',
  nothingToFix: 'Det er ingenting her som Kravspek trygt kan rette for deg.',
  fixed: (edits) => (edits === 1 ? 'Kravspek rettet ett sted.' : `Kravspek rettet ${edits} steder.`),
  notFixed: 'Rettelsene kunne ikke settes inn. Kan filen endres?',
  explain: (code) => `Forklar «${code}»`,
  waiveTitle: 'Gjør unntak fra kontrollen',
  reasonPlaceholder: 'Hvorfor er dette riktig i denne anskaffelsen?',
  reasonTooShort: 'Skriv en begrunnelse som andre kan forstå senere, på minst ti tegn.',
  whoDecided: 'Hvem har bestemt det?',
  noRoles: 'Et unntak må ha en ansvarlig. Legg først inn minst én rolle under «roles» (Roller).',
  findingIsGone: 'Merknaden gjelder ikke lenger. Det ble ikke gjort noe unntak.',
  notWaived: 'Unntaket kunne ikke settes inn. Kan filen endres?',
  folder: 'Mappe',
  folderAbove: 'Mappen over',
}

const nn: TypingWords = {
  fixAll: 'Rett alt som er trygt å rette',
  nothingToFix: 'Det er ingenting her som Kravspek trygt kan rette for deg.',
  fixed: (edits) => (edits === 1 ? 'Kravspek retta éin stad.' : `Kravspek retta ${edits} stader.`),
  notFixed: 'Rettingane kunne ikkje setjast inn. Kan fila endrast?',
  explain: (code) => `Forklar «${code}»`,
  waiveTitle: 'Gjer unntak frå kontrollen',
  reasonPlaceholder: 'Kvifor er dette rett i denne anskaffinga?',
  reasonTooShort: 'Skriv ei grunngjeving som andre kan forstå seinare, på minst ti teikn.',
  whoDecided: 'Kven har bestemt det?',
  noRoles: 'Eit unntak må ha ein ansvarleg. Legg først inn minst éi rolle under «roles» (Roller).',
  findingIsGone: 'Merknaden gjeld ikkje lenger. Det blei ikkje gjort noko unntak.',
  notWaived: 'Unntaket kunne ikkje setjast inn. Kan fila endrast?',
  folder: 'Mappe',
  folderAbove: 'Mappa over',
}

const en: TypingWords = {
  fixAll: 'Fix everything that is safe to fix',
  nothingToFix: 'There is nothing here that Kravspek can safely fix for you.',
  fixed: (edits) => (edits === 1 ? 'Kravspek fixed one place.' : `Kravspek fixed ${edits} places.`),
  notFixed: 'The fixes could not be inserted. Can the file be changed?',
  explain: (code) => `Explain “${code}”`,
  waiveTitle: 'Waive this finding',
  reasonPlaceholder: 'Why is this right in this procurement?',
  reasonTooShort: 'Write a reason that others can understand later, with at least ten characters.',
  whoDecided: 'Who has decided it?',
  noRoles: 'A waiver needs someone who answers for it. First add at least one role under “roles”.',
  findingIsGone: 'The finding no longer applies. Nothing was waived.',
  notWaived: 'The waiver could not be inserted. Can the file be changed?',
  folder: 'Folder',
  folderAbove: 'The folder above',
}

export const typingWords: Readonly<Record<Language, TypingWords>> = { nb, nn, en }
