import assert from 'node:assert/strict'
import type { Block, DocumentTree } from '@kravspek/core'
import { hostileSpecification } from './hostile-specification.js'
import { pagesOf } from './pdf.js'
import { needs } from './programs.js'
import { analyseValue, exampleNames, render, renderedExample } from './rendered.js'

describe('LibreOffice', function () {
  needs('soffice', 'pdftotext')
  this.timeout(120_000)
  let pages: ReadonlyMap<string, readonly string[]> = new Map()

  before('makes PDF of the documents', async () => {
    pages = await pagesOf(
      new Map([
        ...exampleNames.map((name) => [name, renderedExample(name).docx] as const),
        ['hostile', render(analyseValue(hostileSpecification())).docx],
      ]),
    )
  })

  for (const name of exampleNames) {
    it(`shows every requirement of ${name} in its order, each id on one line`, () => {
      const lines = (pages.get(name) ?? []).join('\n').split('\n')
      const ids = requirementIds(renderedExample(name).tree)
      assert.ok(ids.length > 50, String(ids.length))
      let at = 0
      for (const [index, id] of ids.entries()) {
        const found = lines.findIndex(
          (line, number) => number >= at && (line === id || line.startsWith(`${id} `)),
        )
        assert.ok(found >= 0, `${id} does not begin a line after ${ids[index - 1] ?? 'the beginning'}`)
        at = found + 1
      }
    })

    it(`has as many pages for ${name} as one would print, and none without content`, () => {
      const { meta } = renderedExample(name).tree
      const all = pages.get(name) ?? []
      assert.ok(all.length >= 15 && all.length <= 60, `${String(all.length)} pages`)
      const around = [meta.header.left, meta.header.right, meta.footer, meta.draftMark ?? meta.footer]
      for (const [index, page] of all.entries()) {
        const content = around.reduce((text, each) => text.replaceAll(each, ''), page.replaceAll(/\s+/g, ' '))
        assert.ok(content.length > 100, `page ${String(index + 1)}: ${page}`)
      }
    })

    it(`counts the pages of ${name} in the footer, but not on the cover`, () => {
      const [before, between] = renderedExample(name).tree.meta.pageWords
      const all = pages.get(name) ?? []
      const footer = new RegExp(`${before}\\d+${between}\\d+`)
      assert.deepEqual(
        all.map((page) => footer.exec(page)?.[0]),
        all.map((_, index) =>
          index === 0 ? undefined : before + String(index + 1) + between + String(all.length),
        ),
      )
    })
  }

  it('opens a hostile specification', () => {
    const all = pages.get('hostile') ?? []
    assert.ok(all.length > 5 && all.length < 100, `${String(all.length)} pages`)
    assert.match(all.join('\n'), /<script type="x">alert\(1\)<\/script>/)
  })
})

/** Ids of the rows of requirement tables, in order. */
function requirementIds({ blocks }: DocumentTree): readonly string[] {
  const inBlock = (block: Block): readonly string[] => {
    if (block.type === 'landscape' || block.type === 'cover') return block.blocks.flatMap(inBlock)
    if (block.type !== 'table' || block.kind !== 'requirements') return []
    return block.rows.flatMap(({ id }) => id ?? [])
  }
  return blocks.flatMap(inBlock)
}
