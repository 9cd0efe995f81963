import type { Field } from '@kravspek/core'
import { fullSpecification } from './arbitrary-specification.js'
import { concepts } from './core-internals.js'

type Fields = Record<string, unknown>

/** What is written to get out of a text: into XML, HTML, Handlebars, Markdown, a path, or out of all bounds. */
export const injections: readonly string[] = [
  '<script type="x">alert(1)</script>',
  '</w:t></w:r></w:p><w:p/>',
  ']]>',
  '<![CDATA[x]]>',
  '<?xml version="1.0"?>',
  '<!DOCTYPE x [<!ENTITY y "z">]>',
  '&amp; &lt; &#60; &#x3c;',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '--><!--',
  '{{constructor}} {{{labels}}} {{> partials/grid}} {{#each this}}x{{/each}} {{!-- x --}}',
  '\\{{title}} {{{{raw}}}}',
  '[x](javascript:alert(1))',
  '![x](https://example.com/x.png)',
  '<rich>**a**</rich><ref to="x"/>',
  '__proto__ constructor toString',
  '${7+7} #{7+7} %s %n $& $1',
]

/** Characters that documents can't hold or that turn a line around. */
const wildCharacters =
  '\u0000\u0001\u0007\u0008\u000b\u000c\u000e\u001b\u001f\u007f\u0085\u00ad\u200b\u200e\u202e\u2028\u2029\ufeff\ufffe\uffff\ud800 \udfff'

/**
 * A specification with every field, in which each text that is free to hold anything holds what `textOf` gives for it;
 * by default all that is hostile.
 */
export function hostileSpecification(textOf: (name: string, index: number) => string = allHostile): Fields {
  let index = 0
  const free = (field: Field): boolean =>
    field.type.split('|').includes('string') &&
    field.values === undefined &&
    field.refers === undefined &&
    field.identifies === undefined &&
    (field.valueType === undefined ? field.map === true : ['text', 'line'].includes(field.valueType))
  const copy = (value: unknown, field: Field, name: string): unknown => {
    if (typeof value === 'string') {
      if (!free(field)) return value
      index += 1
      return textOf(name, index)
    }
    if (Array.isArray(value)) return value.map((item) => copy(item, field, name))
    if (typeof value !== 'object' || value === null) return value
    if (field.map === true) {
      return Object.fromEntries(
        Object.entries(value).map(([key, each]) => [
          key,
          isObject(each) ? object(each, field.concept ?? '') : copy(each, field, name),
        ]),
      )
    }
    return object(value as Fields, field.concept ?? '')
  }
  const object = (value: Fields, concept: string): Fields =>
    Object.fromEntries(
      Object.entries(value).map(([key, content]) => {
        const field = concepts[concept]?.fields[key]
        return [key, field === undefined ? content : copy(content, field, `${concept}.${key}`)]
      }),
    )
  return object(fullSpecification(), 'specification')
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function allHostile(name: string, index: number): string {
  const injection = injections[index % injections.length] ?? ''
  return `${name} ${injection} ${wildCharacters} ${name.endsWith('.title') ? 'w'.repeat(300) : ''}`
}
