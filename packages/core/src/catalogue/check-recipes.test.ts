import assert from 'node:assert/strict'
import { defaultSettings } from '../rules/settings.js'
import { checkCatalogue } from './check-catalogue.js'
import { readCatalogue } from './read-catalogue.js'

const files = {
  'catalogue.yaml': 'kravspek: 1\nid: nordvik\nversion: 1.0.0\n',
  'requirements/training.yaml':
    'kravspek: 1\ntheme: training\nrequirements:\n  - { id: OPP-01, version: 1.0.0 }\n  - { id: OPP-02, version: 1.0.0, withdrawn: Erstattet. }\n',
}

/** What is said of a recipe, with the text that it points at. */
function told(...recipes: readonly string[]): readonly (readonly [code: string, text: string])[] {
  const texts = new Map<string, string>(Object.entries(files))
  for (const [index, recipe] of recipes.entries())
    texts.set(`recipes/${String(index)}.yaml`, `kravspek: 1\ntechnology: lift\n${recipe}`)
  return checkCatalogue(readCatalogue(texts), defaultSettings)
    .filter(({ location }) => location.source.startsWith('recipes/'))
    .map(({ code, location: { source, range } }) => [code, (texts.get(source) ?? '').slice(...range)] as const)
}

const words = 'nb: { title: Heis }\nnn: { title: Heis }\nen: { title: Lift }\n'

describe('the check of starting points', () => {
  it('has nothing to say of one that names what there is', () => {
    assert.deepEqual(told(`${words}requirements: [OPP-01]\nsmall: [OPP-01]\n`), [])
  })

  it('tells of requirements that the catalogue does not have, or has withdrawn', () => {
    assert.deepEqual(told(`${words}requirements: [OPP-01, OPP-02, OPP-99]\n`), [
      ['catalogue-unknown-reference', 'OPP-02'],
      ['catalogue-unknown-reference', 'OPP-99'],
    ])
  })

  it('tells of requirements that something depends on and that are not taken', () => {
    assert.deepEqual(told(`${words}requirements: []\nonboarding: [OPP-01]\n`), [
      ['catalogue-unknown-reference', 'OPP-01'],
    ])
  })

  it('tells of functions that are not there', () => {
    assert.deepEqual(told(`${words}phaseOut: [{ function: opp, nb: {}, nn: {}, en: {} }]\n`), [
      ['catalogue-unknown-reference', 'opp'],
    ])
  })

  it('tells of a language that lacks', () => {
    assert.deepEqual(
      told('nb: { title: Heis }\nnn: { title: Heis }\n').map(([code]) => code),
      ['catalogue-language-missing'],
    )
  })

  it('tells of two for one technology', () => {
    assert.deepEqual(told(words, words), [['catalogue-duplicate', 'lift']])
  })
})
