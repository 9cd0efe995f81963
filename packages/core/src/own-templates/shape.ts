import { viewShapes, type ViewShape } from '../generated/view-shapes.js'

/**
 * What a value may be, as far as a template can tell. Like `ViewShape`, but what lies inside may be given as it is: a
 * place in a template knows more than the type of the view.
 */
export interface Shape extends Omit<ViewShape, 'list' | 'map' | 'fields' | 'missing'> {
  readonly list?: ShapeReference
  readonly map?: ShapeReference
  readonly fields?: Readonly<Record<string, ShapeReference>>
  readonly missing?: ViewShape['missing'] | undefined
  /** Nothing is known of the value, so nothing can be said against it. */
  readonly isUnknown?: true
}

/** A shape, or the number of one in the table of views. */
export type ShapeReference = number | Shape

export const textShape: Shape = { text: true }
export const unknownShape: Shape = { isUnknown: true }

export function shapeAt(reference: ShapeReference): Shape {
  return typeof reference === 'number' ? (viewShapes[reference] ?? unknownShape) : reference
}

/** The same, of a value that is there. */
export function present(shape: Shape): Shape {
  return shape.missing === undefined ? shape : { ...shape, missing: undefined }
}

/** The same, of a value that may fail in the way of another. */
export function asMissingAs(shape: Shape, missing: Shape['missing']): Shape {
  return missing === undefined || shape.missing === 'key' ? shape : { ...shape, missing }
}

/** What a name in a value stands for; `undefined`: the value has no such name. */
export function memberOf(shape: Shape, name: string): Shape | undefined {
  if (shape.isUnknown) return unknownShape
  const field = fieldOf(shape, name)
  if (field !== undefined) return shapeAt(field)
  if (shape.map !== undefined) return asMissingAs(shapeAt(shape.map), 'key')
  if (shape.list === undefined) return undefined
  if (name === 'length') return textShape
  return /^\d+$/.test(name) ? asMissingAs(shapeAt(shape.list), 'key') : undefined
}

/** The names that a value has. */
export function namesIn(shape: Shape): readonly string[] {
  return Object.keys(shape.fields ?? {})
}

/** The shape of a value of which it is known that what a path leads to is there. */
export function withPresent(shape: Shape, [name, ...rest]: readonly string[]): Shape {
  if (name === undefined || shape.isUnknown) return present(shape)
  const member = memberOf(shape, name)
  if (member === undefined) return present(shape)
  return { ...present(shape), fields: { ...shape.fields, [name]: withPresent(member, rest) } }
}

/** The shape of a value with more names in it. */
export function withFields(shape: Shape, fields: Readonly<Record<string, Shape>>): Shape {
  if (shape.isUnknown) return shape
  return { fields: { ...shape.fields, ...fields }, ...(shape.map === undefined ? {} : { map: shape.map }) }
}

// Templates are written by others: a name such as «constructor» is found in no object of ours.
function fieldOf({ fields = {} }: Shape, name: string): ShapeReference | undefined {
  return Object.hasOwn(fields, name) ? fields[name] : undefined
}
