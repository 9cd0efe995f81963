import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { catalogueItems, type RequirementCatalogue } from '../catalogue/catalogue.js'
import { catalogueChoices, catalogueTree } from './catalogue-tree.js'

const catalogue = JSON.parse(
  readFileSync(new URL('../../catalogues/velferdsteknologi.json', import.meta.url), 'utf8'),
) as RequirementCatalogue
const offered = catalogueItems(catalogue).filter(({ requirement }) => requirement.withdrawn === undefined)
const groupings = ['theme', 'technology', 'recommendation'] as const
const languages = ['nb', 'nn', 'en'] as const

describe('the catalogue as a tree', () => {
  it('has every requirement that is offered, in whatever grouping and language', () => {
    for (const language of languages)
      for (const groupBy of groupings) {
        const groups = catalogueTree([catalogue], groupBy, '', { language })
        const references = new Set(groups.flatMap(({ items }) => items.map(({ reference }) => reference)))
        assert.deepEqual(
          [...references].toSorted(),
          offered.map(({ reference }) => reference).toSorted(),
          groupBy,
        )
        assert.ok(
          groups.every(({ key, title }) => key === '' || (title ?? '').trim() !== ''),
          groupBy,
        )
        assert.equal(new Set(groups.map(({ key }) => key)).size, groups.length)
      }
  })

  it('keeps the order of the themes, and puts what answers a query best at the top', () => {
    const all = catalogueTree([catalogue], 'theme', '', { language: 'nb' })
    assert.deepEqual(
      all.map(({ key }) => key),
      catalogue.themes.map(({ theme }) => theme),
    )
    const found = catalogueTree([catalogue], 'theme', 'falske alarmer', { language: 'nb' })
    assert.ok(found.length > 0 && found.length < all.length)
    const [best] = found[0]?.items ?? []
    assert.match(JSON.stringify(best?.requirement.nb), /falsk|feilutløst/i)
  })

  it('is limited to a technology, a theme and a recommendation', () => {
    const scope = { language: 'nb', technology: 'safety-alarm', recommendation: 3 } as const
    for (const { items } of catalogueTree([catalogue], 'technology', '', scope))
      for (const { requirement } of items) {
        assert.ok(requirement.recommendations?.includes(3))
        assert.ok(requirement.technologies?.includes('safety-alarm') ?? true)
      }
    const theme = catalogueTree([catalogue], 'theme', '', { language: 'nb', theme: 'training' })
    assert.deepEqual(
      theme.map(({ key }) => key),
      ['training'],
    )
  })

  it('can be filtered by all that it has', () => {
    const choices = catalogueChoices([catalogue], 'nb')
    assert.equal(choices.recommendation.length, 14)
    assert.equal(choices.theme.length, catalogue.themes.length)
    const used = new Set(offered.flatMap(({ requirement }) => requirement.technologies ?? []))
    for (const technology of used)
      assert.ok(
        choices.technology.some(({ key }) => key === technology),
        technology,
      )
  })
})
