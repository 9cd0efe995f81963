import type { Language } from '../language.js'

interface ViewWords {
  /** In the status bar. */
  readonly status: (remaining: number, errors: number) => string
  readonly statusTooltip: string
  /** Every choice is made, and whether there is anything else to say. */
  readonly allDone: (hasFindings: boolean) => string
  readonly left: (remaining: number, total: number) => string
  readonly next: string
  readonly showAll: (more: number) => string
  /** What the requirements show while the file can't be read. */
  readonly broken: string
  readonly decideBy: (date: string, owner: string | undefined) => string
  readonly errors: (count: number) => string
  readonly severities: Readonly<Record<'error' | 'warning' | 'task' | 'hint', string>>
  readonly noFindings: string
  readonly fix: string
  readonly gone: string
  readonly groupBy: {
    readonly placeholder: string
    readonly by: Readonly<Record<'section' | 'role' | 'recommendation' | 'kind' | 'status', string>>
    readonly description: (by: string) => string
  }
  readonly filter: {
    readonly prompt: string
    readonly placeholder: string
    readonly title: string
    readonly onlyWithFindings: string
    readonly message: (text: string, onlyWithFindings: boolean, count: number) => string
  }
  readonly noRequirements: string
  readonly findings: (count: number) => string
  readonly move: { readonly none: string; readonly notHere: string; readonly notMoved: string }
}

const nb: ViewWords = {
  left: (remaining, total) => (remaining === 0 ? '' : `${String(remaining)} av ${String(total)} gjenstår`),
  status: (remaining, errors) =>
    `Kravspek: ${errors === 0 ? '' : `${String(errors)} feil, `}${remaining === 0 && errors === 0 ? 'alle valg er tatt' : `${String(remaining)} valg gjenstår`}`,
  statusTooltip: 'Vis arbeidslisten',
  allDone: (hasFindings) =>
    `Alle valg er tatt. ${hasFindings ? 'Se Merknader for det som ellers kan bli bedre.' : 'Nå kan du lage dokumentene.'}`,
  next: 'Begynn her',
  showAll: (more) => `Vis alle (${String(more)} til)`,
  broken: 'Filen har feil. Listen viser kravene slik de var før feilen. Se Merknader.',
  decideBy: (date, owner) => (owner === undefined ? `innen ${date}` : `${owner}, innen ${date}`),
  errors: (count) => (count === 1 ? '1 feil' : `${String(count)} feil`),
  severities: { error: 'Feil', warning: 'Advarsler', task: 'Oppgaver', hint: 'Tips' },
  noFindings: 'Ingen merknader. Kravspek har ikke mer å si om denne spesifikasjonen.',
  fix: 'Hvordan vil du rette det?',
  gone: 'Merknaden gjelder ikke lenger.',
  groupBy: {
    placeholder: 'Hva skal kravene grupperes etter?',
    by: {
      section: 'Kapittel',
      role: 'Rolle',
      recommendation: 'Anbefaling',
      kind: 'Kravtype',
      status: 'Hvor langt de er kommet',
    },
    description: (by) => `etter ${by.toLowerCase()}`,
  },
  filter: {
    prompt: 'Vis bare krav som inneholder disse ordene, i ID, tittel eller tekst.',
    placeholder: 'For eksempel: alarm',
    title: 'Filtrer kravene',
    onlyWithFindings: 'Vis bare krav med merknader',
    message: (text, onlyWithFindings, count) => {
      const what = [...(text === '' ? [] : [`«${text}»`]), ...(onlyWithFindings ? ['merknader'] : [])]
      return `Viser ${String(count)} krav med ${what.join(' og ')}.`
    },
  },
  noRequirements: 'Spesifikasjonen har ingen krav ennå. Skriv dem under «sections».',
  findings: (count) => (count === 1 ? '1 merknad' : `${String(count)} merknader`),
  move: {
    none: 'Sett markøren i et krav, eller velg et krav i listen.',
    notHere: 'Kravet kan ikke flyttes dit.',
    notMoved: 'Kravet ble ikke flyttet. Kan filen endres?',
  },
}

const nn: ViewWords = {
  left: (remaining, total) => (remaining === 0 ? '' : `${String(remaining)} av ${String(total)} står att`),
  status: (remaining, errors) =>
    `Kravspek: ${errors === 0 ? '' : `${String(errors)} feil, `}${remaining === 0 && errors === 0 ? 'alle val er tekne' : `${String(remaining)} val står att`}`,
  statusTooltip: 'Vis arbeidslista',
  allDone: (hasFindings) =>
    `Alle val er tekne. ${hasFindings ? 'Sjå Merknader for det som elles kan bli betre.' : 'No kan du lage dokumenta.'}`,
  next: 'Byrj her',
  showAll: (more) => `Vis alle (${String(more)} til)`,
  broken: 'Fila har feil. Lista viser krava slik dei var før feilen. Sjå Merknader.',
  decideBy: (date, owner) => (owner === undefined ? `innan ${date}` : `${owner}, innan ${date}`),
  errors: (count) => (count === 1 ? '1 feil' : `${String(count)} feil`),
  severities: { error: 'Feil', warning: 'Åtvaringar', task: 'Oppgåver', hint: 'Tips' },
  noFindings: 'Ingen merknader. Kravspek har ikkje meir å seie om denne spesifikasjonen.',
  fix: 'Korleis vil du rette det?',
  gone: 'Merknaden gjeld ikkje lenger.',
  groupBy: {
    placeholder: 'Kva skal krava grupperast etter?',
    by: {
      section: 'Kapittel',
      role: 'Rolle',
      recommendation: 'Tilråding',
      kind: 'Kravtype',
      status: 'Kor langt dei er komne',
    },
    description: (by) => `etter ${by.toLowerCase()}`,
  },
  filter: {
    prompt: 'Vis berre krav som inneheld desse orda, i ID, tittel eller tekst.',
    placeholder: 'Til dømes: alarm',
    title: 'Filtrer krava',
    onlyWithFindings: 'Vis berre krav med merknader',
    message: (text, onlyWithFindings, count) => {
      const what = [...(text === '' ? [] : [`«${text}»`]), ...(onlyWithFindings ? ['merknader'] : [])]
      return `Viser ${String(count)} krav med ${what.join(' og ')}.`
    },
  },
  noRequirements: 'Spesifikasjonen har ingen krav enno. Skriv dei under «sections».',
  findings: (count) => (count === 1 ? '1 merknad' : `${String(count)} merknader`),
  move: {
    none: 'Set markøren i eit krav, eller vel eit krav i lista.',
    notHere: 'Kravet kan ikkje flyttast dit.',
    notMoved: 'Kravet blei ikkje flytta. Kan fila endrast?',
  },
}

const en: ViewWords = {
  left: (remaining, total) => (remaining === 0 ? '' : `${String(remaining)} of ${String(total)} remain`),
  status: (remaining, errors) => {
    const choices = `${String(remaining)} ${remaining === 1 ? 'choice remains' : 'choices remain'}`
    if (errors > 0) return `Kravspek: ${errors === 1 ? '1 error' : `${String(errors)} errors`}, ${choices}`
    return `Kravspek: ${remaining === 0 ? 'all choices made' : choices}`
  },
  statusTooltip: 'Show the work list',
  allDone: (hasFindings) =>
    `Every choice is made. ${hasFindings ? 'See Merknader for what else can be better.' : 'Now you can make the documents.'}`,
  next: 'Begin here',
  showAll: (more) => `Show all (${String(more)} more)`,
  broken: 'The file has errors. The list shows the requirements as they were before. See Merknader.',
  decideBy: (date, owner) => (owner === undefined ? `by ${date}` : `${owner}, by ${date}`),
  errors: (count) => (count === 1 ? '1 error' : `${String(count)} errors`),
  severities: { error: 'Errors', warning: 'Warnings', task: 'Tasks', hint: 'Hints' },
  noFindings: 'No findings. Kravspek has nothing more to say about this specification.',
  fix: 'How do you want to correct it?',
  gone: 'The finding no longer applies.',
  groupBy: {
    placeholder: 'What should the requirements be grouped by?',
    by: {
      section: 'Section',
      role: 'Role',
      recommendation: 'Recommendation',
      kind: 'Kind of requirement',
      status: 'How far they have come',
    },
    description: (by) => `by ${by.toLowerCase()}`,
  },
  filter: {
    prompt: 'Show only requirements that contain these words, in their ID, title or text.',
    placeholder: 'For example: alarm',
    title: 'Filter the requirements',
    onlyWithFindings: 'Show only requirements with findings',
    message: (text, onlyWithFindings, count) => {
      const what = [...(text === '' ? [] : [`“${text}”`]), ...(onlyWithFindings ? ['findings'] : [])]
      return `Shows ${count === 1 ? '1 requirement' : `${String(count)} requirements`} with ${what.join(' and ')}.`
    },
  },
  noRequirements: 'The specification has no requirements yet. Write them under “sections”.',
  findings: (count) => (count === 1 ? '1 finding' : `${String(count)} findings`),
  move: {
    none: 'Put the cursor in a requirement, or choose one in the list.',
    notHere: 'The requirement cannot be moved there.',
    notMoved: 'The requirement was not moved. Can the file be changed?',
  },
}

export const viewWords: Readonly<Record<Language, ViewWords>> = { nb, nn, en }
