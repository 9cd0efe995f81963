import { analyse, type Analysis } from './analyse.js'
import type { Finding, Range, Severity } from './finding/finding.js'
import { applyFixes } from './finding/apply-fixes.js'
import { formatFinding, formatFix, formatMessage } from './locale/format-finding.js'
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
