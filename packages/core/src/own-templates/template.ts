import type { Finding, Fix, Range } from '../finding/finding.js'
import { finding } from '../finding/finding.js'
import { messages } from '../locale/messages.en.js'
import { reportBlockTags, tooDeepBlock, tooLongExpression } from './block-tags.js'
import { handlebars, placeOfReader, type Program } from './handlebars.js'
import { deepestBlock, longestExpression } from './limits.js'
import { placesIn, type Places } from './places.js'
import type { FaultData, Report, TemplateMessage } from './report.js'

/** A template that has been read. */
export interface Template {
  /** `tender/document`, `partials/grid`. */
  readonly name: string
  readonly text: string
  readonly program: Program
  readonly places: Places
  /** It is the buyer's, not a built-in one: what is wrong with it can be mended by the reader. */
  readonly isOwn: boolean
}

/** The file that a template stands in, relative to the folder of templates. */
function fileOf(name: string): string {
  return `${name}.hbs`
}

/** A finding in a template. Several sentences may have one code: the shortest key that theirs begins with. */
export function templateFinding(
  name: string,
  range: Range,
  message: TemplateMessage,
  data: FaultData = {},
  fixes: readonly Fix[] = [],
): Finding {
  const source = fileOf(name)
  const code = Object.keys(messages).find((key) => message === key || message.startsWith(`${key}-`))
  return finding({
    code: code ?? message,
    message,
    severity: 'error',
    location: { source, range },
    data,
    fixes: fixes.map((fix) => ({
      ...fix,
      edits: fix.edits.map(({ location, newText }) => ({ location: { ...location, source }, newText })),
    })),
  })
}

/** Reads a template, or says why it can't be read. */
export function readTemplate(name: string, text: string, isOwn: boolean): Template | readonly Finding[] {
  const findings: Finding[] = []
  const report: Report = (range, message, data, fixes) =>
    findings.push(templateFinding(name, range, message, data, fixes))
  const places = placesIn(text)
  const tooLong = tooLongExpression(text)
  if (tooLong !== undefined) {
    report(tooLong, 'template-syntax-long', { count: longestExpression })
    return findings
  }
  const tooDeep = tooDeepBlock(text)
  if (tooDeep !== undefined) {
    report(tooDeep, 'template-too-deep-blocks', { count: deepestBlock })
    return findings
  }
  try {
    return { name, text, program: handlebars.parse(text), places, isOwn }
  } catch (error) {
    // The reader throws plain errors for what it can't read, with its own words for the place.
    if (!(error instanceof Error)) throw error
    if (!reportBlockTags(text, report)) reportSyntax(error, text, places, report)
    return findings
  }
}

function reportSyntax(error: Error, text: string, places: Places, report: Report): void {
  const { lineNumber, column } = error as { readonly lineNumber?: number; readonly column?: number }
  const place =
    lineNumber === undefined || column === undefined ? placeOfReader() : { line: lineNumber, column }
  const offset = place === undefined ? 0 : places.offset(place.line, place.column)
  // The reader stands behind the last of the text when it misses the end of an expression: the expression is the fault.
  const opening = text.lastIndexOf('{{', offset)
  if (opening === -1 || text.slice(opening, offset).includes('}}')) {
    report([offset, Math.min(offset + 1, text.length)], 'template-syntax')
    return
  }
  const expression = /^\{\{.*?(?:\}\}|$)/m.exec(text.slice(opening))?.[0].trimEnd() ?? ''
  report([opening, opening + expression.length], 'template-syntax-expression', {
    expression: expression.slice(0, mostShown),
  })
}

/** Of an expression that can't be read, so much is told. */
const mostShown = 40
