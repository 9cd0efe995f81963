import assert from 'node:assert/strict'
import type { CatalogueItem } from '../../catalogue/catalogue.js'
import { officeReportLines } from './office-report.js'
import { item } from './office.test.data.js'
import { specificationFromOffice } from './specification-from-office.js'

const text = 'Løsningen skal gi varsel til ansatte på vakt innen <frist> når batteriet i alarmen er tomt.'
const plain = 'Leverandøren skal slette opplysninger om brukeren når tjenesten er avsluttet.'

const items: readonly CatalogueItem[] = [
  { id: 'DRI-02', title: 'Tomt batteri', text },
  { id: 'PER-04', title: 'Sletting', text: plain },
].map(({ id, ...words }) => ({
  reference: `prove/${id}`,
  theme: { id: 'drift', prefix: 'DRI', requirements: [] } as unknown as CatalogueItem['theme'],
  requirement: {
    id,
    version: '1.0.0',
    kind: 'minimum',
    nb: words,
  } as unknown as CatalogueItem['requirement'],
}))

function made(said: string) {
  const result = specificationFromOffice(
    { blocks: [{ type: 'heading', level: 1, text: 'Krav' }, item(said)] },
    { fileName: 'a.docx', items, language: 'nb' },
  )
  assert.ok(result.type === 'specification')
  return result
}

describe('requirements that are like some of a catalogue', () => {
  it('are told of, and not replaced', () => {
    const said =
      'Løsningen skal gi varsel til ansatte på vakt innen 15 minutter når batteriet i alarmen er tomt.'
    const { text: written, report } = made(said)
    assert.match(written, /# Ligner DRI-02 i kravkatalogen: kravspek catalogue show DRI-02\n +- id: K-1\n/)
    assert.ok(written.replace(/\s+/g, ' ').includes(said))
    assert.doesNotMatch(written, /from:/)
    assert.match(officeReportLines(report, 'nb').join('\n'), /K-1 ligner DRI-02 Tomt batteri \(\d+ %\)/)
  })

  it('say where they come from, where the text is the same to the letter', () => {
    const { text: written, report } = made(plain)
    assert.match(written, /from: \{ catalogue: prove\/PER-04, version: '?1\.0\.0'? \}/)
    assert.equal(report.matches[0]?.isExact, true)
  })

  it('are not those that speak of something else', () => {
    const { report } = made('Leverandøren skal holde kurs for nattevaktene.')
    assert.deepEqual(report.matches, [])
  })
})
