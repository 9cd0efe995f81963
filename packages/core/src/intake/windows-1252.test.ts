import assert from 'node:assert/strict'
import { windows1252Text } from './windows-1252.js'

describe('windows1252Text', () => {
  it('reads the letters and marks that Excel in Norway writes', () => {
    const bytes = [0xe6, 0xf8, 0xe5, 0x20, 0x93, 0x61, 0x94, 0x20, 0x96, 0x20, 0x80, 0x20, 0x85, 0x92]
    assert.equal(windows1252Text(Uint8Array.from(bytes)), 'æøå “a” – € …’')
  })

  it('gives every byte a character of its own', () => {
    const all = windows1252Text(Uint8Array.from({ length: 256 }, (_, byte) => byte))
    assert.equal(all.length, 256)
    assert.equal(new Set(all).size, 256)
  })
})
