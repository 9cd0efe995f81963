import type { Language } from '../language.js'

interface CoverageWords {
  /** Title of the page; `{name}` of the specification's file. */
  readonly title: (name: string) => string
  readonly heading: string
  readonly introduction: string
  readonly columns: {
    readonly recommendation: string
    readonly state: string
    readonly why: string
    readonly role: string
    readonly shift: string
    readonly sum: string
  }
  /** What a table shows, for whoever can't see it at a glance. */
  readonly captions: {
    readonly recommendations: string
    readonly training: string
    readonly support: string
  }
  readonly places: string
  readonly place: (line: number, file: string | undefined) => string
  readonly missing: (count: number) => string
}

const nb: CoverageWords = {
  title: (name) => `Dekning: ${name}`,
  heading: 'Dekning',
  introduction: 'Oversikten følger filen mens du skriver. Velg et sted for å gå dit i filen.',
  columns: {
    recommendation: 'Anbefaling',
    state: 'Status',
    why: 'Hvorfor',
    role: 'Rolle',
    shift: 'Vakt',
    sum: 'Samlet',
  },
  captions: {
    recommendations: 'Hvordan spesifikasjonen følger opp hver av anbefalingene.',
    training: 'Hvilke sider av kompetansen hver rolle får opplæring i.',
    support: 'Hvilke støttenivåer som er åpne på hver vakt, og når ingen er åpne.',
  },
  places: 'Gå til',
  place: (line, file) => (file === undefined ? `linje ${String(line)}` : `${file}, linje ${String(line)}`),
  missing: (count) => (count === 0 ? '' : count === 1 ? '1 mangler' : `${String(count)} mangler`),
}

const nn: CoverageWords = {
  title: (name) => `Dekning: ${name}`,
  heading: 'Dekning',
  introduction: 'Oversikta følgjer fila medan du skriv. Vel ein stad for å gå dit i fila.',
  columns: {
    recommendation: 'Tilråding',
    state: 'Status',
    why: 'Kvifor',
    role: 'Rolle',
    shift: 'Vakt',
    sum: 'Samla',
  },
  captions: {
    recommendations: 'Korleis spesifikasjonen følgjer opp kvar av tilrådingane.',
    training: 'Kva sider av kompetansen kvar rolle får opplæring i.',
    support: 'Kva støttenivå som er opne på kvar vakt, og når ingen er opne.',
  },
  places: 'Gå til',
  place: (line, file) => (file === undefined ? `linje ${String(line)}` : `${file}, linje ${String(line)}`),
  missing: (count) => (count === 0 ? '' : count === 1 ? '1 manglar' : `${String(count)} manglar`),
}

const en: CoverageWords = {
  title: (name) => `Coverage: ${name}`,
  heading: 'Coverage',
  introduction: 'The overview follows the file while you write. Choose a place to go to it in the file.',
  columns: {
    recommendation: 'Recommendation',
    state: 'Status',
    why: 'Why',
    role: 'Role',
    shift: 'Shift',
    sum: 'Overall',
  },
  captions: {
    recommendations: 'How the specification follows up each of the recommendations.',
    training: 'Which aspects of competence each role is trained in.',
    support: 'Which support tiers are open on each shift, and when none are.',
  },
  places: 'Go to',
  place: (line, file) => (file === undefined ? `line ${String(line)}` : `${file}, line ${String(line)}`),
  missing: (count) => (count === 0 ? '' : count === 1 ? '1 is missing' : `${String(count)} are missing`),
}

export const coverageWords: Readonly<Record<Language, CoverageWords>> = { nb, nn, en }
