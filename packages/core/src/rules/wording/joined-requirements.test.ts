import { expectFindings } from '../../testing.js'
import { oneRequirement } from './one-requirement.js'
import { joinedRequirements } from './joined-requirements.js'

describe('joined-requirements', () => {
  it('reports words that join a new demand', () => {
    expectFindings(
      joinedRequirements,
      oneRequirement('Løsningen skal logge innlogginger ~samt~ varsle vakten.'),
      [{ message: 'found', data: { words: 'samt' }, severity: 'hint' }],
    )
    expectFindings(
      joinedRequirements,
      oneRequirement('Leverandøren skal levere utstyret og ~i tillegg~ montere det.'),
      [{ message: 'found' }],
    )
    expectFindings(
      joinedRequirements,
      oneRequirement('Løysinga skal logge, ~men òg~ varsle vakta.', { language: 'nn' }),
      [{ message: 'found' }],
    )
    expectFindings(
      joinedRequirements,
      oneRequirement('The solution shall log logins ~as well as~ notify the nurse.', { language: 'en' }),
      [{ message: 'found' }],
    )
  })

  it('leaves things that are listed alone', () => {
    expectFindings(joinedRequirements, oneRequirement('Løsningen skal vise navn samt adresse.'), [])
    expectFindings(joinedRequirements, oneRequirement('Løsningen skal vise ukeplan samt brukere.'), [])
    expectFindings(
      joinedRequirements,
      oneRequirement('I tillegg til strømnettet skal basen ha batteri i 24 timer.'),
      [],
    )
    expectFindings(
      joinedRequirements,
      oneRequirement('The solution shall show the name as well as the address.', { language: 'en' }),
      [],
    )
  })

  it('leaves a sentence of its own to the rule on several sentences', () => {
    expectFindings(joinedRequirements, oneRequirement('Løsningen skal logge. I tillegg skal den varsle.'), [])
  })
})
