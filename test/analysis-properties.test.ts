import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { analyse, applyFixes, type Analysis, type Location, type Path } from '@kravspek/core'
import fc from 'fast-check'
import { randomNumbers } from './arbitrary-specification.js'
import { readExample, repositoryFile, testing } from './core-internals.js'

const { analyseText, faultsOfSentences, rootName, head } = testing

/** Pieces of YAML: a text of letters alone finds nothing. */
const pieces = [
  'kravspek: 1\n',
  'id: x\n',
  'title: ',
  'sections:\n',
  'requirements:\n',
  '  - ',
  '- ',
  '    id: K-1\n',
  'roles: [a, b]\n',
  'parameters: ',
  'undecided: true',
  'text: >-\n',
  '  ',
  ' ',
  '\t',
  '\n',
  '\r\n',
  '\r',
  ': ',
  ':',
  ',',
  ', ',
  '{',
  '}',
  '[',
  ']',
  '{ ',
  ' }',
  '"',
  "'",
  '\\',
  '#',
  ' #',
  '&x',
  '*x',
  '!x',
  '!!str ',
  '<<: ',
  '|',
  '>',
  '%',
  '@',
  '`',
  '?',
  '? ',
  '---',
  '---\n',
  '...\n',
  'null',
  '~',
  'true',
  '1',
  '0123',
  '1.0',
  '1e999',
  'æøå',
  '🚑',
  '\u0007',
  '\ufeff',
  '\uffff',
  '\ud800',
  '\udc00',
  '__proto__: ',
  'constructor: ',
  '<a>',
  '<ref:K-1>',
  'kind: constructor\n',
  'må',
  'krav:\n',
  'a: b\n',
]

const arbitraryText = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((list) => list.join(''))

const examples = [
  repositoryFile('test/fixtures/worked-example.krav.yaml'),
  ...readdirSync(new URL('../../examples/', import.meta.url))
    .filter((name) => name.endsWith('.krav.yaml'))
    .map((name) => repositoryFile(`examples/${name}`).slice(0, 12_000)),
]

/** An example with up to four places changed: something put in, something taken out, two lines swapped. */
const arbitraryExample = fc.tuple(fc.constantFrom(...examples), fc.nat()).map(([example, seed]) => {
  const random = randomNumbers(seed)
  const at = (most: number): number => Math.floor(random() * most)
  let text = example
  for (let change = at(4); change >= 0; change -= 1) {
    const offset = at(text.length)
    const kind = random()
    if (kind < 0.5) text = text.slice(0, offset) + (pieces[at(pieces.length)] ?? '') + text.slice(offset)
    else if (kind < 0.9) text = text.slice(0, offset) + text.slice(offset + at(20))
    else text = text.slice(0, offset) + text.slice(at(text.length))
  }
  return text
})

function places(analysis: Analysis): readonly Location[] {
  return analysis.findings.flatMap(({ location, related, fixes }) => [
    location,
    ...related.map((each) => each.location),
    ...fixes.flatMap((fix) => fix.edits.map((edit) => edit.location)),
  ])
}

function assertInside(analysis: Analysis): void {
  for (const { source, range } of places(analysis)) {
    const length = analysis.sources.get(source)?.length
    const [start, end] = range
    assert.ok(
      length !== undefined && 0 <= start && start <= end && end <= length,
      `${source} ${range.join()}`,
    )
  }
  for (const { fixes } of analysis.findings) {
    for (const { edits } of fixes) {
      const sorted = edits.map((edit) => edit.location.range).toSorted((a, b) => a[0] - b[0])
      assert.ok(sorted.every(([start], index) => index === 0 || (sorted[index - 1]?.[1] ?? 0) <= start))
    }
  }
}

function isParsed(analysis: Analysis): boolean {
  const whole = ['yaml-', 'control-character', 'nesting', 'file-', 'empty-file', 'not-fields']
  const top = analysis.locate(['id'], 'key').range
  return top[1] > 0 || !analysis.findings.some(({ code }) => whole.some((start) => code.startsWith(start)))
}

function difference(before: string, after: string): string {
  const at = [...before].findIndex((_, index) => before[index] !== after[index])
  return JSON.stringify([before, after].map((text) => text.slice(Math.max(0, at - 60), at + 80)))
}

/** Applies safe fixes round by round and tells how many rounds something changed. */
function rest(text: string): number {
  let current = text
  for (let round = 0; round <= 10; round += 1) {
    const analysis = analyseText(current)
    const fixes = analysis.findings.flatMap((finding) => finding.fixes.filter((fix) => fix.safe))
    const next = applyFixes(analysis.sources, fixes).get(rootName)
    if (next === undefined) return round
    if (isParsed(analysis))
      assert.ok(isParsed(analyseText(next)), `no longer parsed: ${difference(current, next)}`)
    current = next
  }
  return 11
}

const bothKinds = [
  { name: 'pieces of YAML', texts: arbitraryText, runs: 4000 },
  { name: 'pieces of YAML under a head', texts: arbitraryText.map((text) => head + text), runs: 2000 },
  { name: 'examples with changes', texts: arbitraryExample, runs: 500 },
]

for (const { name, texts, runs } of bothKinds) {
  describe(`analysing ${name}`, () => {
    it('never throws, and points only at what is there, in words', () => {
      fc.assert(
        fc.property(texts, (text) => {
          const analysis = analyseText(text)
          assertInside(analysis)
          for (const finding of analysis.findings) assert.deepEqual(faultsOfSentences(finding), [])
        }),
        { numRuns: runs },
      )
    }).timeout(60_000)

    it('comes to rest when its safe fixes are applied', () => {
      fc.assert(
        fc.property(texts, (text) => {
          assert.ok(rest(text) <= 10, 'never rests')
        }),
        { numRuns: Math.ceil(runs / 2) },
      )
    }).timeout(60_000)

    it('locates every path inside its text', () => {
      const arbitraryPath: fc.Arbitrary<Path> = fc.array(
        fc.oneof(
          fc.constantFrom(
            'sections',
            'requirements',
            'id',
            'roles',
            'title',
            '__proto__',
            'length',
            'constructor',
          ),
          fc.nat(3),
          fc.string(),
        ),
      )
      fc.assert(
        fc.property(
          texts,
          arbitraryPath,
          fc.constantFrom('key' as const, 'value' as const),
          (text, path, part) => {
            const { source, range } = analyseText(text).locate(path, part)
            assert.ok(source === '' || source === rootName)
            assert.ok(0 <= range[0] && range[0] <= range[1] && range[1] <= text.length)
          },
        ),
        { numRuns: Math.ceil(runs / 2) },
      )
    }).timeout(60_000)
  })
}

describe('analysing an example with its other files', () => {
  it('points only at what is there, whichever file is changed', () => {
    const names = [
      'medisindispenser.krav.yaml',
      'organisasjon.yaml',
      'parts/operations.kravdel.yaml',
      'response-centre.krav.yaml',
    ]
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.nat(),
        fc.constantFrom(...pieces),
        (changed, place, piece) => {
          const root = changed.startsWith('parts')
            ? changed
            : changed === 'organisasjon.yaml'
              ? 'medisindispenser.krav.yaml'
              : changed
          const analysis = analyse(root, (name) => {
            const result = readExample(name)
            if (name !== changed || !('text' in result)) return result
            const offset = place % result.text.length
            return { text: result.text.slice(0, offset) + piece + result.text.slice(offset) }
          })
          assertInside(analysis)
          assert.deepEqual(analysis.findings.flatMap(faultsOfSentences), [])
        },
      ),
      { numRuns: 60 },
    )
  }).timeout(60_000)
})
