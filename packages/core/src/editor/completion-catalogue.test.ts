import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { analyse } from '../analyse.js'
import { catalogueItems, type RequirementCatalogue } from '../catalogue/catalogue.js'
import { requirementOf } from '../catalogue/requirement-of.js'
import { requirementLines } from '../catalogue/requirement-lines.js'
import { parseSource } from '../source/parse-source.js'
import {
  catalogueCompletionsAt,
  mostCatalogueCompletions,
  startsRequirement,
} from './completion-catalogue.js'
import { itemMarkdown } from './completion-catalogue-markdown.js'
import { itemCard } from './completion-catalogue-parts.js'
import { takenIds, valuesFor } from './completion-catalogue-values.js'
import { requirementSnippet } from './completion-catalogue-snippet.js'
import type { Completion } from './completion.js'
import { taken } from './completion.test.data.js'

const catalogue = JSON.parse(
  readFileSync(new URL('../../catalogues/velferdsteknologi.json', import.meta.url), 'utf8'),
) as RequirementCatalogue
const items = catalogueItems(catalogue)
const languages = ['nb', 'nn', 'en'] as const
const name = 'a.krav.yaml'

const head = (title: string, language = 'nb'): string =>
  `kravspek: 1\nid: a\ntitle: ${title}\nlanguage: ${language}\nstatus: draft\nsections:\n`
const training = `  - id: opplaering
    title: Opplæring og kompetanse
    requirements:
      - id: OPP-01
        kind: minimum
        text: Leverandøren skal lære opp alle.
`

/** What is offered at the bar, judged by the text as it is. */
function offered(textWithBar: string): readonly Completion[] {
  const text = textWithBar.replace('¦', '')
  const analysis = analyse(name, (each) => (each === name ? { text } : { problem: 'missing' }))
  return catalogueCompletionsAt(analysis, name, text, textWithBar.indexOf('¦'), [catalogue])
}

/** What the catalogue calls the one that is offered: `velferdsteknologi/OPP-02`. */
const referenceOf = ({ documentation }: Completion): string =>
  /velferdsteknologi\/[A-Z]+-\d+/.exec(documentation)?.[0] ?? ''
const references = (textWithBar: string): readonly string[] => offered(textWithBar).map(referenceOf)

describe('completion of requirements from a catalogue', () => {
  it('offers what belongs to the theme of the section first', () => {
    const found = references(`${head('Trygghetsalarmer')}${training}      - ¦\n`)
    assert.ok(found.length > 0 && found.length <= mostCatalogueCompletions)
    const themes = found.map((each) => items.find(({ reference }) => reference === each)?.theme.theme)
    const last = themes.lastIndexOf('training')
    assert.ok(last > 5 && themes.slice(0, last).every((each) => each === 'training'), String(themes))
    assert.ok(themes.includes('safety-alarm') && !themes.includes('location'), String(themes))
  })

  it('offers nothing where nothing is known to fit, until something is typed', () => {
    const other =
      head('Møbler') + training.replace('Opplæring og kompetanse', 'Farger').replaceAll('OPP', 'FAR')
    assert.deepEqual(references(`${other}      - ¦\n`), [])
    const first = references(`${other}      - falske alarmer¦\n`)[0]
    const title = items.find(({ reference }) => reference === first)?.requirement.nb
    assert.match(JSON.stringify(title), /falsk|feilutløst|feilalarm/i)
  })

  it('offers nothing in what has been sent to suppliers', () => {
    const issued = head('Trygghetsalarmer').replace('status: draft', 'status: issued')
    assert.deepEqual(references(`${issued}${training}      - ¦\n`), [])
  })

  it('goes on offering what fits while the first letters are typed', () => {
    const text = `${head('Trygghetsalarmer')}${training}      - `
    const all = references(`${text}¦\n`)
    assert.deepEqual(references(`${text}o¦\n`), all)
    assert.deepEqual(references(`${text}op¦\n`), all)
    for (const { filterText } of offered(`${text}op¦\n`)) assert.ok(filterText.endsWith(' op'))
  })

  it('offers only where a requirement may begin', () => {
    const text = head('Trygghetsalarmer') + training
    for (const place of ['kravspek:¦', '  - id: opplaering\n    ¦', 'OPP-01\n        ki¦', 'skal lære¦']) {
      const [before = '', after = ''] = place.split('¦')
      const at = text.indexOf(before.replace('ki', '')) + before.length
      assert.deepEqual(offered(`${text.slice(0, at)}¦${after}${text.slice(at)}`), [], place)
    }
    assert.ok(!startsRequirement(undefined, name, text, 3))
    assert.ok(startsRequirement(undefined, name, `${text}      - `, text.length + 8))
    assert.deepEqual(references(`{ "sections": [{ "requirements": [ ¦ ] }] }`), [])
  })

  it('gives a whole requirement with the next free number, its first value to decide to be written first', () => {
    const text = `${head('Trygghetsalarmer')}${training}      - ¦\n`
    const found = offered(text).find(({ insertText }) => insertText.includes('${1:null}'))
    assert.ok(found !== undefined)
    const after = taken(text.replace('¦', ''), found, 'null')
    const parsed = parseSource(name, after, new Map())
    assert.deepEqual(
      parsed.findings.filter(({ severity }) => severity === 'error'),
      [],
    )
    const { sections } = parsed.value as unknown as {
      sections: { requirements: { id: string; text: string; from: { catalogue: string } }[] }[]
    }
    const requirement = sections[0]?.requirements[1]
    assert.equal(requirement?.id, 'OPP-02')
    assert.equal(requirement.from.catalogue, referenceOf(found))
    assert.equal(found.detail, `katalogkrav ${referenceOf(found).split('/')[1] ?? ''}`)
    assert.equal(
      requirement.text,
      items.find(({ reference }) => reference === referenceOf(found))?.requirement.nb?.text,
    )
  })

  it('offers nothing that the specification has', () => {
    const text = `${head('Trygghetsalarmer')}${training}      - ¦\n`
    const [first = ''] = references(text)
    const with1 = training.replace(
      'Leverandøren skal lære opp alle.',
      `Alle.\n        from: { catalogue: ${first} }`,
    )
    assert.ok(!references(`${head('Trygghetsalarmer')}${with1}      - ¦\n`).includes(first))
  })

  it('writes in the language of the specification', () => {
    const section = training.replace('Opplæring og kompetanse', 'Training and competence')
    const found = offered(`${head('Safety alarms', 'en')}${section}      - ¦\n`)
    assert.ok(found.length > 0)
    for (const completion of found) {
      const english = items.find(({ reference }) => reference === referenceOf(completion))?.requirement.en
      assert.ok(
        completion.insertText.includes((english?.title ?? '?').replace(/'/g, "''")),
        completion.insertText,
      )
    }
  })

  it('answers at every offset of a text that is half written', () => {
    const text = `${head('Trygghetsalarmer')}${training}      - opplæ\n      -\n  - title: X\n    requirements:\n      - `
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(text.length), (from, offset) => {
        const cut = text.slice(0, from) + text.slice(Math.min(text.length, from + 3))
        const analysis = analyse(name, () => ({ text: cut }))
        const at = Math.min(offset, cut.length)
        for (const { range } of catalogueCompletionsAt(analysis, name, cut, at, [catalogue]))
          assert.ok(range[0] <= at && at <= range[1])
      }),
    )
  })
})

describe('a requirement of a catalogue as a snippet', () => {
  it('is its lines again once nothing is decided, for every one of the catalogue', () => {
    for (const item of items)
      for (const language of languages) {
        const requirement = requirementOf(item, language, 'K-01')
        if (requirement === undefined) continue
        const snippet = requirementSnippet(requirement, 8)
        const text = snippet
          .replace(/\$\{\d+:null\}/g, 'null')
          .replace(/\$0$/, '')
          .replace(/\\([\\$}])/g, '$1')
        assert.equal(`      - ${text}`, requirementLines(requirement, '      ').join('\n'))
        const undecided = Object.values(requirement.parameters ?? {}).filter(({ value }) => value === null)
        assert.equal([...snippet.matchAll(/\$\{\d+:null\}/g)].length, undecided.length, item.reference)
      }
  })

  it('is what it says, whatever its texts are', () => {
    const piece = fc.constantFrom(
      ': null',
      "'",
      '"',
      '\\',
      '$1',
      '}',
      ' ',
      'a',
      '\n',
      ', ',
      '# ',
      '${1:null}',
      '«æ»',
    )
    const text = fc.array(piece, { minLength: 1 }).map((each) => each.join(''))
    fc.assert(
      fc.property(text, text, (one, other) => {
        const requirement = {
          id: 'K-01',
          text: one,
          plain: other,
          parameters: { frist: { value: null, guidance: one }, antall: { value: 3, guidance: other } },
        } as const
        const snippet = requirementSnippet(requirement, 2)
        const back = snippet.replace(
          /\\([\\$}])|\$\{1:null\}/g,
          (_, each: string | undefined) => each ?? 'null',
        )
        const { value } = parseSource('', `list:\n- ${back}\n`, new Map()) as unknown as {
          value: { list: object[] }
        }
        assert.deepEqual(JSON.parse(JSON.stringify(value.list[0])), {
          ...requirement,
          parameters: { ...requirement.parameters, frist: { guidance: one } },
        })
      }),
    )
  })
})

describe('the card of a requirement of a catalogue', () => {
  it('has the text, why, how to choose values and how it is checked, in every language', () => {
    for (const item of items)
      for (const language of languages) {
        const card = itemCard(item, language, [catalogue])
        const words = item.requirement[language]
        assert.ok(card !== undefined && words !== undefined)
        const said = JSON.stringify(card.parts)
        for (const text of [words.text, words.plain, words.rationale, words.guidance])
          assert.ok(text === undefined || said.includes(JSON.stringify(text)), item.reference)
        for (const { title, text, list } of card.parts)
          assert.ok(title !== '' && (text !== undefined || (list ?? []).length > 0), item.reference)
        assert.ok(!/undefined|\[object/.test(itemMarkdown(card)), item.reference)
      }
  })

  it('shows the values that the specification has', () => {
    const item = items.find(({ requirement }) => Object.keys(requirement.parameters ?? {}).length > 0)
    assert.ok(item !== undefined)
    const parameter = Object.values(item.requirement.nb?.parameters ?? {})[0]?.name ?? ''
    const card = itemCard(item, 'nb', [], (each) => (each === parameter ? '99 dager' : undefined))
    assert.match(card?.parts[0]?.text ?? '', /99 dager/)
    assert.ok(!card?.parts[0]?.text?.includes(`<${parameter}>`))
  })
})

describe('what a specification says of a requirement of a catalogue', () => {
  const item = items.find(({ requirement }) => Object.keys(requirement.parameters ?? {}).length > 0)
  const parameter = Object.values(item?.requirement.nb?.parameters ?? {})[0]?.name ?? ''
  const written = (parameters: string, defaults = ''): string =>
    `${head('A')}  - id: s
    title: S
${defaults}    requirements:
      - { id: K-01, kind: minimum, text: T, from: { catalogue: ${item?.reference ?? ''} }, parameters: ${parameters} }
      - 3
      - { id: K-02, from: ${item?.reference ?? ''} }
`
  const analysed = (text: string): ReturnType<typeof analyse> => analyse(name, () => ({ text }))

  it('is which of its requirements were taken from it', () => {
    const ids = takenIds(analysed(written('{}')))
    assert.deepEqual([...ids], [[item?.reference, ['K-01']]])
    assert.equal(takenIds(analysed('kravspek: 1\nsections: 3\n')).size, 0)
  })

  it('is the value of the requirement, else that of the section, in words', () => {
    assert.ok(item !== undefined)
    const value = (text: string): string | undefined => valuesFor(analysed(text), item, 'nb')(parameter)
    assert.equal(value(written(`{ ${parameter}: { value: 2.5, unit: dager } }`)), '2,5 dager')
    assert.equal(value(written(`{ ${parameter}: PT4H }`))?.replace('\u00a0', ' '), '4 timer')
    assert.equal(value(written(`{ ${parameter}: { value: null, unit: dager } }`)), undefined)
    const defaults = `    defaults: { parameters: { ${parameter}: { value: norsk } } }\n`
    assert.equal(value(written('{}', defaults)), 'norsk')
    assert.equal(value(written(`{ ${parameter}: engelsk }`, defaults)), 'engelsk')
  })
})
