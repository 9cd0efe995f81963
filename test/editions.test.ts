import assert from 'node:assert/strict'
import {
  buildDocument,
  buildFromEdition,
  canNameEdition,
  check,
  correctionSince,
  editionContent,
  editionText,
  editionToSend,
  latestEdition,
  readEdition,
  specificationValue,
  usualEdition,
  type Analysis,
  type EditionRecord,
} from '@kravspek/core'
import fc from 'fast-check'
import { arbitraryDraft, arbitrarySpecification } from './arbitrary-specification.js'
import { internalView } from './core-stages.js'
import { recordOf } from './edition-record.js'
import { analyseValue, example, exampleNames } from './rendered.js'
import { sampleRegister } from './sample-register.js'

const { readableBy } = internalView
const audiences = ['supplier', 'reviewer', 'leader'] as const

const seenBy = (analysis: Analysis, audience: (typeof audiences)[number]): string => {
  assert.ok(analysis.specification !== undefined)
  return JSON.stringify(readableBy(analysis.specification, audience))
}

/** What is left open, and the plans for it, without the places. */
const openIn = ({ findings }: Analysis): readonly string[] =>
  findings
    .filter(({ code }) => code === 'undecided')
    .map(({ data }) => JSON.stringify(data))
    .toSorted()

function assertKept(analysis: Analysis): void {
  const record = recordOf(analysis)
  const read = readEdition(editionText(record), 'x')
  assert.ok(!('problem' in read), 'problem' in read ? read.problem : '')
  for (const audience of audiences) assert.equal(seenBy(read.analysis, audience), seenBy(analysis, audience))
  assert.deepEqual(openIn(read.analysis), openIn(analysis))
  // What was read back is the same edition.
  assert.equal(JSON.stringify(specificationValue(read.analysis)), JSON.stringify(record.specification))
  assert.equal(editionText(read.record), editionText(record))
}

describe('an edition', function () {
  this.timeout(120_000)

  for (const name of exampleNames) {
    it(`keeps all that anyone may read of ${name}, with its parts and its organisation`, () => {
      const analysis = example(name)
      assert.ok(analysis.specification !== undefined)
      const { organisation: _, ...specification } = analysis.specification
      assertKept({ ...analysis, specification })
    })
  }

  it('keeps any specification, and what it leaves open with the plans for it', () => {
    fc.assert(
      fc.property(fc.oneof(arbitrarySpecification, arbitraryDraft), (value) => {
        assertKept(analyseValue(value))
      }),
      { numRuns: 60 },
    )
  })

  it('is read whatever its file holds, and never believed where something in it was changed', () => {
    const text = editionText(recordOf(example('medisindispenser')))
    assert.deepEqual(readEdition('', 'x'), { problem: 'not-json' })
    assert.deepEqual(readEdition('null', 'x'), { problem: 'not-edition' })
    assert.deepEqual(readEdition('{"kravspek": 7}', 'x'), { problem: 'newer' })
    assert.deepEqual(readEdition(text.replace('Nordvik', 'Sørvik'), 'x'), { problem: 'changed' })
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (anything) => {
        assert.ok('problem' in readEdition(anything, 'x'))
      }),
    )
    const value = JSON.parse(text) as Record<string, unknown>
    const needed = Object.keys(value).filter((key) => !['correction', 'since', 'date'].includes(key))
    fc.assert(
      fc.property(fc.constantFrom(...needed), fc.jsonValue(), (key, other) => {
        const read = readEdition(JSON.stringify({ ...value, [key]: other }), 'x')
        // A value of the right kind is as good as the one that stood there, but for the specification and its hash.
        if ('problem' in read) return
        assert.ok(!['specification', 'kravspek', 'house', 'hashes', 'rulePack'].includes(key), key)
        assert.match(read.version, /^[^/\\]+$/)
      }),
      { numRuns: 300 },
    )
    for (const kept of ['../a.png', '/etc/passwd', 'a.png', `${'a'.repeat(64)}.png/../../x`])
      assert.deepEqual(readEdition(JSON.stringify({ ...value, pictures: { a: kept } }), 'x'), {
        problem: 'not-edition',
      })
  })
})

describe('an edition for the services', () => {
  const counts = { accepted: 5, partly: 2, rejected: 3, later: 1, open: 0 }
  const recordWith = (lastRound: unknown): Record<string, unknown> => ({
    ...recordOf(example('medisindispenser')),
    kind: 'review',
    hoursPerPost: 1695,
    lastRound,
  })
  const readBack = (record: Record<string, unknown>) =>
    readEdition(editionText(record as unknown as EditionRecord), 'medisindispenser')

  it('tells what became of the comments by its own file, whatever the register has become', () => {
    const read = readBack(recordWith(counts))
    assert.ok(!('problem' in read))
    const [built] = buildFromEdition(read, [{ kind: 'review' }], undefined, {
      stem: 'medisindispenser',
      fill: undefined,
    })
    const now = buildDocument(read.analysis, 'review', { lastRound: counts })
    assert.ok(built !== undefined)
    assert.deepEqual(built.tree.blocks, now.tree.blocks)
    assert.match(JSON.stringify(built.tree.blocks), /11.kommentarer sist: 5 er tatt til følge/)
  })

  it('keeps the counts of the register as it is made; one for suppliers has none', () => {
    const analysis = example('medisindispenser')
    assert.ok(analysis.specification !== undefined)
    const { threads = [], ...register } = sampleRegister(analysis.specification)
    const answered = threads.filter(({ state }) => state !== 'open')
    const checked = check({ ...analysis, review: { ...register, threads: answered } })
    const sent = (kind: 'review' | 'tender') => {
      const house = { referenceDocx: undefined, templates: new Map<string, string>() }
      const content = editionContent(analysis, kind, house, () => undefined)
      const given = { kind, check: checked, findings: [], content, editions: [], stem: 'x', tool: '0.1.0' }
      const made = editionToSend(given)
      assert.ok('edition' in made, JSON.stringify(made.conditions.filter(({ isMet }) => !isMet)))
      return made.edition.record.lastRound
    }
    assert.deepEqual(sent('review'), { accepted: 3, partly: 2, rejected: 1, later: 1, open: 0 })
    assert.equal(sent('tender'), undefined)
  })

  it('made before comments were counted is read, and tells nothing of them', () => {
    const read = readBack(recordWith(undefined))
    assert.ok(!('problem' in read))
    assert.equal(read.record.lastRound, undefined)
    const [built] = buildFromEdition(read, [{ kind: 'review' }], undefined, { stem: 'x', fill: undefined })
    assert.doesNotMatch(JSON.stringify(built?.tree.blocks), /kommentarer sist/)
  })

  it('is not believed where its counts are none', () => {
    for (const wrong of [
      null,
      3,
      'x',
      [],
      {},
      { ...counts, open: -1 },
      { ...counts, later: 0.5 },
      { ...counts, partly: '2' },
    ])
      assert.deepEqual(readBack(recordWith(wrong)), { problem: 'not-edition' }, JSON.stringify(wrong))
  })
})

describe('the version of an edition', () => {
  it('is a name that a file may have on every machine', () => {
    const good = ['1', '1.0', '1.0-rc.1', '2027_1', 'Ø1', 'a'.repeat(40)]
    assert.deepEqual(
      good.filter((version) => !canNameEdition(version)),
      [],
    )
    for (const version of [
      '',
      '.',
      '..',
      '../1',
      '1/2',
      '1\\2',
      '1.',
      ' 1',
      '1 0',
      'con',
      'NUL',
      'nul.1',
      'COM1',
      'files',
      'Files',
      '1\u0000',
      '1:2',
      '~',
      'a'.repeat(41),
      '-1',
    ])
      // prettier-ignore
      assert.ok(!canNameEdition(version), version)
  })
})

describe('the order of editions', () => {
  const review = { version: '0.1', kind: 'review', number: 1, correction: undefined } as const
  const first = { version: '1.0', kind: 'tender', number: 2, correction: undefined } as const
  const second = { version: '1.1', kind: 'tender', number: 4, correction: 1 } as const
  const later = { version: '0.2', kind: 'review', number: 5, correction: undefined } as const

  it('is that in which they were made, not that of their names', () => {
    assert.equal(latestEdition([second, later, review, first]), later)
    assert.equal(latestEdition([second, later, review, first], 'tender'), second)
    assert.equal(latestEdition<typeof first>([]), undefined)
  })

  it('decides what changes are told against: what suppliers got last, or else the services', () => {
    assert.equal(usualEdition([later, second, first]), second)
    assert.equal(usualEdition([review, later]), later)
  })

  it('numbers corrections of what suppliers got last alone', () => {
    assert.equal(correctionSince(first, [review, first]), 1)
    assert.equal(correctionSince(second, [first, second, later]), 2)
    assert.equal(correctionSince(first, [first, second]), undefined)
    assert.equal(correctionSince(review, [review]), undefined)
  })
})
