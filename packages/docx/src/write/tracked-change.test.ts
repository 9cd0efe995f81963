import assert from 'node:assert/strict'
import type { Inline } from '@kravspek/core'
import { paragraph, text } from './sample-tree.test.data.js'
import { body } from './written.test.data.js'

const runs = (...children: readonly Inline[]): string =>
  body([paragraph(children)]).replace(/^<w:p>.*?<\/w:pPr>|<\/w:p>$/g, '')

const signature = /w:id="1000001" w:author="[^"]+"(?: w:date="\d{4}-\d\d-\d\dT00:00:00Z")?/

describe('tracked changes', () => {
  it('are signed runs; what is gone has its own kind of text', () => {
    const [inserted, deleted] = [
      runs({ type: 'inserted', children: [text('ny')] }),
      runs({ type: 'deleted', children: [text('borte\nhelt')] }),
    ]
    assert.match(inserted, signature)
    assert.equal(
      inserted.replace(signature, '#'),
      '<w:ins #><w:r><w:t xml:space="preserve">ny</w:t></w:r></w:ins>',
    )
    assert.equal(
      deleted.replace(signature, '#'),
      '<w:del #><w:r><w:delText xml:space="preserve">borte</w:delText><w:br/>' +
        '<w:delText xml:space="preserve">helt</w:delText></w:r></w:del>',
    )
  })

  it('keep the looks of their text, and each has a number of its own', () => {
    const xml = runs(
      { type: 'inserted', children: [{ type: 'strong', children: [text('a')] }, text('b')] },
      { type: 'deleted', children: [text('c')] },
    )
    assert.match(xml, /<w:ins [^>]*><w:r><w:rPr><w:b\/><w:bCs\/><\/w:rPr><w:t [^>]*>a<\/w:t><\/w:r><w:r>/)
    assert.deepEqual(
      [...xml.matchAll(/<w:(?:ins|del) w:id="(\d+)"/g)].map(([, id]) => id),
      ['1000001', '1000002'],
    )
  })

  it('stand inside a hyperlink, never around one', () => {
    const link: Inline = { type: 'link', url: 'https://a.no/', children: [text('x')] }
    const xml = runs({ type: 'deleted', children: [text('før '), link] })
    assert.match(xml, /^<w:del .*<\/w:del><w:hyperlink [^>]*><w:del .*<\/w:del><\/w:hyperlink>$/)
    assert.doesNotMatch(xml, /<w:t[ >]/)
  })

  it('leave markup that a text holds as text', () => {
    assert.match(
      runs({ type: 'deleted', children: [text('</w:t><w:t>')] }),
      /&lt;\/w:t&gt;&lt;w:t&gt;<\/w:delText>/,
    )
  })
})
