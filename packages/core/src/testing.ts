import assert from 'node:assert/strict'
import { analyse, type Analysis } from './analyse.js'
import type { Finding, Range, Severity } from './finding/finding.js'
import { applyFixes } from './finding/apply-fixes.js'
import { check } from './check.js'
import { formatFinding, formatFix, formatMessage } from './locale/format-finding.js'
import type { Rule } from './rules/rule.js'
import { defaultSettings, type RuleSettings } from './rules/settings.js'
import { ruleTable } from './rules/table.js'
import type { ReadSource } from './source/compose.js'

/** What every specification must have. Seven lines. */
export const head = `kravspek: 1
id: prove
title: Prøve
language: nb
status: draft
`

/** The name that tests give the specification they check. */
export const rootName = 'prove.krav.yaml'

/** A reader over texts in memory. */
export function readerOf(files: Readonly<Record<string, string>>): ReadSource {
  return (name) => {
    const text = Object.hasOwn(files, name) ? files[name] : undefined
    return text === undefined ? { problem: 'missing' } : { text }
  }
}

/** Analyses a text as `prove.krav.yaml`, with other files beside it. */
export function analyseText(text: string, files: Readonly<Record<string, string>> = {}): Analysis {
  return analyse(rootName, readerOf({ ...files, [rootName]: text }))
}

/** A text without its tildes, and the ranges that stood between them. */
export function marked(text: string): { readonly text: string; readonly ranges: readonly Range[] } {
  const pieces = text.split('~')
  const ranges: Range[] = []
  let plain = ''
  for (const [index, piece] of pieces.entries()) {
    if (index % 2 === 1) ranges.push([plain.length, plain.length + piece.length])
    plain += piece
  }
  return { text: plain, ranges }
}

/** Findings of one severity as `code: the text they point at`, in the order of the file. */
export function told(analysis: Analysis, severity: Severity = 'error'): readonly string[] {
  return analysis.findings
    .filter((finding) => finding.severity === severity)
    .map((finding) => `${finding.code}: ${textAt(analysis, finding)}`)
}

/** The text that a finding points at. */
function textAt(analysis: Analysis, { location }: Finding): string {
  return analysis.sources.get(location.source)?.slice(...location.range) ?? ''
}

/** What is wrong with the sentences of a finding: none is missing, none has a placeholder left, and all end as sentences do. */
export function faultsOfSentences(finding: Finding): readonly string[] {
  return (['nb', 'nn', 'en'] as const).flatMap((language) => {
    const sentences = [
      formatFinding(finding, language),
      ...finding.related.map(({ message }) => formatMessage(message, {}, language)),
    ]
    const titles = finding.fixes.map((fix) => formatFix(fix, language))
    return [
      ...sentences.filter((sentence) => !/[.?]$/.test(sentence)),
      ...[...sentences, ...titles].filter((text) => isUnfinished(text)),
    ].map((text) => `${language}: ${text}`)
  })
}

function isUnfinished(text: string): boolean {
  return text === '' || /\{[a-z]\w*\}|undefined|\[object|NaN/.test(text) || /^[a-z-]+$/.test(text)
}

/** Applies every safe fix, or every fix, again and again until nothing changes. `rounds` is how often something did. */
export function applyAll(
  text: string,
  isWanted: 'safe' | 'all' = 'safe',
  mostRounds = 10,
): { readonly text: string; readonly rounds: number } {
  let current = text
  for (let rounds = 0; rounds < mostRounds; rounds += 1) {
    const fixes = analyseText(current)
      .findings.flatMap((finding) => finding.fixes)
      .filter((fix) => isWanted === 'all' || fix.safe)
    const changed = applyFixes(new Map([[rootName, current]]), fixes).get(rootName)
    if (changed === undefined) return { text: current, rounds }
    current = changed
  }
  return { text: current, rounds: mostRounds }
}

/** What a rule is expected to say: its message, and as much of the data as matters. */
export interface ExpectedFinding {
  readonly message: string
  readonly data?: Finding['data']
  readonly severity?: Severity
}

/**
 * Runs one rule over a specification and compares what it says. The text may leave out the lines that every specification
 * has; the places of the findings stand between tildes, in the order of the file.
 */
export function expectFindings(
  rule: Rule,
  text: string,
  expected: readonly ExpectedFinding[],
  settings: Partial<RuleSettings> = {},
): void {
  const { text: plain, ranges } = marked(specificationText(text))
  const findings = ruleFindings(rule, plain, settings)
  assert.deepEqual(
    findings.map((each, index) => {
      const { data, severity } = expected[index] ?? {}
      return {
        message: each.message.slice(each.message.indexOf('/') + 1),
        ...(data === undefined ? {} : { data: picked(each.data, Object.keys(data)) }),
        ...(severity === undefined ? {} : { severity: each.severity }),
      }
    }),
    expected,
  )
  assert.deepEqual(
    findings.map(({ location }) => plain.slice(...location.range)),
    ranges.map((range) => plain.slice(...range)),
    'points at the text between tildes',
  )
  assert.deepEqual(
    findings.map(({ location }) => location.range),
    ranges,
  )
  for (const each of findings) assert.deepEqual(faultsOfSentences(each), [])
}

/** What one rule finds in a text, whatever profile it belongs to. */
export function ruleFindings(
  rule: Rule,
  text: string,
  settings: Partial<RuleSettings> = {},
): readonly Finding[] {
  const analysis = analyseText(text)
  assert.deepEqual(told(analysis), [], 'is a specification without errors of its format')
  // What is said of waivers depends on what all other rules say.
  const rules = rule.theme === 'record' ? ruleTable : [rule]
  const { findings } = check(analysis, { ...defaultSettings, profile: 'strict', ...settings }, { rules })
  return findings.filter(({ code }) => code === rule.code)
}

/** An excerpt with the lines that every specification has, where it leaves them out. */
export function specificationText(excerpt: string): string {
  const lines = excerpt.replace(/^\n/, '').split('\n')
  const indentation = /^ */.exec(lines.find((line) => line.trim() !== '') ?? '')?.[0].length ?? 0
  const text = lines.map((line) => line.slice(indentation)).join('\n')
  const isGiven = (field: string): boolean => new RegExp(`^${field}:`, 'm').test(text)
  return (
    head
      .split('\n')
      .filter((line) => line !== '' && !isGiven(line.slice(0, line.indexOf(':'))))
      .join('\n') +
    '\n' +
    text
  )
}

function picked(data: Finding['data'], names: readonly string[]): Finding['data'] {
  return Object.fromEntries(Object.entries(data).filter(([name]) => names.includes(name)))
}
