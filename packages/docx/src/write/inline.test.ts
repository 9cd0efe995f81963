import assert from 'node:assert/strict'
import type { Inline } from '@kravspek/core'
import { paragraph, text } from './sample-tree.test.data.js'
import { body, written } from './written.test.data.js'

const runs = (...children: readonly Inline[]): string =>
  body([paragraph(children)]).replace(/^<w:p>.*?<\/w:pPr>|<\/w:p>$/g, '')

const link = (url: string): Inline => ({ type: 'link', url, children: [text('x')] })

describe('inlines', () => {
  it('writes text as one run', () => {
    assert.equal(runs(text('a & b')), '<w:r><w:t xml:space="preserve">a &amp; b</w:t></w:r>')
  })

  it('turns line breaks and tabs in text into what Word shows', () => {
    assert.equal(
      runs(text('a\r\nb\tc')),
      '<w:r><w:t xml:space="preserve">a</w:t><w:br/><w:t xml:space="preserve">b</w:t><w:tab/>' +
        '<w:t xml:space="preserve">c</w:t></w:r>',
    )
  })

  it('nests looks, and marks another language', () => {
    const children: Inline[] = [{ type: 'emphasis', children: [text('x')] }]
    assert.equal(
      runs({ type: 'span', style: 'muted', language: 'en', children: [{ type: 'strong', children }] }),
      '<w:r><w:rPr><w:rStyle w:val="Muted"/><w:b/><w:bCs/><w:i/><w:iCs/><w:lang w:val="en-GB"/></w:rPr>' +
        '<w:t xml:space="preserve">x</w:t></w:r>',
    )
  })

  it('gives one relationship to equal addresses', () => {
    const blocks = [
      paragraph([link('https://a.no/æ?x=1&y=2'), link('https://b.no/'), link('https://a.no/æ?x=1&y=2')]),
    ]
    assert.deepEqual(written(blocks).match(/r:id="rLink\d"/g), [
      'r:id="rLink1"',
      'r:id="rLink2"',
      'r:id="rLink1"',
    ])
    assert.match(
      written(blocks, { part: 'word/_rels/document.xml.rels' }),
      /Id="rLink1" Type="[^"]*hyperlink" Target="https:\/\/a\.no\/%C3%A6\?x=1&amp;y=2" TargetMode="External"/,
    )
  })

  it('writes only the text of what must not or cannot be a link', () => {
    const nested: Inline = { type: 'link', url: 'https://a.no/', children: [link('https://b.no/')] }
    const reference: Inline = { type: 'reference', target: 'nowhere', children: [text('x')] }
    assert.doesNotMatch(runs(link('javascript:alert(1)'), link('not a url'), reference), /w:hyperlink/)
    assert.equal(runs(nested).match(/<w:hyperlink/g)?.length, 1)
  })
})
