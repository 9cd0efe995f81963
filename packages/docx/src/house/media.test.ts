import assert from 'node:assert/strict'
import { mediaFormat } from './media.js'

const formatOf = (text: string): string | undefined => mediaFormat(new TextEncoder().encode(text))

describe('mediaFormat', () => {
  it('takes a drawing that leads to nothing but itself', () => {
    for (const svg of [
      '<svg/>',
      '<?xml version="1.0"?>\n<!-- made by <script> -->\n<svg viewBox="0 0 1 1"><use href="#a"/></svg>',
      '<svg:svg xmlns:svg="http://www.w3.org/2000/svg"><svg:path fill="url( #a )"/></svg:svg>',
    ])
      assert.equal(formatOf(svg), 'svg', svg)
  })

  it('does not take a drawing that runs something or leads out', () => {
    for (const svg of [
      '<svg><script>1</script></svg>',
      '<svg onload="x()"/>',
      '<svg>\n<image href="a.png"/></svg>',
      '<svg><use xlink:href =\n" http://example.com/a"/></svg>',
      "<svg><path fill='url(\n http://example.com/a)'/></svg>",
      '<!DOCTYPE svg><svg/>',
      '<svg><!-- <!-- --><script/></svg>',
      '<svg><!--',
      '<p/>',
    ])
      assert.equal(formatOf(svg), undefined, svg)
  })

  it('comes to an end soon on text made to take long', () => {
    const [spaces, comments] = [' '.repeat(1_000_000), '<!--'.repeat(250_000)]
    assert.equal(formatOf(`<svg href=${spaces}#`), 'svg')
    assert.equal(formatOf(`<svg fill=url(${spaces}#`), 'svg')
    assert.equal(formatOf(`<svg>${comments}`), undefined)
  })
})
