import assert from 'node:assert/strict'
import fc from 'fast-check'
import { contextAt } from './context-at.js'
import type { Context } from './context.js'
import { mutilated } from './completion.test.data.js'

/** The context at the bar, in a file whose first lines are not told of. */
function contextIn(textWithBar: string, rootConcept = 'specification'): Context {
  const offset = textWithBar.lastIndexOf('|')
  return contextAt(textWithBar.slice(0, offset) + textWithBar.slice(offset + 1), offset, rootConcept)
}

/** As much of a context as is told here. */
function told(textWithBar: string, ...names: readonly (keyof Context)[]): readonly unknown[] {
  const context = contextIn(textWithBar)
  return names.map((name) => {
    const value = context[name]
    return value instanceof Map ? [...value.keys()].toSorted() : value
  })
}

const requirement = `sections:
  - id: drift
    requirements:
      - id: DRI-01
        title: Status
`

describe('the place of the cursor', () => {
  it('is a field of the file at the left margin, beside those above and below', () => {
    assert.deepEqual(told('id: a\nti|\nlanguage: nb\n', 'part', 'concept', 'word', 'siblings'), [
      'key',
      'specification',
      'ti',
      ['id', 'language'],
    ])
  })

  it('is a field of the object that the indentation says, on an empty line', () => {
    assert.deepEqual(told(`${requirement}        |\n`, 'part', 'concept', 'siblings'), [
      'key',
      'requirement',
      ['id', 'title'],
    ])
    assert.deepEqual(told(`${requirement}    |\n`, 'part', 'concept', 'siblings'), [
      'key',
      'section',
      ['id', 'requirements'],
    ])
  })

  it('is a new item in the column of the dashes, and below the name of a list', () => {
    assert.deepEqual(told(`${requirement}      |\n`, 'part', 'key', 'depth', 'column'), [
      'item',
      'section.requirements',
      1,
      6,
    ])
    assert.deepEqual(told('roles:\n  |', 'part', 'key', 'column'), ['item', 'specification.roles', 2])
    assert.deepEqual(told('roles:\n- id: a\n|', 'part', 'key'), ['item', 'specification.roles'])
  })

  it('is the first field of an item behind a dash, whether or not its space is there', () => {
    assert.deepEqual(told(`${requirement}      - |\n`, 'part', 'concept', 'wantsSpace', 'column'), [
      'key',
      'requirement',
      false,
      8,
    ])
    assert.deepEqual(told(`${requirement}      -|\n`, 'part', 'concept', 'wantsSpace'), [
      'key',
      'requirement',
      true,
    ])
  })

  it('is a value behind a colon, up to a comment', () => {
    assert.deepEqual(told('status: dr|aft # nesten\n', 'part', 'key', 'word', 'range'), [
      'value',
      'specification.status',
      'dr',
      [8, 13],
    ])
    assert.deepEqual(told('status:|', 'part', 'wantsSpace'), ['value', true])
    assert.deepEqual(told('status: draft # ne|sten\n', 'part'), ['none'])
    assert.deepEqual(told('# sta|\n', 'part'), ['none'])
  })

  it('is inside quotes without them, and nowhere behind them', () => {
    assert.deepEqual(told('services:\n  - shifts:\n      - from: "07|:30"\n', 'scalar', 'word', 'range'), [
      'double',
      '07',
      [37, 42],
    ])
    assert.deepEqual(told('title: "Alarm" |\n', 'part'), ['none'])
  })

  it('is a name or value between braces and brackets, with what stands beside it', () => {
    assert.deepEqual(
      told(
        'roles:\n  - { id: a, ti|: B, kind: other }\n',
        'part',
        'style',
        'concept',
        'siblings',
        'hasColon',
      ),
      ['key', 'flow', 'role', ['id', 'kind'], true],
    )
    assert.deepEqual(
      told(`${requirement}        roles: [sykepleier, vi|, leder]\n`, 'part', 'key', 'depth', 'items'),
      ['value', 'requirement.roles', 0, ['sykepleier', 'leder']],
    )
    assert.deepEqual(told('roles:\n  - { id: a, |\nneeds:\n  - { id: b }\n', 'part', 'siblings'), [
      'key',
      ['id'],
    ])
  })

  it('is between brackets that an earlier line opens', () => {
    assert.deepEqual(
      told(
        `${requirement}        roles: [\n          leder,\n          |\n        ]\n`,
        'part',
        'key',
        'items',
      ),
      ['value', 'requirement.roles', ['leder']],
    )
  })

  it('is in a text of several lines, whatever they look like', () => {
    for (const block of ['>-', '|-'])
      assert.deepEqual(
        told(
          `${requirement}        text: ${block}\n          Fra:\n            - id: svar |`.replace('|-', '>'),
          'part',
          'key',
          'scalar',
        ),
        ['value', 'requirement.text', 'block'],
      )
    assert.deepEqual(told('background:\n  summary: "Dette\n    er: |', 'key', 'scalar'), [
      'background.summary',
      'double',
    ])
  })

  it('is an item of a list on lines of its own, with the others', () => {
    assert.deepEqual(
      told(
        `${requirement}        roles:\n          - leder\n          - sy|\n          - vikar\n`,
        'part',
        'key',
        'items',
      ),
      ['value', 'requirement.roles', ['leder', 'vikar']],
    )
  })

  it('has free names in a map and known ones below them', () => {
    assert.deepEqual(told(`${requirement}        parameters:\n          sv|`, 'part', 'isMap', 'key'), [
      'key',
      true,
      'requirement.parameters',
    ])
    assert.deepEqual(
      told(
        `${requirement}        parameters:\n          svartid:\n            |`,
        'part',
        'isMap',
        'concept',
      ),
      ['key', false, 'parameter'],
    )
  })

  it('knows a plan for what is not decided, wherever it stands', () => {
    assert.deepEqual(told('title: { undecided: true, | }', 'part', 'concept', 'siblings'), [
      'key',
      'undecided',
      ['undecided'],
    ])
    assert.deepEqual(told('title:\n  undecided: true\n  |', 'part', 'concept'), ['key', 'undecided'])
  })

  it('tells the column at which a line that is wrongly indented should begin', () => {
    assert.deepEqual(told('procurement:\n    part: III\n  |', 'part', 'concept', 'isMisplaced', 'column'), [
      'key',
      'procurement',
      true,
      4,
    ])
  })

  it('reads JSON from its first brace', () => {
    assert.deepEqual(
      told('{ "id": "a", "roles": [{ "id": "b", "ki|" }] }', 'part', 'style', 'concept', 'siblings'),
      ['key', 'json', 'role', ['id']],
    )
    assert.deepEqual(told('{ "id": "a", "status": "|" }', 'part', 'key', 'scalar'), [
      'value',
      'specification.status',
      'double',
    ])
  })

  it('is in a part and in an organisation file too', () => {
    assert.equal(contextIn('section:\n  |', 'part').concept, 'section')
    assert.equal(contextIn('tiers:\n  - |', 'organisation').concept, 'support-tier')
  })

  it('is nowhere below a field that the schema does not have', () => {
    assert.deepEqual(told('ukjent:\n  a: |', 'part'), ['none'])
    assert.deepEqual(told('ukjent:\n  |', 'concept'), [undefined])
  })

  it('has a range on one line, with the cursor inside, in any text', () => {
    fc.assert(
      fc.property(
        mutilated(),
        fc.nat(),
        fc.constantFrom('specification', 'part', 'organisation'),
        (text, at, root) => {
          const offset = at % (text.length + 1)
          const { range, word } = contextAt(text, offset, root)
          assert.ok(0 <= range[0] && range[0] <= offset && offset <= range[1] && range[1] <= text.length)
          assert.ok(!/[\n]/.test(text.slice(...range)))
          assert.ok(text.slice(range[0], offset).endsWith(word))
        },
      ),
      { numRuns: 1000 },
    )
  })
})
