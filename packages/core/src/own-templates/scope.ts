import type { PathExpression } from './handlebars.js'
import { asMissingAs, memberOf, present, shapeAt, textShape, withPresent, type Shape } from './shape.js'

/** What the names in a place of a template stand for. */
export interface Scope {
  /** What `this` is, then what `../` is, and so on out. */
  readonly values: readonly [Shape, ...Shape[]]
  /**
   * Steps out, counted from the innermost, that may be none: Handlebars goes no step in where a value is the same as the
   * one outside it, as an item is where a list is gone through in itself.
   */
  readonly unsure: readonly boolean[]
  /** What `@root` is. */
  readonly root: Shape
  /** How many lists are being gone through: `@index` is known in one. */
  readonly lists: number
}

export type LookUp =
  | {
      readonly shape: Shape
      /** Naming it fails where a value or a name on the way is missing. */ readonly mayFail: boolean
    }
  /** `names` lead to `within`, which has no `name`. */
  | { readonly unknown: string; readonly position: number; readonly within: Shape }
  | { readonly problem: 'outside' | 'data' | 'unsure' }

export function newScope(view: Shape): Scope {
  return { values: [view], unsure: [], root: view, lists: 0 }
}

/** The scope of a block in which `this` is another value. */
export function within(scope: Scope, value: Shape, lists = scope.lists): Scope {
  const isUnsure = !value.isUnknown && JSON.stringify(value) === JSON.stringify(scope.values[0])
  return { ...scope, values: [value, ...scope.values], unsure: [isUnsure, ...scope.unsure], lists }
}

/** What a path stands for. */
export function lookUp(scope: Scope, path: PathExpression): LookUp {
  const start = startOf(scope, path)
  if ('problem' in start) return start
  let { shape } = start
  let missing: Shape['missing']
  let mayFail = false
  for (const [position, name] of start.names.entries()) {
    const member = memberOf(shape, name)
    if (member === undefined) return { unknown: name, position: position + start.skipped, within: shape }
    // What `this` is has been there from the start: a name in nothing fails.
    mayFail ||= shape.missing !== undefined || member.missing === 'key'
    missing ??= shape.missing === undefined ? undefined : 'value'
    shape = member
  }
  return { shape: asMissingAs(shape, missing), mayFail }
}

/** The scope of a block that is there only where a path leads to something. */
export function assuming(scope: Scope, path: PathExpression): Scope {
  const { values } = scope
  if (path.data)
    return path.parts[0] === 'root' ? { ...scope, root: withPresent(scope.root, path.parts.slice(1)) } : scope
  const [first, ...others] = values.map((value, depth) =>
    depth === path.depth ? withPresent(value, path.parts) : value,
  )
  return first === undefined ? scope : { ...scope, values: [first, ...others] }
}

/** What the items of a value are, for `each`; `undefined`: it has none. */
export function itemsOf(shape: Shape): Shape | undefined {
  if (shape.isUnknown) return shape
  const items = shape.list ?? shape.map
  return items === undefined ? undefined : present(shapeAt(items))
}

type Start =
  | { readonly shape: Shape; readonly names: readonly string[]; readonly skipped: number }
  | { readonly problem: 'outside' | 'data' | 'unsure' }

function startOf({ values, unsure, root, lists }: Scope, { data, depth, parts }: PathExpression): Start {
  if (!data) {
    if (unsure.slice(0, depth).includes(true)) return { problem: 'unsure' }
    const shape = values[depth]
    return shape === undefined ? { problem: 'outside' } : { shape, names: parts, skipped: 0 }
  }
  const [name = '', ...names] = parts
  if (name === 'root' && depth === 0) return { shape: root, names, skipped: 1 }
  if (names.length > 0 || depth >= lists) return { problem: 'data' }
  if (name === 'index' || name === 'key') return { shape: textShape, names, skipped: 1 }
  return name === 'first' || name === 'last'
    ? { shape: { flag: true }, names, skipped: 1 }
    : { problem: 'data' }
}
