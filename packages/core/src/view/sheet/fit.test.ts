import assert from 'node:assert/strict'
import fc from 'fast-check'
import { fitting, questionHeight, roomForQuestions, roomForStatements, statementHeight } from './fit.js'

const heights = fc.array(fc.record({ height: fc.nat(300) }), { maxLength: 40 })

describe('what fits on a page', () => {
  it('is never more than there is room for, and keeps the order', () => {
    fc.assert(
      fc.property(heights, fc.nat(800), (items, room) => {
        const kept = fitting(items, room)
        assert.ok(kept.reduce((sum, { height }) => sum + height, 0) <= room)
        assert.deepEqual(
          kept,
          items.filter((item) => kept.includes(item)),
        )
      }),
    )
  })

  it('passes over what is too high by itself, so that what follows is asked', () => {
    assert.deepEqual(fitting([{ height: 9 }, { height: 90 }, { height: 1 }], 10), [
      { height: 9 },
      { height: 1 },
    ])
  })

  it('is five questions of two lines, and at least thirty requirements of one', () => {
    const question = 'Hva gjør du når varselet kommer og du står i et stell? '.repeat(3)
    const facts = Array.from({ length: 5 }, () => ({ text: 'x'.repeat(150) }))
    assert.ok(roomForQuestions('Tittel', 'x'.repeat(200), facts) >= 5 * questionHeight(question))
    assert.ok(
      roomForStatements >= 30 * statementHeight('Du får varsel på vakttelefonen når en dose uteblir.'),
    )
  })

  it('is less where the head of the page is longer', () => {
    const short = roomForQuestions('Tittel', '', [{ text: 'x' }])
    assert.ok(roomForQuestions('Tittel', '', [{ text: 'x\n\nx' }]) < short)
    assert.ok(roomForQuestions('x'.repeat(200), '', [{ text: 'x' }]) < short)
  })
})
