import assert from 'node:assert/strict'
import fc from 'fast-check'
import { catalogue } from './catalogue.test.data.js'
import { technologies, technologyMeant } from './technologies.js'

const languages = ['nb', 'nn', 'en'] as const

describe('technologies', () => {
  it('have a title and one line in each language, and end with all others', () => {
    for (const language of languages) {
      const all = technologies(language, catalogue)
      assert.equal(all.length, 9)
      assert.equal(all.at(-1)?.name, 'other')
      assert.equal(new Set(all.map(({ title }) => title)).size, all.length)
      for (const { explanation } of all) assert.match(explanation, /^\S[^\n]{20,120}\.$/)
    }
  })
})

describe('technologyMeant', () => {
  const meant = (said: string) => technologyMeant(said, catalogue)

  it('understands every title in every language', () => {
    for (const language of languages)
      for (const { name, title } of technologies(language, catalogue))
        for (const said of [title, title.toUpperCase(), title.replaceAll(' ', '-'), name])
          assert.deepEqual(meant(said), { type: 'found', name }, said)
  })

  it('understands other names, and how a name begins', () => {
    assert.deepEqual(meant('pilledispenser'), { type: 'found', name: 'medicine-dispenser' })
    assert.deepEqual(meant('tryggleik'), { type: 'found', name: 'safety-alarm' })
    assert.deepEqual(meant('elektronisk dorlas'), { type: 'found', name: 'electronic-lock' })
  })

  it('says which are meant where several begin alike, and which one is nearly spelt so', () => {
    assert.deepEqual(meant('pasientvarslng'), { type: 'unsure', perhaps: ['patient-notification'] })
    // As near to «medisindispensar» in Nynorsk.
    assert.deepEqual(meant('medisindispensr'), { type: 'unsure', perhaps: ['medicine-dispenser'] })
    const alike = meant('digital')
    assert.ok(alike.type === 'unsure')
    assert.ok(alike.perhaps.length > 1)
    assert.deepEqual(meant('traktor'), { type: 'unsure', perhaps: [] })
  })

  it('gives names of the catalogue, whatever is said', () => {
    const names = new Set(catalogue.recipes.map(({ technology }) => technology))
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (said) => {
        const answer = meant(said)
        const given = answer.type === 'found' ? [answer.name] : answer.perhaps
        assert.ok(given.every((each) => names.has(each)))
      }),
    )
  })
})
