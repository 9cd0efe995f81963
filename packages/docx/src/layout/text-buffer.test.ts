import assert from 'node:assert/strict'
import { widthsAt } from './character-widths.js'
import { breakClassOf, mayBreakBetween } from './line-breaking.js'
import { startTextBuffer } from './text-buffer.js'

const linesOf = (xml: string, right: number, firstLeft = 0): readonly [number, number] | undefined => {
  const text = startTextBuffer()
  text.addText(xml, 0, xml.length, 0, 18)
  return text.lines({ left: 0, firstLeft, right, stops: [] })
}

const widthOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + (widthsAt(0, 18)[character.charCodeAt(0)] ?? 0), 0)

describe('the lines of a text', () => {
  it('are as wide as the font says', () => {
    // 100.26 points in a PDF from LibreOffice, where the widths of characters are rounded down.
    assert.ok(Math.abs(widthOf('Hjemmetjenesten i Nordvik') - 2005) < 5)
  })

  it('may end at spaces, hyphens and dashes, but not within numbers and before signs', () => {
    const mayEnd = (text: string): readonly string[] =>
      [...text].flatMap((character, index) => {
        const next = text[index + 1]
        const classes = [character, next ?? ''].map((one) => breakClassOf(one.charCodeAt(0)))
        return next !== undefined && mayBreakBetween(classes[0] ?? 0, classes[1] ?? 0)
          ? [text.slice(0, index + 1)]
          : []
      })
    assert.deepEqual(mayEnd('07.30–15.30'), ['07.30–'])
    assert.deepEqual(mayEnd('CPV-koder i 2026/1234'), ['CPV-', 'CPV-koder ', 'CPV-koder i '])
    assert.deepEqual(mayEnd('(99,9 %), «ja»!'), ['(99,9 ', '(99,9 %), '])
    assert.deepEqual(mayEnd('20\u00a0°C'), [])
  })

  it('are filled one after another', () => {
    assert.deepEqual(linesOf('ord', 2000), [1, 1])
    assert.deepEqual(linesOf('ord og ord og ord', widthOf('ord og ') + 50), [3, 3])
    assert.deepEqual(linesOf('ord og ord', widthOf('ord og ord') + 50), [1, 1])
    assert.deepEqual(linesOf('ord og ord', widthOf('ord og ord') + 50, 200), [2, 2])
  })

  it('break a word that is wider than they are', () => {
    assert.deepEqual(linesOf('omsorgsteknologi', widthOf('omsorgsteknologi') / 2 + 50), [2, 2])
    assert.deepEqual(linesOf('en omsorgsteknologi', widthOf('omsorgsteknologi') / 2 + 50), [3, 3])
  })

  it('are in doubt where the text comes as near to the edge as programs round, or has ligatures', () => {
    assert.deepEqual(linesOf('ord og ord', widthOf('ord og ord') + 1), [1, 2])
    assert.deepEqual(linesOf('av etternavnet', widthOf('av etternavnet') - 5), [1, 2])
  })

  it('read what XML writes in other ways', () => {
    assert.deepEqual(linesOf('a &amp; b', widthOf('a & b') + 20), [1, 1])
  })

  it('are not known where a character is not', () => {
    assert.equal(linesOf('ord 🚑', 2000), undefined)
    assert.equal(linesOf('次の', 2000), undefined)
  })
})
