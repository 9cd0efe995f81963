import { parseEvents, YAMLException, type Event } from 'js-yaml'
import { finding, type Finding } from '../finding/finding.js'
import { buildValue } from './build-value.js'
import { everydayMistake } from './everyday-mistakes.js'
import { deepestNesting, largestFileBytes } from './limits.js'
import type { Positions } from './positions.js'

/** A file that was read: its value, or `undefined` where it could not be understood, and what is to be said of its syntax. */
export interface ParsedSource {
  readonly name: string
  readonly text: string
  /** Top-level mapping without undecided values; their places are in `positions`. */
  readonly value: Readonly<Record<string, unknown>> | undefined
  readonly findings: readonly Finding[]
}

/**
 * Reads YAML or JSON (which is YAML too).
 * @param positions is filled with the place of every key and value
 */
export function parseSource(name: string, text: string, positions: Positions): ParsedSource {
  const refusal = refuse(name, text)
  if (refusal !== undefined) return { name, text, value: undefined, findings: [refusal] }
  const findings: Finding[] = harmless(name, text)
  let events: Event[]
  try {
    events = parseEvents(text, { maxDepth: deepestNesting })
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    return { name, text, value: undefined, findings: [...findings, syntaxFinding(name, text, error)] }
  }
  const value = buildValue(name, text, events, positions, findings)
  return { name, text, value, findings }
}

const byteOrderMark = 0xfeff

function refuse(name: string, text: string): Finding | undefined {
  const bytes = text.length * 3 <= largestFileBytes ? 0 : utf8Length(text)
  if (bytes > largestFileBytes) {
    return finding({
      code: 'file-too-large',
      severity: 'error',
      location: { source: name, range: [0, 0] },
      data: { megabytes: Math.ceil(bytes / 1_000_000), limit: largestFileBytes / 1_000_000 },
    })
  }
  return undefined
}

function utf8Length(text: string): number {
  let bytes = text.length
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    // A surrogate pair is two units and four bytes.
    if (unit >= 0x80) bytes += unit >= 0x800 && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1
  }
  return bytes
}

function harmless(name: string, text: string): Finding[] {
  const findings: Finding[] = []
  if (text.charCodeAt(0) === byteOrderMark) {
    const location = { source: name, range: [0, 1] as const }
    findings.push(
      finding({
        code: 'byte-order-mark',
        severity: 'hint',
        location,
        // A second mark is content, until the first is gone.
        fixes: [
          {
            title: 'fix-remove',
            data: {},
            safe: text.charCodeAt(1) !== byteOrderMark,
            edits: [{ location, newText: '' }],
          },
        ],
      }),
    )
  }
  const lineEnd = text.indexOf('\r')
  if (lineEnd >= 0) {
    const isPair = text[lineEnd + 1] === '\n'
    const location = { source: name, range: [lineEnd, lineEnd + (isPair ? 2 : 1)] as const }
    findings.push(
      finding({ code: isPair ? 'windows-line-ends' : 'old-line-ends', severity: 'hint', location }),
    )
  }
  return findings
}

function syntaxFinding(name: string, text: string, error: YAMLException): Finding {
  const at = Math.min(error.mark?.position ?? 0, text.length)
  if (/nesting|depth/i.test(error.reason)) {
    return finding({
      code: 'nesting-too-deep',
      severity: 'error',
      location: { source: name, range: [at, Math.min(at + 1, text.length)] },
      data: { limit: deepestNesting },
    })
  }
  const mistake = everydayMistake(name, text, at, error.reason)
  if (mistake !== undefined) return mistake
  const lineEnd = text.slice(at).search(/[\r\n]|$/)
  return finding({
    code: 'yaml-syntax',
    severity: 'error',
    location: { source: name, range: [at, at + Math.max(lineEnd, 0)] },
  })
}
