import assert from 'node:assert/strict'
import fc from 'fast-check'
import { contrast } from '../colour/contrast.js'
import { colours } from '../write/colours.js'
import { contrastOnWhite, paletteOf } from './palette.js'

describe('paletteOf', () => {
  it('knows the contrast of a colour on white', () => {
    assert.equal(Math.round(contrastOnWhite('767676') * 100) / 100, 4.54)
  })

  it('takes the colour of the house, and tints of it', () => {
    const { accent, headerTint, lightBar, middleBar } = paletteOf('1E5631', undefined)
    assert.deepEqual([accent, headerTint, lightBar, middleBar], ['1E5631', 'E9EEEA', 'DDE6E0', '83A28E'])
  })

  it('keeps our own where the house is too pale, or says nothing', () => {
    assert.deepEqual(paletteOf('FFC000', 'FFFF00'), colours)
    assert.deepEqual(paletteOf(undefined, undefined), colours)
  })

  it('gives text that can be read on white and on the tints, whatever the house', () => {
    const colour = fc.tuple(...[0, 1, 2].map(() => fc.nat(255))).map((parts) =>
      parts
        .map((part) => part.toString(16).padStart(2, '0'))
        .join('')
        .toUpperCase(),
    )
    fc.assert(
      fc.property(colour, colour, (heading, link) => {
        const palette = paletteOf(heading, link)
        for (const ground of ['FFFFFF', palette.headerTint, palette.groupTint])
          assert.ok(contrast(palette.accent, ground) >= 4.5, `${heading} on ${ground}`)
        assert.ok(contrastOnWhite(palette.link) >= 4.5)
      }),
    )
  })
})
