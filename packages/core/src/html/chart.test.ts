import assert from 'node:assert/strict'
import type { Chart } from '../document/nodes.js'
import { chartHtml } from './chart.js'

const chart: Chart = {
  type: 'chart',
  id: ':timer',
  caption: { word: 'Figur', number: 2, text: 'Timer <b>' },
  alt: 'Opplæring: 12500 "timer"',
  unit: 'timer',
  categories: ['Opplæring', 'Oppfølging av gevinster og utfasing av gamle rutiner i begge kommunene'],
  series: [
    { name: 'Trengs', values: [12500, 5000] },
    { name: 'Satt av', values: [6250, 0] },
  ],
}

const bars = (html: string) =>
  [...html.matchAll(/<rect x="(\S+)" y="(\S+)" width="(\S+)" height="\S+" fill="(\S+)"/g)].map(
    ([, x, y, width, fill]) => ({ x: Number(x), y: Number(y), width: Number(width), fill }),
  )
const texts = (html: string) => [...html.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text]) => text)

describe('a chart in HTML', () => {
  it('is a picture with a name, and all that it says in words', () => {
    const html = chartHtml(chart, 'nb')
    assert.match(
      html,
      /^<figure id=":timer"><svg [^>]*role="img" aria-labelledby="chart-2-title chart-2-text"/,
    )
    assert.match(html, /<title id="chart-2-title">Timer &lt;b&gt;<\/title>/)
    assert.match(html, /<desc id="chart-2-text">Opplæring: 12500 &quot;timer&quot;<\/desc>/)
    assert.match(html, /<figcaption><span class="number">Figur 2<\/span> Timer &lt;b&gt;<\/figcaption>/)
    assert.doesNotMatch(html, /<script|href|url\(/)
  })

  it('has a bar for each number, as long as the number is large, told apart by lightness', () => {
    const [legend1, legend2, ...drawn] = bars(chartHtml(chart, 'nb'))
    assert.deepEqual([legend1?.fill, legend2?.fill], ['#1f3a5f', '#dce3ec'])
    assert.deepEqual(
      drawn.map(({ width }) => width / (drawn[0]?.width ?? 0)),
      [1, 0.5, 0.4, 0],
    )
    assert.deepEqual(
      drawn.map(({ fill }) => fill),
      ['#1f3a5f', '#dce3ec', '#1f3a5f', '#dce3ec'],
    )
    assert.ok(drawn.every(({ y }, index) => index === 0 || y > (drawn[index - 1]?.y ?? 0)))
  })

  it('says the numbers as the language writes them, the unit, and names in lines that fit', () => {
    assert.deepEqual(texts(chartHtml(chart, 'nb')), [
      'Trengs',
      'Satt av',
      'Opplæring',
      '12\u00a0500',
      '6250',
      'Oppfølging av gevinster og utfasing av',
      'gamle rutiner i begge kommunene',
      '5000',
      '0',
      'timer',
    ])
    assert.ok(texts(chartHtml(chart, 'en')).includes('12,500'))
  })

  it('draws nothing of no size where all numbers are nothing', () => {
    const none = { ...chart, series: [{ name: 'Trengs', values: [0, 0] }] }
    assert.deepEqual(
      bars(chartHtml(none, 'nb')).map(({ width }) => width),
      [14, 0, 0],
    )
  })
})
