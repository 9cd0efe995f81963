import { follow } from './read-schemas.mjs'

const audiences = new Set(['supplier', 'reviewer', 'leader'])

/**
 * The format as a table: every concept with its fields, what each holds, refers to and who may read it.
 * A property without `x-readers`, or with an unknown reader, stops the build.
 */
export function conceptTable(schemas) {
  const table = {}
  const visit = (name, schema) => {
    const concept = {
      required: schema.required ?? [],
      fields: {},
    }
    table[name] = concept
    for (const [fieldName, property] of Object.entries(schema.properties)) {
      concept.fields[fieldName] = field(`${name}.${fieldName}`, property)
    }
  }
  const field = (key, property) => {
    const readers = property['x-readers']
    if (!Array.isArray(readers) || readers.some((reader) => !audiences.has(reader))) {
      throw new Error(`${key} must say who may read it: "x-readers", a list of supplier, reviewer, leader`)
    }
    const entry = { ...content(key, property), readers }
    if (property['x-published-by'] !== undefined) entry.publishedBy = property['x-published-by']
    return entry
  }
  const content = (key, schema) => {
    if (schema.type === 'array')
      return { ...content(key, schema.items), list: schema.items.type === 'array' ? 2 : 1 }
    if (schema.type === 'object' && typeof schema.additionalProperties === 'object') {
      return { ...content(key, schema.additionalProperties), map: true }
    }
    const target = schema.$ref === undefined ? { schema } : follow(schema.$ref, schemas)
    const own = target.concept === undefined ? { ...target.schema, ...schema } : schema
    const entry = { type: kindOf(target.schema) }
    if (target.concept !== undefined) entry.concept = target.concept
    if (target.valueType !== undefined) entry.valueType = target.valueType
    if (own['x-refers'] !== undefined) entry.refers = own['x-refers']
    if (own['x-identifies'] !== undefined) entry.identifies = own['x-identifies']
    if (own.oneOf !== undefined) entry.values = own.oneOf.map((option) => option.const)
    if (target.concept === undefined && target.schema.properties !== undefined) {
      entry.concept = target.valueType === undefined ? key : `value-types.${target.valueType}`
      visit(entry.concept, target.schema)
    }
    return entry
  }
  for (const [name, schema] of schemas) if (name !== 'value-types') visit(name, schema)
  return table
}

/** What a value is written as: a JSON type, or several joined by `|`. */
function kindOf(schema) {
  if (schema.oneOf !== undefined) return typeof schema.oneOf[0].const
  if (schema.const !== undefined) return typeof schema.const
  return Array.isArray(schema.type) ? schema.type.join('|') : schema.type
}
