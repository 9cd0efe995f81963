import assert from 'node:assert/strict'
import { analyseText, head } from '../testing.js'
import { placesInText } from './locate-in-text.js'

/** The text at a part of a summary, as it stands in the file; `undefined` where the file writes it otherwise. */
function writtenAt(yaml: string, part: string): string | undefined {
  const text = `${head}background:\n  summary: ${yaml}\n`
  const analysis = analyseText(text)
  const value = analysis.specification?.background?.summary ?? ''
  const start = value.indexOf(part)
  assert.notEqual(start, -1, `${part} is in ${value}`)
  const location = analysis.locate(['background', 'summary'])
  const place = placesInText(location, text, value).placeOf([start, start + part.length])
  return place && text.slice(...place.range)
}

describe('locateInText', () => {
  it('finds a part of a text on one line', () => {
    assert.equal(writtenAt('Varsel på SMS og/eller e-post', 'og/eller'), 'og/eller')
  })

  it('finds it in quotes', () => {
    assert.equal(writtenAt("'Varsel: SMS og/eller e-post'", 'og/eller'), 'og/eller')
    assert.equal(writtenAt('"Varsel: SMS og/eller e-post"', 'og/eller'), 'og/eller')
    assert.equal(writtenAt("'Vakta''s SMS og/eller e-post'", 'og/eller'), 'og/eller')
  })

  it('finds it in a folded text, also across lines', () => {
    assert.equal(writtenAt('>-\n    Varsel på\n    SMS og/eller\n    e-post', 'og/eller'), 'og/eller')
    assert.equal(writtenAt('>-\n    Varsel så langt\n    det er mulig', 'så langt det'), 'så langt\n    det')
    assert.equal(writtenAt('Varsel så langt\n    det er mulig', 'så langt det'), 'så langt\n    det')
  })

  it('finds it after an empty line and in a text with lines', () => {
    assert.equal(writtenAt('>-\n    Første.\n\n    Andre og/eller tredje.', 'og/eller'), 'og/eller')
    assert.equal(writtenAt('|-\n    - Første\n    - Andre og/eller tredje', 'og/eller'), 'og/eller')
  })

  it('finds the end of a text that ends with a line', () => {
    assert.equal(writtenAt('>\n    Varsel på SMS og/eller', 'og/eller'), 'og/eller')
    assert.equal(writtenAt('|\n    Varsel på SMS og/eller', 'og/eller'), 'og/eller')
  })

  it('takes a quote at the start of a block for a part of the text', () => {
    assert.equal(writtenAt('>-\n    "Vakta" får SMS og/eller ring', 'og/eller'), 'og/eller')
  })

  it('finds none where the text is written otherwise than it reads, but what stands before that', () => {
    assert.equal(writtenAt('"Vars\\u0065l og/eller"', 'og/eller'), undefined)
    assert.equal(writtenAt('"SMS og/eller vars\\u0065l"', 'og/eller'), 'og/eller')
  })

  it('takes one pass, however many parts are looked for', () => {
    const value = 'skal '.repeat(200_000).trim()
    const { placeOf } = placesInText({ source: 'a', range: [0, value.length] }, value, value)
    for (let start = 0; start < value.length; start += 5)
      assert.equal(placeOf([start, start + 4])?.range[0], start)
  })
})
