import assert from 'node:assert/strict'
import { openSession } from '../session.js'
import { analyseText, head, readerOf, rootName } from '../testing.js'
import { withDefaults } from './with-defaults.js'

/** One requirement, with what its section says for all. */
function textOf(defaults: string, own: string): string {
  return `${head}sections:
  - id: s
    title: S
    defaults: ${defaults}
    requirements:
      - id: K-1
        kind: minimum
        text: Leverandøren skal svare innen <dager> dager og <timer> timer.
        ${own}
      - { id: K-2, kind: minimum, text: Leverandøren skal svare. }
`
}

/** What the first requirement is with what its section says for all. */
function first(text: string): unknown {
  const [section] = analyseText(text).specification?.sections ?? []
  const [requirement] = section?.requirements ?? []
  assert.ok(requirement)
  const { parameters = {}, addressee } = withDefaults(requirement, section?.defaults)
  return { ...parameters, addressee }
}

describe('keepOpen', () => {
  it('keeps away what the section says of a field that is left open', () => {
    assert.deepEqual(first(textOf('{ addressee: joint, parameters: { dager: 3 } }', 'addressee: null')), {
      addressee: undefined,
      dager: 3,
    })
  })

  it('keeps away the value of a parameter that is left open, and no other', () => {
    const defaults = '{ addressee: joint, parameters: { dager: 3, timer: 4 } }'
    for (const open of ['null', '{ undecided: true }'])
      assert.deepEqual(first(textOf(defaults, `parameters: { dager: ${open} }`)), {
        addressee: 'joint',
        timer: 4,
      })
    assert.deepEqual(first(textOf(defaults, 'parameters: null')), { addressee: 'joint' })
  })

  it('says nothing of an open parameter when another requirement of the section changes', () => {
    const text = textOf('{ parameters: { dager: 3 } }', 'parameters: { dager: null, timer: 4 }')
    const session = openSession(rootName, readerOf({ [rootName]: text }))
    session.check()
    const changed = text.replace('skal svare. }', 'skal svare straks. }')
    session.setText(rootName, changed)
    assert.deepEqual(session.check().analysis.findings, analyseText(changed).findings)
  })
})
