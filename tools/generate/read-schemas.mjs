import { readFileSync, readdirSync } from 'node:fs'

const folder = new URL('../../schemas/', import.meta.url)

/** The source schemas by concept name: `requirement` → the content of `requirement.schema.json`. */
export function readSchemas() {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.schema.json'))
    .sort()
  return new Map(
    names.map((name) => [
      name.replace('.schema.json', ''),
      JSON.parse(readFileSync(new URL(name, folder), 'utf8')),
    ]),
  )
}

/**
 * Follows a `$ref` to another concept or to a value type.
 * @returns `{ concept }` for a whole concept, `{ valueType, schema }` for a definition in value-types.
 */
export function follow(ref, schemas) {
  const [file, pointer] = ref.split('#')
  const concept = file.replace('.schema.json', '')
  const schema = schemas.get(concept)
  if (schema === undefined) throw new Error(`No schema is named ${file}`)
  if (pointer === undefined) return { concept, schema }
  const valueType = pointer.replace('/$defs/', '')
  if (schema.$defs?.[valueType] === undefined) throw new Error(`${file} has no definition ${valueType}`)
  return { valueType, schema: schema.$defs[valueType] }
}
