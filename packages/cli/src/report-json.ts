import type { Severity } from '@kravspek/core'
import { jsonText, type JsonHead } from './json-text.js'
import type { Position } from './lines.js'
import { themeOf, type Outcome } from './report.js'
import type { Place, WordedFinding } from './worded-finding.js'

/** What `kravspek check --format json` prints. */
export interface JsonReport extends JsonHead {
  /** One for each file asked for, in that order. */
  readonly files: readonly JsonFile[]
  /**
   * With `--fix`: what was mended, in the order it was done. Fixes are made in rounds; a place is in the text as it was
   * in the round that its fix was made in, which need not be the text before or after them all.
   */
  readonly fixed?: readonly (JsonRange & { readonly title: string })[]
  readonly summary: {
    /** Number of files asked for. */
    readonly files: number
    readonly errors: number
    readonly warnings: number
    readonly tasks: number
    readonly hints: number
    /**
     * No errors, no more warnings than `--max-warnings` and, with `--for issue`, every condition of every file met: the
     * exit code is 0.
     */
    readonly passed: boolean
  }
}

export interface JsonFile {
  /** Path from the current directory, with `/`; as written where the file lies elsewhere. */
  readonly file: string
  /**
   * By source and place. A part's whole is checked with it, so a finding may stand in another file than the one asked
   * for; one that several of the files lead to is only told with the first.
   */
  readonly findings: readonly JsonFinding[]
  /** Findings that a waiver of the specification sets aside, with what the waiver says. */
  readonly waived: readonly {
    readonly finding: JsonFinding
    /** Id or field that the waiver is for. */
    readonly at: string
    readonly reason?: string | undefined
    /** Title of the role that decided it. */
    readonly by?: string | undefined
    /** ISO 8601. */
    readonly date?: string | undefined
  }[]
  /**
   * How many of all choices remain: values left open and what else is asked for, of these and all that are filled in. Left
   * out where the file could not be read.
   */
  readonly progress?: { readonly remaining: number; readonly total: number } | undefined
  /** The procurement rules it was judged by; left out where the file could not be read. */
  readonly pack?: { readonly id: string; readonly isVerified: boolean } | undefined
  /** With `--for issue`: what must hold before it is sent, and what lacks. */
  readonly conditions?:
    | readonly {
        readonly id: string
        readonly title: string
        readonly isMet: boolean
        readonly lacking: readonly (JsonRange & { readonly message: string })[]
      }[]
    | undefined
}

export interface JsonFinding {
  /** Stable kebab-case name: `unknown-field`. */
  readonly code: string
  /** What it is about: `training`, `wording`; `format` where it is about how the file is written. */
  readonly theme: string
  readonly severity: Severity
  /** One or two sentences, in the language of messages. */
  readonly message: string
  /** File that the finding stands in, named like `file`. */
  readonly source: string
  readonly start: JsonPosition
  /** Behind the last character; the same as `start` for a place between two characters. */
  readonly end: JsonPosition
  /** Other places that explain it. */
  readonly related: readonly (JsonRange & { readonly message: string })[]
  /** Changes that mend it, each whole by itself. */
  readonly fixes: readonly JsonFix[]
}

export interface JsonFix {
  readonly title: string
  /** It cannot change what the writer meant. */
  readonly safe: boolean
  readonly edits: readonly (JsonRange & { readonly newText: string })[]
}

export interface JsonRange {
  readonly source: string
  readonly start: JsonPosition
  readonly end: JsonPosition
}

/** `line` and `column` from 1, `column` and `offset` in UTF-16 code units, `offset` from 0. LF, CRLF and CR end a line. */
export type JsonPosition = Position

export function jsonReport({ reports, counts, passed, fixes }: Outcome): string {
  const report: Omit<JsonReport, keyof JsonHead> = {
    files: reports.map(({ file, findings, waived, pack, conditions, progress }) => ({
      file,
      findings: findings.map(jsonFinding),
      waived: waived.map(({ at, reason, by, date, ...finding }) => {
        return { finding: jsonFinding(finding), at, reason, by, date }
      }),
      pack,
      progress: progress && { remaining: progress.remaining, total: progress.total },
      conditions: conditions?.map(({ lacking, ...condition }) => ({
        ...condition,
        lacking: lacking.map(({ message, place }) => ({ message, ...jsonRange(place) })),
      })),
    })),
    ...(fixes.length === 0
      ? {}
      : { fixed: fixes.map(({ title, place }) => ({ title, ...jsonRange(place) })) }),
    summary: {
      files: reports.length,
      errors: counts.error,
      warnings: counts.warning,
      tasks: counts.task,
      hints: counts.hint,
      passed,
    },
  }
  return jsonText(report)
}

function jsonFinding({ code, severity, message, place, related, fixes }: WordedFinding): JsonFinding {
  return {
    code,
    theme: themeOf(code),
    severity,
    message,
    ...jsonRange(place),
    related: related.map((each) => ({ message: each.message, ...jsonRange(each.place) })),
    fixes: fixes.map(({ title, safe, edits }) => ({
      title,
      safe,
      edits: edits.map((edit) => ({ ...jsonRange(edit.place), newText: edit.newText })),
    })),
  }
}

function jsonRange({ file, start, end }: Place): JsonRange {
  return { source: file, start, end }
}
