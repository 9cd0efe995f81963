import {
  formatFinding,
  formatFix,
  formatMessage,
  type Finding,
  type Language,
  type Location,
  type Range,
  type Severity,
} from '@kravspek/core'
import { linesOf, type Lines, type Position } from './lines.js'

/** A place as a person finds it. */
export interface Place {
  /** Path from where the person stands, with `/`. */
  readonly file: string
  readonly text: string
  readonly lines: Lines
  readonly range: Range
  readonly start: Position
  readonly end: Position
}

/** A finding in the words of one language, its places found. */
export interface WordedFinding {
  readonly code: string
  readonly severity: Severity
  readonly message: string
  readonly place: Place
  readonly related: readonly { readonly message: string; readonly place: Place }[]
  readonly fixes: readonly {
    readonly title: string
    readonly safe: boolean
    readonly edits: readonly { readonly place: Place; readonly newText: string }[]
  }[]
}

/** The texts that findings point into, and what their files are called to the person. */
export interface Sources {
  readonly texts: ReadonlyMap<string, string>
  readonly show: (name: string) => string
}

/** Words findings and finds their places. */
export function wordFindings(
  findings: readonly Finding[],
  sources: Sources,
  language: Language,
): readonly WordedFinding[] {
  const place = placeOf(sources)
  return findings.map((finding) => ({
    code: finding.code,
    severity: finding.severity,
    message: formatFinding(finding, language),
    place: place(finding.location),
    related: finding.related.map(({ message, location }) => ({
      message: formatMessage(message, {}, language),
      place: place(location),
    })),
    fixes: finding.fixes.map((fix) => ({
      title: formatFix(fix, language),
      safe: fix.safe,
      edits: fix.edits.map(({ location, newText }) => ({ place: place(location), newText })),
    })),
  }))
}

/** Finds places in texts as a person does. */
export function placeOf({ texts, show }: Sources): (location: Location) => Place {
  const linesOfSource = new Map<string, Lines>()
  return ({ source, range }) => {
    const text = texts.get(source) ?? ''
    const lines = linesOfSource.get(source) ?? linesOf(text)
    linesOfSource.set(source, lines)
    return {
      file: show(source),
      text,
      lines,
      range,
      start: lines.position(range[0]),
      end: lines.position(range[1]),
    }
  }
}
