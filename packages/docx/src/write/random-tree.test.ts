import assert from 'node:assert/strict'
import type { Block, DocumentTree, Inline, Row } from '@kravspek/core'
import fc from 'fast-check'
import { lintDocx } from '../lint/lint-docx.js'
import { pngOf, sampleTree } from './sample-tree.test.data.js'
import { writeDocx } from './write-docx.js'

const pieces = [
  '<',
  '&',
  '"',
  ']]>',
  '\n',
  '\t',
  '\r',
  '\u0000',
  '\uFFFE',
  '\uD83D',
  '\uDE00',
  'å',
  '%1',
  '\\',
  ' PAGEREF x ',
  'krav ',
]
const words = fc.array(fc.constantFrom(...pieces), { maxLength: 6 }).map((parts) => parts.join(''))
// Few ids, so that some are used twice and some references lead nowhere.
const id = fc.constantFrom('a', 'A', 'K-1', 'æøå.1', `long ${'x'.repeat(50)}`, '<"&>')
const language = fc.constantFrom(undefined, 'nb' as const, 'nn' as const, 'en' as const)
const caption = fc.record({ word: words, number: fc.nat(99), text: words })
const url = fc.oneof(
  fc.webUrl(),
  fc.constantFrom('mailto:a@b.no', 'javascript:x', 'http://[', 'https://a.no/ <æ>'),
  words,
)

const inlines = fc.letrec<{ inline: Inline; children: Inline[] }>((tie) => ({
  children: fc.array(tie('inline'), { maxLength: 3 }),
  inline: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({ type: fc.constant('text' as const), text: words }),
    fc.record({ type: fc.constant('break' as const) }),
    fc.record({ type: fc.constantFrom('strong' as const, 'emphasis' as const), children: tie('children') }),
    fc.record({ type: fc.constant('link' as const), url, children: tie('children') }),
    fc.record({ type: fc.constant('reference' as const), target: id, children: tie('children') }),
    fc.record({
      type: fc.constant('span' as const),
      style: fc.constantFrom(undefined, 'muted' as const, 'label' as const),
      language,
      children: tie('children'),
    }),
  ),
}))

const blocks = fc.letrec<{ block: Block; blocks: Block[]; row: Row }>((tie) => ({
  blocks: fc.array(tie('block'), { maxLength: 4 }),
  row: fc.record({
    id: fc.option(id, { nil: undefined }),
    kind: fc.constantFrom('plain' as const, 'stem' as const, 'child' as const, 'group' as const),
    cells: fc.array(fc.record({ isHeader: fc.boolean(), blocks: tie('blocks') }), { maxLength: 3 }),
  }),
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({
      type: fc.constant('paragraph' as const),
      style: fc.constantFrom(
        'normal' as const,
        'title' as const,
        'subtitle' as const,
        'lead' as const,
        'note' as const,
      ),
      language,
      children: inlines.children,
    }),
    // One level only: an order of headings that skips levels is the tree's fault, and is found as such.
    fc.record({
      type: fc.constant('heading' as const),
      level: fc.constant(1 as const),
      id,
      number: fc.constantFrom(undefined, '1', '2', 'A'),
      children: inlines.children,
    }),
    fc.record({
      type: fc.constant('contents' as const),
      title: words,
      depth: fc.integer({ min: 1, max: 3 }),
    }),
    fc.record({
      type: fc.constant('figure' as const),
      id: fc.option(id, { nil: undefined }),
      caption,
      alt: words.map((alt) => `alt ${alt}`),
      file: fc.constantFrom('a.png', 'b.svg', 'missing'),
    }),
    fc.record({
      type: fc.constant('list' as const),
      ordered: fc.boolean(),
      language,
      items: fc.array(tie('blocks'), { maxLength: 3 }),
    }),
    fc.record({
      type: fc.constant('table' as const),
      kind: fc.constantFrom('requirements' as const, 'facts' as const, 'grid' as const),
      id: fc.option(id, { nil: undefined }),
      caption: fc.option(caption, { nil: undefined }),
      label: words,
      widths: fc.array(fc.double(), { maxLength: 4 }),
      header: fc.array(words, { maxLength: 4 }),
      rows: fc.array(tie('row'), { maxLength: 3 }),
    }),
    fc.record({ type: fc.constantFrom('cover' as const, 'landscape' as const), blocks: tie('blocks') }),
  ),
}))

/** Any tree a template could yield, and many it could not. */
export const randomTree: fc.Arbitrary<DocumentTree> = fc
  .tuple(blocks.blocks, words, fc.constantFrom('nb' as const, 'nn' as const, 'en' as const))
  .map(([content, title, documentLanguage]) => ({
    meta: {
      ...sampleTree.meta,
      title: `T ${title}`,
      author: title,
      keywords: [title],
      draftMark: title,
      language: documentLanguage,
    },
    blocks: content,
  }))

export const randomFiles: ReadonlyMap<string, Uint8Array> = new Map([
  ['a.png', pngOf(3000, 20)],
  ['b.svg', new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 4000"/>')],
])

/** What our check says of what a tree holds: texts that are empty, links without words, tables without a header row. */
const ofTheText: ReadonlySet<string> = new Set([
  'blank-paragraphs',
  'heading-empty',
  'link-text',
  'table-headings',
])

describe('any document', () => {
  it('is free of what our own check looks for', () => {
    fc.assert(
      fc.property(randomTree, (tree) => {
        const problems = lintDocx(writeDocx(tree, { files: randomFiles }))
        assert.deepEqual(
          problems.filter(({ code, severity }) => severity !== 'hint' && !ofTheText.has(code)),
          [],
        )
      }),
    )
  })
})
