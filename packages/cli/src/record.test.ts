import assert from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { recordName, recordText } from '@kravspek/core'
import { readRecord, sha256 } from './record.js'
import { temporaryFolder } from './temporary-folder.test.data.js'

const hash = sha256(new TextEncoder().encode('a'))

describe('record of a folder', () => {
  it('is read as it was written, names in order', () => {
    const text = recordText(
      new Map([
        ['b.docx', hash],
        ['a.docx', hash],
      ]),
    )
    assert.equal(
      text,
      `{\n  "version": 1,\n  "files": {\n    "a.docx": "${hash}",\n    "b.docx": "${hash}"\n  }\n}\n`,
    )
    assert.deepEqual(readRecord(temporaryFolder({ [recordName]: text })), {
      hashes: new Map([
        ['a.docx', hash],
        ['b.docx', hash],
      ]),
      isBroken: false,
    })
  })

  it('is empty where there is none, also where there is no folder', () => {
    const empty = { hashes: new Map(), isBroken: false }
    assert.deepEqual(readRecord(temporaryFolder()), empty)
    assert.deepEqual(readRecord(join(temporaryFolder(), 'nothing')), empty)
  })

  it('is empty and broken where it is none of ours', () => {
    const texts = [
      '',
      '{',
      'null',
      '[]',
      '{"version":1}',
      `{"version":2,"files":{"a":"${hash}"}}`,
      '{"version":1,"files":["a"]}',
      '{"version":1,"files":{"a":"b"}}',
      '{"version":1,"files":{"a":null}}',
    ]
    for (const text of texts) {
      assert.deepEqual(
        readRecord(temporaryFolder({ [recordName]: text })),
        { hashes: new Map(), isBroken: true },
        text,
      )
    }
    const folder = temporaryFolder()
    mkdirSync(join(folder, recordName))
    assert.ok(readRecord(folder).isBroken)
  })

  it('takes names that JavaScript has a meaning for as names', () => {
    const text = `{"version":1,"files":{"__proto__":"${hash}","toString":"${hash}"}}`
    const { hashes } = readRecord(temporaryFolder({ [recordName]: text }))
    assert.deepEqual([...hashes.keys()], ['__proto__', 'toString'])
    assert.match(recordText(hashes), /"__proto__"/)
  })
})
