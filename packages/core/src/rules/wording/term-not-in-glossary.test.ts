import assert from 'node:assert/strict'
import { expectFindings, ruleFindings, specificationText } from '../../testing.js'
import { oneRequirement } from './one-requirement.js'
import { termNotInGlossary } from './term-not-in-glossary.js'

const settings = {
  glossary: [
    { term: 'leverandør', insteadOf: ['tilbyder', 'tilbydar'] },
    { term: 'velferdsteknologisk løsning', insteadOf: ['løsning'] },
  ],
}

describe('term-not-in-glossary', () => {
  it('reports the word to be replaced, also with an ending, as a warning', () => {
    expectFindings(
      termNotInGlossary,
      oneRequirement('~Tilbyderen~ skal svare.'),
      [{ message: 'found', data: { term: 'leverandør', words: 'Tilbyderen' }, severity: 'warning' }],
      settings,
    )
  })

  it('leaves the word alone inside the term, in quotations and without a glossary', () => {
    expectFindings(
      termNotInGlossary,
      oneRequirement('En velferdsteknologisk løsning skal vise «tilbyder».'),
      [],
      settings,
    )
    expectFindings(termNotInGlossary, oneRequirement('Tilbyderen skal svare.'), [])
  })

  it('looks for each term by itself: one word may be replaced by two of them', () => {
    const terms = [
      { term: 'leverandør', insteadOf: ['tilbyder', 'tilbyder av'] },
      { term: 'avtalepart', insteadOf: ['tilbyder'] },
    ]
    expectFindings(
      termNotInGlossary,
      oneRequirement('~Tilbyder av~ varer skal svare.'),
      [{ message: 'found', data: { term: 'leverandør', words: 'Tilbyder av' } }],
      { glossary: terms.slice(0, 1) },
    )
    assert.deepEqual(
      ruleFindings(termNotInGlossary, specificationText(oneRequirement('Tilbyder av varer skal svare.')), {
        glossary: terms,
      })
        .map(({ data }) => [data['term'], data['words']])
        .sort(),
      [
        ['avtalepart', 'Tilbyder'],
        ['leverandør', 'Tilbyder av'],
      ],
    )
  })

  it('offers the term in the place of the word itself, with its capital, never unasked', () => {
    const fixesFor = (text: string): readonly unknown[] =>
      ruleFindings(termNotInGlossary, specificationText(oneRequirement(text)), settings).flatMap(
        ({ fixes }) => fixes.map(({ safe, edits }) => ({ safe, newText: edits[0]?.newText })),
      )
    assert.deepEqual(fixesFor('Tilbyder skal svare.'), [{ safe: false, newText: 'Leverandør' }])
    assert.deepEqual(fixesFor('Tilbyderen skal svare.'), [])
  })
})
