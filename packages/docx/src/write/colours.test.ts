import assert from 'node:assert/strict'
import { contrast } from '../colour/contrast.js'
import { colours } from './colours.js'

describe('colours', () => {
  it('make text stand out from paper and tints', () => {
    const { accent, text, muted, link, draft, headerTint, groupTint } = colours
    for (const [name, colour] of Object.entries({ accent, text, muted, link, draft })) {
      assert.ok(contrast(colour, 'FFFFFF') >= 7, `${name} on white`)
      for (const tint of [headerTint, groupTint]) assert.ok(contrast(colour, tint) >= 6, `${name} on ${tint}`)
    }
  })
})
