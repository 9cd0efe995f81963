import type { Language } from '@kravspek/core'
import type { LintSeverity } from '@kravspek/docx'

type Counts = Readonly<Record<LintSeverity, number>>

const nb = {
  severities: { error: 'feil', warning: 'advarsel', hint: 'tips' },
  parts: {
    document: 'i dokumentet',
    header: 'i toppteksten',
    footer: 'i bunnteksten',
    footnotes: 'i fotnotene',
    endnotes: 'i sluttnotene',
    comments: 'i kommentarene',
    styles: 'i stilene',
    numbering: 'i listene',
    core: 'i egenskapene',
    settings: 'i innstillingene',
  },
  otherPart: (part: string) => `i delen ${part}`,
  under: (heading: string) => `under «${heading}»`,
  row: (text: string) => `i raden «${text}»`,
  more: (count: number) => (count === 1 ? 'og ett sted til' : `og ${count} steder til`),
  why: 'Hvorfor:',
  remedy: 'Gjør slik:',
  clean: (file: string) => `${file}: Ingenting å bemerke.`,
  counted: (file: string, { error, warning, hint }: Counts) =>
    `${file}: ${error} feil, ${warning} ${warning === 1 ? 'advarsel' : 'advarsler'}, ${hint} tips.`,
}

type ReportWords = typeof nb

const nn: ReportWords = {
  severities: { error: 'feil', warning: 'åtvaring', hint: 'tips' },
  parts: {
    document: 'i dokumentet',
    header: 'i toppteksten',
    footer: 'i botnteksten',
    footnotes: 'i fotnotane',
    endnotes: 'i sluttnotane',
    comments: 'i kommentarane',
    styles: 'i stilane',
    numbering: 'i listene',
    core: 'i eigenskapane',
    settings: 'i innstillingane',
  },
  otherPart: (part) => `i delen ${part}`,
  under: (heading) => `under «${heading}»`,
  row: (text) => `i rada «${text}»`,
  more: (count) => (count === 1 ? 'og éin stad til' : `og ${count} stader til`),
  why: 'Kvifor:',
  remedy: 'Gjer slik:',
  clean: (file) => `${file}: Ingenting å merke seg.`,
  counted: (file, { error, warning, hint }) =>
    `${file}: ${error} feil, ${warning} ${warning === 1 ? 'åtvaring' : 'åtvaringar'}, ${hint} tips.`,
}

const en: ReportWords = {
  severities: { error: 'error', warning: 'warning', hint: 'hint' },
  parts: {
    document: 'in the document',
    header: 'in the header',
    footer: 'in the footer',
    footnotes: 'in the footnotes',
    endnotes: 'in the endnotes',
    comments: 'in the comments',
    styles: 'in the styles',
    numbering: 'in the lists',
    core: 'in the properties',
    settings: 'in the settings',
  },
  otherPart: (part) => `in the part ${part}`,
  under: (heading) => `under “${heading}”`,
  row: (text) => `in the row “${text}”`,
  more: (count) => (count === 1 ? 'and one more place' : `and ${count} more places`),
  why: 'Why:',
  remedy: 'What to do:',
  clean: (file) => `${file}: nothing to remark on.`,
  counted: (file, { error, warning, hint }) =>
    `${file}: ${error} ${error === 1 ? 'error' : 'errors'}, ${warning} ${warning === 1 ? 'warning' : 'warnings'}, ${hint} ${hint === 1 ? 'hint' : 'hints'}.`,
}

/** What stands around the sentences on a Word file. */
export const reportWords: Readonly<Record<Language, Readonly<ReportWords>>> = { nb, nn, en }
