import { MarkupError } from '../document/read-markup.js'
import type { Finding } from '../finding/finding.js'
import { newFill, TooLargeError, type FaultyTemplates } from './engine.js'
import { readMarkupText } from './read-markup-text.js'
import type { FaultData, TemplateMessage } from './report.js'
import { templateFinding, type Template } from './template.js'
import { traced } from './trace.js'

/** What was filled last: the markup that could not be read was made of it. */
export interface LastFilled {
  readonly name: string
  readonly view: object
  /** Empty: it was not filled to the end. */
  readonly markup: string
}

/** Handlebars' own types leave the numbers open. */
interface ErrorPlace {
  readonly lineNumber?: number
  readonly column?: number
  readonly endLineNumber?: number
  readonly endColumn?: number
}

/** What is wrong with a buyer's templates where filling them, or reading what they gave, threw an error. */
export function faultOf(
  error: unknown,
  last: LastFilled,
  templates: ReadonlyMap<string, Template>,
  faulty: FaultyTemplates,
): Finding | undefined {
  if (error instanceof MarkupError) return markupFault(error, last, templates)
  if (!(error instanceof Error) || !faulty.has(error)) return undefined
  const name = ownName(faulty.get(error) ?? last.name, last.name, templates)
  // A string longer than any can be, or lists in lists deeper than the stack.
  if (error instanceof TooLargeError || error instanceof RangeError)
    return templateFinding(name, [0, 0], 'template-too-large')
  const template = templates.get(name)
  const { lineNumber, column, endLineNumber, endColumn } = error as ErrorPlace
  const field = /^"([^"]*)" not defined in/.exec(error.message)?.[1]
  const isPlaced = lineNumber !== undefined && column !== undefined && faulty.get(error) === name
  if (template === undefined || !isPlaced || field === undefined)
    return templateFinding(name, [0, 0], 'template-not-filled', { reason: error.message })
  const { offset } = template.places
  const start = offset(lineNumber, column)
  const end = offset(endLineNumber ?? lineNumber, endColumn ?? column + field.length)
  return templateFinding(name, [start, end], 'template-field-may-be-missing', { field, given: field })
}

/** The template that the reader can mend: where a built-in one fails, the document that uses it, or any. */
function ownName(name: string, document: string, templates: ReadonlyMap<string, Template>): string {
  const own = [...templates.values()].filter(({ isOwn }) => isOwn).map((template) => template.name)
  return [name, document].find((each) => own.includes(each)) ?? own[0] ?? name
}

/** The first thing wrong in markup, at the place in a template that wrote it. */
function markupFault(
  error: MarkupError,
  { name, view, markup }: LastFilled,
  templates: ReadonlyMap<string, Template>,
): Finding {
  const found = firstFault(markup) ?? {
    offset: Math.max(error.offset - 1, 0),
    message: 'template-not-filled' as const,
    data: { reason: error.message },
  }
  const own = [...templates.values()].filter(({ isOwn }) => isOwn)
  const tracing = traced(own)
  const marked = newFill(tracing.templates, new WeakMap())(name, view)
  const origin = tracing.originOf(marked, found.offset)
  const place = origin ?? { name: ownName(name, name, templates), range: [0, 0] as const }
  return templateFinding(place.name, place.range, found.message, found.data)
}

interface Fault {
  /** In the markup. */
  readonly offset: number
  readonly message: TemplateMessage
  readonly data: FaultData
}

function firstFault(markup: string): Fault | undefined {
  let first: Fault | undefined
  readMarkupText(
    markup,
    0,
    { type: 'content', inside: undefined },
    {
      base: undefined,
      report: ([offset], message, data = {}) => (first ??= { offset, message, data }),
    },
  )
  return first
}
