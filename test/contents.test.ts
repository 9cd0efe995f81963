import assert from 'node:assert/strict'
import type { Block, DocumentTree, Heading, Inline } from '@kravspek/core'
import { writeDocx } from '@kravspek/docx'
import { pagesOf } from './pdf.js'
import { needs } from './programs.js'
import { example, exampleNames, partsOf, render, renderedExample } from './rendered.js'

describe('page numbers in the table of contents', function () {
  needs('soffice', 'pdftotext')
  this.timeout(240_000)
  const documents = new Map<string, { readonly tree: DocumentTree; readonly docx: Uint8Array }>()
  let pages: ReadonlyMap<string, readonly string[]> = new Map()

  before('makes PDF of the documents', async () => {
    for (const [index, name] of exampleNames.entries()) {
      documents.set(name, renderedExample(name))
      for (const kind of otherKinds) documents.set(`${name}-${kind}`, render(example(name), kind))
      for (let seed = index + 1; seed <= 15; seed += exampleNames.length) {
        const tree = thinned(renderedExample(name).tree, seed)
        documents.set(`${name}-${String(seed)}`, { tree, docx: writeDocx(tree, { files: new Map() }) })
      }
    }
    pages = await pagesOf(new Map([...documents].map(([name, { docx }]) => [name, docx])))
  })

  /** Of each heading in the contents the page that stands there, if one does, and the one LibreOffice has it on. */
  const comparisons = (name: string): readonly Comparison[] => {
    const { tree, docx } = documents.get(name) ?? assert.fail(name)
    return compare(tree, docx, pages.get(name) ?? [])
  }
  const right = (all: readonly Comparison[]): readonly Comparison[] =>
    all.filter(({ shown, actual }) => shown === actual)

  for (const name of exampleNames) {
    it(`are right for ${name}, and nearly all are known`, () => {
      const all = comparisons(name)
      const known = all.filter(({ shown }) => shown !== undefined)
      assert.deepEqual(right(known), known)
      assert.ok(known.length >= all.length * 0.9, `${String(known.length)} of ${String(all.length)}`)
    })
  }

  it('are right in the other documents, and most are known', () => {
    const all = exampleNames.flatMap((name) => otherKinds.flatMap((kind) => comparisons(`${name}-${kind}`)))
    const known = all.filter(({ shown }) => shown !== undefined)
    assert.deepEqual(right(known), known)
    assert.ok(known.length >= all.length * 0.8, `${String(known.length)} of ${String(all.length)}`)
  })

  it('are left to Word where filling in the document moves them', () => {
    for (const name of exampleNames) {
      const entries = entriesOf(render(example(name), 'answer').docx)
      assert.ok(entries.length > 0)
      assert.deepEqual([...new Set(entries.map(({ page }) => page))], [undefined])
    }
  })

  it('are right or left to Word where much has been left out of the examples', () => {
    const all = [...documents.keys()].filter((name) => /-\d+$/.test(name)).flatMap(comparisons)
    const known = all.filter(({ shown }) => shown !== undefined)
    assert.deepEqual(right(known), known)
    assert.ok(known.length >= all.length * 0.6, `${String(known.length)} of ${String(all.length)}`)
  })

  it('have dots before them, and where there is none there are no dots', () => {
    for (const { docx } of documents.values()) {
      for (const { xml, page } of entriesOf(docx)) {
        assert.equal(xml.includes('w:leader="none"'), page === undefined, xml)
      }
    }
  })

  it('are seen in LibreOffice, too', () => {
    for (const name of exampleNames) {
      const lines = (pages.get(name) ?? []).flatMap((page) => page.split('\n')).map(withoutSpaces)
      const { tree, docx } = documents.get(name) ?? assert.fail(name)
      for (const { heading, shown } of compare(tree, docx, pages.get(name) ?? [])) {
        if (shown === undefined) continue
        const entry = `${heading}${String(shown)}`
        assert.ok(
          lines.some((line) => line.replaceAll('.', '') === entry.replaceAll('.', '')),
          entry,
        )
      }
    }
  })

  it('never make Word ask whether to update', () => {
    for (const { docx } of documents.values()) {
      const parts = partsOf(docx)
      assert.doesNotMatch(parts.get('word/settings.xml') ?? '', /updateFields/)
      assert.doesNotMatch(parts.get('word/document.xml') ?? '', /w:dirty/)
    }
  })
})

/** Documents that have contents, besides the specification itself. */
const otherKinds = ['criteria', 'involvement'] as const

interface Comparison {
  readonly heading: string
  readonly shown: number | undefined
  readonly actual: number
}

function compare(tree: DocumentTree, docx: Uint8Array, pages: readonly string[]): readonly Comparison[] {
  const depth = tree.blocks.find((block) => block.type === 'contents')?.depth ?? 0
  const headings = headingsOf(tree.blocks).filter(({ level }) => level <= depth)
  const entries = entriesOf(docx)
  assert.equal(entries.length, headings.length)
  const lines = pages.flatMap((page, index) =>
    page.split('\n').map((line) => ({ text: withoutSpaces(line), page: index + 1 })),
  )
  // From the end, so that the contents, where every heading stands too, come last.
  let last = lines.length
  const found = headings.toReversed().map((heading) => {
    const text = withoutSpaces(`${heading.number ?? ''}${textOf(heading.children)}`)
    const matches = (line: string): boolean => line === text || (line.length > 20 && text.startsWith(line))
    last = lines.slice(0, last).findLastIndex((line) => matches(line.text))
    return { heading: text, actual: lines[last]?.page ?? 0 }
  })
  return found.toReversed().map((place, index) => ({ ...place, shown: entries[index]?.page }))
}

function entriesOf(docx: Uint8Array): readonly { readonly xml: string; readonly page: number | undefined }[] {
  const document = partsOf(docx).get('word/document.xml') ?? ''
  return [...document.matchAll(/<w:p><w:pPr><w:pStyle w:val="TOC\d"\/>.*?<\/w:p>/g)].map(([xml]) => {
    const page = /PAGEREF.*?<w:t xml:space="preserve">(\d+)<\/w:t>/.exec(xml)?.[1]
    return { xml, page: page === undefined ? undefined : Number(page) }
  })
}

/** A document without some of its blocks, and some rows and items of those that stay. */
function thinned(tree: DocumentTree, seed: number): DocumentTree {
  let state = seed * 7919 + 13
  const chance = (): number => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31
    return state / 2 ** 31
  }
  const share = chance() / 2
  const isKept = (): boolean => chance() >= share
  const thin = (blocks: readonly Block[]): readonly Block[] =>
    blocks.flatMap((block): readonly Block[] => {
      if (block.type === 'heading' || block.type === 'cover' || block.type === 'contents') return [block]
      if (!isKept()) return []
      if (block.type === 'table')
        return block.rows.length === 1 ? [block] : withSome(block, block.rows.filter(isKept))
      return block.type === 'landscape' ? [{ ...block, blocks: thin(block.blocks) }] : [block]
    })
  return { ...tree, blocks: thin(tree.blocks) }
}

function withSome(
  table: Extract<Block, { type: 'table' }>,
  rows: Extract<Block, { type: 'table' }>['rows'],
): readonly Block[] {
  return rows.length === 0 ? [] : [{ ...table, rows }]
}

function headingsOf(blocks: readonly Block[]): readonly Heading[] {
  return blocks.flatMap((block) => {
    if (block.type === 'heading') return [block]
    return block.type === 'landscape' || block.type === 'cover' ? headingsOf(block.blocks) : []
  })
}

function textOf(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) =>
      inline.type === 'text' ? inline.text : inline.type === 'break' ? ' ' : textOf(inline.children),
    )
    .join('')
}

function withoutSpaces(text: string): string {
  return text.replaceAll(/\s/g, '')
}
