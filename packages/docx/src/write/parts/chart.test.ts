import assert from 'node:assert/strict'
import type { Chart } from '@kravspek/core'
import { paletteOf } from '../../house/palette.js'
import { colours } from '../colours.js'
import { chartPart } from './chart.js'

const chart: Chart = {
  type: 'chart',
  id: undefined,
  caption: { word: 'Figur', number: 1, text: 'Timer' },
  alt: 'Timer',
  unit: ` val="${colours.rule}"`,
  categories: [`Farge val="${colours.accent}"`, 'Test'],
  series: ['a', 'b', 'c', 'd'].map((name) => ({ name: `${name} val="${colours.lightBar}"`, values: [1, 2] })),
}

const house = paletteOf('1E5631', undefined)

const barsOf = (xml: string): readonly string[] =>
  [...xml.matchAll(/<\/c:tx><c:spPr><a:solidFill><a:srgbClr val="(\w+)"/g)].map(([, colour = '']) => colour)

const textsOf = (xml: string): readonly string[] =>
  [...xml.matchAll(/<(?:c:v|a:t)>(.*?)<\/(?:c:v|a:t)>/g)].map(([, text = '']) => text)

describe('chartPart', () => {
  it('has bars in the accent and tints of it in turn, in our colours and in those of a house', () => {
    assert.deepEqual(barsOf(chartPart(chart, 'nb', colours)), ['1F3A5F', 'DCE3EC', '7F93AD', '1F3A5F'])
    assert.deepEqual(barsOf(chartPart(chart, 'nb', house)), ['1E5631', 'DDE6E0', '83A28E', '1E5631'])
  })

  it('has no colour of ours in those of a house but those that a house leaves as they are', () => {
    const used = [...chartPart(chart, 'nb', house).matchAll(/<a:srgbClr val="(\w+)"/g)].map(
      ([, colour]) => colour,
    )
    const { accent, lightBar, middleBar, muted, rule, text } = house
    assert.deepEqual(new Set(used), new Set([accent, lightBar, middleBar, muted, rule, text]))
  })

  it('has the same texts in any colours, also such as look like colours', () => {
    const texts = textsOf(chartPart(chart, 'nb', house))
    assert.deepEqual(texts, textsOf(chartPart(chart, 'nb', colours)))
    assert.ok(texts.includes(`Farge val="${colours.accent}"`))
  })
})
