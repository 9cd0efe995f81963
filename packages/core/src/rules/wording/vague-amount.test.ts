import { expectFindings } from '../../testing.js'
import { oneRequirement } from './one-requirement.js'
import { vagueAmount } from './vague-amount.js'

describe('vague-amount', () => {
  it('reports words for an amount that nobody can count', () => {
    expectFindings(vagueAmount, oneRequirement('Løsningen skal ha ~flere~ roller.'), [
      { message: 'found', data: { words: 'flere' }, severity: 'hint' },
    ])
    expectFindings(vagueAmount, oneRequirement('Løysinga skal ha ~ein del~ roller.', { language: 'nn' }), [
      { message: 'found' },
    ])
    expectFindings(
      vagueAmount,
      oneRequirement('The solution shall have ~various~ roles for ~most~ users.', { language: 'en' }),
      [{ message: 'found' }, { message: 'found' }],
    )
  })

  it('reads words of another language as no sign that an amount is precise', () => {
    expectFindings(vagueAmount, oneRequirement('Løsningen skal vise at ~flere~ sensorer er av.'), [
      { message: 'found' },
    ])
  })

  it('reports a number that is made unclear', () => {
    expectFindings(vagueAmount, oneRequirement('Løsningen skal tåle ~ca.~ 500 brukere.'), [
      { message: 'approximate', data: { words: 'ca.' } },
    ])
    expectFindings(
      vagueAmount,
      oneRequirement('The solution shall hold ~about~ 500 users.', { language: 'en' }),
      [{ message: 'approximate' }],
    )
  })

  it('leaves what is precise alone', () => {
    expectFindings(vagueAmount, oneRequirement('Løsningen skal varsle én eller flere ansatte.'), [])
    expectFindings(vagueAmount, oneRequirement('Løsningen skal tåle flere enn 50 brukere.'), [])
    expectFindings(vagueAmount, oneRequirement('Løsningen skal vise hvor mange som er på vakt.'), [])
    expectFindings(vagueAmount, oneRequirement('Løsningen skal vise medisinene til den enkelte.'), [])
    expectFindings(vagueAmount, oneRequirement('Løsningen skal ha to ulike roller.'), [])
    expectFindings(vagueAmount, oneRequirement('Løsningen skal varsle når noen åpner døra.'), [])
    expectFindings(
      vagueAmount,
      oneRequirement('The solution shall alert at most 2 users about a fall.', { language: 'en' }),
      [],
    )
  })
})
