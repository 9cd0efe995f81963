import assert from 'node:assert/strict'
import { explain, formatCodes, nearestCode } from './explain.js'
import { analyseText, head } from './testing.js'

describe('explain', () => {
  it('knows the code of whatever is said of a file', () => {
    const broken = [
      '',
      '- a',
      'kravspek: 1\n\tid: a',
      'kravspek: 1\nid: a: b',
      `${head}version: { a: 1 }\nprofile: tiny\nbuyers: 3\n`,
      `${head}date: tomorrow\nservices: [{ id: a, staff: -1, substituteShare: 3 }]\n`,
      `${head}roles: [{ id: a, service: b }, { id: a }]\nsections: [{ id: s, title: '<ref: x>' }]\n`,
      `${head}version: null\nlanguage: fr\nwaivers: []\ncpv: [x]\nbuyers: [{ id: b, organisationNumber: 1 }]\n`,
    ]
    const codes = new Set(broken.flatMap((text) => analyseText(text).findings.map(({ code }) => code)))
    assert.ok(codes.size > 8)
    for (const code of codes) assert.ok(explain(code, 'nb') !== undefined, code)
    for (const code of ['wrong-type', 'wrong-form', 'out-of-range'])
      assert.ok(formatCodes().includes(code), code)
  })

  it('knows no code that nothing has', () => {
    assert.equal(explain('wrong-type-string', 'nb'), undefined)
    assert.equal(explain('gate-pack', 'nb'), undefined)
  })

  it('guesses what was meant', () => {
    assert.equal(nearestCode('and-orr'), 'and-or')
    assert.equal(nearestCode('unknown-fields'), 'unknown-field')
  })
})
