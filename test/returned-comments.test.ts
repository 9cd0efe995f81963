import { importReturned, type Analysis, type Block, type DocumentTree } from '@kravspek/core'
import { bookmarkName, openReturned } from '@kravspek/docx'
import assert from 'node:assert/strict'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import fc from 'fast-check'
import { arbitrarySpecification } from './arbitrary-specification.js'
import { analyseValue, example, exampleNames, render, renderedExample, type Rendered } from './rendered.js'

/** A run of text in `word/document.xml`, outside the table of contents. */
interface Run {
  readonly start: number
  readonly end: number
  /** Id of the document tree. */
  readonly about: string
}

const wordNames = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const date = '2026-11-20T09:00:00Z'

/** By the name of its bookmark: each heading, and each row and caption of a table, a figure or a chart. */
function anchorsOf(
  blocks: readonly Block[],
): ReadonlyMap<string, { readonly id: string; readonly type: string }> {
  const anchors = new Map<string, { readonly id: string; readonly type: string }>()
  const add = (type: string, id: string | undefined): void => {
    if (id !== undefined) anchors.set(bookmarkName(id), { id, type })
  }
  const walk = (each: readonly Block[]): void => {
    for (const block of each) {
      if (block.type === 'heading' || block.type === 'figure' || block.type === 'chart')
        add(block.type, block.id)
      if (block.type === 'table') {
        add('table', block.id)
        for (const row of block.rows) {
          add('row', row.id)
          for (const cell of row.cells) walk(cell.blocks)
        }
      }
      if (block.type === 'cover' || block.type === 'landscape') walk(block.blocks)
    }
  }
  walk(blocks)
  return anchors
}

/**
 * Every run of text with what it is about, by the order of the file alone: a row's bookmark holds for the row and those below
 * it without one, a caption's for its table or picture, a heading's until the next heading.
 */
function runsIn(xml: string, tree: DocumentTree): readonly Run[] {
  const anchors = anchorsOf(tree.blocks)
  const runs: Run[] = []
  let heading = ':cover'
  let caption: string | undefined
  const tables: (string | undefined)[] = []
  let row: string | undefined
  let contents = 0
  const depth: boolean[] = []
  const tag = /<(\/?)w:(tbl|tr|p|sdt|bookmarkStart|docPartObj|r)(?=[ />])([^>]*)>/g
  let runStart = 0
  for (const { index, 0: whole, 1: slash, 2: name, 3: rest = '' } of xml.matchAll(tag)) {
    const isEnd = slash === '/'
    const isEmpty = rest.endsWith('/')
    if (name === 'sdt' && !isEnd) depth.push(false)
    else if (name === 'sdt') contents -= depth.pop() === true ? 1 : 0
    else if (name === 'docPartObj') {
      depth[depth.length - 1] = true
      contents += 1
    } else if (name === 'tbl' && !isEnd) {
      tables.push(row)
      row = undefined
    } else if (name === 'tbl') {
      row = tables.pop()
      if (tables.length === 0) caption = undefined
    } else if (name === 'p' && !isEnd && !isEmpty) {
      if (tables.length === 0) caption = captionAt(xml, index, anchors)
    } else if (name === 'bookmarkStart') {
      const anchor = anchors.get(/w:name="([^"]*)"/.exec(rest)?.[1] ?? '')
      if (anchor?.type === 'heading') heading = anchor.id
      else if (anchor?.type === 'row') row = anchor.id
    } else if (name === 'r' && !isEnd) runStart = index
    else if (name === 'r' && contents === 0) {
      const end = index + whole.length
      if (/<w:t[ >]/.test(xml.slice(runStart, end)) && !xml.slice(runStart, end).includes('<w:drawing'))
        runs.push({ start: runStart, end, about: row ?? caption ?? heading })
    }
  }
  return runs
}

/** The table or picture whose caption a paragraph is. */
function captionAt(xml: string, start: number, anchors: ReturnType<typeof anchorsOf>): string | undefined {
  const paragraph = xml.slice(start, xml.indexOf('</w:p>', start))
  return [...paragraph.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]*)"/g)]
    .map(([, name = '']) => anchors.get(name))
    .find((anchor) => anchor !== undefined && anchor.type !== 'heading' && anchor.type !== 'row')?.id
}

/** The file with a comment over each of some runs, and over those that follow it as far as its length says. */
function commented(
  docx: Uint8Array,
  xml: string,
  ranges: readonly { readonly from: Run; readonly to: Run }[],
) {
  const insertions = ranges.flatMap(({ from, to }, id) => [
    { at: from.start, text: `<w:commentRangeStart w:id="${id}"/>` },
    {
      at: to.end,
      text: `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`,
    },
  ])
  const changed = insertions
    .toSorted((one, other) => other.at - one.at)
    .reduce((before, { at, text }) => before.slice(0, at) + text + before.slice(at), xml)
  const comments = ranges.map(
    (_, id) =>
      `<w:comment w:id="${id}" w:author="Leser ${id % 3}" w:date="${date}"><w:p><w:r><w:t>Nummer ${id}.</w:t></w:r></w:p></w:comment>`,
  )
  const parts = unzipSync(docx)
  const relationships = 'word/_rels/document.xml.rels'
  return zipSync({
    ...parts,
    'word/document.xml': strToU8(changed),
    'word/comments.xml': strToU8(`<w:comments ${wordNames}>${comments.join('')}</w:comments>`),
    [relationships]: strToU8(
      strFromU8(parts[relationships] ?? new Uint8Array()).replace(
        '</Relationships>',
        '<Relationship Id="rComments" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/></Relationships>',
      ),
    ),
  })
}

/** Which run a comment begins at, counted round, and over how many that follow it. */
const places = fc.array(fc.tuple(fc.nat(), fc.nat(4)), { minLength: 10, maxLength: 40 })
type Places = readonly (readonly [first: number, length: number])[]

/** How many of the comments are about something of the specification. */
function assertComeBack(analysis: Analysis, { tree, docx }: Rendered, chosen: Places): number {
  const xml = strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array())
  const runs = runsIn(xml, tree)
  const ranges = chosen.flatMap(([number, length]) => {
    const first = number % runs.length
    const from = runs[first]
    const to = runs[Math.min(first + length, runs.length - 1)]
    return from === undefined || to === undefined ? [] : [{ from, to }]
  })
  const opened = openReturned(commented(docx, xml, ranges))
  assert.ok(opened.type === 'returned', JSON.stringify(opened))
  assert.deepEqual(
    opened
      .read(tree)
      .comments.map(({ text, place }) => `${text} ${place?.id}`)
      .toSorted(),
    ranges.map(({ from }, id) => `Nummer ${id}. ${from.about}`).toSorted(),
  )
  const file = { name: 'svar.docx', hash: 'a'.repeat(64), opened }
  const options = { editions: [], keepNames: false, date: '2026-11-23' }
  const { threads = [] } = importReturned(analysis, [file], options).review
  assert.deepEqual(
    threads.map(({ text }) => text).toSorted(),
    ranges.map((_, id) => `Nummer ${id}.`).toSorted(),
  )
  const known = ranges.flatMap(({ from }, id) =>
    analysis.ids.has(from.about) ? [[id, from.about] as const] : [],
  )
  for (const [id, about] of known)
    assert.equal(threads.find(({ text }) => text === `Nummer ${id}.`)?.at, about)
  return known.length
}

describe('any comments', function () {
  this.timeout(120_000)

  for (const name of exampleNames)
    it(`come back once each, at what they were put at, in ${name}`, () => {
      let placed = 0
      fc.assert(
        fc.property(places, (chosen) => {
          placed += assertComeBack(example(name), renderedExample(name, 'review'), chosen)
        }),
        { numRuns: 4 },
      )
      assert.ok(placed > 5, String(placed))
    })

  it('come back once each, at what they were put at, in any document', () => {
    fc.assert(
      fc.property(arbitrarySpecification, places, (value, chosen) => {
        const analysis = analyseValue(value)
        assertComeBack(analysis, render(analysis, 'review'), chosen)
      }),
      { numRuns: 40 },
    )
  })
})
