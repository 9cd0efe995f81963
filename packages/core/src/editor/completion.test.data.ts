import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { analyse, type Analysis } from '../analyse.js'
import type { ReadSource } from '../source/compose.js'
import type { Completion } from './completion.js'

const folder = new URL('../../../../examples/', import.meta.url)

export const readExample: ReadSource = (name) => {
  try {
    return { text: readFileSync(new URL(name, folder), 'utf8') }
  } catch {
    return { problem: 'missing' }
  }
}

export function exampleText(name: string): string {
  return readFileSync(new URL(name, folder), 'utf8')
}

export const exampleNames = [
  'medisindispenser.krav.yaml',
  'digital-heimeoppfolging.krav.yaml',
  'response-centre.krav.yaml',
] as const

export function analysedExample(name: string): Analysis {
  return analyse(name, readExample)
}

const pieces = [
  'id: ',
  '- ',
  '\n',
  '\n  ',
  '\n    - ',
  '{ ',
  '}',
  '[',
  ' ]',
  ', ',
  ': ',
  ':',
  "'",
  '"',
  '>-\n',
  '|',
  '# ',
  '<',
  '<ref:',
  'sections:\n  - requirements:\n      - ',
  'roles: [',
  'text: ',
  'parameters:\n  ',
  '\t',
  '\r\n',
  '\\',
  '---\n',
  'æ',
  '&a ',
  '*a',
]

/** Texts of pieces of YAML, and pieces of a real file with such pieces put in and other parts taken out. */
export function mutilated(): fc.Arbitrary<string> {
  const random = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join(''))
  const real = fc
    .tuple(
      fc.constantFrom(...exampleNames.map(exampleText)),
      fc.nat(),
      fc.nat(3000),
      fc.array(fc.tuple(fc.nat(), fc.nat(40), fc.constantFrom('', ...pieces)), { maxLength: 4 }),
    )
    .map(([whole, from, length, changes]) => {
      let text = whole.slice(from % whole.length, (from % whole.length) + length)
      for (const [at, count, piece] of changes) {
        const start = at % (text.length + 1)
        text = text.slice(0, start) + piece + text.slice(start + count)
      }
      return text
    })
  return fc.oneof(random, real)
}

/** A snippet with nothing typed where the cursor stops: its placeholders, and the first of what can be chosen. */
export function asTyped(snippet: string, typed = ''): string {
  return snippet.replace(
    /\\([\\$}])|\$\{\d+:((?:[^}\\]|\\.)*)\}|\$\{\d+\|((?:[^|\\]|\\.)*)\|\}|\$\d+/g,
    (_, escaped?: string, placeholder?: string, choices?: string) => {
      if (escaped !== undefined) return escaped
      if (placeholder !== undefined) return placeholder.replace(/\\(.)/g, '$1')
      return choices === undefined ? typed : (choices.split(',')[0] ?? '').replace(/\\(.)/g, '$1')
    },
  )
}

/** A text with a completion taken. */
export function taken(text: string, { range, insertText }: Completion, typed = ''): string {
  return text.slice(0, range[0]) + asTyped(insertText, typed) + text.slice(range[1])
}
