import assert from 'node:assert/strict'
import { coverageHtml, coverageMarkdown } from './coverage-report.js'
import { words } from './locale/words.js'

const row = {
  recommendation: 1,
  title: 'Kartlegg',
  state: 'missing' as const,
  stateTitle: 'Mangler',
  fields: ['a'],
  reason: 'Fordi\u0000\u001B[2J\n- & <b>.',
}

describe('coverage', () => {
  it('shows control characters in HTML, and escapes what is markup', () => {
    const html = coverageHtml([row], 'Prøve\u0007', words.nb, 'nb')
    assert.ok(html.includes('<td>Fordi␀␛[2J - &#38; &#60;b&#62;.</td>'), html)
    assert.ok(html.includes('Prøve␇</title>'))
  })

  it('shows control characters in Markdown, and escapes what is markup', () => {
    const markdown = coverageMarkdown([row], 'Prøve\u0007', words.nb)
    assert.ok(markdown.includes('| Fordi␀␛\\[2J - \\& \\<b\\>. |'), markdown)
    assert.ok(markdown.startsWith('# De 14 anbefalingene: Prøve␇\n'), markdown)
  })
})
