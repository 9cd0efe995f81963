/** Something a word processor or a reader would stumble over. Plain data; wording happens at the edge. */
export interface DocxProblem {
  /** The check that found it: `cell-paragraph`. */
  readonly code: string
  /** Name of the part in the package, empty where it is the whole file. */
  readonly part: string
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

export type Report = (part: string, data?: Readonly<Record<string, string>>) => void

export interface Check {
  readonly code: string
  /** Starts the check on a package, of which it is given the names of all parts. */
  readonly begin: (report: Report, parts: ReadonlySet<string>) => Handlers
}
