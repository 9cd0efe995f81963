import assert from 'node:assert/strict'
import * as fc from 'fast-check'
import { buildDocument } from '../build.js'
import { renderHtml } from '../html/render-html.js'
import { analyseText, head } from '../testing.js'
import { readAnswerFile } from './read-answer-file.js'
import type { OpenedFile, Returned } from './returned.js'

const hash = 'a'.repeat(64)
const answers = { specification: 'prove', version: '1.0', document: 'review', hash, role: 'sykepleier' }
const content = { kravspek: 1, answers, items: [{ id: 'OPP-01:comment', text: 'Vi rekker det ikke.' }] }

function read(value: unknown): Returned {
  const opened = readAnswerFile(JSON.stringify(value))
  assert.ok(!('problem' in opened))
  return opened.read({} as Parameters<OpenedFile['read']>[0])
}

function problemOf(text: string): string | undefined {
  const opened = readAnswerFile(text)
  return 'problem' in opened ? opened.problem : undefined
}

describe('readAnswerFile', () => {
  it('gives the stamp and what was filled in', () => {
    const { stamp, fields, comments, changes } = read(content)
    assert.deepEqual(stamp, { ...answers, service: undefined })
    assert.deepEqual(fields, [
      { id: 'OPP-01:comment', certainty: 'tag', label: '', text: 'Vi rekker det ikke.' },
    ])
    assert.deepEqual([comments, changes], [[], []])
  })

  it('knows the stamp that the page of a form puts in its answer file', () => {
    const { tree } = buildDocument(analyseText(head), 'review')
    const html = renderHtml(tree, { files: new Map() })
    const data = /data-answers="([^"]*)"/.exec(html)?.[1]?.replaceAll('&quot;', '"') ?? ''
    const { stamp } = read({ ...content, answers: JSON.parse(data) as unknown })
    assert.deepEqual(stamp, { ...tree.meta.stamp, role: undefined, service: undefined })
  })

  it('leaves out fields in which nothing was written', () => {
    assert.deepEqual(read({ ...content, items: [{ id: 'x', text: ' \n' }] }).fields, [])
  })

  it('reads a file that a program put a byte order mark before', () => {
    assert.equal(problemOf(`\ufeff${JSON.stringify(content)}`), undefined)
  })

  it('says why a text is no answer file', () => {
    const cases: readonly (readonly [unknown, string])[] = [
      [undefined, 'not-json'],
      [[], 'not-answers'],
      [{}, 'not-answers'],
      [{ ...content, kravspek: 2 }, 'newer'],
      [{ ...content, kravspek: '1' }, 'not-answers'],
      [{ ...content, answers: undefined }, 'not-answers'],
      [{ ...content, answers: { ...answers, hash: 'x' } }, 'not-answers'],
      [{ ...content, answers: { ...answers, version: 1 } }, 'not-answers'],
      [{ ...content, items: {} }, 'not-answers'],
      [{ ...content, items: [{ id: 1, text: 'x' }] }, 'not-answers'],
      [{ ...content, items: [{ id: 'x', text: ['x'] }] }, 'not-answers'],
      [{ ...content, items: [null] }, 'not-answers'],
      [{ ...content, items: Array.from({ length: 5001 }, () => content.items[0]) }, 'not-answers'],
    ]
    for (const [value, problem] of cases)
      assert.equal(problemOf(value === undefined ? '{' : JSON.stringify(value)), problem)
  })

  it('refuses what is nested deep or too long, and does not break', () => {
    assert.equal(problemOf('['.repeat(1_000_000)), 'not-json')
    assert.equal(problemOf(`${'['.repeat(1000)}${']'.repeat(1000)}`), 'not-answers')
    assert.equal(problemOf(`"${'x'.repeat(5_000_001)}"`), 'not-answers')
  })

  it('takes names that objects have of their own for names as any other', () => {
    const text = `{"kravspek":1,"__proto__":{"items":[]},"answers":${JSON.stringify(answers)}}`
    assert.equal(problemOf(text), 'not-answers')
    assert.equal(problemOf('{"__proto__":{"kravspek":1,"items":[]}}'), 'not-answers')
    assert.equal(problemOf('{"constructor":1,"toString":2}'), 'not-answers')
  })

  it('gives a file or a problem, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.jsonValue().map((items) => JSON.stringify({ ...content, items })),
        ),
        (text) => {
          const opened = readAnswerFile(text)
          if ('problem' in opened) return
          const { fields } = opened.read({} as Parameters<OpenedFile['read']>[0])
          assert.ok(fields.every(({ id, text: said }) => typeof id === 'string' && said.trim() !== ''))
        },
      ),
    )
  })
})
