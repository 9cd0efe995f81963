import { themeTitles, type Language, type Severity } from '@kravspek/core'
import { excerpt } from './excerpt.js'
import type { Words } from './locale/words.js'
import { paint } from './paint.js'
import {
  countThemes,
  inOrder,
  signatureOf,
  type ConditionReport,
  type Group,
  type Outcome,
  type WaivedReport,
} from './report.js'
import { visibleText } from './visible-text.js'
import type { Place, WordedFinding } from './worded-finding.js'

/** How a report is laid out: in which words, how wide, in colour or not. */
export interface Layout {
  readonly words: Words
  readonly language: Language
  readonly columns: number
  readonly hasColour: boolean
}

/** Findings beyond these are counted, not shown: mending the first often mends the rest. */
const mostShown = 10

/** Of findings told together, how many are shown besides the first. */
const mostOthersShown = 4

/**
 * The report as a person reads it: what was mended, the ten most important findings, each with its line and a mark, what
 * is set aside, the counts by theme and in all, and what is left before it can be sent.
 */
export function textReport(outcome: Outcome, layout: Layout): string {
  const { words, language } = layout
  const { reports, counts, maxWarnings, fixes } = outcome
  const findings = reports.flatMap((report) => report.findings)
  const shown = inOrder(findings).slice(0, mostShown)
  const told = shown.reduce((sum, group) => sum + Math.min(group.length, 1 + mostOthersShown), 0)
  const blocks = placeBlocks(shown, layout)
  if (fixes.length > 0) blocks.unshift(fixedText(outcome, layout))
  if (told < findings.length) blocks.push(`${words.more(findings.length - told)}\n`)
  const waived = reports.flatMap((report) => report.waived)
  if (waived.length > 0) blocks.push(waivedText(waived, layout))
  const themes = countThemes(findings)
  if (themes.length > 1) {
    const lines = themes.map(([theme, own]) => `  ${themeTitles[theme][language]}: ${words.counted(own)}\n`)
    blocks.push(`${words.byTheme}\n${lines.join('')}`)
  }
  blocks.push(
    `${words.checked(
      reports.map(({ file }) => visibleText(file)),
      counts,
    )}\n`,
  )
  for (const { file, progress } of reports) {
    if (progress === undefined || progress.remaining === 0) continue
    blocks.push(`${reports.length === 1 ? '' : `${visibleText(file)}: `}${progress.sentence}.\n`)
  }
  if (counts.warning > maxWarnings) blocks.push(`${words.tooManyWarnings(counts.warning, maxWarnings)}\n`)
  for (const { file, conditions, recipient } of reports) {
    const title = recipient === 'services' ? words.edition.canBeReviewed : words.canBeIssued
    if (conditions !== undefined) blocks.push(conditionsText(file, conditions, title, layout))
  }
  return blocks.join('\n')
}

/** Of what one condition lacks, how much is shown. */
const mostLackingShown = 5

function fixedText({ fixes }: Outcome, layout: Layout): string {
  const lines = fixes.map(({ place, title }) => `  ${placeText(place)}: ${visibleText(title)}\n`)
  return `${layout.words.fixed(fixes.length)}\n${lines.join('')}`
}

function waivedText(waived: readonly WaivedReport[], { words, language }: Layout): string {
  const lines = waived.map((each) => {
    const { code, at, reason = words.noReason } = each
    return `  ${visibleText(`${at} [${code}]: ${reason}${signatureOf(each, language)}`)}\n`
  })
  return `${words.waived(waived.length)}\n${lines.join('')}`
}

function lackingLines(lacking: ConditionReport['lacking'], words: Words): readonly string[] {
  const rest = lacking.length - mostLackingShown
  return [
    ...lacking
      .slice(0, mostLackingShown)
      .map(({ message, place }) => `      ${placeText(place)}: ${visibleText(message)}`),
    ...(rest > 0 ? [`      ${words.andMore(rest)}`] : []),
  ]
}

function conditionsText(
  file: string,
  conditions: readonly ConditionReport[],
  title: Words['canBeIssued'],
  layout: Layout,
): string {
  const { words } = layout
  const isReady = conditions.every(({ isMet }) => isMet)
  const lines = conditions.flatMap(({ id, title, isMet, lacking }) => [
    `  ${isMet ? paint('green', '✓', layout) : paint('red', '✗', layout)} ${title}`,
    // The errors themselves stand above.
    ...(id === 'no-errors' && !isMet
      ? [`      ${words.errorsAbove(lacking.length)}`]
      : lackingLines(lacking, words)),
  ])
  return `${title(visibleText(file), isReady)}\n${lines.map((line) => `${line}\n`).join('')}`
}

/** Groups as blocks of lines. What is said of the place that the group before was about follows it at once. */
function placeBlocks(groups: readonly Group[], layout: Layout): string[] {
  const blocks: string[] = []
  let before: Place | undefined
  for (const group of groups) {
    const [{ place }] = group
    const isSame = before !== undefined && placeText(before) === placeText(place)
    const text = groupText(group, layout, !isSame)
    if (isSame) blocks.push((blocks.pop() ?? '') + text)
    else blocks.push(text)
    before = place
  }
  return blocks
}

function groupText([first, ...others]: Group, layout: Layout, hasExcerpt: boolean): string {
  const lines = findingLines(first, layout, hasExcerpt)
  if (others.length > 0) {
    lines.push(note(layout.words.alike(first.severity, others.length), first.place, layout))
    for (const { place, message } of others.slice(0, mostOthersShown)) {
      lines.push(
        `${margin(first.place)}     ${paint('bold', placeText(place), layout)}: ${visibleText(message)}`,
      )
    }
    if (others.length > mostOthersShown) lines.push(`${margin(first.place)}     …`)
  }
  return lines.map((line) => `${line}\n`).join('')
}

function findingLines(
  { code, severity, message, place, related, fixes }: WordedFinding,
  layout: Layout,
  hasExcerpt: boolean,
): string[] {
  const { words } = layout
  const name = paint(colours[severity], words.severities[severity], layout)
  const head = `${paint('bold', placeText(place), layout)}: ${name}: ${visibleText(message)} ${paint('dim', `[${code}]`, layout)}`
  return [
    head,
    ...(hasExcerpt ? excerptLines(place, severity, layout) : []),
    ...related.map((each) =>
      note(words.see(placeText(each.place), visibleText(each.message)), place, layout),
    ),
    ...fixes.map((fix) => note(words.fix(visibleText(fix.title)), place, layout)),
  ]
}

const colours = { error: 'red', warning: 'yellow', task: 'cyan', hint: 'green' } as const

/** `file:line:column`, as terminals and editors make links of. */
function placeText({ file, start }: Place): string {
  return `${visibleText(file)}:${start.line}:${start.column}`
}

function excerptLines(place: Place, severity: Severity, layout: Layout): string[] {
  // A file that could not be read has no lines, and what is missing altogether stands nowhere in it.
  if (place.text === '' || place.range[1] === 0) return []
  const before = `${margin(place)} | `
  const { text, markStart, markWidth } = excerpt(
    place.text,
    place.lines,
    place.range,
    Math.max(layout.columns - before.length, 20),
  )
  const mark = ' '.repeat(markStart) + paint(colours[severity], '^'.repeat(markWidth), layout)
  const line = `  ${place.start.line} |`
  return [
    paint('dim', line, layout) + ` ${text}`.trimEnd(),
    `${paint('dim', before.trimEnd(), layout)} ${mark}`,
  ]
}

function note(text: string, place: Place, layout: Layout): string {
  return `${margin(place)} ${paint('dim', '=', layout)} ${text}`
}

/** As wide as the line number above. */
function margin(place: Place): string {
  return ' '.repeat(2 + String(place.start.line).length)
}
