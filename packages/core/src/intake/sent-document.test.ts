import assert from 'node:assert/strict'
import type { ReadEdition } from '../edition/edition-file.js'
import { editionContent, newEdition } from '../output/made-edition.js'
import { analyseText } from '../testing.js'
import { readableBy } from '../view/readable.js'
import { viewHash } from '../view/view-hash.js'
import { specificationText, stampOf } from './returned.test.data.js'
import { sentDocument } from './sent-document.js'

const draft = specificationText.replace('status: review', 'status: draft')
const newer = draft.replace('"1.0"', '"1.1"').replace('30 minutter', '60 minutter')

function editionOf(text: string, version: string, editions: readonly ReadEdition[] = []): ReadEdition {
  const house = { referenceDocx: undefined, templates: new Map<string, string>() }
  const content = editionContent(analyseText(text), 'review', house, () => undefined)
  const rulePack = { id: 'foa-2024', verified: false }
  return newEdition(content, editions, {
    version,
    tool: '0',
    rulePack,
    hoursPerPost: 1600,
    lastRound: undefined,
    stem: 'prove',
  })
}

const textIn = (value: unknown): string => JSON.stringify(value)

describe('sentDocument', () => {
  it('is made of the edition whose text the stamp tells', () => {
    const edition = editionOf(draft, '1.0')
    const { hashes } = edition.record
    const current = analyseText(newer)
    const sent = sentDocument(current, [edition], stampOf(current, { version: '1.0', hash: hashes.reviewer }))
    assert.deepEqual([sent.source, sent.isOlder], ['edition', true])
    assert.equal(sent.analysis, edition.analysis)
    assert.ok(textIn(sent.tree).includes('30 minutter') && !textIn(sent.tree).includes('60 minutter'))
    assert.equal(sent.tree.meta.stamp.hash, hashes.reviewer)
  })

  it('is not older where only the draft became what was sent out', () => {
    const edition = editionOf(draft, '1.0')
    const current = analyseText(draft)
    const stamp = stampOf(current, { hash: edition.record.hashes.reviewer })
    assert.deepEqual(
      [sentDocument(current, [edition], stamp).source, sentDocument(current, [edition], stamp).isOlder],
      ['edition', false],
    )
    assert.equal(sentDocument(current, [], stamp).source, 'current')
  })

  it('is made of the present text where the stamp tells that', () => {
    const current = analyseText(newer)
    const { source, isOlder, analysis } = sentDocument(current, [editionOf(draft, '1.0')], stampOf(current))
    assert.deepEqual([source, isOlder], ['current', false])
    assert.equal(analysis, current)
  })

  it('is made of the edition of that version, else of the present text, where no text is the one', () => {
    const current = analyseText(newer)
    const edition = editionOf(draft, '1.0')
    const stamp = stampOf(current, { version: '1.0', hash: 'f'.repeat(64) })
    assert.equal(sentDocument(current, [edition], stamp).analysis, edition.analysis)
    const unknown = sentDocument(current, [edition], { ...stamp, version: '0.9' })
    assert.deepEqual([unknown.source, unknown.isOlder, unknown.analysis], ['unknown', true, current])
    const unstamped = sentDocument(current, [edition], undefined)
    assert.deepEqual([unstamped.source, unstamped.isOlder], ['unknown', false])
  })

  it('can be compared with where it is the very text', () => {
    const current = analyseText(newer)
    const edition = editionOf(draft, '1.0')
    const own = {
      ...edition,
      record: { ...edition.record, house: { referenceDocx: undefined, templates: { x: 'y' } } },
    }
    const old = stampOf(current, { version: '1.0', hash: edition.record.hashes.reviewer })
    const isExact = (editions: readonly ReadEdition[], stamp = old): boolean =>
      sentDocument(current, editions, stamp).isExact
    assert.deepEqual(
      [isExact([edition]), isExact([], stampOf(current)), isExact([]), isExact([own])],
      [true, true, false, false],
    )
    assert.equal(isExact([edition], { ...old, hash: 'f'.repeat(64) }), false)
  })

  it('is the kind of document that the stamp tells, cut as it tells', () => {
    const current = analyseText(newer)
    const cut = sentDocument(current, [], stampOf(current, { role: 'sykepleier' })).tree
    assert.equal(cut.meta.answerFile?.from['role'], 'sykepleier')
    const supplier = viewHash(readableBy(current.specification!, 'supplier'))
    const tender = sentDocument(current, [], stampOf(current, { document: 'tender', hash: supplier }))
    assert.deepEqual([tender.tree.meta.stamp.document, tender.source], ['tender', 'current'])
    const other = sentDocument(current, [], stampOf(current, { document: 'spådom', role: 'ingen' }))
    assert.deepEqual([other.tree.meta.stamp.document, other.source], ['review', 'current'])
  })
})
