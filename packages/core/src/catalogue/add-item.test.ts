import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { analyse, type Analysis } from '../analyse.js'
import { check } from '../check.js'
import { applyFixes } from '../finding/apply-fixes.js'
import type { Requirement } from '../generated/specification.js'
import type { ReadResult } from '../source/compose.js'
import { analyseText, head, readerOf, rootName } from '../testing.js'
import { addItem, type AddedItem, type AddOptions } from './add-item.js'
import { catalogueItems, itemCalled, type CatalogueItem } from './catalogue.js'
import { builtIn, small } from './catalogue.test.data.js'

const item = (id: string, catalogue = small): CatalogueItem => {
  const found = itemCalled(id, [catalogue])
  assert.ok(found !== undefined, id)
  return found
}

function added(analysis: Analysis, id: string, options: AddOptions = { catalogue: small }): AddedItem {
  const result = addItem(analysis, item(id), options)
  assert.ok('edits' in result, JSON.stringify(result))
  return result
}

function textsAfter({ sources }: Analysis, { edits }: Pick<AddedItem, 'edits'>): ReadonlyMap<string, string> {
  return applyFixes(sources, [{ title: '', data: {}, safe: true, edits }])
}

/** The text with a requirement of the small catalogue in it. */
function withItem(text: string, id: string, options?: AddOptions, name = rootName): string {
  const analysis = analyse(name, readerOf({ [name]: text }))
  return textsAfter(analysis, added(analysis, id, options)).get(name) ?? ''
}

function problemOf(text: string, id: string, options: AddOptions = { catalogue: small }): object {
  const result = addItem(analyseText(text), item(id), options)
  assert.ok('problem' in result, JSON.stringify(result))
  return result
}

const block = `${head}sections:
  - id: skole
    title: Skolering
    requirements:
      - id: OPP-7
        kind: minimum
        text: >-
          Leverandøren skal holde kurs
          på dagen.

  # Resten
  - id: rest
    title: Annet
    requirements:
      - { id: A-01, kind: minimum, text: Løsningen skal virke. }
`

describe('a catalogue requirement put into a specification', () => {
  it('stands last in the section of its theme, with the next number, and nothing else is touched', () => {
    const after = withItem(block, 'OPP-01')
    assert.equal(
      after,
      block.replace(
        '          på dagen.\n',
        `          på dagen.
      - id: OPP-8
        title: Korte moduler
        text: Leverandøren skal levere grunnopplæringen i moduler som hver varer høyst <lengde> minutter.
        kind: minimum
        parameters:
          lengde: { value: 30, type: number, unit: minutter, min: 10, max: 60, guidance: Korte moduler får plass på vakt. }
        plain: Du kan ta opplæringen i korte bolker på vakt.
        answer: { form: yes-no-text, maxWords: 100 }
        verification: { tender: documentation, acceptance: demonstration, operation: none }
        fulfilledBy: acceptance
        rationale: De som går i turnus, får sjelden en hel dag til kurs.
        recommendations: [3]
        from: { catalogue: prove/OPP-01, version: '1.2.0', hash: '${hashIn(after)}' }
`,
      ).replace("text: Leverandøren skal levere grunnopplæringen i moduler som hver varer høyst <lengde> minutter.", textLineIn(after)),
    )
  })

  it('stands in a new section where its theme has none, among the themes in their order', () => {
    const text = block.replace('title: Annet', 'title: Pålitelighet').replace(/ {2}- id: skole[^]*?(?= {2}# Resten)/, '')
    const analysis = analyseText(text)
    const result = added(analysis, 'OPP-01')
    assert.deepEqual([result.id, result.section, result.isNewSection], ['OPP-01', 'training', true])
    const after = analyseText(textsAfter(analysis, result).get(rootName) ?? '')
    assert.deepEqual(
      after.specification?.sections?.map(({ id, title }) => [id, title]),
      [
        ['training', 'Opplæring'],
        ['rest', 'Pålitelighet'],
      ],
    )
  })

  it('stands where requirements of the theme were put before, whatever the section is called', () => {
    const once = withItem(block, 'DRI-02', { section: 'rest' })
    const analysis = analyseText(once.replace('A-02', 'X-1').replace('excludes', ''))
    assert.equal(added(analysis, 'OPP-01').section, 'skole')
    const moved = withItem(block, 'OPP-01', { section: 'rest' })
    assert.match(moved, /- \{ id: A-01.*\n {6}- id: A-02\n/)
  })

  it('leaves to be chosen what nobody else can choose', () => {
    const one = `${head}procurement: { criteria: [{ id: pris, title: Pris, weight: 0.5, subject: price }, { id: kvalitet, title: Kvalitet, weight: 0.5, subject: quality }] }\n`
    const two = one.replace('}] }', '}, { id: drift, title: Drift, weight: 0, subject: quality }] }')
    assert.equal(added(analyseText(`${one}sections: []\n`), 'DRI-01').requirement.criterion, 'kvalitet')
    const { requirement } = added(analyseText(`${two}sections: []\n`), 'DRI-01')
    assert.deepEqual([requirement.criterion, requirement.points], [null, null])
    assert.equal(requirement.parameters?.['andel']?.value, null)
  })

  it('keeps what it says itself where its section has other defaults', () => {
    const text = block.replace('    title: Skolering\n', '    title: Skolering\n    defaults: { addressee: customer }\n')
    assert.equal(added(analyseText(text), 'OPP-01').requirement.addressee, 'supplier')
  })

  it('is written as the file is: braces, JSON, CRLF, other indentation, no sections yet', () => {
    const flow = `${head}sections: [{ id: s, title: Opplæring, requirements: [{ id: A-1, kind: minimum, text: Noe }] }]\n`
    const value = { kravspek: 1, id: 'prove', title: 'Prøve', language: 'nb', status: 'draft' }
    const section = { id: 's', title: 'Opplæring', requirements: [{ id: 'A-1', kind: 'minimum', text: 'Noe' }] }
    const json = (space: number | string): string => JSON.stringify({ ...value, sections: [section] }, undefined, space)
    const empty = ['', 'sections:\n', 'sections: []\n', 'sections: null # ingen ennå\n', 'sections: # her\n']
    const texts: readonly (readonly [string, string])[] = [
      [rootName, flow],
      [rootName, flow.replace('requirements: [{ id: A-1, kind: minimum, text: Noe }]', 'requirements: []')],
      [rootName, block.replaceAll('\n', '\r\n')],
      [rootName, block.replaceAll('  ', '    ').replaceAll('- id', '-   id')],
      [rootName, `${head}sections:\n- id: s\n  title: Opplæring\n  requirements:\n  - id: A-1\n    kind: minimum\n    text: Noe`],
      [rootName, `${head}sections:\n  - id: s\n    title: Opplæring\n`],
      [rootName, `${head}sections:\n  - id: s\n    title: Opplæring\n    requirements: null\n    intro: Noe\n`],
      ...empty.map((each) => [rootName, head + each] as const),
      ...[0, 2, 4, '\t'].map((space) => ['prove.krav.json', json(space)] as const),
    ]
    for (const [name, text] of texts) {
      assert.ok(analyse(name, readerOf({ [name]: text })).value !== undefined, text)
      const after = withItem(text, 'OPP-01', { catalogue: small }, name)
      const analysis = analyse(name, readerOf({ [name]: after }))
      assert.deepEqual(analysis.findings.filter(({ severity }) => severity === 'error'), [], after)
      const requirements = analysis.specification?.sections?.flatMap((each) => each.requirements ?? []) ?? []
      assert.ok(requirements.some(({ from }) => from?.catalogue === 'prove/OPP-01'), after)
      const hasCrlf = text.includes('\r\n')
      assert.equal(/(?<!\r)\n/.test(after), !hasCrlf && after.includes('\n'), after)
    }
    assert.match(withItem(json(4), 'OPP-01', {}, 'prove.krav.json'), /\n {16}\{\n {20}"id": "A-2",\n/)
  })

  it('is not put in twice, beside what it excludes, where it was withdrawn, or in a language that it lacks', () => {
    const once = withItem(block, 'OPP-01')
    assert.deepEqual(problemOf(once, 'OPP-01'), { problem: 'already-there', id: 'OPP-8' })
    const other = withItem(block, 'DRI-02')
    assert.deepEqual(problemOf(other, 'DRI-01'), { problem: 'excluded', id: 'DRI-01' })
    assert.deepEqual(problemOf(withItem(block, 'DRI-01'), 'DRI-02'), { problem: 'excluded', id: 'DRI-01' })
    assert.deepEqual(problemOf(block, 'OPP-02'), { problem: 'withdrawn', because: 'Erstattet av OPP-01.' })
    const inNynorsk = block.replace('language: nb', 'language: nn')
    assert.deepEqual(problemOf(inNynorsk, 'OPP-01'), { problem: 'not-in-language', language: 'nn' })
    assert.deepEqual(problemOf(block, 'OPP-01', { section: 'nei' }), {
      ...{ problem: 'no-such-section', section: 'nei' },
      sections: ['skole', 'rest'],
    })
  })

  it('is not put into what has been sent to suppliers', () => {
    assert.deepEqual(problemOf(block.replace(/^status: .*$/m, 'status: issued'), 'OPP-01'), { problem: 'issued' })
  })

  it('is not put into what can not be read, or has no room', () => {
    for (const text of ['', '[]', 'a: [', 'kravspek: 1\n', `${head}sections: 3\n`, `${head}sections: [3]\n`])
      assert.deepEqual(problemOf(text, 'OPP-01'), { problem: 'unreadable' }, text)
    const planned = `${head}sections: { undecided: true, decideBy: 2027-01-01 }\n`
    assert.deepEqual(problemOf(planned, 'OPP-01'), { problem: 'no-room' })
  })

  it('goes into the part that its section stands in', () => {
    const part = 'krav.kravdel.yaml'
    const section = block.slice(block.indexOf('  - id: skole'), block.indexOf('  # Resten')).replace('  - ', '    ')
    const files = {
      [rootName]: `${head}sections:\n  - include: ${part}\n`,
      [part]: `kravspek: 1\npartOf: ${rootName}\nsection:\n${section}`,
    }
    const analysis = analyse(rootName, readerOf(files))
    assert.ok(analysis.specification !== undefined)
    assert.deepEqual([...textsAfter(analysis, added(analysis, 'OPP-01')).keys()], [part])
    assert.deepEqual([...textsAfter(analysis, added(analysis, 'DRI-02')).keys()], [rootName])
  })

  it('adds one requirement to an example and changes nothing, whichever it is', () => {
    const folder = new URL('../../../../examples/', import.meta.url)
    const read = (file: string): ReadResult => {
      const path = new URL(file, folder)
      return existsSync(path) ? { text: readFileSync(path, 'utf8') } : { problem: 'missing' }
    }
    const names = ['medisindispenser', 'digital-heimeoppfolging', 'response-centre']
    const analyses = names.map((name) => analyse(`${name}.krav.yaml`, read))
    const items = catalogueItems(builtIn).filter(({ requirement }) => requirement.withdrawn === undefined)
    const requirementsOf = ({ specification }: Analysis): readonly Requirement[] =>
      (specification?.sections ?? []).flatMap(({ requirements = [] }) => requirements)
    fc.assert(
      fc.property(fc.nat(analyses.length - 1), fc.nat(items.length - 1), (example, place) => {
        const [analysis, each] = [analyses[example], items[place]]
        assert.ok(analysis !== undefined && each !== undefined)
        const result = addItem(analysis, each, { catalogue: builtIn })
        assert.ok('edits' in result, JSON.stringify(result))
        const texts = textsAfter(analysis, result)
        const after = analyse(analysis.name, (file) => {
          const text = texts.get(file)
          return text === undefined ? read(file) : { text }
        })
        const own = requirementsOf(after).find(({ id }) => id === result.id)
        assert.equal(own?.from?.catalogue, each.reference)
        assert.deepEqual(
          requirementsOf(after).filter((one) => one !== own),
          requirementsOf(analysis),
        )
        const { sections: _, ...rest } = after.specification ?? {}
        const { sections: __, ...before } = analysis.specification ?? {}
        assert.deepEqual(rest, before)
        // In an approved specification, what is not decided is an error.
        const errors = check(after).findings.filter(({ severity, code }) => severity === 'error' && code !== 'undecided')
        assert.deepEqual(errors, [])
      }),
      { numRuns: 12 },
    )
  }).timeout(30_000)
})

function hashIn(text: string): string {
  return /sha256:[0-9a-f]{12}/.exec(text)?.[0] ?? ''
}

/** How the text is written, in quotes or not, is no concern of this test. */
function textLineIn(text: string): string {
  return /text: .*<lengde>.*/.exec(text)?.[0] ?? ''
}
