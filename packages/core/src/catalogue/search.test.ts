import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { Language } from '../document/nodes.js'
import { catalogueItems, catalogueLanguages } from './catalogue.js'
import { builtIn, small } from './catalogue.test.data.js'
import { searchItems, type SearchScope } from './search.js'

const found = (query: string, scope: Partial<SearchScope> = {}): readonly string[] =>
  searchItems(query, [builtIn], { language: 'nb', ...scope }).map(({ requirement }) => requirement.id)

describe('search in catalogues', () => {
  it('finds a requirement by its own title, first or beside its equal, in every language', () => {
    const items = catalogueItems(builtIn).filter(({ requirement }) => requirement.withdrawn === undefined)
    fc.assert(
      fc.property(fc.constantFrom(...items), fc.constantFrom<Language>(...catalogueLanguages), (item, language) => {
        const results = searchItems(item.requirement[language]?.title ?? '', [builtIn], { language })
        const own = results.find(({ reference }) => reference === item.reference)
        assert.ok(own !== undefined, item.reference)
        assert.equal(own.score, results[0]?.score, item.reference)
      }),
      { numRuns: 300 },
    )
  })

  it('forgives capitals, spaces and a foreign keyboard in a title', () => {
    const items = catalogueItems(builtIn).filter(({ requirement }) => requirement.withdrawn === undefined)
    fc.assert(
      fc.property(fc.constantFrom(...items), fc.boolean(), ({ reference, requirement }, isUpper) => {
        const title = requirement.nb?.title ?? ''
        const plain = title.replaceAll('å', 'aa').replaceAll('ø', 'oe').replaceAll('æ', 'ae')
        const query = ` ${isUpper ? plain.toUpperCase().replaceAll('Å', 'AA') : plain.toLowerCase()}  `
        const results = searchItems(query, [builtIn], { language: 'nb' })
        assert.ok(results.some((each) => each.reference === reference), query)
      }),
      { numRuns: 100 },
    )
  })

  it('finds what is said of false alarms, in every theme and language', () => {
    const themes = (query: string, language: Language): ReadonlySet<string> =>
      new Set(searchItems(query, [builtIn], { language }).map(({ theme }) => theme.theme))
    for (const [query, language] of [
      ['falske alarmer', 'nb'],
      ['falske alarmar', 'nn'],
      ['false alarms', 'en'],
    ] as const) {
      for (const theme of ['safety-alarm', 'reliability']) assert.ok(themes(query, language).has(theme), query + theme)
    }
    assert.ok(themes('falske varsler', 'nb').has('digital-supervision'))
  })

  it('finds things by what people call them', () => {
    for (const [language, query, id] of [
      ['nb', 'falldetektor', 'TRY-04'],
      ['nn', 'falldetektor', 'TRY-04'],
      ['en', 'fall detector', 'TRY-04'],
      ['nb', 'sengealarm', 'TIL-01'],
      ['nb', 'e-lås', 'LAS-01'],
      ['nb', 'medisinrobot', 'MED-01'],
      ['nb', 'tofaktor', 'PER-11'],
      ['nn', 'hjartesvikt', 'HJE-02'],
      ['en', 'smartwatch', 'GPS-05'],
    ] as const)
      assert.ok(found(query, { language }).includes(id), `${language} ${query}: ${id}`)
  })

  it('asks for every word', () => {
    const both = new Set(found('opplæring natt'))
    assert.ok(both.size > 0)
    const [one, other] = [new Set(found('opplæring')), new Set(found('natt'))]
    for (const id of both) assert.ok(one.has(id) && other.has(id), id)
    assert.deepEqual(found('opplæring xyzzy'), [])
  })

  it('gives no more for more words', () => {
    const word = fc.constantFrom('alarm', 'opplæring', 'frist', 'bruker', 'natt', 'varsel', 'ansatte', 'data')
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 3 }), word, (words, more) => {
        const fewer = new Set(found(words.join(' ')))
        const results = found([...words, more].join(' '))
        // A whole title may be found where its parts are not asked for; nothing else.
        for (const id of results) assert.ok(fewer.has(id), `${words.join(' ')} + ${more}: ${id}`)
      }),
      { numRuns: 50 },
    )
  })

  it('takes the beginning of a word for the word, and a word inside another', () => {
    assert.ok(found('opplæringspl').includes('OPP-01'))
    assert.ok(found('utstyr').length > found('reserveutstyr').length)
  })

  it('forgives a wrong letter in a long word, where nothing is written so', () => {
    assert.deepEqual(new Set(found('opplærimg')), new Set(found('opplæring')))
    assert.deepEqual(found('olarm'), [])
  })

  it('finds what has a number by the number', () => {
    for (const query of ['OPP-01', 'opp-01', ' velferdsteknologi/OPP-01 ']) assert.deepEqual(found(query), ['OPP-01'])
  })

  it('looks in the other languages where the asked one has nothing', () => {
    assert.deepEqual(searchItems('course', [small], { language: 'nb' }).map(({ requirement }) => requirement.id), ['OPP-01'])
  })

  it('gives everything in the scope for an empty query, theme by theme, and nothing that is withdrawn', () => {
    assert.deepEqual(
      searchItems('', [small], { language: 'nb' }).map(({ requirement }) => requirement.id),
      ['OPP-01', 'DRI-01', 'DRI-02'],
    )
    assert.deepEqual(searchItems('dagtid', [small], { language: 'nb' }), [])
    assert.deepEqual(searchItems('–', [small], { language: 'nb' }), [])
  })

  it('keeps to a technology with what is for all, to a theme, and to a recommendation', () => {
    const ids = (scope: Partial<SearchScope>): readonly string[] =>
      searchItems('', [small], { language: 'nb', ...scope }).map(({ requirement }) => requirement.id)
    assert.deepEqual(ids({ technology: 'location' }), ['DRI-01', 'DRI-02'])
    assert.deepEqual(ids({ technology: 'safety-alarm' }), ['OPP-01', 'DRI-01', 'DRI-02'])
    assert.deepEqual(ids({ theme: 'training' }), ['OPP-01'])
    assert.deepEqual(ids({ recommendation: 3 }), ['OPP-01'])
  })

  it('takes any text for a query', () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        for (const { score } of searchItems(query, [small], { language: 'nb' })) assert.ok(score > 0)
      }),
    )
  })
})
