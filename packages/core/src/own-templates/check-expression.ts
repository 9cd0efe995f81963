import { replacement, type Range } from '../finding/finding.js'
import { nearest } from '../schema/nearest.js'
import type { Reading } from './checking.js'
import { isPath, type Expression, type PathExpression } from './handlebars.js'
import { lookUp, type Scope } from './scope.js'
import { namesIn, textShape, unknownShape, type Shape } from './shape.js'

/** What an expression that is given to a helper or a partial is; faults are reported. */
export function shapeOf(expression: Expression, scope: Scope, reading: Reading): Shape {
  switch (expression.type) {
    case 'PathExpression':
      return lookedUp(expression as PathExpression, scope, reading).shape
    case 'StringLiteral':
    case 'NumberLiteral':
      return textShape
    case 'BooleanLiteral':
      return { flag: true }
    case 'UndefinedLiteral':
    case 'NullLiteral':
      return { missing: 'value' }
    default:
      reading.report(reading.template.places.range(expression.loc), 'template-not-supported-parentheses')
      return unknownShape
  }
}

/** Reports what can't be printed: what is not there, and what is no text. */
export function checkPrinted(path: Expression, scope: Scope, reading: Reading): void {
  const range = reading.template.places.range(path.loc)
  if (!isPath(path)) {
    reading.report(range, 'template-not-supported-literal')
    return
  }
  const { shape, mayFail } = lookedUp(path, scope, reading)
  const field = path.original
  if (mayFail) reading.report(range, 'template-field-may-be-missing', { field, given: guardOf(path, scope) })
  else if (shape.isUnknown || shape.text) return
  else if (shape.list !== undefined) reading.report(range, 'template-field-not-text', { field })
  else if (shape.flag) reading.report(range, 'template-field-not-text-flag', { field })
  else if (shape.fields !== undefined || shape.map !== undefined)
    reading.report(range, 'template-field-not-text-group', { field })
}

function lookedUp(
  path: PathExpression,
  scope: Scope,
  reading: Reading,
): { readonly shape: Shape; readonly mayFail: boolean } {
  const found = lookUp(scope, path)
  if ('shape' in found) return found
  if ('problem' in found) {
    const range = reading.template.places.range(path.loc)
    reading.report(range, `template-unknown-field-${found.problem}`, { field: path.original })
  } else reportUnknown(path, found, scope, reading)
  return { shape: unknownShape, mayFail: false }
}

/** The shortest path that must be there for another to be printed. */
function guardOf(path: PathExpression, scope: Scope): string {
  const prefix = '../'.repeat(path.depth)
  for (let count = 0; count < path.parts.length; count += 1) {
    const parts = path.parts.slice(0, count)
    const found = lookUp(scope, { ...path, parts })
    if ('shape' in found && found.shape.missing !== undefined) return `${prefix}${parts.join('.')}` || 'this'
  }
  return path.original
}

/** Few enough to be told all. */
const fewNames = 12

function reportUnknown(
  path: PathExpression,
  {
    unknown,
    position,
    within,
  }: { readonly unknown: string; readonly position: number; readonly within: Shape },
  scope: Scope,
  { report, template }: Reading,
): void {
  const whole = template.places.range(path.loc)
  const field = path.original
  const names = namesIn(within)
  const outer = position === 0 && path.depth === 0 && !path.data ? outerDepth(unknown, scope) : undefined
  const meant = nearest(unknown, names)
  if (outer !== undefined) {
    const better = '../'.repeat(outer) + field.replace(/^(?:this[./]|\.\/)/, '')
    report(whole, 'template-unknown-field-outer', { field, meant: better }, [replace(whole, better)])
    return
  }
  const range = partRange(template.text, whole, path, position)
  if (meant !== undefined)
    report(range, 'template-unknown-field', { field: unknown, meant }, [replace(range, meant)])
  else if (names.length === 0) report(range, 'template-unknown-field-in-text', { field: unknown })
  else if (names.length <= fewNames)
    report(range, 'template-unknown-field-of-few', { field: unknown, names: { type: 'names', names } })
  else report(range, 'template-unknown-field-without-guess', { field: unknown })
}

/** How far out a name is known; `undefined`: nowhere. */
function outerDepth(name: string, { values }: Scope): number | undefined {
  const depth = values.findIndex((value, index) => index > 0 && namesIn(value).includes(name))
  return depth === -1 ? undefined : depth
}

function replace(range: Range, newText: string) {
  return replacement('fix-replace', { source: '', range }, newText, false, { value: newText })
}

/** Where one name of a path stands. */
function partRange(
  text: string,
  [start, end]: Range,
  { parts, data }: PathExpression,
  position: number,
): Range {
  let from = start
  for (const [index, part] of parts.entries()) {
    const found = text.indexOf(part, from)
    if (found === -1 || found + part.length > end) break
    if (index === position) return [data && index === 0 ? found - 1 : found, found + part.length]
    from = found + part.length
  }
  return [start, end]
}
