import assert from 'node:assert/strict'
import { expectFindings, ruleFindings, specificationText } from '../../testing.js'
import { oneRequirement } from './one-requirement.js'
import { needlessWords } from './needless-words.js'

describe('needless-words', () => {
  it('reports what can be said more briefly', () => {
    expectFindings(needlessWords, oneRequirement('Løsningen skal ~være i stand til å~ eksportere.'), [
      { message: 'found', data: { words: 'være i stand til å' }, severity: 'hint' },
    ])
    expectFindings(
      needlessWords,
      oneRequirement('Brukaren skal ~ha høve til å~ velje språk.', { language: 'nn' }),
      [{ message: 'found' }],
    )
    expectFindings(
      needlessWords,
      oneRequirement('The solution shall ~be able to~ export.', { language: 'en' }),
      [{ message: 'found' }],
    )
  })

  it('leaves «skal kunne» and what people may do alone', () => {
    expectFindings(needlessWords, oneRequirement('Løsningen skal kunne eksportere.'), [])
    expectFindings(
      needlessWords,
      oneRequirement('Users shall be able to choose a language.', { language: 'en' }),
      [],
    )
  })

  it('offers «kunne» in their place', () => {
    const [finding] = ruleFindings(
      needlessWords,
      specificationText(oneRequirement('Løsningen skal ha mulighet for å eksportere.')),
    )
    assert.deepEqual(
      finding?.fixes.map(({ edits }) => edits[0]?.newText),
      ['kunne'],
    )
  })
})
