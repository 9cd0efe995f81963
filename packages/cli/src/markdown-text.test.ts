import assert from 'node:assert/strict'
import { markdownText } from './markdown-text.js'

describe('text in Markdown', () => {
  it('leaves what people write alone', () => {
    const text = 'Svar innen 15 minutter – 1.2 av 3, «a - b», 5 + 5 = 10.'
    assert.equal(markdownText(text), text)
  })

  it('has its marks escaped, those of character references too', () => {
    assert.equal(
      markdownText('*a* [b](c) <i> &lt; `d` | e'),
      '\\*a\\* \\[b\\](c) \\<i\\> \\&lt; \\`d\\` \\| e',
    )
  })

  it('starts no list, heading or line', () => {
    const cases = {
      '- a': '\\- a',
      ' + a': '\\+ a',
      '1. a': '1\\. a',
      '12) a': '12\\) a',
      '1.': '1\\.',
      '# a': '\\# a',
      '---': '\\---',
      '===': '\\===',
    }
    for (const [text, expected] of Object.entries(cases)) assert.equal(markdownText(text), expected)
  })

  it('shows control characters, and line ends as spaces', () => {
    assert.equal(markdownText('a\u0000b\u0007c\u001Bd\u009Be\r\nf\tg'), 'a␀b␇c␛d\uFFFDe f g')
  })
})
