import type { Range } from '../finding/finding.js'
import { checkPrinted, shapeOf } from './check-expression.js'
import { checkPartial } from './check-partial.js'
import type { Place, Reading } from './checking.js'
import { holdsText, reportText } from './elements.js'
import {
  isPath,
  statementsOf,
  type BlockStatement,
  type ContentStatement,
  type MustacheStatement,
  type Program,
  type Statement,
} from './handlebars.js'
import { either, type Element, type MarkupState } from './markup-state.js'
import { readMarkupText } from './read-markup-text.js'
import { assuming, itemsOf, within, type Scope } from './scope.js'
import { present, unknownShape } from './shape.js'
import { nearest } from '../schema/nearest.js'
import { replacement } from '../finding/finding.js'

/**
 * Reads a body, that of a template or of a block, and reports what is wrong with it: it is balanced markup on its own, and
 * names only what is there.
 *
 * @returns where it ends: at the place where it began, with what has been learnt of a tag or a value there
 */
export function checkProgram(program: Program | undefined, start: Place, reading: Reading): MarkupState {
  let { state } = start
  const base = state.inside
  for (const statement of statementsOf(program)) {
    state = checkStatement(statement, { ...start, state }, base, reading)
  }
  return ended(state, start.state, reading)
}

function checkStatement(
  statement: Statement,
  place: Place,
  base: Element | undefined,
  reading: Reading,
): MarkupState {
  const { state } = place
  switch (statement.type) {
    case 'ContentStatement':
      return checkContent(statement, place, base, reading)
    case 'MustacheStatement':
      return checkMustache(statement, place, reading)
    case 'BlockStatement':
      return checkBlock(statement, place, reading)
    case 'PartialStatement':
      return checkPartial(statement, place, reading, checkProgram)
    case 'CommentStatement':
      return state
    case 'PartialBlockStatement':
      reading.report(openingRange(statement, reading), 'template-not-supported-partial-block')
      return state
    default:
      reading.report(openingRange(statement, reading), 'template-not-supported')
      return state
  }
}

function checkContent(
  { value, original, loc }: ContentStatement,
  { state, depth }: Place,
  base: Element | undefined,
  { report, template, sums, chain }: Reading,
): MarkupState {
  // Handlebars takes away white space at either end; what is left is where it was.
  const skipped = value.trim() === '' ? 0 : original.search(/\S/) - value.search(/\S/)
  const opened = ({ name, place, parent }: Element): void => {
    if (name !== 'document' || parent !== undefined) return
    sums.documents += 1
    if (depth > 0 || chain.length > 1 || sums.documents > 1) report(place, 'template-document-place')
  }
  const [start] = template.places.range(loc)
  return readMarkupText(value, start + skipped, state, { base, report, opened })
}

function checkMustache(statement: MustacheStatement, { state, scope }: Place, reading: Reading): MarkupState {
  const { path, params, hash, escaped, loc } = statement
  const { report, template } = reading
  const range = template.places.range(loc)
  if (!escaped) {
    const text = template.text.slice(...range)
    const mended = text.replace(/^\{\{(~?)(?:\{|&)\s*/, '{{$1').replace(/\}?(~?)\}\}$/, '$1}}')
    report(range, 'template-unescaped', {}, [
      replacement('fix-replace', { source: '', range }, mended, false, { value: mended }),
    ])
  }
  const name = isPath(path) ? path.original : ''
  if (params.length > 0 || (hash as typeof hash | undefined)?.pairs.length)
    report(range, 'template-unknown-helper-inline', { name })
  else if (reserved.has(name)) report(range, 'template-unknown-helper-inline', { name })
  else checkPrinted(path, scope, reading)
  if (state.type === 'content') {
    if (!holdsText(state.inside)) reportText(range, state.inside, report)
    return state
  }
  if (state.type === 'value') return { ...state, value: { ...state.value, texts: undefined } }
  report(range, 'template-expression-place', { element: state.tag.name })
  return state
}

const blockHelpers = ['if', 'unless', 'each', 'with']
/** Names that Handlebars reads as helpers of its own. */
const reserved: ReadonlySet<string> = new Set([
  ...blockHelpers,
  ...['log', 'lookup', 'helperMissing', 'blockHelperMissing'],
])

function checkBlock(block: BlockStatement, place: Place, reading: Reading): MarkupState {
  const { report, template } = reading
  const { state } = place
  const range = openingRange(block, reading)
  const name = block.path.original
  if (!blockHelpers.includes(name)) {
    const meant = nearest(name, blockHelpers)
    const path = template.places.range(block.path.loc)
    if (meant === undefined) report(path, 'template-unknown-helper-without-guess', { name })
    else report(path, 'template-unknown-helper', { name, meant })
    return state
  }
  if (name === 'each' && state.type === 'tag')
    report(range, 'template-expression-place-each', { element: state.tag.name })
  const scopes = checkHelper(name, block, range, place.scope, reading)
  const inner = { ...place, depth: place.depth + 1 }
  const first = checkProgram(block.program, { ...inner, scope: scopes.program }, reading)
  const second = checkProgram(block.inverse, { ...inner, scope: scopes.inverse }, reading)
  const after = either(first, second)
  // How often a list's body is written, only a view knows.
  return name === 'each' && after.type === 'value'
    ? { ...after, value: { ...after.value, texts: undefined } }
    : after
}

/** What names stand for in the two bodies of a block. */
function checkHelper(
  name: string,
  { params, hash, program, inverse }: BlockStatement,
  range: Range,
  scope: Scope,
  reading: Reading,
): { readonly program: Scope; readonly inverse: Scope } {
  const [parameter, ...more] = params
  const { pairs } = (hash as typeof hash | undefined) ?? { pairs: [] }
  const isCondition = name === 'if' || name === 'unless'
  const isWrong = pairs.some(({ key }) => !isCondition || key !== 'includeZero')
  if (
    [program, inverse].some((body) => (body as { blockParams?: unknown[] } | undefined)?.blockParams?.length)
  )
    reading.report(range, 'template-not-supported-names')
  if (parameter === undefined || more.length > 0 || isWrong) {
    reading.report(range, 'template-helper-parameter', { name })
    const unknown = within(scope, unknownShape, scope.lists + 1)
    return { program: isCondition ? scope : unknown, inverse: scope }
  }
  const shape = shapeOf(parameter, scope, reading)
  const assumed = isPath(parameter) ? assuming(scope, parameter) : scope
  if (name === 'if') return { program: assumed, inverse: scope }
  if (name === 'unless') return { program: scope, inverse: assumed }
  if (name === 'with') {
    // Handlebars goes no step in where the value is the same.
    const isSame = isPath(parameter) && !parameter.data && parameter.depth + parameter.parts.length === 0
    return { program: isSame ? assumed : within(assumed, present(shape)), inverse: scope }
  }
  const items = itemsOf(shape)
  if (items === undefined) {
    const field = isPath(parameter) ? parameter.original : ''
    reading.report(reading.template.places.range(parameter.loc), 'template-field-not-list', { field })
  }
  return { program: within(assumed, items ?? unknownShape, scope.lists + 1), inverse: scope }
}

/** Reports what a body leaves open, and what it closed of what began before it. */
function ended(end: MarkupState, start: MarkupState, { report }: Reading): MarkupState {
  if (end.type === 'value' && (start.type !== 'value' || start.value.place !== end.value.place)) {
    report(end.value.place, 'template-unclosed-tag-value', { attribute: end.value.attribute })
    return start
  }
  if (end.type === 'tag' && (start.type !== 'tag' || start.tag.place !== end.tag.place)) {
    report(end.tag.place, 'template-unclosed-tag', { element: end.tag.name })
    return start
  }
  if (end.type !== start.type) {
    if (start.type !== 'content')
      report(start.tag.place, 'template-unclosed-tag-across', { element: start.tag.name })
    return start
  }
  for (let each = end.inside; each !== undefined && each !== start.inside; each = each.parent)
    report(each.place, 'template-unclosed-element', { element: each.name })
  return end.type === 'content' ? start : end
}

/** Where a statement begins, up to the end of its first expression: a block may be hundreds of lines. */
function openingRange({ loc }: Pick<Statement, 'loc'>, { template }: Reading): Range {
  const [start, end] = template.places.range(loc)
  const close = template.text.indexOf('}}', start)
  return [start, close === -1 || close > end ? end : close + 2]
}
