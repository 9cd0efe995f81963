import assert from 'node:assert/strict'
import fc from 'fast-check'
import { MarkupError, readMarkup } from '../document/read-markup.js'
import type { DocumentMeta } from '../document/nodes.js'
import { attributesOf, content } from '../document/vocabulary.js'
import { readMarkupText } from './read-markup-text.js'

/** What is said of a whole document, in the order of the text. */
function faultsIn(markup: string): readonly string[] {
  const faults: string[] = []
  const end = readMarkupText(
    markup,
    0,
    { type: 'content', inside: undefined },
    {
      base: undefined,
      report: (_range, message) => void faults.push(message),
    },
  )
  if (end.type !== 'content' || end.inside !== undefined) faults.push('open')
  return faults
}

function isRead(markup: string): boolean {
  try {
    readMarkup(markup, {} as DocumentMeta, { table: 'Tabell', figure: 'Figur' })
    return true
  } catch (error) {
    if (error instanceof MarkupError) return false
    throw error
  }
}

const attributes = [...new Set(Object.values(attributesOf).flatMap((each) => Object.keys(each)))]
const value = fc.oneof(
  fc.constantFrom('note', 'grid', 'nb', '', '1', '1 2', 'x y', '&amp;', '&#65;', 'text', 'page', 'stem'),
  fc.constantFrom('<', '&', '&nbsp;', '&#0;', "'", '\u0000'),
)
const attribute = fc
  .tuple(fc.constantFrom(...attributes), value, fc.constantFrom(' ', ' ', ' ', '', '\n'))
  .map(([name, text, space]) => `${space}${name}="${text}"`)
const text = fc.constantFrom(
  'a',
  ' ',
  '\n',
  'a & b',
  'a &lt; b',
  ']]>',
  '>',
  '&#x41;',
  '&apos;',
  'æ',
  '<',
  '\uFFFF',
)
const markupOf = fc.letrec<{ node: string; element: string }>((tie) => ({
  node: fc.oneof({ maxDepth: 4 }, text, tie('element')),
  element: fc
    .tuple(
      fc.constantFrom(...Object.keys(content).filter((name) => name !== 'document'), 'div'),
      fc.array(attribute, { maxLength: 3 }),
      fc.array(tie('node'), { maxLength: 3 }),
      fc.constantFrom(true, true, true, false),
    )
    .map(([name, given, children, isClosed]) =>
      children.length === 0 && isClosed
        ? `<${name}${given.join('')}/>`
        : `<${name}${given.join('')}>${children.join('')}${isClosed ? `</${name}>` : ''}`,
    ),
}))

/** Elements in their places: few of the documents above are right. */
const sound = fc
  .tuple(
    fc.array(
      fc.constantFrom('a', '&amp;', '<br/>', '<strong>a</strong>', '<span class="muted" lang="nb">b</span>'),
    ),
    fc.array(attribute, { maxLength: 1 }),
    fc.constantFrom('p', 'h1 id="a"', 'ul', 'table widths="1"'),
  )
  .map(([inline, given, tag]) => {
    const name = tag.split(' ')[0] ?? ''
    const inner = { ul: ['<li>', '</li>'], table: ['<tr><td>', '</td></tr>'] }[name] ?? ['', '']
    return `<${tag}${given.join('')}>${inner.join(inline.join(''))}</${name}>`
  })

describe('reading markup as it stands in a template', () => {
  it('says something of whatever the reader of documents will not take, and of nothing else', () => {
    const counts = { read: 0, refused: 0 }
    fc.assert(
      fc.property(fc.array(fc.oneof(markupOf.node, sound, sound), { maxLength: 4 }), (nodes) => {
        const markup = `<document>${nodes.join('')}</document>`
        const faults = faultsIn(markup)
        const taken = isRead(markup)
        counts[taken ? 'read' : 'refused'] += 1
        assert.equal(faults.length === 0, taken, `${markup} ${faults.join()}`)
      }),
      { numRuns: 4000 },
    )
    assert.ok(counts.read > 400 && counts.refused > 400, JSON.stringify(counts))
  })

  it('refuses comments, which are written otherwise in a template', () => {
    assert.deepEqual(faultsIn('<document><!-- a --></document>'), ['template-markup-kind-comment'])
  })
})
