import assert from 'node:assert/strict'
import { expectFindings, ruleFindings, specificationText } from '../../testing.js'
import { oneRequirement } from './one-requirement.js'
import { ambiguousNegation } from './ambiguous-negation.js'

describe('ambiguous-negation', () => {
  it('reports a negation that can be read two ways, with both readings', () => {
    expectFindings(ambiguousNegation, oneRequirement('Løsningen ~må ikke~ lagre lyd.'), [
      {
        message: 'found',
        data: { words: 'må ikke', forbids: 'skal ikke', exempts: 'trenger ikke' },
        severity: 'warning',
      },
    ])
    expectFindings(ambiguousNegation, oneRequirement('Løysinga ~må ikkje~ lagre lyd.', { language: 'nn' }), [
      { message: 'found', data: { exempts: 'treng ikkje' } },
    ])
    expectFindings(
      ambiguousNegation,
      oneRequirement('The solution ~may not~ store sound.', { language: 'en' }),
      [{ message: 'found', data: { forbids: 'shall not', exempts: 'need not' } }],
    )
  })

  it('reports «alle» before a negation', () => {
    expectFindings(ambiguousNegation, oneRequirement('~Alle varsler skal ikke~ sendes til legen.'), [
      { message: 'all', data: { words: 'Alle varsler skal ikke' } },
    ])
  })

  it('leaves plain prohibitions and exemptions alone', () => {
    expectFindings(ambiguousNegation, oneRequirement('Løsningen skal ikke lagre lyd.'), [])
    expectFindings(ambiguousNegation, oneRequirement('Den ansatte trenger ikke logge inn.'), [])
    expectFindings(
      ambiguousNegation,
      oneRequirement('Løsningen skal varsle slik at den ansatte ikke må logge inn.'),
      [],
    )
  })

  it('offers both readings, neither unasked', () => {
    const [finding] = ruleFindings(
      ambiguousNegation,
      specificationText(oneRequirement('Løsningen må ikke lagre lyd.')),
    )
    assert.deepEqual(
      finding?.fixes.map(({ safe, edits }) => ({ safe, newText: edits[0]?.newText })),
      [
        { safe: false, newText: 'skal' },
        { safe: false, newText: 'trenger' },
      ],
    )
  })
})
