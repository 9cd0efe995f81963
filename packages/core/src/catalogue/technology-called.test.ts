import assert from 'node:assert/strict'
import { builtIn, small } from './catalogue.test.data.js'
import { technologiesIn, technologyCalled } from './technology-called.js'

describe('a technology by its name', () => {
  it('is known as the format names it, whatever catalogue has it', () => {
    assert.deepEqual(technologiesIn([small]), ['safety-alarm'])
    for (const technology of technologiesIn([builtIn])) assert.equal(technologyCalled(technology, [builtIn]), technology)
  })

  it('is known by its name in each language, and by the beginning of it', () => {
    for (const { technology, nb, nn, en } of builtIn.recipes)
      for (const title of [nb?.title, nn?.title, en?.title].flatMap((each) => each ?? [])) {
        assert.equal(technologyCalled(title.toUpperCase(), [builtIn]), technology, title)
      }
    assert.equal(technologyCalled('safety', [small]), 'safety-alarm')
    assert.equal(technologyCalled(' safety alarm ', [small]), 'safety-alarm')
  })

  it('is unknown where nothing or more than one has the name', () => {
    for (const name of ['', 'robot', '-']) assert.equal(technologyCalled(name, [builtIn]), undefined, name)
  })
})
