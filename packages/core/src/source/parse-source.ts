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
  /** Those of the findings that are about its content, not about the file as a whole. */
  readonly ofContent: readonly Finding[]
  /** Length in UTF-8; `undefined` where it is so short that it does not matter. */
  readonly bytes: number | undefined
}

/**
 * Reads YAML or JSON (which is YAML too).
 * @param positions is filled with the place of every key and value
 */
export function parseSource(name: string, text: string, positions: Positions): ParsedSource {
  const bytes = text.length * 3 <= largestFileBytes ? undefined : utf8Length(text)
  if (bytes !== undefined && bytes > largestFileBytes) return tooLarge(name, text, bytes)
  let events: Event[]
  try {
    events = parseEvents(text, { maxDepth: deepestNesting })
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    return brokenSource(name, text, bytes, { at: error.mark?.position ?? 0, reason: error.reason })
  }
  const ofContent: Finding[] = []
  const value = buildValue(name, text, events, positions, ofContent)
  return { name, text, value, findings: [...harmless(name, text), ...ofContent], ofContent, bytes }
}

/** Where the parser gave up, and why in its words. */
export interface SyntaxError {
  readonly at: number
  readonly reason: string
}

/** A file in which the parser gave up. */
export function brokenSource(
  name: string,
  text: string,
  bytes: number | undefined,
  error: SyntaxError,
): ParsedSource {
  const ofContent = [syntaxFinding(name, text, error)]
  return { name, text, value: undefined, findings: [...harmless(name, text), ...ofContent], ofContent, bytes }
}

function tooLarge(name: string, text: string, bytes: number): ParsedSource {
  const refusal = finding({
    code: 'file-too-large',
    severity: 'error',
    location: { source: name, range: [0, 0] },
    data: { megabytes: Math.ceil(bytes / 1_000_000), limit: largestFileBytes / 1_000_000 },
  })
  return { name, text, value: undefined, findings: [refusal], ofContent: [refusal], bytes }
}

const byteOrderMark = 0xfeff

/** Length of a text in UTF-8: of a text that is cut between the halves of a character, the sum is that of the whole. */
export function utf8Length(text: string): number {
  let bytes = text.length
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    // A surrogate pair is two units and four bytes.
    if (unit >= 0x80) bytes += unit >= 0x800 && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1
  }
  return bytes
}

/** What can be said of a file without understanding it. */
export function harmless(name: string, text: string): Finding[] {
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

function syntaxFinding(name: string, text: string, { at: position, reason }: SyntaxError): Finding {
  const at = Math.min(position, text.length)
  if (/nesting|depth/i.test(reason)) {
    return finding({
      code: 'nesting-too-deep',
      severity: 'error',
      location: { source: name, range: [at, Math.min(at + 1, text.length)] },
      data: { limit: deepestNesting },
    })
  }
  const mistake = everydayMistake(name, text, at, reason)
  if (mistake !== undefined) return mistake
  const lineEnd = text.slice(at).search(/[\r\n]|$/)
  return finding({
    code: 'yaml-syntax',
    severity: 'error',
    location: { source: name, range: [at, at + Math.max(lineEnd, 0)] },
  })
}
