import { compile } from 'json-schema-to-typescript'
import { flatten } from './flatten.mjs'
import { follow } from './read-schemas.mjs'

/** The kinds of file besides the specification. */
const otherFiles = ['organisation', 'part', 'settings', 'review', 'catalogue', 'catalogue-theme', 'recipe']

/**
 * TypeScript types of a decided specification. A required field other than an identifier is optional here: until it is
 * decided it is absent, and whoever reads the type must say what happens then.
 */
export async function writeTypes(schemas) {
  const flat = flatten('specification', schemas)
  for (const name of [...otherFiles, 'undecided']) Object.assign(flat.$defs, flatten(name, schemas).$defs)
  const describe = (key, schema, source) => {
    if (source?.title !== undefined) {
      schema.description = [
        source.description,
        source.examples && `Example: ${JSON.stringify(source.examples[0])}`,
        `Source: schemas/${key}.schema.json`,
      ]
        .filter(Boolean)
        .join('\n')
    }
  }
  for (const [name, schema] of Object.entries(flat.$defs)) {
    const source = schemas.get(name)
    schema.title = pascal(name)
    relax(schema, source, schemas)
    describe(name, schema, source)
    for (const [field, property] of Object.entries(schema.properties))
      describe(name, property, source.properties[field])
  }
  // json-schema-to-typescript starts from one root: here the kinds of file that the format knows.
  const root = {
    title: 'Files',
    type: 'object',
    additionalProperties: false,
    $defs: flat.$defs,
    properties: {},
  }
  for (const name of ['specification', ...otherFiles, 'undecided'])
    root.properties[name] = { $ref: `#/$defs/${name}` }
  return compile(root, 'Files', {
    bannerComment: '',
    additionalProperties: false,
    format: false,
    unreachableDefinitions: false,
  })
}

/** Leaves only identifiers required, in an object and in the objects inside it. */
function relax(flat, source, schemas) {
  if (flat?.items !== undefined) return relax(flat.items, source?.items, schemas)
  if (source?.$ref !== undefined) {
    const target = follow(source.$ref, schemas)
    return target.concept === undefined ? relax(flat, target.schema, schemas) : undefined
  }
  if (source?.properties === undefined || flat.properties === undefined) return undefined
  flat.required = (flat.required ?? []).filter((field) => isIdentifying(source.properties[field]))
  for (const [name, property] of Object.entries(flat.properties))
    relax(property, source.properties[name], schemas)
}

function isIdentifying(property) {
  return property['x-identifies'] !== undefined || property.const !== undefined
}

function pascal(name) {
  return name.replace(/(^|-)([a-z])/g, (_, __, letter) => letter.toUpperCase())
}
