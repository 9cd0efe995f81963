import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const folder = new URL('../../packages/core/src/view/', import.meta.url)

/**
 * What a template may name of each document's view, read off the types of the view functions: one shape by its number for
 * every type, so that a type that holds itself ends, and the view of each document by its number.
 */
export function viewShapes() {
  const files = viewFiles()
  const { checker, sources } = program([...files.values()])
  const { shapes, numberOf } = shapeTable(checker)
  const documents = Object.fromEntries(
    [...files].map(([kind, file]) => [kind, numberOf(viewType(checker, sources(file), kind))]),
  )
  return { documents, shapes }
}

export function writeViewShapes({ documents, shapes }) {
  return `/** What a value in a view may be, and so what a template may do with it. Numbers are those of other shapes. */
export interface ViewShape {
  readonly text?: true
  readonly flag?: true
  /** Shape of the items of a list. */
  readonly list?: number
  /** Shape of the values of an object whose names are free. */
  readonly map?: number
  readonly fields?: Readonly<Record<string, number>>
  /** \`value\`: it may be undefined. \`key\`: its name may be missing, so that naming it fails. */
  readonly missing?: 'value' | 'key'
}

/** The view of each document, as a number in \`viewShapes\`. */
export const documentShapes: Readonly<Record<string, number>> = ${JSON.stringify(documents)}

/** What a template may name of a view. */
export const viewShapes: readonly ViewShape[] = JSON.parse(
  ${JSON.stringify(JSON.stringify(shapes))},
)
`
}

function viewFiles() {
  const kinds = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
  return new Map(kinds.map((kind) => [kind, fileURLToPath(new URL(`${kind}/${kind}-view.ts`, folder))]))
}

function program(files) {
  const configFile = fileURLToPath(new URL('../../packages/core/tsconfig.json', import.meta.url))
  const { options } = ts.getParsedCommandLineOfConfigFile(
    configFile,
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: (diagnostic) => {
        throw new Error(ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n'))
      },
    },
  )
  const made = ts.createProgram(files, {
    ...options,
    noEmit: true,
    composite: false,
    incremental: false,
    tsBuildInfoFile: undefined,
  })
  return { checker: made.getTypeChecker(), sources: (file) => made.getSourceFile(file) }
}

/** What the function `tenderView` of `tender-view.ts` gives. */
function viewType(checker, source, kind) {
  const module = source && checker.getSymbolAtLocation(source)
  const view = module && checker.getExportsOfModule(module).find(({ name }) => name === `${kind}View`)
  if (view === undefined) throw new Error(`There is no ${kind}View in view/${kind}/${kind}-view.ts`)
  const [signature] = checker.getTypeOfSymbol(view).getCallSignatures()
  return checker.getReturnTypeOfSignature(signature)
}

function shapeTable(checker) {
  const shapes = []
  const numbers = new Map()

  /** @param missing how a value may fail: `value`, it may be undefined; `key`, the name itself may not be there */
  const numberOf = (type, missing) => {
    const parts = partsOf(type)
    const present = parts.filter(({ flags }) => (flags & nothing) === 0)
    const fails = missing === 'key' ? 'key' : present.length < parts.length ? 'value' : ''
    const key = [...present.map(({ id }) => id).sort((a, b) => a - b), fails].join(' ')
    const known = numbers.get(key)
    if (known !== undefined) return known
    const number = shapes.push({}) - 1
    numbers.set(key, number)
    Object.assign(shapes[number], shapeOf(present), fails === '' ? {} : { missing: fails })
    return number
  }

  const shapeOf = (types) => {
    const shape = {}
    const items = []
    const values = []
    const objects = []
    for (const type of types) {
      if (type.flags & ts.TypeFlags.Any)
        throw new Error('A view holds a value of any type: it does not compile, or it has to say more')
      if (type.flags & (ts.TypeFlags.StringLike | ts.TypeFlags.NumberLike)) shape.text = true
      else if (type.flags & ts.TypeFlags.BooleanLike) shape.flag = true
      else if (checker.isArrayType(type) || checker.isTupleType(type))
        items.push(...checker.getTypeArguments(type))
      else if (type.getCallSignatures().length > 0) continue
      else if (type.flags & ts.TypeFlags.Object || type.isIntersection()) {
        const index = checker.getIndexTypeOfType(type, ts.IndexKind.String)
        if (index !== undefined) values.push(index)
        objects.push(type)
      }
    }
    if (items.length > 0) shape.list = numberOfAll(items)
    if (values.length > 0) shape.map = numberOfAll(values)
    if (objects.length > 0) shape.fields = fieldsOf(objects)
    return shape
  }

  const numberOfAll = (types) => numberOf({ parts: types.flatMap(partsOf) })

  const fieldsOf = (objects) => {
    const fields = new Map()
    for (const object of objects) {
      for (const property of checker.getPropertiesOfType(object)) {
        const field = fields.get(property.name) ?? { types: [], seen: 0, isOptional: false }
        field.types.push(checker.getTypeOfSymbol(property))
        field.seen += 1
        field.isOptional ||= (property.flags & ts.SymbolFlags.Optional) !== 0
        fields.set(property.name, field)
      }
    }
    const rows = [...fields].flatMap(([name, { types, seen, isOptional }]) => {
      const parts = types.flatMap(partsOf)
      // A function is no text, and Handlebars would call it.
      if (parts.some((type) => type.getCallSignatures().length > 0)) return []
      return [[name, numberOf({ parts }, isOptional || seen < objects.length ? 'key' : undefined)]]
    })
    return Object.fromEntries(rows)
  }

  return { shapes, numberOf }
}

const nothing = ts.TypeFlags.Undefined | ts.TypeFlags.Null | ts.TypeFlags.Void | ts.TypeFlags.Never

/** The members of a union, once each; of anything else, the type itself. */
function partsOf(type) {
  const parts = type.parts ?? [type]
  return [...new Set(parts.flatMap((part) => (part.isUnion() ? part.types : [part])))]
}
