import { follow } from './read-schemas.mjs'

/**
 * What the schemas say to people, by key and language:
 * `requirement`, `requirement.kind`, `requirement.kind=minimum`, each `[title, description, example]`.
 */
export function textTable(schemas) {
  const texts = { nb: {}, nn: {}, en: {} }
  const add = (key, schema) => {
    const inLanguage = {
      en: { title: schema.title, description: schema.description, example: schema.examples?.[0] },
      nb: schema['x-nb'],
      nn: schema['x-nn'],
    }
    for (const [language, text] of Object.entries(inLanguage)) {
      if (!text?.title || !text.description)
        throw new Error(`${key} has no title and description in ${language}`)
      texts[language][key] =
        text.example === undefined
          ? [text.title, text.description]
          : [text.title, text.description, text.example]
    }
  }
  const visitObject = (key, schema) => {
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      add(`${key}.${name}`, property)
      visit(`${key}.${name}`, property)
    }
  }
  const visit = (key, schema) => {
    if (schema.items !== undefined) visit(key, schema.items)
    else if (schema.$ref !== undefined) {
      const { valueType, schema: target } = follow(schema.$ref, schemas)
      if (valueType !== undefined && target.oneOf !== undefined) visit(key, target)
    } else {
      for (const option of schema.oneOf ?? []) add(`${key}=${option.const}`, option)
      visitObject(key, schema)
    }
  }
  for (const [name, schema] of schemas) {
    add(name, schema)
    visitObject(name, schema)
    for (const [type, definition] of Object.entries(schema.$defs ?? {})) {
      add(`${name}.${type}`, definition)
      visit(`${name}.${type}`, definition)
    }
  }
  return texts
}
