import assert from 'node:assert/strict'
import fc from 'fast-check'
import { head } from '../testing.js'
import { analyseFiles, examples } from './navigation.test.data.js'
import { outlineOf, type OutlineEntry } from './outline.js'

const name = 'prove.krav.yaml'

/** Names with detail in square brackets, each level indented. */
function sketch(entries: readonly OutlineEntry[], indentation = ''): readonly string[] {
  return entries.flatMap(({ name, detail, children }) => [
    `${indentation}${name}${detail === '' ? '' : ` [${detail}]`}`,
    ...sketch(children, `${indentation}  `),
  ])
}

describe('outlineOf', () => {
  it('tells of fields and things by what people call them', () => {
    const text = `${head}
procurement:
  part: III
  criteria:
    - { id: pris, title: Pris, weight: 1 }
roles:
  - { id: vakt, title: Nattevakt, kind: care-worker }
supportLevels:
  tiers: [{ tier: 1 }]
sections:
  - id: drift
    title: Drift
    requirements:
      - id: DRI-01
        title: Oppetid
        kind: minimum
        text: Noe.
        children: [{ id: a, text: Døgnet rundt. }]
      - { id: DRI-02, text: Uten tittel. }
    tables: [{ id: TAB-1, caption: Tall }]
  - include: del.kravdel.yaml
`
    const files = {
      [name]: text,
      'del.kravdel.yaml': `kravspek: 1\npartOf: ${name}\nsection:\n  id: del\n  title: I egen fil\n  requirements: [{ id: DEL-01, text: Noe. }]\n`,
    }
    const analysis = analyseFiles(files)
    assert.deepEqual(sketch(outlineOf(analysis, name, 'nb')), [
      'Anskaffelse',
      '  Tildelingskriterier [1]',
      '    Pris [pris]',
      'Roller [1]',
      '  Nattevakt [Omsorgsarbeider]',
      'Støttenivå og tjenestenivå',
      '  Støttenivåer [1]',
      '    Nivå 1',
      'Kapitler [2]',
      '  1 Drift [drift]',
      '    DRI-01 Oppetid [Minstekrav]',
      '      a Døgnet rundt.',
      '    DRI-02 Uten tittel.',
      '    TAB-1 Tall',
      '  2 I egen fil [del]',
    ])
    assert.deepEqual(sketch(outlineOf(analysis, 'del.kravdel.yaml', 'nb')), [
      '2 I egen fil [del]',
      '  DEL-01 Noe.',
    ])
    assert.deepEqual(outlineOf(analysis, 'borte.krav.yaml', 'nb'), [])
  })

  it('puts the ranges of all entries inside each other, in the order of the file', () => {
    for (const files of examples) {
      const analysis = analyseFiles(files)
      for (const [source, text] of Object.entries(files)) {
        let count = 0
        const visit = (entries: readonly OutlineEntry[], start: number, end: number): void => {
          let last = start
          for (const { range, selection, children } of entries) {
            count += 1
            assert.ok(last <= range[0] && range[1] <= end)
            assert.ok(range[0] <= selection[0] && selection[1] <= range[1])
            last = range[1]
            visit(children, ...range)
          }
        }
        visit(outlineOf(analysis, source, 'en'), 0, text.length)
        assert.ok(count > 5)
      }
    }
  })

  it('never throws on a mutilated text', () => {
    const [files = {}] = examples
    const [root = '', text = ''] = Object.entries(files)[0] ?? []
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(60), fc.string(), (start, length, inserted) => {
        const broken = text.slice(0, start) + inserted + text.slice(start + length)
        outlineOf(analyseFiles({ ...files, [root]: broken }), root, 'nn')
      }),
      { numRuns: 20 },
    )
  })
})
