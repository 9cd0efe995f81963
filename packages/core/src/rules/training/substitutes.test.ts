import assert from 'node:assert/strict'
import { areSubstitutes } from './substitutes.js'

describe('substitutes', () => {
  it('are known by what they are called', () => {
    for (const title of [
      'Vikar og tilkallingsvakt',
      'Tilkallingsvikarar',
      'Ekstravakt',
      'Timelønnede assistenter',
      'Substitute in home care',
      'Temps',
    ])
      assert.equal(areSubstitutes({ id: 'rolle', title }), true, title)
    assert.equal(areSubstitutes({ id: 'vikar-heim' }), true)
  })

  it('are not those who lead them, nor whoever is called something similar', () => {
    assert.equal(areSubstitutes({ id: 'leder', title: 'Leder for vikarer', kind: 'leader' }), false)
    assert.equal(areSubstitutes({ id: 'template-editor', title: 'Responssenteroperatør' }), false)
    assert.equal(areSubstitutes({ id: 'nattevakt', title: 'Nattevakt' }), false)
  })
})
