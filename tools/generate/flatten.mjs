import { follow } from './read-schemas.mjs'

/**
 * One self-contained schema for a concept: value types written out in place, concepts under `$defs`, closed enumerations as
 * `enum`. Only keywords that decide are kept; `annotate` adds what an editor shows.
 *
 * - `decided`: what the checker validates, after what is not decided yet is taken out (source/undecided).
 *   Identifiers are required; every other required field may be missing there when it is undecided.
 * - `file`: what a file may hold: every value but an identifier may also be `null` or `{ undecided: true }`.
 */
export function flatten(root, schemas, { undecided = false, annotate = () => ({}) } = {}) {
  const $defs = {}
  const concept = (name) => {
    if ($defs[name] === undefined) {
      $defs[name] = {}
      Object.assign($defs[name], write(name, schemas.get(name)))
    }
    return { $ref: `#/$defs/${name}` }
  }
  const write = (key, schema) => {
    if (schema.$ref !== undefined) {
      const target = follow(schema.$ref, schemas)
      return target.concept === undefined
        ? write(`value-types.${target.valueType}`, target.schema)
        : concept(target.concept)
    }
    const flat = {}
    if (schema.oneOf !== undefined) {
      // The type is said too: without it ajv compares list items by a deep comparison that it must import.
      flat.type = typeof schema.oneOf[0].const
      flat.enum = schema.oneOf.map((option) => option.const)
    }
    for (const keyword of [
      'type',
      'const',
      'pattern',
      'minimum',
      'maximum',
      'minItems',
      'uniqueItems',
      'required',
    ]) {
      if (schema[keyword] !== undefined) flat[keyword] = schema[keyword]
    }
    if (schema.items !== undefined) flat.items = open(key, schema.items)
    if (schema.propertyNames !== undefined) flat.propertyNames = schema.propertyNames
    if (typeof schema.additionalProperties === 'object') {
      flat.additionalProperties = open(key, schema.additionalProperties)
    }
    if (schema.properties !== undefined) {
      flat.additionalProperties = false
      flat.properties = Object.fromEntries(
        Object.entries(schema.properties).map(([name, property]) => [
          name,
          { ...annotate(`${key}.${name}`), ...open(`${key}.${name}`, property, name) },
        ]),
      )
    }
    return flat
  }
  // An identifier and the format's version can't be left open: nothing could point at the thing then.
  const open = (key, schema) => {
    const flat = write(key, schema)
    if (!undecided || schema['x-identifies'] !== undefined || schema.const !== undefined) return flat
    return { anyOf: [flat, { type: 'null' }, concept('undecided')] }
  }
  const { $ref } = concept(root)
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', $ref, $defs }
}
