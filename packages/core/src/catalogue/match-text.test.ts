import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { Language } from '../document/nodes.js'
import { catalogueItems, catalogueLanguages, type CatalogueItem } from './catalogue.js'
import { builtIn } from './catalogue.test.data.js'
import { everydaySentences, loneWordSentences, othersSentences } from './everyday-sentences.test.data.js'
import { likestItems } from './match-text.js'

const items = catalogueItems(builtIn)
const anyItem = fc.constantFrom(...items)
const anyLanguage = fc.constantFrom<Language>(...catalogueLanguages)

const textOf = ({ requirement }: CatalogueItem, language: Language): string => requirement[language]?.text ?? ''

/** A text as an office has it: numbers with their units and names of its own where the catalogue has values. */
function decided({ requirement }: CatalogueItem, language: Language, value: number): string {
  const words = requirement[language]
  return Object.entries(words?.parameters ?? {}).reduce((text, [key, { name = '', unit = '' }]) => {
    const { type } = requirement.parameters?.[key] ?? {}
    const said = type === 'number' ? `${String(value)} ${unit}` : type === 'duration' ? `${String(value)} timer` : 'Nordvik'
    return text.replaceAll(`<${name}>`, said)
  }, words?.text ?? '')
}

/** From here on a requirement is told of as like one of the catalogue. */
const told = 0.6

/** What is told of a sentence: the id of a requirement. */
function toldOf(sentence: string, language: Language): string | undefined {
  const [best] = likestItems(sentence, items, language)
  return best === undefined || best.likeness < told ? undefined : best.item.requirement.id
}

describe('likeness of texts and catalogue requirements', () => {
  it('is next to 1 for a text as it stands, however it is broken into lines', () => {
    fc.assert(
      fc.property(anyItem, anyLanguage, (item, language) => {
        const [best] = likestItems(textOf(item, language).replaceAll(' ', '\r\n '), items, language)
        assert.equal(best?.item.reference, item.reference)
        assert.ok(best.likeness >= 0.99, String(best.likeness))
      }),
    )
  })

  it('is 0.8 at least with other numbers and values', () => {
    fc.assert(
      fc.property(anyItem, anyLanguage, fc.nat(1000), (item, language, value) => {
        const text = decided(item, language, value)
        const [best] = likestItems(text, items, language)
        assert.equal(best?.item.reference, item.reference, text)
        assert.ok(best.likeness >= 0.8, `${text} ${String(best.likeness)}`)
      }),
    )
  })

  it('is under 0.3 for what is about something else', () => {
    for (const text of [
      'Leverandøren skal betale fakturaer fra underleverandører før jul.',
      'Bussen skal ha plass til minst 40 passasjerer og to rullestoler.',
      'Maten skal serveres varm og med grønnsaker fra lokale produsenter.',
      'Kontoret skal ha møterom med projektor.',
      '',
      '1.2.3',
    ]) {
      const [best] = likestItems(text, items, 'nb')
      assert.ok((best?.likeness ?? 0) < 0.3, `${text} ${best?.item.reference ?? ''} ${String(best?.likeness)}`)
    }
  })

  it('is at least that of a stranger for a text with a few words changed', () => {
    const text = 'Leverandøren må levere opplæringen i moduler på maksimalt 20 minutter, som de ansatte kan ta om igjen.'
    assert.equal(likestItems(text, items, 'nb')[0]?.item.requirement.id, 'OPP-02')
  })

  it('is between 0 and 1, the most first, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), anyItem, (text, item) => {
        const found = likestItems(`${text} ${textOf(item, 'nb')}`, items, 'nb').map(({ likeness }) => likeness)
        assert.ok(found.every((each) => each > 0 && each <= 1))
        assert.deepEqual(found, found.toSorted((a, b) => b - a))
      }),
    )
  })

  it('is found for thousands of texts in a moment', function () {
    this.timeout(20_000)
    const texts = Array.from({ length: 5000 }, (_, index) => {
      const item = items[index % items.length]
      return item === undefined ? '' : `${decided(item, 'nb', index)} Leverandøren beskriver hvordan.`
    })
    const { user: before } = process.cpuUsage()
    for (const text of texts) likestItems(text, items, 'nb')
    // Two seconds on the slowest machine; a tenth of it here.
    assert.ok(process.cpuUsage().user - before < 4_000_000)
  })

  it('is enough to tell of for most of what old specifications ask for, and seldom for the wrong requirement', () => {
    let [right, wrong, all] = [0, othersSentences.filter((sentence) => toldOf(sentence, 'nb') !== undefined).length, 0]
    for (const language of catalogueLanguages) {
      for (const [sentence, ids] of everydaySentences[language]) {
        const id = toldOf(sentence, language)
        all += 1
        if (id !== undefined && ids.split(' ').includes(id)) right += 1
        else if (id !== undefined) wrong += 1
      }
    }
    assert.ok(right / all >= 0.75, `${String(right)} of ${String(all)} found`)
    assert.ok(right / (right + wrong) >= 0.85, `${String(wrong)} wrong beside ${String(right)}`)
  })

  it('is enough to tell of where a title of the catalogue says nearly the same words', () => {
    for (const [sentence, id] of [
      ['Leverandøren skal inngå databehandleravtale.', 'PER-01'],
      ['Løsningen skal følge Normen.', 'PER-03'],
      ['Fallalarmen bør gi få falske alarmer.', 'TRY-04'],
      ['Utstyret skal virke i minst 8 timer etter strømbrudd.', 'DRI-06'],
      ['Løsningen skal ha tofaktor pålogging.', 'PER-11'],
    ] as const)
      assert.equal(toldOf(sentence, 'nb'), id, sentence)
  })

  it('is not enough to tell of for a single everyday word, and is for one that few requirements have', () => {
    for (const sentence of loneWordSentences) assert.equal(toldOf(sentence, 'nb'), undefined, sentence)
    for (const [sentence, id] of [
      ['Løsningen skal kryptere.', 'PER-10'],
      ['Løsningen skal ha API.', 'INT-02'],
      ['Leverandøren skal ha brukerstøtte.', 'STO-01'],
    ] as const)
      assert.equal(toldOf(sentence, 'nb'), id, sentence)
  })

  it('is never that of the same words for a matter in other words', () => {
    for (const [sentence] of everydaySentences.nb)
      assert.ok((likestItems(sentence, items, 'nb')[0]?.likeness ?? 0) < 0.8, sentence)
  })
})
