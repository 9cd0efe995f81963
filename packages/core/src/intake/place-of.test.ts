import assert from 'node:assert/strict'
import { placeOf, readFieldId } from './place-of.js'

const certainty = 'bookmark'
const isKnown = (id: string): boolean => ['opplæring', 'nattevakt'].includes(id)
const at = (id: string) => {
  const place = placeOf({ id, certainty }, isKnown)
  return place.at ?? place.part
}

describe('placeOf', () => {
  it('is the id of what something is about, or of what stands for it in the document', () => {
    assert.equal(at('OPP-01'), 'OPP-01')
    assert.equal(at('FUN-01.a'), 'FUN-01.a')
    assert.equal(at(':portion-2-opplæring'), 'opplæring')
    assert.equal(at(':role-nattevakt'), 'nattevakt')
  })

  it('is a part of the document where that stands for nothing', () => {
    assert.deepEqual(placeOf({ id: ':other', certainty }, isKnown), { part: ':other', certainty })
    assert.equal(at(':portion-2-borte'), ':portion-2-borte')
    assert.equal(at(':cover'), ':cover')
  })

  it('is no place where nothing was found, or what was found can be no id', () => {
    for (const id of ['', '__proto__', ':', ':a b', ':\u202e', 'x'.repeat(65)])
      assert.deepEqual(placeOf({ id, certainty }, isKnown), {})
    assert.deepEqual(placeOf(undefined, isKnown), {})
  })
})

describe('readFieldId', () => {
  it('tells what a field asks of what', () => {
    assert.deepEqual(readFieldId('OPP-01:view'), { place: 'OPP-01', asks: 'view' })
    assert.deepEqual(readFieldId(':other:comment'), { place: ':other', asks: 'comment' })
    assert.deepEqual(readFieldId(':night:answer'), { place: ':night', asks: 'answer' })
    assert.deepEqual(readFieldId(':role'), { place: ':role', asks: 'role' })
    assert.deepEqual(readFieldId('x:y'), { place: 'x:y', asks: 'other' })
  })
})
