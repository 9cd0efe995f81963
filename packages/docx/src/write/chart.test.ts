import assert from 'node:assert/strict'
import type { Chart } from '@kravspek/core'
import { lintDocx } from '../lint/lint-docx.js'
import { paragraph, sampleTree } from './sample-tree.test.data.js'
import { writeDocx } from './write-docx.js'
import { partOf, written } from './written.test.data.js'

const chart: Chart = {
  type: 'chart',
  id: ':timer',
  caption: { word: 'Figur', number: 1, text: 'Timer' },
  alt: 'Opplæring: 480 "timer" trengs, 509 er satt av',
  unit: 'timer',
  categories: ['Opplæring & øving', 'Test'],
  series: [
    { name: 'Trengs', values: [480, 12500] },
    { name: 'Satt av', values: [509, 0] },
  ],
}

const part = (name: string, ...charts: readonly Chart[]): string => written(charts, { part: name })
const chartPart = (of: Partial<Chart> = {}, language: 'nb' | 'nn' | 'en' = 'nb'): string =>
  written([{ ...chart, ...of }], { meta: { language }, part: 'word/charts/chart1.xml' })
const values = (xml: string): readonly (readonly string[])[] =>
  [...xml.matchAll(/<c:(?:str|num)Cache>(.*?)<\/c:(?:str|num)Cache>/gs)].map(([, cache = '']) =>
    [...cache.matchAll(/<c:v>(.*?)<\/c:v>/g)].map(([, value = '']) => value),
  )

describe('a chart in Word', () => {
  it('is a part of its own that the document knows', () => {
    assert.match(part('word/document.xml', chart), /<c:chart [^>]*r:id="rChart1"\/>/)
    assert.match(
      part('word/_rels/document.xml.rels', chart),
      /Id="rChart1" Type="[^"]*\/relationships\/chart" Target="charts\/chart1.xml"/,
    )
    assert.match(
      part('[Content_Types].xml', chart),
      /PartName="\/word\/charts\/chart1.xml" ContentType="[^"]*drawingml.chart\+xml"/,
    )
    assert.notEqual(part('word/charts/chart2.xml', chart, chart), '')
    assert.equal(part('word/charts/chart1.xml'), '')
  })

  it('holds its numbers itself: names, then a series after the other', () => {
    const names = ['Opplæring &amp; øving', 'Test']
    assert.deepEqual(values(chartPart()), [
      ['Trengs'],
      names,
      ['480', '12500'],
      ['Satt av'],
      names,
      ['509', '0'],
    ])
    assert.doesNotMatch(chartPart(), /externalData|http:\/\/(?!schemas\.openxmlformats\.org)/)
  })

  it('shows each number, its unit, and which series is which', () => {
    const xml = chartPart()
    assert.equal(xml.match(/<c:showVal val="1"\/>/g)?.length, 2)
    assert.match(xml, /<c:title>.*<a:t>timer<\/a:t>.*<\/c:title>/)
    assert.match(xml, /<c:legend>/)
    assert.doesNotMatch(chartPart({ unit: '' }), /<c:title>/)
  })

  it('writes numbers as its language does', () => {
    assert.match(chartPart(), /formatCode="\[&gt;=1000000\]#\\ ###\\ ##0;\[&gt;=10000\]#\\ ##0;0"/)
    assert.match(chartPart({}, 'en'), /formatCode="\[&gt;=1000000\]#\\,###\\,##0;\[&gt;=1000\]#\\,##0;0"/)
    assert.match(chartPart({}, 'nn'), /<c:lang val="nn-NO"\/>/)
    const halves = { series: [{ name: 'Trengs', values: [0.5, 1] }] }
    assert.match(chartPart(halves), /<c:numFmt formatCode="General"/)
  })

  it('tells those who cannot see it all of it, and has a caption to refer to', () => {
    const xml = part('word/document.xml', chart)
    assert.match(xml, /descr="Opplæring: 480 &#34;timer&#34; trengs, 509 er satt av"/)
    assert.match(xml, /<w:pStyle w:val="FigureCaption"\/>.*<w:bookmarkStart [^>]*\/>.*Figur/s)
  })

  it('is higher the more bars it has, and never wider than the text', () => {
    const size = (of: Chart): readonly number[] =>
      (/<wp:extent cx="(\d+)" cy="(\d+)"\/>/.exec(part('word/document.xml', of)) ?? []).slice(1).map(Number)
    const many = Array.from({ length: 20 }, (_, index) => `Oppgave ${index}`)
    const tall: Chart = {
      ...chart,
      categories: many,
      series: [{ name: 'Trengs', values: many.map(() => 1) }],
    }
    assert.equal(size(chart)[0], size(tall)[0])
    assert.ok((size(chart)[1] ?? 0) < (size(tall)[1] ?? 0))
  })

  it('is what our own check finds nothing wrong with', () => {
    const blocks = [paragraph('Før'), chart, { ...chart, id: undefined }, paragraph('Etter')]
    assert.deepEqual(lintDocx(writeDocx({ ...sampleTree, blocks }, { files: new Map() })), [])
  })
})

describe('a document that is set closely', () => {
  const compact = (name: string): string =>
    written([paragraph('Tekst'), paragraph('Tittel', 'title')], {
      meta: { density: 'compact' },
      part: name,
    })

  it('has styles of its own, made from the ordinary ones', () => {
    const used = [...compact('word/document.xml').matchAll(/<w:pStyle w:val="(\w+)"/g)].map(([, id]) => id)
    assert.deepEqual(used, ['CompactNormal', 'CompactTitle'])
    assert.match(
      compact('word/styles.xml'),
      /w:styleId="CompactHeading1"><w:name w:val="Compact heading 1"\/><w:basedOn w:val="Heading1"\/>.*?<w:outlineLvl w:val="0"\/>/,
    )
  })

  it('says the same', () => {
    const tree = { ...sampleTree, meta: { ...sampleTree.meta, density: 'compact' as const } }
    // Its pages are other pages.
    const withoutPages = (xml: string): string => xml.replace(/(PAGEREF.*?<w:t [^>]*>)[^<]*/g, '$1')
    const words = (xml: string): string => withoutPages(xml).replace(/<[^>]*>/g, '')
    const [close, ordinary] = [tree, sampleTree].map((each) =>
      words(partOf(writeDocx(each, { files: new Map() }), 'word/document.xml')),
    )
    assert.equal(close, ordinary)
    assert.deepEqual(lintDocx(writeDocx(tree, { files: new Map() })), [])
  })
})
