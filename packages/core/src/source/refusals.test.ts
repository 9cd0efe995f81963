import assert from 'node:assert/strict'
import { parseSource } from './parse-source.js'

const codes = (text: string): readonly string[] =>
  parseSource('x.krav.yaml', text, new Map()).findings.map((each) => each.code)

/** Files that would cost much to read, each with what is to be said of it. */
const hostile: readonly (readonly [string, () => string, string])[] = [
  ['10 MB and one byte', () => `a: ${'x'.repeat(10_000_000 - 2)}`, 'file-too-large'],
  ['10 MB of three-byte characters', () => `a: ${'€'.repeat(3_333_333)}`, 'file-too-large'],
  ['65 levels in brackets', () => `a: ${'['.repeat(65)}${']'.repeat(65)}`, 'nesting-too-deep'],
  ['a hundred thousand open brackets', () => `a: ${'['.repeat(100_000)}`, 'nesting-too-deep'],
  ['a hundred thousand dashes', () => '- '.repeat(100_000), 'nesting-too-deep'],
  [
    '65 levels by indentation',
    () => Array.from({ length: 66 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
    'nesting-too-deep',
  ],
  ['a hundred thousand aliases', () => `a: [${'*x,'.repeat(100_000)}]`, 'yaml-alias'],
  ['a hundred thousand anchors', () => `a:\n${'  - &x y\n'.repeat(100_000)}`, 'yaml-anchor'],
  [
    'aliases that grow',
    () => `a: &a [x]\nb: &b [${'*a,'.repeat(9)}]\nc: [${'*b,'.repeat(9)}]\n`,
    'yaml-anchor',
  ],
  ['an alias in itself', () => 'a: &x [*x]\n', 'yaml-anchor'],
  ['a line of spaces', () => `a: b${' '.repeat(100_000)}c: d\n`, 'yaml-colon-in-text'],
  ['a megabyte of tabs', () => `a:\n${'\t'.repeat(1_000_000)}b: c\n`, 'yaml-tab'],
  ['a megabyte of control characters', () => `a: ${'\u0007'.repeat(1_000_000)}\n`, 'control-character'],
  [
    'an open quote and a megabyte',
    () => `a: "${'b\n  '.repeat(4000)}${'b'.repeat(1_000_000)}`,
    'yaml-unclosed',
  ],
  ['an open brace and hash marks', () => `a: {\n${'# '.repeat(100_000)}\n`, 'yaml-unclosed'],
  ['a tag and a long run of spaces', () => `a: !x b${' '.repeat(1_000_000)}c\n`, 'yaml-tag'],
  [
    'a comma in a text, blanks and line ends',
    () => `a: { b: c,${'\n '.repeat(200_000)}d${' '.repeat(200_000)}e, f }\n`,
    'yaml-comma-in-text',
  ],
  ['an alias that is merged, a hundred times', () => `${'a: *x\n'.repeat(100)}<<: *y\n`, 'yaml-alias'],
  ['blank lines with carriage returns', () => `${'\n'.repeat(200_000)}a: b: c\n`, 'yaml-colon-in-text'],
  ['lines that end nowhere', () => `a: [b\n${'  c,\n'.repeat(4000)}d: e: f\n`, 'yaml-unclosed'],
]

describe('refusals', () => {
  for (const [name, text, code] of hostile) {
    it(`say what is wrong with ${name}`, () => {
      const all = codes(text())
      assert.equal(all[0], code)
      assert.ok(all.length <= 100, `${all.length} findings`)
    })
  }

  it('come within a tenth of a second each, also one after the other', function () {
    this.timeout(20_000)
    const texts = hostile.map(([name, text]) => [name, text()] as const)
    const tooSlow: string[] = []
    let total = 0
    for (const [name, text] of [...texts, ...texts.slice(0, 4)]) {
      const start = performance.now()
      codes(text)
      const milliseconds = performance.now() - start
      total += milliseconds
      if (milliseconds > 100) tooSlow.push(`${name}: ${Math.round(milliseconds)} ms`)
    }
    console.log(`      twenty refusals: ${Math.round(total)} ms`, ...tooSlow)
    assert.ok(total < 3000, `${Math.round(total)} ms`)
  })

  it('are not hidden by warnings, of which twenty are told', () => {
    const text = `a:\n${'  - text #todo\n'.repeat(110)}b: c\nb: d\n`
    const all = codes(text)
    assert.equal(all.filter((code) => code === 'text-cut-off').length, 20)
    assert.deepEqual(all.slice(20), ['duplicate-key'])
  })

  it('of an alias stay where another one is merged', () => {
    assert.deepEqual(codes('a: *x\n<<: *y\n'), ['yaml-alias', 'yaml-merge-key'])
    const many = Array.from({ length: 100 }, (_, index) => `k${index}: *x\n`).join('')
    assert.deepEqual(new Set(codes(`${many}<<: *y\n`)), new Set(['yaml-alias']))
    assert.equal(codes(`${many}<<: *y\n`).length, 100)
  })

  it('take no more than their share of white space before a bracket', () => {
    assert.deepEqual(codes(`a: [b${' '.repeat(9_000_000)}]\n`), [])
    assert.deepEqual(codes(`a: [b # c ]\n  ]\n`), [])
  }).timeout(10_000)

  it('do not touch a file of 10 MB and 64 levels', () => {
    assert.deepEqual(codes(`a: ${'['.repeat(63)}${']'.repeat(63)}`), [])
    assert.deepEqual(codes(`a: ${'x'.repeat(10_000_000 - 3)}`), [])
  }).timeout(10_000)
})
