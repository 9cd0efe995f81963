import assert from 'node:assert/strict'
import fc from 'fast-check'
import { mergeWords } from './merge-words.js'

describe('mergeWords', () => {
  const base = 'Alarmen skal besvares innen <svartid> minutter, også om natten.'

  it('takes in what each has changed', () => {
    assert.equal(
      mergeWords(base, base.replace('skal', 'må'), base.replace('natten', 'natten og i helger')),
      'Alarmen må besvares innen <svartid> minutter, også om natten og i helger.',
    )
  })

  it('takes what both have changed alike once', () => {
    const [theirs, ours] = [base.replace('skal', 'må'), base.replace('skal', 'må').replace('natten', 'dagen')]
    assert.equal(mergeWords(base, theirs, ours), ours)
  })

  it('tells when both have changed the same words, or words side by side', () => {
    assert.equal(mergeWords(base, base.replace('skal', 'må'), base.replace('skal', 'bør')), undefined)
    assert.equal(mergeWords(base, base.replace('skal', 'må'), base.replace('besvares', 'tas')), undefined)
    assert.equal(mergeWords('a', 'a b', 'a c'), undefined)
    assert.equal(mergeWords('a b c', '', 'a x c'), undefined)
  })

  it('never parts a parameter or a cross reference', () => {
    assert.equal(mergeWords('Se <ref:A-1>.', 'Se <ref:A-2>.', 'Se <ref:B-1>.'), undefined)
  })

  const text = fc
    .array(fc.constantFrom('en', 'to', 'tre', ' ', ' ', '.', '**', '<p>', '<ref:A>', '\n', 'fire'), {
      maxLength: 12,
    })
    .map((words) => words.join(''))

  it('gives the one change there is, and the same to both sides', () => {
    fc.assert(
      fc.property(text, text, text, (before, theirs, ours) => {
        assert.equal(mergeWords(before, before, ours), ours)
        assert.equal(mergeWords(before, theirs, before), theirs)
        assert.equal(mergeWords(before, theirs, theirs), theirs)
        assert.equal(mergeWords(before, theirs, ours), mergeWords(before, ours, theirs))
      }),
      { numRuns: 1000 },
    )
  })

  it('keeps every word that only one has put in', () => {
    fc.assert(
      fc.property(text, text, text, (before, theirs, ours) => {
        const merged = mergeWords(before, `${theirs} deres`, `våre ${ours}`)
        assert.ok(merged === undefined || (merged.includes('deres') && merged.includes('våre')))
      }),
    )
  })
})
