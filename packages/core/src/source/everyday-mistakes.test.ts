import assert from 'node:assert/strict'
import { analyseText, applyAll, faultsOfSentences, head, marked, told } from '../testing.js'
import { parseSource } from './parse-source.js'

interface Mistake {
  readonly name: string
  /** The text, with tildes around what the finding should point at. */
  readonly text: string
  readonly code: string
  /** What the file should hold when the fixes are applied; left out where there is no fix. */
  readonly mended?: unknown
}

const mistakes: readonly Mistake[] = [
  {
    name: 'colon in text',
    text: 'a: ~Merk: dette~\nb: c\n',
    code: 'yaml-colon-in-text',
    mended: { a: 'Merk: dette', b: 'c' },
  },
  {
    name: 'two colons in text',
    text: 'a: ~Merk: dette: nå~ # hm\n',
    code: 'yaml-colon-in-text',
    mended: { a: 'Merk: dette: nå' },
  },
  {
    name: 'colon at the end of text',
    text: 'a: ~Merk: dette:~\n',
    code: 'yaml-colon-in-text',
    mended: { a: 'Merk: dette:' },
  },
  {
    name: 'colon in an item',
    text: 'a:\n  - b: ~Merk: dette~\n',
    code: 'yaml-colon-in-text',
    mended: { a: [{ b: 'Merk: dette' }] },
  },
  {
    name: 'colon on a later line',
    text: 'a: ~Teksten\n  har dette: alt~\nb: c\n',
    code: 'yaml-colon-in-text',
    mended: { a: 'Teksten har dette: alt', b: 'c' },
  },
  {
    name: 'colon on the third line',
    text: 'a: ~Teksten\n  går\n  til punkt en: alt~\nb: c\n',
    code: 'yaml-colon-in-text',
    mended: { a: 'Teksten går til punkt en: alt', b: 'c' },
  },
  {
    name: 'colon between braces',
    text: 'a: { b: ~Kl. 12:00: start~, c: d }\n',
    code: 'yaml-colon-in-text',
    mended: { a: { b: 'Kl. 12:00: start', c: 'd' } },
  },
  {
    name: 'colon between brackets',
    text: 'a: [b, ~c: d: e~]\n',
    code: 'yaml-colon-in-text',
    mended: { a: ['b', 'c: d: e'] },
  },
  ...[
    '*x y',
    '& y',
    '%5',
    '@navn',
    '`kode`',
    '| y',
    '> 5 minutter',
    '>5 minutter',
    '- y',
    '? y',
    ', y',
    '[navn] er',
    '{navn} er',
    '] y',
    '} y',
  ].flatMap((value): Mistake[] => [
    {
      name: `text that begins with ${value}`,
      text: `a: ~${value}~\nb: c\n`,
      code: 'yaml-special-start',
      mended: { a: value, b: 'c' },
    },
  ]),
  ...['@navn', '%5', '*x y', '[x] y'].map((value): Mistake => ({
    name: `text between braces that begins with ${value}`,
    text: `a: { b: ~${value}~, c: d }\n`,
    code: 'yaml-special-start',
    mended: { a: { b: value, c: 'd' } },
  })),
  {
    name: 'text after a quote',
    text: 'a: ~"Ja" og nei~\n',
    code: 'yaml-special-start',
    mended: { a: '"Ja" og nei' },
  },
  {
    name: 'text after a single quote',
    text: "a: ~'Ja' og nei~\n",
    code: 'yaml-special-start',
    mended: { a: "'Ja' og nei" },
  },
  {
    name: 'exclamation mark',
    text: 'a: ~!Viktig~ melding\n',
    code: 'yaml-tag',
    mended: { a: '!Viktig melding' },
  },
  {
    name: 'exclamation mark and space',
    text: 'a: ~!~ melding\n',
    code: 'yaml-tag',
    mended: { a: '! melding' },
  },
  { name: 'ampersand', text: 'a: ~&Co~ og andre\n', code: 'yaml-anchor', mended: { a: '&Co og andre' } },
  { name: 'asterisk alone', text: 'a: ~*Co~\n', code: 'yaml-alias', mended: { a: '*Co' } },
  {
    name: 'comma in text between braces',
    text: 'a: { id: x, b: ~Levetid, ombruk og transport~ }\n',
    code: 'yaml-comma-in-text',
    mended: { a: { id: 'x', b: 'Levetid, ombruk og transport' } },
  },
  {
    name: 'several commas',
    text: 'a: { b: ~Levetid, ombruk, lys og transport~, c: d }\n',
    code: 'yaml-comma-in-text',
    mended: { a: { b: 'Levetid, ombruk, lys og transport', c: 'd' } },
  },
  {
    name: 'decimal comma between braces',
    text: 'a: { b: ~18,5~ }\n',
    code: 'yaml-comma-in-text',
    mended: { a: { b: '18,5' } },
  },
  {
    name: 'comma over two lines',
    text: 'a: { b: ~Levetid,\n  ombruk~ }\n',
    code: 'yaml-comma-in-text',
    mended: { a: { b: 'Levetid, ombruk' } },
  },
  { name: 'tab as indentation', text: 'a:\n~\t~b: c\n', code: 'yaml-tab', mended: { a: { b: 'c' } } },
  {
    name: 'tabs under an item',
    text: 'a:\n  - b: c\n~  \t~d: e\n',
    code: 'yaml-tab',
    mended: { a: [{ b: 'c', d: 'e' }] },
  },
  {
    name: 'no space after colon',
    text: 'a: b\nc~:~d\ne: f\n',
    code: 'yaml-space-after-colon',
    mended: { a: 'b', c: 'd', e: 'f' },
  },
  {
    name: 'no space after the first colon',
    text: 'a~:~b\nc: d\n',
    code: 'yaml-space-after-colon',
    mended: { a: 'b', c: 'd' },
  },
  { name: 'unclosed double quote', text: 'a: ~"~Ja og nei\nb: c\n', code: 'yaml-unclosed' },
  {
    name: 'unclosed double quote, more quotes below',
    text: 'a: ~"~Ja og nei\nb: "c"\n',
    code: 'yaml-unclosed',
  },
  { name: 'unclosed single quote', text: "a: ~'~Ja og nei\nb: c\n", code: 'yaml-unclosed' },
  { name: 'unclosed bracket', text: 'a: ~[~b, c\nd: e\n', code: 'yaml-unclosed' },
  { name: 'unclosed brace', text: 'a: ~{~ b: c\nd: e\n', code: 'yaml-unclosed' },
  { name: 'unclosed inner bracket', text: 'a: { b: ~[~c }\nd: e\n', code: 'yaml-unclosed' },
  {
    name: 'extra bracket',
    text: 'a: [b]~]~\nc: d\n',
    code: 'yaml-extra-bracket',
    mended: { a: ['b'], c: 'd' },
  },
  {
    name: 'missing comma',
    text: 'a: { b: ~c~\n  d: e }\n',
    code: 'yaml-missing-comma',
    mended: { a: { b: 'c', d: 'e' } },
  },
  {
    name: 'missing comma in JSON',
    text: '{\n\t"a": ~1~\n\t"b": 2\n}\n'.replace('~1~', '~1~'),
    code: 'yaml-missing-comma',
    mended: { a: 1, b: 2 },
  },
  { name: 'missing colon', text: 'a: b\n~tittel~\nc: d\n', code: 'yaml-missing-colon' },
  { name: 'missing colon on the last line', text: 'a: b\n~tittel~\n', code: 'yaml-missing-colon' },
  {
    name: 'backslash in double quotes',
    text: 'a: "C:~\\~data"\n',
    code: 'yaml-backslash',
    mended: { a: 'C:\\data' },
  },
  { name: 'field indented too far', text: '- a: b\n~   ~kind: d\n', code: 'yaml-indentation' },
  { name: 'field indented too little', text: 'a:\n   b: c\n~  ~d: e\n', code: 'yaml-indentation' },
  { name: 'item indented too little', text: 'a:\n  - b\n~ ~- c\n', code: 'yaml-indentation' },
  { name: 'text block indented too little', text: 'a: >-\n  b\n~ ~c\n', code: 'yaml-indentation' },
  ...[0x00, 0x07, 0x0b, 0x0c, 0x1b, 0x7f, 0x84, 0xfffe, 0xffff, 0xd800, 0xdfff].map((code): Mistake => ({
    name: `character U+${code.toString(16)}`,
    text: `a: b~${String.fromCharCode(code)}~c\n`,
    code: 'control-character',
    mended: { a: code === 0x0b ? 'b c' : 'bc' },
  })),
  {
    name: 'colon in text that goes on',
    text: 'a: ~Merk: dette~\n  går videre\nb: c\n',
    code: 'yaml-colon-in-text',
    mended: { a: 'Merk: dette går videre', b: 'c' },
  },
  {
    name: 'colon on a later line, and another below',
    text: 'a: ~Teksten\n   har dette: alt~\n  og mer\nb: c\n',
    code: 'yaml-colon-in-text',
    mended: { a: 'Teksten\n har dette: alt\nog mer', b: 'c' },
  },
  {
    name: 'colon in an item that goes on',
    text: 'a:\n  - b: ~Merk: dette~\n      går\n\n      videre\n    c: d\n',
    code: 'yaml-colon-in-text',
    mended: { a: [{ b: 'Merk: dette går\nvidere', c: 'd' }] },
  },
  {
    name: 'special character in text that goes on',
    text: 'a: ~@navn~\n  går videre\n',
    code: 'yaml-special-start',
    mended: { a: '@navn går videre' },
  },
  {
    name: 'colon in text above a comment',
    text: 'a: ~Merk: dette~\n  # Se over\nb: c\n',
    code: 'yaml-colon-in-text',
    mended: { a: 'Merk: dette', b: 'c' },
  },
  {
    name: 'block that is not indented',
    text: 'a: >-\n~Her står\n~teksten\nb: c\n'.replace('\n~t', '~\nt'),
    code: 'yaml-block-indentation',
    mended: { a: 'Her står teksten', b: 'c' },
  },
  {
    name: 'block in an item that is not indented',
    text: 'a:\n  - b: |\n    ~Her står teksten~\n    c: d\n',
    code: 'yaml-block-indentation',
    mended: { a: [{ b: 'Her står teksten\n', c: 'd' }] },
  },
  {
    name: 'hard space after a colon',
    text: 'a: b\nc:~\u00a0~d\ne:\u202ff\n',
    code: 'yaml-hard-space',
    mended: { a: 'b', c: 'd', e: 'f' },
  },
  {
    name: 'hard space in the indentation',
    text: 'a:\n  - b: c\n  ~\u00a0~ d: e\n',
    code: 'yaml-hard-space',
    mended: { a: [{ b: 'c', d: 'e' }] },
  },
  {
    name: 'no space after the dash',
    text: 'a:\n  ~-~id: b\n    c: d\n  -id: e\n    c: f\n',
    code: 'yaml-space-after-dash',
    mended: {
      a: [
        { id: 'b', c: 'd' },
        { id: 'e', c: 'f' },
      ],
    },
  },
  {
    name: 'long dash',
    text: 'a:\n  ~–~ id: b\n    c: d\n  – id: e\n    c: f\n',
    code: 'yaml-long-dash',
    mended: {
      a: [
        { id: 'b', c: 'd' },
        { id: 'e', c: 'f' },
      ],
    },
  },
  { name: 'two documents', text: 'a: b\n~---~\na: c\n', code: 'several-documents' },
  { name: 'a key twice', text: 'a: b\n~a~: c\n', code: 'duplicate-key' },
  { name: 'a key twice, once in quotes', text: 'a: b\n~"a"~: c\n', code: 'duplicate-key' },
  {
    name: 'lines that two people have changed',
    text: 'a:\n~<<<<<<< HEAD~\n  b: c\n=======\n  b: d\n>>>>>>> natt\n',
    code: 'merge-conflict',
  },
  { name: 'merge key', text: 'a: { ~<<~: *x }\n', code: 'yaml-merge-key' },
  { name: 'merge key with fields', text: 'a: { ~<<~: { b: c } }\n', code: 'yaml-merge-key' },
  { name: 'prototype key', text: '~__proto__~: { b: c }\na: b\n', code: 'forbidden-key' },
  { name: 'constructor key', text: 'a: { ~constructor~: b }\n', code: 'forbidden-key' },
  { name: 'prototype key of its own', text: 'a: { ~"prototype"~: b }\n', code: 'forbidden-key' },
  { name: 'a list as key', text: '? ~[a]~\n: b\n', code: 'key-not-text' },
  { name: 'a list at the top', text: '~- a~\n', code: 'not-fields' },
  { name: 'a text at the top', text: '~Bare tekst~\n', code: 'not-fields' },
  { name: 'an empty file', text: '', code: 'empty-file' },
  { name: 'only comments', text: '# Kommer\n', code: 'empty-file' },
]

describe('everyday mistakes', () => {
  for (const { name, text: withTildes, code, mended } of mistakes) {
    it(`are told one at a time: ${name}`, () => {
      const { text, ranges } = marked(withTildes)
      const { findings } = parseSource('x.krav.yaml', text, new Map())
      assert.deepEqual(
        findings.map((each) => [each.code, each.severity, each.location.range]),
        [[code, 'error', ranges[0] ?? [0, 0]]],
      )
      assert.deepEqual(findings.flatMap(faultsOfSentences), [])
      if (mended === undefined) return
      const after = parseSource('x.krav.yaml', applyAll(text, 'all').text, new Map())
      assert.deepEqual(after.findings, [])
      assert.deepEqual(after.value, mended)
    })
  }

  it('are told of two versions with Windows line ends', () => {
    const text = 'a:\r\n  - b: c\r\n<<<<<<< HEAD\r\n  - b: d\r\n=======\r\n  - b: e\r\n>>>>>>> natt\r\n'
    const codes = parseSource('x.krav.yaml', text, new Map()).findings.map(({ code }) => code)
    assert.deepEqual(codes, ['windows-line-ends', 'merge-conflict'])
  })

  it('are told with the place of the key that came first', () => {
    const [found] = parseSource('x.krav.yaml', 'a: b\na: c\n', new Map()).findings
    assert.deepEqual(found?.related, [
      { message: 'first-use', location: { source: 'x.krav.yaml', range: [0, 1] } },
    ])
  })

  it('do not leave pieces of a text behind as open questions', () => {
    const text = `${head}procurement:\n  criteria:\n    - { id: miljo, evidence: Levetid, ombruk, transport }\n`
    const analysis = analyseText(text)
    assert.deepEqual(told(analysis, 'task'), [])
    assert.deepEqual(told(analysis), ['yaml-comma-in-text: Levetid, ombruk, transport'])
  })

  it('are told where the space after a colon between braces is missing', () => {
    const text = `${head}procurement: { reference: A, part:III }\n`
    const analysis = analyseText(text)
    assert.deepEqual(told(analysis), ['yaml-space-after-colon: :'])
    assert.deepEqual(told(analyseText(applyAll(text).text)), [])
  })

  it('are mended for good: a decimal comma between braces becomes a number', () => {
    const mended = applyAll(`${head}needs: []\nroles:\n  - { id: x, headcount: 4, positionShare: 0,5 }\n`)
    assert.match(mended.text, /positionShare: 0\.5 }/)
    assert.deepEqual(told(analyseText(mended.text)), [])
  })
})

describe('fixes of everyday mistakes', () => {
  const safe = (text: string): readonly boolean[] =>
    parseSource('x', text, new Map()).findings.flatMap(({ fixes }) => fixes.map((fix) => fix.safe))

  it('are not safe where what follows may be fields, items or comments', () => {
    assert.deepEqual(safe('a: Merk: dette\n  går videre\n'), [true])
    assert.deepEqual(safe('a: Merk: dette\n  b: c\n'), [false])
    assert.deepEqual(safe('a: Merk: dette # hm\n  går videre\n'), [false])
    assert.deepEqual(safe('a: > 5 minutter\n  går videre\n'), [false])
    assert.deepEqual(safe('a: Merk: dette\n    går\n  videre\n'), [false])
  })
})

describe('what is harmless', () => {
  const hints = (text: string): readonly string[] =>
    parseSource('x', text, new Map()).findings.map((each) => `${each.severity} ${each.code}`)

  it('is a byte order mark, which a fix removes', () => {
    assert.deepEqual(hints('\ufeffa: b\n'), ['hint byte-order-mark'])
    assert.equal(applyAll('\ufeffa: b\n').text, 'a: b\n')
  })
  it('is the line ends of other systems', () => {
    assert.deepEqual(hints('a: b\r\nc: d\r\n'), ['hint windows-line-ends'])
    assert.deepEqual(hints('a: b\rc: d\r'), ['hint old-line-ends'])
    assert.deepEqual(parseSource('x', 'a: |\r\n  b\r\n  c\r\nd: e\r\n', new Map()).value, {
      a: 'b\nc\n',
      d: 'e',
    })
    assert.deepEqual(parseSource('x', 'a: b\rc: d\r', new Map()).value, { a: 'b', c: 'd' })
  })
  it('is a key that is a number, a word or in quotes', () => {
    assert.deepEqual(parseSource('x', '1: a\n2.50: b\ntrue: c\n~: d\n"e": f\n', new Map()).value, {
      '1': 'a',
      '2.50': 'b',
      true: 'c',
      '~': 'd',
      e: 'f',
    })
  })
  it('is JSON, also indented with tabs', () => {
    const value = { a: [1, 'b', { c: true }], d: 'æ: "ø" \u2028 <&>' }
    for (const indent of [undefined, 2, '\t']) {
      const { value: read, findings } = parseSource(
        'x.krav.json',
        JSON.stringify(value, null, indent),
        new Map(),
      )
      assert.deepEqual([read, findings], [value, []])
    }
  })
})
