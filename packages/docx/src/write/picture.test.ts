import assert from 'node:assert/strict'
import { readPicture } from './picture.js'
import { pngOf } from './sample-tree.test.data.js'

const svg = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('readPicture', () => {
  it('reads the size of a PNG', () => {
    assert.deepEqual(readPicture(pngOf(640, 480)), { format: 'png', width: 640, height: 480 })
  })

  it('reads the size of a JPEG behind other segments', () => {
    const jpeg = Uint8Array.of(
      0xff,
      0xd8,
      0xff,
      0xe0,
      0,
      4,
      0,
      0,
      0xff,
      0xff,
      0xc2,
      0,
      11,
      8,
      1,
      0x2c,
      2,
      0x58,
      3,
    )
    assert.deepEqual(readPicture(jpeg), { format: 'jpeg', width: 600, height: 300 })
  })

  it('reads the size of an SVG in its units, or from its view box', () => {
    assert.deepEqual(readPicture(svg('<?xml version="1.0"?><svg width="2in" height="48">')), {
      format: 'svg',
      width: 192,
      height: 48,
    })
    assert.deepEqual(readPicture(svg('<svg viewBox="0 0 30 20" width="100%">')), {
      format: 'svg',
      width: 30,
      height: 20,
    })
  })

  it('takes nothing else for a picture', () => {
    const bytes = [
      svg(''),
      svg('GIF89a'),
      pngOf(0, 5),
      pngOf(5, 5).subarray(0, 20),
      Uint8Array.of(0xff, 0xd8, 0xff),
    ]
    assert.deepEqual(
      bytes.map(readPicture),
      bytes.map(() => undefined),
    )
  })
})
