import Ajv from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { flatten } from './flatten.mjs'

/** Validators of a specification and of what lies beside it. */
export function writeValidator(schemas) {
  const part = flatten('part', schemas)
  part.$defs.part.properties.section = { type: 'object' }
  part.$defs = { part: part.$defs.part }
  return validatorsOf({
    specification: flatten('specification', schemas),
    organisation: flatten('organisation', schemas),
    part,
    settings: flatten('settings', schemas),
    review: flatten('review', schemas),
    undecided: flatten('undecided', schemas),
  })
}

/** Validators of catalogues, apart: most runs read none. */
export function writeCatalogueValidator(schemas) {
  return validatorsOf({
    catalogue: flatten('catalogue', schemas),
    catalogueTheme: flatten('catalogue-theme', schemas),
    recipe: flatten('recipe', schemas),
  })
}

/** Validators as code of their own: no schema is compiled where Kravspek runs, and nothing needs `eval`. */
function validatorsOf(schemas) {
  const ajv = new Ajv.default({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    strictTypes: false,
    ownProperties: true,
    inlineRefs: false,
    messages: false,
    code: { source: true, esm: true, lines: true },
  })
  for (const [name, schema] of Object.entries(schemas)) ajv.addSchema(schema, name)
  const names = Object.keys(schemas).map((name) => [
    `validate${name.charAt(0).toUpperCase()}${name.slice(1)}`,
    name,
  ])
  const code = standaloneCode.default(ajv, Object.fromEntries(names))
  const imported = code.match(/.*\brequire\(.*|^import .*/m)
  if (imported !== null)
    throw new Error(`The validator must not import anything: ${imported[0].slice(0, 200)}`)
  return code
}
