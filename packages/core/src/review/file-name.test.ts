import assert from 'node:assert/strict'
import { fileNameToKeep } from './file-name.js'

const parts = {
  stem: 'medisin-dispenser',
  documents: ['tender', 'review', 'sheet'],
  ids: ['sykepleier', 'natt-vakt', 'hjemmetjenesten'],
}
const kept = (name: string): boolean => fileNameToKeep(name, parts) === name

describe('fileNameToKeep', () => {
  it('keeps the names that Kravspek gives, and those of their copies', () => {
    for (const name of [
      'medisin-dispenser-review-nb.docx',
      'medisin-dispenser-review-sykepleier-nn.docx',
      'medisin-dispenser-review-natt-vakt-hjemmetjenesten-nb.docx',
      'medisin-dispenser-review-nb.kravsvar.json',
      'medisin-dispenser-review-nb (1).docx',
      'medisin-dispenser-review-nb - kopi.docx',
      'medisin-dispenser-review-nb - kopi (2).docx',
      'medisin-dispenser-review-nb_v2.docx',
      'Kopi av medisin-dispenser-sheet-en.docx',
    ])
      assert.ok(kept(name), name)
  })

  it('keeps no other name: people put theirs in it', () => {
    for (const name of [
      'Kommentarer Kari Nordmann.docx',
      'medisin-dispenser-review-nb Kari.docx',
      'medisin-dispenser-review-kari-nb.docx',
      'medisin-dispenser-review-sykepleier-kari-nb.docx',
      'Kari medisin-dispenser-review-nb.docx',
      'medisin-dispenser-reviewkari-nb.docx',
      'medisin-dispenser-nb.docx',
      'medisin-dispenser-review-nb.exe',
      'medisin-dispenser-review-nb',
      '../medisin-dispenser-review-nb.docx',
      '',
    ])
      assert.equal(fileNameToKeep(name, parts), undefined, name)
  })
})
