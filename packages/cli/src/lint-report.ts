import type { Language } from '@kravspek/core'
import type { DocxProblem, LintCode, LintSeverity } from '@kravspek/docx'
import { reportWords } from './locale/lint-docx/report-words.js'
import { lintSentences } from './locale/lint-docx/sentences.js'
import { paint } from './paint.js'
import { visibleText } from './visible-text.js'

/** A Word file as the person named it, with what was found in it. */
export interface LintedFile {
  readonly file: string
  readonly problems: readonly DocxProblem[]
}

/** Of the places of one kind of problem, how many are shown. */
const mostShown = 5

/** The report as a person reads it: each kind of problem with its places, why it matters and what to do. */
export function lintText(
  files: readonly LintedFile[],
  language: Language,
  terminal: { readonly hasColour: boolean },
): string {
  const said = reportWords[language]
  const blocks = files.map(({ file, problems }) => {
    const shown = visibleText(file)
    if (problems.length === 0) return `${said.clean(shown)}\n`
    const kinds = byCode(problems).map((kind) => kindText(shown, kind, language, terminal))
    return `${kinds.join('\n')}\n${said.counted(shown, countsOf(problems))}\n`
  })
  return blocks.join('\n')
}

/** The report for programs. */
export function lintJson(files: readonly LintedFile[], language: Language): string {
  const report = files.map(({ file, problems }) => ({
    file,
    counts: countsOf(problems),
    findings: problems.map((problem) => {
      const { code, severity, part, near, data } = problem
      const { title, why, remedy } = lintSentences[language][code]
      return {
        ...{
          code,
          severity,
          message: title,
          detail: detailOf(problem, language),
          place: placeOf(problem, language),
        },
        ...{ why, remedy, part, heading: near.heading, row: near.row, data },
      }
    }),
  }))
  return `${JSON.stringify({ version: 1, files: report }, undefined, 2)}\n`
}

/** How many there are of each severity. */
export function countsOf(problems: readonly DocxProblem[]): Readonly<Record<LintSeverity, number>> {
  const count = (severity: LintSeverity): number =>
    problems.filter((problem) => problem.severity === severity).length
  return { error: count('error'), warning: count('warning'), hint: count('hint') }
}

type Kind = readonly [DocxProblem, ...DocxProblem[]]

/** Problems of one kind together, the gravest first, otherwise as they come. */
function byCode(problems: readonly DocxProblem[]): readonly Kind[] {
  const kinds = new Map<LintCode, [DocxProblem, ...DocxProblem[]]>()
  for (const problem of problems) {
    const kind = kinds.get(problem.code)
    if (kind === undefined) kinds.set(problem.code, [problem])
    else kind.push(problem)
  }
  const gravity = { error: 0, warning: 1, hint: 2 }
  return [...kinds.values()].toSorted(([a], [b]) => gravity[a.severity] - gravity[b.severity])
}

const colours = { error: 'red', warning: 'yellow', hint: 'green' } as const

function kindText(
  file: string,
  kind: Kind,
  language: Language,
  terminal: { readonly hasColour: boolean },
): string {
  const said = reportWords[language]
  const [{ code, severity }] = kind
  const { title, why, remedy } = lintSentences[language][code]
  const places = kind
    .slice(0, mostShown)
    .map((problem) =>
      [placeOf(problem, language), detailOf(problem, language)].filter((text) => text !== '').join(': '),
    )
    .filter((text) => text !== '')
  const rest = kind.length - mostShown
  const lines = [
    `${paint('bold', file, terminal)}: ${paint(colours[severity], said.severities[severity], terminal)}: ${title} ${paint('dim', `[${code}]`, terminal)}`,
    ...places.map((place) => `    ${visibleText(place)}`),
    ...(rest > 0 ? [`    ${said.more(rest)}`] : []),
    `  ${paint('dim', said.why, terminal)} ${why}`,
    `  ${paint('dim', said.remedy, terminal)} ${remedy}`,
  ]
  return lines.map((line) => `${line}\n`).join('')
}

/** «i dokumentet, under «Drift», i raden «K-7»»; empty for the whole file. */
function placeOf({ part, near }: DocxProblem, language: Language): string {
  if (part === '') return ''
  const said = reportWords[language]
  const name = /^(?:word|docProps)\/(?:_rels\/)?([a-z]+)\d*\.xml(?:\.rels)?$/.exec(part)?.[1] ?? ''
  const known = Object.entries(said.parts).find(([key]) => key === name)?.[1]
  return [
    known ?? said.otherPart(part),
    ...(near.heading === '' ? [] : [said.under(near.heading)]),
    ...(near.row === '' ? [] : [said.row(near.row)]),
  ].join(', ')
}

/** The first detail whose data are all there. */
function detailOf({ code, data }: DocxProblem, language: Language): string {
  for (const detail of lintSentences[language][code].details ?? []) {
    const names = [...detail.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
    if (names.every((name) => (data[name] ?? '') !== ''))
      return detail.replaceAll(/\{(\w+)\}/g, (_, name: string) => decimal(name, data[name] ?? '', language))
  }
  return ''
}

/** Figures are written as in the language. */
function decimal(name: string, value: string, language: Language): string {
  return language !== 'en' && (name === 'ratio' || name === 'least') ? value.replace('.', ',') : value
}
