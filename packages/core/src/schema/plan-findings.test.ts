import assert from 'node:assert/strict'
import { analyseText, head, told } from '../testing.js'
import { mendValue } from './mend-value.js'

describe('plans for what is not decided', () => {
  it('are checked each by itself, and not one for every other', function () {
    this.timeout(10_000)
    const text = `${head}roles:\n${'  - {undecided: true}\n'.repeat(32_000)}`
    const start = performance.now()
    assert.deepEqual(told(analyseText(text)), [])
    assert.ok(performance.now() - start < 2000)
  })
  it('may leave a field open, if it is one', () => {
    assert.deepEqual(told(analyseText(`${head}needs: { undecided: true, owner: null }\n`)), [])
    assert.deepEqual(told(analyseText(`${head}needs: { undecided: true, ownr: null }\n`)), [
      'unknown-field: ownr',
    ])
  })
})

describe('values in another form', () => {
  it('are mended within a blink, however long', () => {
    assert.equal(mendValue('email', '<mailto:a.b@c.d.example>'), 'a.b@c.d.example')
    assert.equal(mendValue('email', 'a@b'), undefined)
    const start = performance.now()
    for (const text of [
      `a@${'.'.repeat(200_000)} b`,
      `a@${'b.'.repeat(200_000)}`,
      `${'a'.repeat(200_000)} @b`,
    ])
      assert.equal(mendValue('email', text), undefined)
    const list = analyseText(`${head}technologies: [{ id: x, requirements: "a${' '.repeat(200_000)}b" }]\n`)
    assert.ok(told(list).some((each) => each.startsWith('wrong-type')))
    const mail = `buyers: [{ id: x, name: X, contact: { email: "a@${'.'.repeat(200_000)} " } }]\n`
    assert.ok(told(analyseText(head + mail)).length > 0)
    assert.ok(performance.now() - start < 2000)
  })
})
