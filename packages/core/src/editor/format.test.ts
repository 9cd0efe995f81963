import assert from 'node:assert/strict'
import fc from 'fast-check'
import { parseSource } from '../source/parse-source.js'
import { examples } from './navigation.test.data.js'
import { formatText } from './format.js'

function formatted(text: string): string {
  let next = ''
  let last = 0
  for (const { range, newText } of formatText(text)) {
    assert.ok(last <= range[0] && range[0] <= range[1] && range[1] <= text.length)
    next += text.slice(last, range[0]) + newText
    last = range[1]
  }
  return next + text.slice(last)
}

function valueOf(text: string): unknown {
  return parseSource('prove', text, new Map()).value
}

function comments(text: string): readonly string[] {
  return text.split(/\r\n|[\r\n]/).flatMap((line) => /(?:^|\s)(#.*)$/.exec(line)?.[1]?.trimEnd() ?? [])
}

describe('formatText', () => {
  it('indents by two, with the items of a list inside their field', () => {
    assert.equal(
      formatted(`sections:
- id:   drift
  title : Drift
  requirements:
      -   id: A   # først
          text: >-
               Løsningen skal
                 virke.

          # om roller
          roles: [a,b ,  c]
      # om B
      -   {id: B,text: "Noe" , lots:[ D1 ],answer: { }}
      -
          id: C
          text: Noe som
             går over to linjer
             # mer om C
# til slutt
title:   x
`),
      `sections:
  - id: drift
    title: Drift
    requirements:
      - id: A   # først
        text: >-
          Løsningen skal
            virke.

        # om roller
        roles: [a, b, c]
      # om B
      - { id: B, text: "Noe", lots: [D1], answer: {} }
      -
        id: C
        text: Noe som
          går over to linjer
        # mer om C
# til slutt
title: x
`,
    )
  })

  it('keeps one empty line of several, none at the ends, and no blanks at the end of lines', () => {
    assert.equal(
      formatted('\n\n# a  \nkravspek: 1  \n\n\n \nid: x\t\ntext: |\n  en  \n\n\n  to\n\n\n\nb: 1'),
      '# a\nkravspek: 1\n\nid: x\ntext: |\n  en  \n\n\n  to\n\nb: 1\n',
    )
  })

  it('leaves the empty lines that belong to a text', () => {
    const text = 'a: |+\n  x\n\n\nb: "y\n\n\n  z"\nc: |+\n  x\n\n\n'
    assert.equal(formatted(text), text)
  })

  it('moves a text whose header says how deep it stands', () => {
    assert.equal(formatted('a:\n    b: |2\n          x\n        y\n'), 'a:\n  b: |2\n        x\n      y\n')
  })

  it('ends all lines as most lines end', () => {
    assert.equal(
      formatted('a: 1\r\nb: >-\r\n  x\n  y\r\nc: "d\n  e"\r\n'),
      'a: 1\r\nb: >-\r\n  x\r\n  y\r\nc: "d\r\n  e"\r\n',
    )
    assert.equal(formatted('\ufeffa:  1\n\r\nb: 2'), '\ufeffa: 1\n\nb: 2\n')
  })

  it('formats JSON by its brackets', () => {
    assert.equal(
      formatted('{\n      "a":1,\n  "b": [\n "x",{"c" :2}\n]\n   }\n'),
      '{\n  "a": 1,\n  "b": [\n    "x", { "c": 2 }\n  ]\n}\n',
    )
  })

  it('leaves a text alone that commas part in braces', () => {
    assert.equal(formatted('a: {b: 1,5,c: x ,y  z,d: [1,5]}\n'), 'a: { b: 1,5, c: x ,y  z, d: [1, 5] }\n')
    assert.deepEqual(formatText('a:   { b: x,\n    y }\n'), [])
  })

  it('moves what stands in brackets over several lines with its field', () => {
    assert.equal(
      formatted('a:\n    b: [\n        x,\n      y,\n      ]\n    c: 1\n'),
      'a:\n  b: [\n      x,\n    y,\n    ]\n  c: 1\n',
    )
  })

  it('leaves alone what is broken, has tags or anchors, or is several documents', () => {
    for (const text of [
      'a:   [',
      'a:   &b 1\n',
      'a:   !x 1\n',
      'a:   1\n---\nb:   2\n',
      '? a\n:   b\n',
      '',
      '  \n',
    ])
      assert.deepEqual(formatText(text), [], text)
  })

  it('has nothing to say of the examples', () => {
    for (const files of examples) {
      for (const text of Object.values(files)) {
        assert.deepEqual(formatText(text), [])
      }
    }
  })

  it('changes neither meaning nor comments, and nothing the second time', () => {
    let tidied = 0
    const mess = fc.array(fc.tuple(fc.nat(), fc.constantFrom(...messes)), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(fc.constantFrom(...pieces), mess, (piece, changes) => {
        let text = piece
        for (const [at, change] of changes) text = change(text, at % (text.length + 1))
        const next = formatted(text)
        if (next !== text) tidied += 1
        assert.deepEqual(valueOf(next), valueOf(text))
        assert.deepEqual(comments(next), comments(text))
        assert.equal(formatted(next), next)
      }),
      { numRuns: 400 },
    )
    assert.ok(tidied > 100, `${tidied} of 400 were tidied`)
  })
})

/** Each field of the examples by itself, and each of their sections. */
const pieces = examples.flatMap((files) =>
  Object.values(files)
    .flatMap((text) => text.split(/^(?=[a-z])/m))
    .flatMap((field) =>
      field.startsWith('sections:')
        ? field
            .split(/^(?= {2}- id)/m)
            .slice(1)
            .map((section) => `sections:\n${section}`)
        : [field],
    ),
)

/** What people and programs do to a text. */
const messes: readonly ((text: string, at: number) => string)[] = [
  (text, at) => text.slice(0, at) + ' ' + text.slice(at),
  (text, at) => text.slice(0, at) + '\n' + text.slice(at),
  (text, at) => text.slice(0, at) + '\n\n\n' + text.slice(at),
  (text, at) => atLineEnd(text, at, '   '),
  (text, at) => atLineEnd(text, at, ' # merk'),
  (text, at) => atLineEnd(text, at, '\n    # egen linje'),
  (text, at) => atLineEnd(text, at, '\r'),
  (text, at) => text.slice(0, at) + text.slice(at + 1),
  (text) => text.replaceAll(/^( *)/gm, '$1$1'),
  (text) => text.replaceAll(/^ {2}( *- )/gm, '$1'),
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => text.replaceAll('{ ', '{').replaceAll(' }', '}'),
  (text) => text.replaceAll('[', '[ ').replaceAll(', ', ','),
  (text) => text.replaceAll(': ', ':   '),
  (text) => text.replaceAll('- ', '-   '),
  (text) => text.replaceAll('>-', '|+'),
  (text) => text.trimEnd(),
]

function atLineEnd(text: string, at: number, inserted: string): string {
  const end = text.indexOf('\n', at)
  return end < 0 ? text + inserted : text.slice(0, end) + inserted + text.slice(end)
}
