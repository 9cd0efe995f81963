import assert from 'node:assert/strict'
import { strToU8, zipSync } from 'fflate'
import { chartTextsOf } from './chart-texts.js'

describe('chartTextsOf', () => {
  it('gives the alternative texts of charts in their order, and of nothing else', () => {
    const drawing = (text: string, content: string) =>
      `<w:drawing><wp:inline><wp:docPr id="1" descr="${text}"/>${content}</wp:inline></w:drawing>`
    const document =
      drawing('Et bilde', '<pic:pic/>') +
      drawing('A &lt; B &amp; C&#248;', '<c:chart r:id="r1"/>') +
      drawing('To\n', '<c:chart/>')
    const docx = zipSync({
      '[Content_Types].xml': strToU8('<Types/>'),
      'word/document.xml': strToU8(document),
    })
    assert.deepEqual(chartTextsOf(docx), ['A < B & Cø', 'To\n'])
  })

  it('gives none for what is no Word file', () => {
    assert.deepEqual(chartTextsOf(new Uint8Array([1])), [])
  })
})
