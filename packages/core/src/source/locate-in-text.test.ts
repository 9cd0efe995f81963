import assert from 'node:assert/strict'
import { analyseText, head } from '../testing.js'
import { locateInText } from './locate-in-text.js'

/** The text at a part of a title or summary, as it stands in the file. */
function writtenAt(yaml: string, part: string): string | undefined {
  const text = `${head}background:\n  summary: ${yaml}\n`
  const analysis = analyseText(text)
  const value = analysis.specification?.background?.summary ?? ''
  const start = value.indexOf(part)
  assert.notEqual(start, -1, `${part} is in ${value}`)
  const location = analysis.locate(['background', 'summary'])
  const written = text.slice(...location.range)
  return text.slice(...locateInText(location, written, value, [start, start + part.length]).range)
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

  it('gives the whole text where it is written otherwise than it reads', () => {
    assert.equal(writtenAt('"Vars\\u0065l og/eller"', 'og/eller'), '"Vars\\u0065l og/eller"')
  })
})
