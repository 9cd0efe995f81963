import { unknownPage } from '../write/field.js'
import { styleName } from './style-names.js'
import { childOf, element, elementsOf, textOf, type Element } from './xml-tree.js'

/** Fields of a paragraph as our documents can have them, and what they do. */
export interface Fields {
  /** `w:r` and what stands between them, each run with one thing in it. */
  readonly runs: readonly Element[]
  readonly hasPageNumber: boolean
  /** Some lead to what only the file itself knows. They are left out with what they showed. */
  readonly areLeftOut: boolean
}

/**
 * Keeps fields that count pages, and those that tell the properties of a document, which then tell ours; what they
 * showed in the file is never kept. Links stay as their text.
 */
export const cleanFields = (runs: readonly Element[]): Fields => {
  const kept: Element[] = []
  let hasPageNumber = false
  let areLeftOut = false
  let field:
    { depth: number; code: string; codeRuns: Element[]; result: Element[]; isCode: boolean } | undefined
  for (const run of runs.flatMap(single)) {
    const kind = childOf(run, 'w:fldChar')?.attributes['w:fldCharType']
    const code = textOf(childOf(run, 'w:instrText'))
    if (field === undefined) {
      if (kind === 'begin') field = { depth: 1, code: '', codeRuns: [], result: [], isCode: true }
      // What ends without having begun, and the code of nothing, would be shown as text or refused.
      else if (kind === undefined && code === '') kept.push(run)
      continue
    }
    if (kind === 'begin') field.depth += 1
    if (kind === 'end') field.depth -= 1
    if (kind === 'separate' && field.depth === 1) {
      field.isCode = false
      continue
    }
    if (field.depth > 0) {
      if (field.isCode) field.code += code
      if (field.isCode) field.codeRuns.push(run)
      else field.result.push(run)
      continue
    }
    const look = childOf(field.result[0] ?? field.codeRuns[0] ?? run, 'w:rPr')
    const made = rewritten(field.code, look, field.result)
    kept.push(...(made ?? []))
    hasPageNumber ||= isPageNumber(field.code)
    areLeftOut ||= made === undefined
    field = undefined
  }
  return { runs: kept, hasPageNumber, areLeftOut: areLeftOut || field !== undefined }
}

/** A field as it stands in a document of ours. */
export const fieldRuns = (
  code: string,
  result: string | Element,
  look: Element | undefined,
): readonly Element[] => {
  const run = (content: Element): Element =>
    element('w:r', {}, look === undefined ? [content] : [look, content])
  const mark = (kind: string): Element => run(element('w:fldChar', { 'w:fldCharType': kind }))
  return [
    mark('begin'),
    run(element('w:instrText', preserved, [` ${code} `])),
    mark('separate'),
    run(element('w:t', preserved, [result])),
    mark('end'),
  ]
}

/** Our properties by the name of their field; the writer puts the text in the place of an element of that name. */
export const propertyTexts = {
  TITLE: '#title',
  SUBJECT: '#subject',
  AUTHOR: '#author',
  KEYWORDS: '#keywords',
} as const

/** The text of ours that stands in for a property of that name. */
export const propertyText = (name: string): string | undefined =>
  Object.entries(propertyTexts).find(([property]) => property === name)?.[1]

const preserved = { 'xml:space': 'preserve' }

const counting: ReadonlySet<string> = new Set(['PAGE', 'NUMPAGES', 'SECTION', 'SECTIONPAGES'])

const isPageNumber = (code: string): boolean => commandOf(code) === 'PAGE'

const commandOf = (code: string): string => (/^\s*([A-Za-z]+)/.exec(code)?.[1] ?? '').toUpperCase()

/** `undefined`: the field is left out. */
const rewritten = (
  code: string,
  look: Element | undefined,
  result: readonly Element[],
): readonly Element[] | undefined => {
  const command = commandOf(code)
  if (counting.has(command)) return fieldRuns(code.trim(), unknownPage, look)
  const named =
    command === 'DOCPROPERTY' ? (/^\s*\w+\s+"?(\w+)/.exec(code)?.[1] ?? '').toUpperCase() : command
  const property = propertyText(named)
  if (property !== undefined) return fieldRuns(named, element(property), look)
  if (command === 'STYLEREF') {
    // By level rather than by name: a name is one language's, and Word asks for its own.
    const written = /^\s*\w+\s+(?:"([^"]*)"|(\S+))/.exec(code)
    const level = /^heading ([1-3])$/.exec(styleName(written?.[1] ?? written?.[2] ?? ''))?.[1] ?? written?.[2]
    return level !== undefined && /^[1-3]$/.test(level)
      ? fieldRuns(`STYLEREF ${level}`, unknownPage, look)
      : undefined
  }
  if (command === 'HYPERLINK') return result.filter((run) => childOf(run, 'w:fldChar') === undefined)
  return undefined
}

/** A run as one run for each thing in it, all with its look. */
const single = (run: Element): readonly Element[] => {
  if (run.name !== 'w:r') return [run]
  const look = childOf(run, 'w:rPr')
  return elementsOf(run)
    .filter((content) => content.name !== 'w:rPr')
    .map((content) => element('w:r', {}, look === undefined ? [content] : [look, content]))
}
