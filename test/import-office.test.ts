import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  contentOfSheets,
  officeReportLines,
  readCsv,
  ruleTable,
  specificationFromOffice,
  type OfficeBlock,
  type OfficeContent,
  type OfficeImport,
} from '@kravspek/core'
import { readOfficeBlocks } from '@kravspek/docx'
import { readWorkbook } from '@kravspek/xlsx'
import { strToU8, zipSync } from 'fflate'
import { commandLineIn } from './command-line.js'
import { testing } from './core-internals.js'
import { example, exampleNames, render } from './rendered.js'
import { root } from './root.js'

type Made = Extract<OfficeImport, { type: 'specification' }>

const folder = join(root, 'test/fixtures/office')

function contentOf(name: string): OfficeContent {
  return contentIn(readFileSync(join(folder, name)), name)
}

function contentIn(bytes: Uint8Array, name: string): OfficeContent {
  if (name.endsWith('.xlsx')) {
    const read = readWorkbook(bytes)
    assert.ok(read.type === 'workbook')
    return contentOfSheets(read.sheets)
  }
  const read = name.endsWith('.csv') ? readCsv(bytes) : readOfficeBlocks(bytes)
  assert.ok(read.type === 'content', JSON.stringify(read))
  return read.content
}

function made(content: OfficeContent, fileName: string): Made {
  const result = specificationFromOffice(content, { fileName })
  assert.ok(result.type === 'specification')
  return result
}

const ruleCodes: ReadonlySet<string> = new Set(ruleTable.map(({ code }) => code))

/** What is wrong with a file itself, whatever the rules say of its words. */
function faultsIn({ text }: Made): readonly string[] {
  const { findings } = testing.analyseText(text)
  return findings
    .filter(({ code, severity }) => severity === 'error' && !ruleCodes.has(code))
    .map(({ code }) => code)
}

interface Row {
  readonly id: string | undefined
  readonly text: string | null | undefined
  readonly kind: unknown
  readonly section: string | undefined
  readonly parts: readonly (string | undefined)[]
}

function rowsOf({ text }: Made): readonly Row[] {
  const { specification } = testing.analyseText(text)
  return (specification?.sections ?? []).flatMap(({ title, requirements = [] }) =>
    requirements.map((each) => ({
      id: each.id,
      text: each.text,
      kind: each.kind,
      section: title,
      parts: (each.children ?? []).map((child) => child.text),
    })),
  )
}

const short = (result: Made): readonly (readonly unknown[])[] =>
  rowsOf(result).map(({ id, kind, section }) => [id, kind, section])

const names = [
  'trygghetsalarm.docx',
  'heimeoppfolging.docx',
  'response-centre.docx',
  'elektronisk-las.xlsx',
  'elektronisk-las.csv',
]

describe('files that LibreOffice made', () => {
  it('give requirements from tables with merged cells, groups and parts', () => {
    const result = made(contentOf('trygghetsalarm.docx'), 'trygghetsalarm.docx')
    assert.deepEqual(short(result), [
      ['K-1.1', 'minimum', 'A. Alarmer'],
      ['K-1.2', 'minimum', 'A. Alarmer'],
      ['K-1.3', 'evaluated', 'A. Alarmer'],
      ['K-2.1', 'minimum', 'B. Drift og støtte'],
      ['K-2.1-2', undefined, 'B. Drift og støtte'],
      ['K-2.2', 'information', 'B. Drift og støtte'],
      ['K-2.3', undefined, 'B. Drift og støtte'],
      ['OPP-1', 'minimum', 'Kurs'],
      ['OPP-2', 'evaluated', 'Kurs'],
      ['OPP-3', undefined, 'Materiell'],
    ])
    const [, , third, fourth] = rowsOf(result)
    assert.deepEqual(third?.parts, ['inne i boligen', 'utenfor boligen'])
    assert.match(fourth?.text ?? '', /kl\. 07\.00 og kl\. 23\.00\.$/)
    assert.match(result.text, /# Kravtype i filen: «X»\n +- id: K-2\.3\n/)
  })

  it('give requirements from lists, in Nynorsk', () => {
    const result = made(contentOf('heimeoppfolging.docx'), 'heimeoppfolging.docx')
    assert.equal(result.language, 'nn')
    assert.deepEqual(
      rowsOf(result).map(({ kind, section, parts }) => [kind, section, parts.length]),
      [
        ['minimum', 'Måling heime', 0],
        ['evaluated', 'Måling heime', 0],
        ['minimum', 'Måling heime', 3],
        ['minimum', 'Opplæring', 2],
        ['minimum', 'Opplæring', 0],
      ],
    )
  })

  it('are read as they stand once changes are accepted, with the numbers that Word shows', () => {
    const content = contentOf('response-centre.docx')
    const result = made(content, 'response-centre.docx')
    assert.equal(result.language, 'en')
    assert.deepEqual(
      rowsOf(result).map(({ id, text }) => [id, text]),
      [
        ['RC-1', 'The Supplier shall answer calls within thirty seconds.'],
        ['RC-2', 'The Supplier should answer in Norwegian and Sámi.'],
        ['RC-3', 'Day | Two operators shall be present\n\nNight | One operator shall be present'],
      ],
    )
    assert.match(result.text, /answered by the supplier\. \(Answers in English are accepted\.\)/)
    assert.match(result.text, /Remember the annex on prices/)
    assert.match(result.text, /# Comment: Ask the services about languages/)
    assert.doesNotMatch(result.text, /sixty|Secret estimate/)
    assert.deepEqual(content.remarks, [{ type: 'hidden-text', count: 1 }])
  })

  it('give requirements from every sheet that is shown', () => {
    const result = made(contentOf('elektronisk-las.xlsx'), 'elektronisk-las.xlsx')
    assert.deepEqual(short(result).toSorted(), [
      ['K-1', 'minimum', 'Nøkler og tilgang'],
      ['K-2', 'minimum', 'Nøkler og tilgang'],
      ['K-3', 'evaluated', 'Nøkler og tilgang'],
      ['MON-1', 'minimum', 'Ark2'],
      ['MON-2', 'contract-term', 'Ark2'],
    ])
    assert.match(result.text, /# Leverandørens svar: Ja, se vedlegg 3\n/)
    assert.match(officeReportLines(result.report, 'nb').join('\n'), /Skjulte ark er ikke tatt med: «Lister»/)
  })

  it('give the same from CSV in Windows-1252', () => {
    const result = made(contentOf('elektronisk-las.csv'), 'elektronisk-las.csv')
    assert.deepEqual(
      rowsOf(result).map(({ text }) => text),
      rowsOf(made(contentOf('elektronisk-las.xlsx'), 'a.xlsx'))
        .filter(({ section }) => section !== 'Ark2')
        .map(({ text }) => text),
    )
  })

  for (const name of names) {
    it(`lose no word, and can be rendered: ${name}`, () => {
      const content = contentOf(name)
      const result = made(content, name)
      assert.deepEqual(faultsIn(result), [])
      const kept = `${result.text}\n${officeReportLines(result.report, result.language).join('\n')}`
      const words = new Set(kept.match(/[\p{L}\p{N}]+/gu))
      const lost = content.blocks.flatMap(textsOf).flatMap((text) => text.match(/[\p{L}\p{N}]+/gu) ?? [])
      assert.deepEqual(
        lost.filter((word) => !words.has(word)),
        [],
      )
      const { html } = render(testing.analyseText(result.text))
      for (const { id } of rowsOf(result)) assert.ok(id !== undefined && html.includes(id))
    })
  }
})

function textsOf(block: OfficeBlock): readonly string[] {
  return block.type === 'table'
    ? block.rows.flatMap(({ cells }) => cells.map(({ text }) => text))
    : [block.text]
}

describe('tender documents of ours', () => {
  for (const name of exampleNames) {
    it(`come back with their ids and texts: ${name}`, () => {
      const analysis = example(name)
      const { html, docx } = render(analysis)
      const result = made(contentIn(docx, 'tender.docx'), 'tender.docx')
      assert.deepEqual(faultsIn(result), [])
      const back = new Map(rowsOf(result).map((row) => [row.id, row]))
      const shown = (analysis.specification?.sections ?? [])
        .flatMap(({ requirements = [] }) => requirements)
        .filter(({ id }) => html.includes(`id="${id}"`))
      assert.ok(shown.length >= 80)
      assert.deepEqual([...back.keys()].toSorted(), shown.map(({ id }) => id).toSorted())
      for (const { id, text, children = [] } of shown) {
        const row = back.get(id)
        // Values and references stand for their names in the document.
        if (!/[<*]/.test(text ?? '')) assert.equal(oneLine(row?.text), oneLine(text))
        assert.equal(row?.parts.length, children.length, id)
      }
    })
  }
})

function oneLine(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim()
}

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const relationships = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'

function wordFile(body: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships ${relationships}><Relationship Id="a" Type="http://x/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document ${w}><w:body>${body}</w:body></w:document>`,
    ...more,
  }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])))
}

const line = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`
const external = (part: string, type: string): Readonly<Record<string, string>> => ({
  [`word/_rels/${part}.xml.rels`]: `<Relationships ${relationships}><Relationship Id="b" Type="http://x/${type}" Target="file:///C:/mal.dotx" TargetMode="External"/></Relationships>`,
})

describe('Word files that mean no good', () => {
  const refusalOf = (bytes: Uint8Array): string => {
    const read = readOfficeBlocks(bytes)
    return read.type === 'refused' ? read.refusal : 'read'
  }

  it('are refused', () => {
    assert.equal(refusalOf(wordFile(line('a'), { 'word/vbaProject.bin': 'x' })), 'macros')
    assert.equal(refusalOf(wordFile(line('a'), external('document', 'image'))), 'external')
    assert.equal(refusalOf(wordFile('<w:p>')), 'not-well-formed')
    assert.equal(
      refusalOf(wordFile(line('a'), { 'x.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' })),
      'doctype',
    )
    assert.equal(refusalOf(wordFile(line(' '.repeat(20_000_000)))), 'unpacked-too-large')
    assert.equal(refusalOf(strToU8('no zip')), 'not-a-package')
  })

  it('may name the template of the office, which is not fetched', () => {
    assert.equal(refusalOf(wordFile(line('a'), external('settings', 'attachedTemplate'))), 'read')
    assert.equal(refusalOf(wordFile(line('a'), external('settings', 'image'))), 'external')
  })

  it('do not keep us waiting', () => {
    const start = process.cpuUsage()
    const deep = '<w:tbl><w:tr><w:tc>'.repeat(5000) + line('x') + '</w:tc></w:tr></w:tbl>'.repeat(5000)
    const wide = Array.from({ length: 1500 }, (_, index) => ({
      column: index * 5,
      columns: 16_384,
      rows: 1_000_000,
    }))
    readOfficeBlocks(wordFile(deep))
    const rows = wide.map((cell) => ({
      isHeader: false,
      cells: [{ ...cell, text: 'Løsningen skal varsle.', isBold: false }],
    }))
    specificationFromOffice({ blocks: [{ type: 'table', rows }] }, { fileName: 'a.xlsx' })
    const { user, system } = process.cpuUsage(start)
    assert.ok((user + system) / 1e6 < 5)
  })
})

describe('2,000 rows', () => {
  it('take less than 2 seconds', () => {
    const csv = [
      'Nr;Krav;Type',
      ...Array.from(
        { length: 2000 },
        (_, index) => `${index};Løsningen skal vise [navn] ${index} innen *ett* sekund.;A`,
      ),
    ]
    const start = process.cpuUsage()
    const result = made(contentIn(strToU8(csv.join('\r\n')), 'a.csv'), 'a.csv')
    const { user, system } = process.cpuUsage(start)
    assert.equal(result.report.requirements, 2000)
    assert.ok((user + system) / 1e6 < 2)
  })
})

describe('kravspek import', () => {
  let place: string
  beforeEach(() => {
    place = mkdtempSync(join(tmpdir(), 'kravspek-import-'))
  })
  afterEach(() => rmSync(place, { recursive: true, force: true }))

  const fixture = (name: string): string => join(folder, name)

  it('writes a specification that can be checked, and tells what became of the file', () => {
    const { succeed } = commandLineIn(place)
    const said = succeed('import', fixture('heimeoppfolging.docx'), '--out', 'a.krav.yaml')
    assert.match(said, /Fann 5 krav i 2 kapittel: 4 minstekrav, 1 evalueringskrav\./)
    assert.match(said, /kravspek check a\.krav\.yaml/)
    succeed('check', 'a.krav.yaml')
  })

  it('writes over nothing, unless it is told to', () => {
    const { kravspek, succeed } = commandLineIn(place)
    writeFileSync(join(place, 'a.krav.yaml'), 'mitt')
    const { code, err } = kravspek('import', fixture('elektronisk-las.csv'), '--out', 'a.krav.yaml')
    assert.equal(code, 2)
    assert.match(err, /«a\.krav\.yaml» finnes fra før/)
    assert.equal(readFileSync(join(place, 'a.krav.yaml'), 'utf8'), 'mitt')
    succeed('import', fixture('elektronisk-las.csv'), '--out', 'a.krav.yaml', '--force')
    assert.match(readFileSync(join(place, 'a.krav.yaml'), 'utf8'), /id: K-1\n/)
  })

  it('says what to do with other files, and writes nothing', () => {
    const { kravspek } = commandLineIn(place)
    const files: Readonly<Record<string, readonly [Uint8Array, RegExp]>> = {
      'a.doc': [Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), /Word-dokument \(\.docx\)/],
      'a.xls': [Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), /Excel-arbeidsbok \(\.xlsx\)/],
      'a.ods': [zipSync({ mimetype: strToU8('x') }), /Excel-arbeidsbok \(\.xlsx\)/],
      'a.pdf': [strToU8('%PDF-1.7'), /er en PDF/],
      'a.docx': [strToU8('no zip'), /er ikke et Word-dokument/],
      'b.docx': [wordFile(line('Vi spiste kake.')), /Fant ingen krav i «b\.docx»/],
      'd.docx': [wordFile(line('Løsningen skal virke.')).subarray(0, 300), /er skadet/],
      'b.csv': [new Uint8Array(26_500_000), /«b\.csv» er for stor til å leses\. Fjern ark, rader/],
      'c.docx': [wordFile(line('a'), { 'word/vbaProject.bin': 'x' }), /har makroer/],
      'a.csv': [strToU8('Navn;Alder\nOla;7\n'), /Fant ingen krav/],
    }
    for (const [name, [bytes, sentence]] of Object.entries(files)) {
      writeFileSync(join(place, name), bytes)
      const { code, out, err } = kravspek('import', name, '--out', 'x.krav.yaml')
      assert.deepEqual([code, out], [2, ''], name)
      assert.match(err, sentence)
    }
    assert.ok(!existsSync(join(place, 'x.krav.yaml')))
  })

  it('is told its misuse', () => {
    const { kravspek } = commandLineIn(place)
    const error = (...args: readonly string[]): string => {
      const { code, err } = kravspek('import', ...args)
      assert.equal(code, 2)
      return err
    }
    assert.match(error(), /Si hvilken fil/)
    assert.match(error('a.docx', 'b.docx', '--out', 'a.krav.yaml'), /én fil om gangen/)
    assert.match(error('a.docx'), /--out/)
    assert.match(error('a.docx', '--out', 'a.docx'), /må slutte på \.krav\.yaml/)
    assert.match(error('a.docx', '--out', 'a.krav.yaml'), /«a\.docx» finnes ikke/)
    assert.match(error(fixture('elektronisk-las.csv'), '--out', 'b/a.krav.yaml'), /kan ikke skrives/)
  })
})
