import assert from 'node:assert/strict'
import { deflateRawSync } from 'node:zlib'
import { inflateByChunks } from '@kravspek/docx'
import fc from 'fast-check'
import { nativeInflate } from './native-inflate.js'

describe('unpacking with Node', () => {
  it('gives what the one that works anywhere gives, of what is damaged and of what claims too little too', () => {
    const cut = fc.option(fc.nat({ max: 40 }), { nil: undefined })
    const content = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.nat({ max: 99_999 }).map((length) => new Uint8Array(length)),
    )
    fc.assert(
      fc.property(content, fc.integer({ min: -3, max: 3 }), cut, (bytes, more, kept) => {
        const packed = deflateRawSync(bytes).subarray(0, kept)
        const claimed = Math.max(0, bytes.length + more)
        const [native, chunked] = [nativeInflate(packed, claimed), inflateByChunks(packed, claimed)]
        assert.deepEqual(
          typeof native === 'object' ? Uint8Array.from(native) : native,
          typeof chunked === 'object' ? Uint8Array.from(chunked) : chunked,
        )
      }),
    )
  })
})
