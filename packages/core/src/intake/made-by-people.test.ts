import assert from 'node:assert/strict'
import { buildDocument } from '../build.js'
import { madeByPeople } from './made-by-people.js'
import { analysisWith, change, comment, imported } from './returned.test.data.js'

const { tree } = buildDocument(analysisWith(), 'review')
const exact = { tree, source: 'current', isExact: true } as const
const untracked = change({ isTracked: false })

describe('madeByPeople', () => {
  it('keeps what was tracked, whatever the file was made from', () => {
    assert.deepEqual(madeByPeople([change()], { ...exact, source: 'unknown', isExact: false }), [change()])
  })

  it('keeps what was not tracked where it was compared with the very text', () => {
    assert.deepEqual(madeByPeople([untracked], exact), [untracked])
    assert.deepEqual(madeByPeople([untracked], { ...exact, isExact: false }), [])
  })

  it('takes nothing for a change in a document that told what the register said at the time', () => {
    const { tree: involvement } = buildDocument(analysisWith(), 'involvement')
    assert.deepEqual(madeByPeople([untracked], { ...exact, tree: involvement }), [])
    assert.deepEqual(madeByPeople([untracked], { ...exact, tree: involvement, source: 'edition' }), [
      untracked,
    ])
  })

  it('takes what became of the last comments for no change', () => {
    const { review } = imported(undefined, [{ comments: [comment()] }])
    const text = JSON.stringify(buildDocument(analysisWith(review), 'review').tree)
    const line = /"(?<line>[^"]* sist: [^"]*\.)"/.exec(text)?.groups?.['line'] ?? ''
    assert.match(line, /1/)
    const label = 'Hva det ble av kommentarene sist'
    const lines = [line, label, `${label}\t${line}`, `${label} ${line}`, 'Det kom ingen kommentarer sist.']
    for (const each of lines)
      for (const [before, after] of [
        [each, ''],
        ['', each],
        [line, each],
      ])
        assert.deepEqual(madeByPeople([{ ...untracked, before: before!, after: after! }], exact), [], each)
    assert.equal(
      madeByPeople([{ ...untracked, before: line, after: 'Dette stemmer ikke.' }], exact).length,
      1,
    )
  })
})
