import assert from 'node:assert/strict'
import { applyFixes } from '../finding/apply-fixes.js'
import { defaultSettings } from '../rules/settings.js'
import { check } from '../check.js'
import { analyseText, specificationText } from '../testing.js'

/** The requirement's text in the file after the fix of `term-not-in-glossary`, and what it is read as. */
function mended(written: string, term: string) {
  const text = specificationText(`
    sections:
      - id: s
        title: S
        requirements:
          - id: K-1
            kind: minimum
            text: ${written}
  `)
  const settings = {
    ...defaultSettings,
    profile: 'strict',
    glossary: [{ term, insteadOf: ['tilbyder'] }],
  } as const
  const { findings, analysis } = check(analyseText(text), settings)
  const fixes = findings.filter(({ code }) => code === 'term-not-in-glossary').flatMap((each) => each.fixes)
  const after = applyFixes(analysis.sources, fixes).get(analysis.name)
  if (after === undefined) return undefined
  const { specification, findings: wrong } = analyseText(after)
  assert.deepEqual(
    wrong.filter(({ severity }) => severity === 'error'),
    [],
    after,
  )
  return specification?.sections?.[0]?.requirements?.[0]?.text
}

describe('edits of texts', () => {
  it('mean what they should, however the text is written', () => {
    for (const written of [
      'Vår tilbyder skal svare.',
      "'Vår tilbyder skal svare.'",
      '"Vår tilbyder skal svare."',
    ])
      assert.equal(mended(written, 'leverandør'), 'Vår leverandør skal svare.')
    assert.equal(
      mended('>-\n              Vår tilbyder\n              skal svare.', 'leverandør'),
      'Vår leverandør skal svare.',
    )
  })

  it('are escaped as the text is', () => {
    assert.equal(
      mended("'Vår tilbyder skal svare.'", "sjef's mann: nr. #1"),
      "Vår sjef's mann: nr. #1 skal svare.",
    )
    assert.equal(mended('"Vår tilbyder skal svare."', '"kunde" \\\\ C:'), 'Vår "kunde" \\\\ C: skal svare.')
  })

  it('are not made where they would change what is around them', () => {
    assert.equal(mended('Vår tilbyder skal svare.', "sjef's mann: nr. #1"), undefined)
    assert.equal(mended('tilbyder', '# leverandør'), undefined)
  })

  it('are not made where the text is written with escapes before them', () => {
    assert.equal(mended('"V\\u00e5r tilbyder skal svare."', 'leverandør'), undefined)
  })
})
