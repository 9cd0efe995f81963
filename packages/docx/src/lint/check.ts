import type { Styles } from './styles.js'

/**
 * - `error`: a word processor refuses the file or offers to repair it.
 * - `warning`: a reader is left out, or is shown something wrong.
 * - `hint`: harmless, but good to know.
 */
export type LintSeverity = 'error' | 'warning' | 'hint'

/** Where in a document something stands, as a person would look for it. Texts are cut to a line. */
export interface Near {
  /** The last heading before it, empty where there is none. */
  readonly heading: string
  /** What the first cell of the table row around it says, empty outside tables. */
  readonly row: string
}

/** Something a word processor or a reader would stumble over. Plain data; wording happens at the edge. */
export interface Problem<Code extends string = string> {
  /** The check that found it: `cell-paragraph`. */
  readonly code: Code
  readonly severity: LintSeverity
  /** Name of the part in the package, empty where it is the whole file. */
  readonly part: string
  readonly near: Near
  readonly data: Readonly<Record<string, string>>
}

export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  /** Name of the element around it, empty at the root. */
  readonly parent: string
  readonly part: string
}

/** What a check wants to see. Parts come in the order of the package, elements in the order of their part. */
export interface Handlers {
  readonly startPart?: (part: string, xml: string) => void
  /** By name of the element. */
  readonly open?: Readonly<Record<string, (element: Element) => void>>
  readonly close?: Readonly<Record<string, (part: string) => void>>
  /** Every element, for checks that look at attributes. */
  readonly openAny?: (element: Element) => void
  /** Text by the name of the element around it; it may come in several pieces. */
  readonly text?: Readonly<Record<string, (text: string, part: string) => void>>
  readonly endPart?: (part: string) => void
  /** After the last part. */
  readonly end?: () => void
}

/** @param near where it stands, for what is reported later than seen; otherwise where the walk is */
export type Report = (part: string, data?: Readonly<Record<string, string>>, near?: Near) => void

/** What is known of a package before it is walked. */
export interface Facts {
  /** Names of all parts. */
  readonly parts: ReadonlySet<string>
  /** Name of the part that holds the text: `word/document.xml` as a rule. */
  readonly main: string
  readonly styles: Styles
  /** Where the walk is. */
  readonly near: () => Near
}

export interface Check<Code extends string = string> {
  readonly code: Code
  readonly severity: LintSeverity
  /** Starts the check on a package. */
  readonly begin: (report: Report, facts: Facts) => Handlers
}

/** A check whose code the compiler knows, so that no language lacks a sentence for it. */
export const defineCheck = <const Code extends string>(check: Check<Code>): Check<Code> => check

export const nowhere: Near = { heading: '', row: '' }

/** Whether a property of Word's is on: it is when it stands there without a value (ECMA-376-1, 17.17.4). */
export const isOn = (value: string | undefined): boolean =>
  value === undefined || value === '1' || value === 'true' || value === 'on'

/** A text on one line, no longer than a person needs to find it again. */
export const cut = (text: string): string => {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return line.length <= longestCut ? line : `${line.slice(0, longestCut - 1).trimEnd()}…`
}

const longestCut = 60
