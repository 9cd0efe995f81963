import assert from 'node:assert/strict'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { EditionRecord } from '@kravspek/core'
import type { EditionFolder } from './edition-folder.js'
import { words } from './locale/words.js'
import { sha256 } from './record.js'
import { Refusal } from './refusal.js'
import { temporaryFolder } from './temporary-folder.test.data.js'
import { prepareEdition, writeEdition } from './write-edition.js'

const picture = new TextEncoder().encode('bilde')
const name = `${sha256(picture)}.png`
const record: EditionRecord = {
  version: '1.0',
  kind: 'tender',
  number: 1,
  correction: undefined,
  since: undefined,
  date: undefined,
  tool: '0.1.0',
  rulePack: { id: 'loa-2026-07', verified: false },
  hoursPerPost: 1700,
  hashes: { specification: '', supplier: '', reviewer: '', leader: '' },
  documents: {},
  pictures: { 'a.png': name },
  house: { referenceDocx: undefined, templates: {} },
  specification: {},
}

function folderAt(path: string): EditionFolder {
  return {
    path,
    stem: 'a',
    show: (inner = '') => join('a.editions', inner),
    command: 'issue',
    language: 'nb',
  }
}

function write(path: string): void {
  writeEdition(folderAt(path), record, new Map([[name, picture]]))
}

describe('writing an edition', () => {
  it('writes what it keeps and its own file, and nothing else', () => {
    const folder = join(temporaryFolder(), 'a.editions')
    write(folder)
    assert.deepEqual(readdirSync(folder), ['1.0.json', 'files'])
    assert.deepEqual(readdirSync(join(folder, 'files')), [name])
    assert.equal(readFileSync(join(folder, 'files', name), 'utf8'), 'bilde')
  })

  it('writes again what it keeps, where it no longer is what its name says', () => {
    const folder = temporaryFolder()
    write(folder)
    writeFileSync(join(folder, 'files', name), 'noe annet')
    write(folder)
    assert.equal(readFileSync(join(folder, 'files', name), 'utf8'), 'bilde')
    assert.deepEqual(readdirSync(join(folder, 'files')), [name])
  })

  it('says why it can not write, before the edition is there', () => {
    const folder = temporaryFolder({ files: 'en fil' })
    assert.throws(
      () => {
        write(folder)
      },
      (error) =>
        error instanceof Refusal &&
        /^«a\.editions\/files\/\S+» kan ikke skrives: det ligger en fil der/.test(error.sentence(words.nb)),
    )
    assert.deepEqual(readdirSync(folder), ['files'])
  })

  it('says before the documents are written that it could not be written', () => {
    const folder = temporaryFolder({ 'a.editions': 'en fil' })
    assert.throws(
      () => {
        prepareEdition(folderAt(join(folder, 'a.editions')))
      },
      (error) =>
        error instanceof Refusal &&
        error.sentence(words.nb).startsWith('«a.editions» kan ikke skrives: det ligger en fil der'),
    )
    prepareEdition(folderAt(join(folder, 'b.editions')))
    assert.deepEqual(readdirSync(join(folder, 'b.editions')), [])
  })
})
