import assert from 'node:assert/strict'
import { escapeAttribute, escapeText } from './escape.js'

describe('escapeText', () => {
  it('leaves ordinary text as it is', () => {
    assert.equal(escapeText('Måles på «vakt» – 99,9 % 😀'), 'Måles på «vakt» – 99,9 % 😀')
  })

  it('escapes markup', () => {
    assert.equal(escapeText('a < b && "c" > ]]>'), 'a &lt; b &amp;&amp; "c" &gt; ]]&gt;')
  })

  it('replaces what XML 1.0 forbids', () => {
    assert.equal(
      escapeText('a\u0000b\u000Bc\uFFFEd\uFFFFe\uD800f\uDC00'),
      'a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf\uFFFD',
    )
  })
})

describe('escapeAttribute', () => {
  it('keeps quotes, and line breaks and tabs through attribute normalisation', () => {
    assert.equal(escapeAttribute('"a"\nb\tc & d'), '&#34;a&#34;&#10;b&#9;c &amp; d')
  })
})
