import Ajv from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { flatten } from './flatten.mjs'

/** Validators as code of their own: no schema is compiled where Kravspek runs, and nothing needs `eval`. */
export function writeValidator(schemas) {
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
  const part = flatten('part', schemas)
  part.$defs.part.properties.section = { type: 'object' }
  part.$defs = { part: part.$defs.part }
  ajv.addSchema(flatten('specification', schemas), 'specification')
  ajv.addSchema(flatten('organisation', schemas), 'organisation')
  ajv.addSchema(part, 'part')
  ajv.addSchema(flatten('settings', schemas), 'settings')
  ajv.addSchema(flatten('review', schemas), 'review')
  ajv.addSchema(flatten('undecided', schemas), 'undecided')
  const code = standaloneCode.default(ajv, {
    validateSpecification: 'specification',
    validateOrganisation: 'organisation',
    validatePart: 'part',
    validateSettings: 'settings',
    validateReview: 'review',
    validateUndecided: 'undecided',
  })
  const imported = code.match(/.*\brequire\(.*|^import .*/m)
  if (imported !== null)
    throw new Error(`The validator must not import anything: ${imported[0].slice(0, 200)}`)
  return code
}
