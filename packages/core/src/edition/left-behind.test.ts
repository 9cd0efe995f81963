import assert from 'node:assert/strict'
import { keptBeside, leftBehind, leftBehindFindings, withoutSpecification } from './left-behind.js'

const specification = { name: 'ny.krav.yaml', id: 'prove' }

describe('what is left behind when a specification gets another name', () => {
  it('is the register, the answers and the editions', () => {
    assert.deepEqual(keptBeside('mappe/a.krav.yaml'), [
      'mappe/a.review.yaml',
      'mappe/a.answers.json',
      'mappe/a.editions',
    ])
  })

  it('is found by the file that is gone, whatever else lies there', () => {
    const names = [
      'ny.krav.yaml',
      'ny.review.yaml',
      'gammel.review.yaml',
      'gammel.answers.json',
      'gammel.editions',
    ]
    const others = [
      'annen.krav.json',
      'annen.editions',
      '.review.yaml',
      'review.yaml',
      'notat.docx',
      '.editions',
    ]
    assert.deepEqual(withoutSpecification([...names, ...others]), [
      'gammel.review.yaml',
      'gammel.answers.json',
      'gammel.editions',
    ])
  })

  it('belongs to the specification whose id it tells: registers, answers, and the specification of an edition', () => {
    const found = [
      { name: 'gammel.review.yaml', text: '# Kommentarer\nkravspek: 1\nreviewOf: prove\n' },
      { name: 'gammel.answers.json', text: '{ "kravspek": 1, "specification": "prove" }' },
      { name: 'gammel.editions', text: '{ "kravspek": 1, "specification": { "id": "prove" } }' },
      { name: 'andre.review.yaml', text: 'reviewOf: en-annen\n' },
      { name: 'odelagt.review.yaml', text: 'reviewOf: [prove\n' },
      { name: 'tom.answers.json', text: '' },
    ]
    assert.deepEqual(leftBehind(specification, found, ['ny.answers.json']), [
      { name: 'gammel.review.yaml', wanted: 'ny.review.yaml', isTaken: false },
      { name: 'gammel.answers.json', wanted: 'ny.answers.json', isTaken: true },
      { name: 'gammel.editions', wanted: 'ny.editions', isTaken: false },
    ])
  })

  it('is an error of the specification, for nothing of it is seen', () => {
    const [free, taken] = leftBehindFindings('a/ny.krav.yaml', [
      { name: 'gammel.review.yaml', wanted: 'ny.review.yaml', isTaken: false },
      { name: 'gammel.editions', wanted: 'ny.editions', isTaken: true },
    ])
    assert.deepEqual(
      [free?.message, free?.severity, free?.location.source, free?.data],
      ['left-behind', 'error', 'a/ny.krav.yaml', { file: 'gammel.review.yaml', wanted: 'ny.review.yaml' }],
    )
    assert.equal(taken?.message, 'left-behind-taken')
  })
})
