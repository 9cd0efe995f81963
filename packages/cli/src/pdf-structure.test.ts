import assert from 'node:assert/strict'
import { mendedStructure } from './pdf-structure.js'

/** A PDF as far as it matters here, in the form that LibreOffice gives it. */
const pdfOf = (elements: readonly string[], roles = ''): string => {
  const objects = elements.map(
    (body, index) => `${index + 1} 0 obj\n<</Type/StructElem\n${body}\n>>\nendobj\n\n`,
  )
  return (
    `%PDF-1.6\n${objects.join('')}/RoleMap<<${roles}>>\n` +
    'xref\n0 1\ntrailer\n<</Size 9/Root 7 0 R\n/Info 8 0 R\n>>\nstartxref\n77\n%%EOF\n'
  )
}

describe('mendedStructure', () => {
  it('makes paragraphs of paragraphs whose style is called like a kind of structure', () => {
    const elements = [
      '/S/Note\n/P 9 0 R',
      '/S/Figure\n/P 9 0 R\n/K[3 0 R ]',
      '/S/Figure\n/P 2 0 R\n/Alt<FEFF0041>',
    ]
    const before = pdfOf(elements, '/Figure/P\n/Note/P\n/Note#20Text/P\n')
    const after = mendedStructure(before, [])
    assert.equal(after.length, before.length)
    const types = [...after.matchAll(/\n\/S(\/\S+)/g)].map(([, type]) => type)
    assert.deepEqual(types, ['/P', '/P', '/Figure'])
    assert.equal(/RoleMap<<([^>]*)/.exec(after)?.[1]?.trim(), '/Note#20Text/P')
  })

  it('gives charts their alternative texts in an update that leaves every byte at its place', () => {
    const before = pdfOf(['/S/Figure\n/Alt<FEFF0041>', '/S/Figure\n/K[5 ]', '/S/P', '/S/Figure\n/K[6 ]'])
    const after = mendedStructure(before, ['Søyler', 'B'])
    assert.ok(after.startsWith(before))
    const update = after.slice(before.length)
    assert.match(
      update,
      /^2 0 obj\n<<\/Type\/StructElem\n\/S\/Figure\n\/K\[5 \]\n\/Alt<FEFF005300F80079006C00650072>\n>>\nendobj\n4 0 obj\n/,
    )
    const [, one, other, previous, start] =
      /xref\n2 1\n(\d{10}) 00000 n \n4 1\n(\d{10}) 00000 n \ntrailer\n<<\/Size 9\/Root 7 0 R\n\/Info 8 0 R\n\/Prev (\d+)\n>>\nstartxref\n(\d+)\n%%EOF\n$/.exec(
        update,
      ) ?? []
    assert.equal(after.slice(Number(one)).slice(0, 7), '2 0 obj')
    assert.equal(after.slice(Number(other)).slice(0, 7), '4 0 obj')
    assert.equal(previous, '77')
    assert.equal(after.slice(Number(start)).slice(0, 4), 'xref')
  })

  it('leaves alone what it does not know', () => {
    const two = pdfOf(['/S/Figure\n/K[5 ]', '/S/Figure\n/K[6 ]'])
    assert.equal(mendedStructure(two, ['A']), two)
    assert.equal(
      mendedStructure(two.replace('trailer', 'TRAILER'), ['A', 'B']),
      two.replace('trailer', 'TRAILER'),
    )
    assert.equal(mendedStructure('%PDF-1.7 /S/Note', []), '%PDF-1.7 /S/Note')
  })
})
