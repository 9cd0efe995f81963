import assert from 'node:assert/strict'
import { builtIn } from './catalogue.test.data.js'
import { technologiesNamed } from './technology-names.js'

const named = (title: string): readonly string[] => technologiesNamed(title, builtIn.recipes)

describe('technologies that a title names', () => {
  it('are named as starting points call them in any language, inflected or not', () => {
    for (const { technology, nb, nn, en } of builtIn.recipes.filter((each) => each.technology !== 'other'))
      for (const words of [nb, nn, en])
        for (const name of [words?.title, words?.specification, ...(words?.words ?? [])])
          assert.ok(named(`2027: ${name ?? ''}`).includes(technology), name)
    assert.deepEqual(named('Heimeoppfølging og tryggleiksalarmane i Nordvik'), ['safety-alarm', 'home-monitoring'])
    assert.deepEqual(named('E-LÅSER OG GPS'), ['location', 'electronic-lock'])
  })

  it('are not read out of other words', () => {
    assert.deepEqual(named('Annet utstyr: brannalarmsentraler, velferdsteknologi og gpsbaserte bilar'), [])
    assert.deepEqual(technologiesNamed('Trygghetsalarm', []), [])
  })
})
