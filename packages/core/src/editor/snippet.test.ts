import assert from 'node:assert/strict'
import { concepts } from '../generated/concepts.js'
import { walk } from '../schema/walk.js'
import { parseSource } from '../source/parse-source.js'
import { fieldSnippet, literal, writtenText } from './snippet.js'
import { firstFieldsOf } from './snippet-fields.js'
import { asTyped } from './completion.test.data.js'

const everyField = Object.entries(concepts).flatMap(([concept, { fields }]) =>
  Object.keys(fields).map((name) => [concept, name] as const),
)

describe('snippets', () => {
  it('begin a thing with what it must have', () => {
    for (const [concept, { required, fields }] of Object.entries(concepts)) {
      const first = firstFieldsOf(concept)
      if (/^(?:specification|part|organisation|settings)/.test(concept)) continue
      assert.deepEqual(
        required.filter((name) => !first.includes(name)),
        [],
        `${concept} lacks what it must have`,
      )
      for (const name of first) assert.ok(Object.hasOwn(fields, name), `${concept} has no ${name}`)
    }
  })

  for (const style of ['block', 'flow', 'json'] as const) {
    it(`are right YAML for every field in ${style} style, and hold what the schema knows`, () => {
      for (const [concept, name] of everyField) {
        const written = asTyped(fieldSnippet(concept, name, { style, column: 0, language: 'nb' }), 'x')
        // A value that is asked for next is not written yet.
        const text = style === 'block' ? written : `{ ${written.replace(/: $/, ': null')} }`
        const positions = new Map()
        const { value, findings } = parseSource('x.yaml', text, positions)
        assert.deepEqual(
          findings.filter(({ severity }) => severity === 'error'),
          [],
          text,
        )
        const strangers: unknown[] = []
        walk(value, concept, { passedOver: (each) => strangers.push(each) })
        assert.deepEqual(strangers, [], text)
      }
    })
  }

  it('indent what stands inside by two from the name', () => {
    assert.equal(
      fieldSnippet('section', 'requirements', { style: 'block', column: 4, language: 'nb' }),
      [
        'requirements:',
        '      - id: $1',
        '        title: $2',
        '        kind: ${3|minimum,evaluated,contract-term,information|}',
        '        text: >-',
        '          $4',
      ].join('\n'),
    )
  })

  it('write texts as blocks, amounts with their currency, choices in the quotes they need', () => {
    const place = { style: 'block', column: 0, language: 'nb' } as const
    assert.equal(fieldSnippet('need', 'statement', place), 'statement: >-\n  $1')
    assert.equal(fieldSnippet('lot', 'value', place), 'value: { amount: $1, currency: ${2:NOK} \\}')
    assert.match(fieldSnippet('procurement', 'medicalDevice', place), /status: \$\{1\|"yes","no",unknown\|\}/)
  })

  it('keep characters that mean something in a snippet', () => {
    assert.equal(asTyped(literal('a $1 } \\ b')), 'a $1 } \\ b')
  })

  it('put quotes around what YAML would read as something else', () => {
    for (const text of [
      'yes',
      'no',
      'off',
      'null',
      '07:30',
      '12',
      '1.0',
      '1e3',
      'a: b',
      '- a',
      '[a',
      '',
      ' a',
      "it's: x",
    ]) {
      const { value } = parseSource('x.yaml', `a: ${writtenText(text)}`, new Map())
      assert.equal(value?.['a'], text)
      assert.match(writtenText(text), /^["']/)
    }
    for (const text of ['33196000-0', 'PT4H', '2027-03-01', 'OPP-01', 'Ja takk', 'stk.'])
      assert.equal(writtenText(text), text)
  })
})
