import type { Finding, Range } from '../finding/finding.js'
import type { MarkupState } from './markup-state.js'
import type { Report } from './report.js'
import type { Scope } from './scope.js'
import { templateFinding, type Template } from './template.js'

/** What is read of all templates together. */
export interface Checking {
  readonly templates: ReadonlyMap<string, Template>
  /** What was found, once each. */
  readonly findings: Map<string, Finding>
  /** Partials that have been read: how many others each puts in, by its name and what it was given. */
  readonly done: Map<string, number>
  /** Names of partials that some template puts in. */
  readonly used: Set<string>
}

/** A template that is being read, and how it came to be. */
export interface Reading {
  readonly checking: Checking
  readonly template: Template
  /** Names of the templates that are being put in, the outermost first. */
  readonly chain: readonly string[]
  readonly report: Report
  /** What the outermost template has come to so far. */
  readonly sums: { partials: number; documents: number }
}

/** A place in a template: what began before it, what names stand for, and how many blocks it stands in. */
export interface Place {
  readonly state: MarkupState
  readonly scope: Scope
  readonly depth: number
}

/** Takes down what is wrong with a template of the buyer's. */
export function reportIn({ findings }: Checking, template: Template): Report {
  return (range, message, data, fixes) => {
    const made = templateFinding(template.name, range, message, data, fixes)
    const key = JSON.stringify([made.location, made.message, made.data])
    if (!findings.has(key)) findings.set(key, made)
  }
}

/**
 * What is wrong with a built-in partial where a template of the buyer's puts it in is wrong with how it is put in. One
 * fault tells it all: what lacks one field of a table lacks them all.
 */
export function reportAtCall(report: Report, range: Range, partial: string): Report {
  let isReported = false
  return (_range, message, data = {}) => {
    if (isReported) return
    isReported = true
    const { field, element, parent } = data
    if (field !== undefined) report(range, 'template-partial-field', { partial, field })
    else if (element !== undefined && parent !== undefined)
      report(range, 'template-partial-place', { partial, element, parent })
    else if (message.startsWith('template-partial-recursion')) report(range, message, data)
    else report(range, 'template-partial-place-unknown', { partial })
  }
}
