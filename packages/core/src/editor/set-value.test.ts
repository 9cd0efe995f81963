import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { analyse } from '../analyse.js'
import type { Path } from '../finding/finding.js'
import { analyseText, head, readerOf, rootName } from '../testing.js'
import { setValueEdit, type FormValue } from './set-value.js'

function after(text: string, path: Path, value: FormValue): string | undefined {
  const edits = setValueEdit(analyseText(head + text), path, value)
  if (edits === undefined) return undefined
  let changed = head + text
  for (const { location, newText } of edits)
    changed = changed.slice(0, location.range[0]) + newText + changed.slice(location.range[1])
  assert.ok(changed.startsWith(head.slice(0, 12)))
  return changed.startsWith(head) ? changed.slice(head.length) : changed
}

const example = readFileSync(
  new URL('../../../../examples/medisindispenser.krav.yaml', import.meta.url),
  'utf8',
)
const organisation = readFileSync(new URL('../../../../examples/organisasjon.yaml', import.meta.url), 'utf8')

describe('setValueEdit', () => {
  it('replaces only the words that differ, and keeps comments and quotes', () => {
    const text = `background: # om\n  summary: 'Kommunen skal leie 60 apparater.' # tallet er usikkert\n`
    assert.equal(
      after(text, ['background', 'summary'], "Kommunen skal leie 70 apparater til 'alle'."),
      `background: # om\n  summary: 'Kommunen skal leie 70 apparater til ''alle''.' # tallet er usikkert\n`,
    )
  })

  it('keeps the line breaks of a folded text where the words are the same', () => {
    const text =
      'background:\n  summary: >-\n    Kommunen skal leie\n    60 apparater.\n  goals: [Trygghet]\n'
    assert.equal(
      after(text, ['background', 'summary'], 'Kommunen skal leie 60 dispensere.'),
      'background:\n  summary: >-\n    Kommunen skal leie\n    60 dispensere.\n  goals: [Trygghet]\n',
    )
  })

  it('puts in quotes what would be something else without', () => {
    assert.equal(after('version: a\n', ['version'], '1.0'), "version: '1.0'\n")
    assert.equal(after('version: a\n', ['version'], 'yes'), "version: 'yes'\n")
    assert.equal(
      after('background: { summary: a }\n', ['background', 'summary'], 'a, b: c'),
      "background: { summary: 'a, b: c' }\n",
    )
    assert.equal(after('version: "1.0"\n', ['version'], '2 "ny"'), 'version: "2 \\"ny\\""\n')
  })

  it('decides what was left open, however that was written', () => {
    const path = ['procurement', 'part']
    assert.equal(
      after('procurement:\n  part: null # ikke klart\n', path, 'III'),
      'procurement:\n  part: III # ikke klart\n',
    )
    assert.equal(
      after('procurement:\n  part:\n  cpv: []\n', path, 'III'),
      'procurement:\n  part: III\n  cpv: []\n',
    )
    assert.equal(
      after('procurement: { part: { undecided: true, decideBy: 2027-01-01 } }\n', path, 'III'),
      'procurement: { part: III }\n',
    )
    assert.equal(
      after('procurement:\n  part:\n    undecided: true\n    decideBy: 2027-01-01\n', path, 'III'),
      'procurement:\n  part:\n    III\n',
    )
  })

  it('opens what was decided', () => {
    assert.equal(
      after('procurement:\n  part: III\n', ['procurement', 'part'], null),
      'procurement:\n  part: null\n',
    )
  })

  it('puts a field that is not there in its place', () => {
    assert.equal(
      after('procurement:\n  part: III\n  cpv: [33196000-0]\n', ['procurement', 'procedure'], 'open'),
      'procurement:\n  part: III\n  procedure: open\n  cpv: [33196000-0]\n',
    )
    assert.equal(
      after('procurement: { part: III }\n', ['procurement', 'procedure'], 'open'),
      'procurement: { part: III, procedure: open }\n',
    )
  })

  it('writes lists on one line', () => {
    assert.equal(
      after('procurement:\n  cpv: [33196000-0] # to\n', ['procurement', 'cpv'], ['33196000-0', '48180000-3']),
      "procurement:\n  cpv: ['33196000-0', '48180000-3'] # to\n",
    )
  })

  it('gives no edit for the same value, and nothing for a place that is not there', () => {
    assert.equal(after('version: a\n', ['version'], 'a'), 'version: a\n')
    assert.equal(setValueEdit(analyseText(head), ['sections', 4, 'title'], 'a'), undefined)
    assert.equal(setValueEdit(analyseText(head), ['procurement', 'part'], 'III'), undefined)
    assert.equal(setValueEdit(analyseText(head), ['nothing'], 'a'), undefined)
  })

  it('decides an item of a list that was left open', () => {
    const text = 'background:\n  goals:\n    - Trygghet\n    - null # hva mer?\n    - Ro\n'
    assert.equal(after(text, ['background', 'goals', 1], 'Stillhet'), text.replace('Ro', 'Stillhet'))
    const analysis = analyseText(head + text)
    const start = (head + text).indexOf('null')
    const edits = setValueEdit(analysis, { source: rootName, range: [start, start + 4] }, 'Ro')
    assert.deepEqual(edits, [{ location: { source: rootName, range: [start, start + 4] }, newText: 'Ro' }])
  })

  it('sets any text in any text of an example to just that, and changes nothing else', () => {
    const files = { [rootName]: example, 'organisasjon.yaml': organisation }
    const analysis = analyse(rootName, readerOf(files))
    const paths = textPaths(analysis.value, [])
    assert.ok(paths.length > 1000)
    const pieces = fc.constantFrom(
      'a',
      'é',
      ' ',
      ': ',
      ' #',
      "'",
      '"',
      '\\',
      '- ',
      '[',
      '{',
      ',',
      '1',
      '😀',
      'null',
      'yes',
      '%',
      '@',
      '&',
      '*',
      '\n',
    )
    fc.assert(
      fc.property(
        fc.nat(paths.length - 1),
        fc.array(pieces, { minLength: 1, maxLength: 8 }),
        (index, words) => {
          const path = paths[index] ?? []
          const value = `x${words.join('')}x`
          const edits = setValueEdit(analysis, path, value)
          assert.ok(edits !== undefined, `${path.join('.')} = ${value}`)
          const changed: Record<string, string> = { ...files }
          for (const { location, newText } of edits) {
            const text = changed[location.source] ?? ''
            changed[location.source] =
              text.slice(0, location.range[0]) + newText + text.slice(location.range[1])
          }
          const next = analyse(rootName, readerOf(changed))
          assert.equal(valueAt(next.value, path), value, path.join('.'))
          assert.deepEqual(textPaths(next.value, []), paths)
        },
      ),
      { numRuns: 40 },
    )
  }).timeout(60_000)
})

function textPaths(value: unknown, path: Path): readonly Path[] {
  if (typeof value === 'string') return /^(?:id|organisation)$/.test(String(path.at(-1))) ? [] : [path]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) =>
    textPaths(each, [...path, Array.isArray(value) ? Number(key) : key]),
  )
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((each, step) => (each as Record<string | number, unknown>)[step], value)
}
