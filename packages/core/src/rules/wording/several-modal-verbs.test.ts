import { expectFindings } from '../../testing.js'
import { oneRequirement } from './one-requirement.js'
import { severalModalVerbs } from './several-modal-verbs.js'

describe('several-modal-verbs', () => {
  it('reports the second demand of a sentence as a warning', () => {
    expectFindings(
      severalModalVerbs,
      oneRequirement('Løsningen skal eksportere saken og ~bør~ varsle brukeren.'),
      [{ message: 'found', data: { first: 'skal', later: 'bør' }, severity: 'warning' }],
    )
    expectFindings(
      severalModalVerbs,
      oneRequirement('Løsningen skal vise varsler, og leverandøren ~skal~ levere rapport.'),
      [{ message: 'found' }],
    )
    expectFindings(
      severalModalVerbs,
      oneRequirement('Løysinga skal eksportere saka og ~bør~ varsle brukaren.', { language: 'nn' }),
      [{ message: 'found' }],
    )
    expectFindings(
      severalModalVerbs,
      oneRequirement('The solution shall export the case and ~should~ notify the user.', { language: 'en' }),
      [{ message: 'found' }],
    )
  })

  it('reports it after a clause that a comma ends', () => {
    expectFindings(
      severalModalVerbs,
      oneRequirement('Leverandøren skal levere utstyr som tåler vann, og ~bør~ tilby service.'),
      [{ message: 'found' }],
    )
  })

  it('leaves relative clauses, purposes, conditions and questions alone', () => {
    expectFindings(severalModalVerbs, oneRequirement('Data som skal arkiveres, skal lagres i 5 år.'), [])
    expectFindings(
      severalModalVerbs,
      oneRequirement('Løsningen skal vise hvilke varsler som må kvitteres.'),
      [],
    )
    expectFindings(
      severalModalVerbs,
      oneRequirement('Løsningen skal varsle slik at den ansatte ikke må logge inn.'),
      [],
    )
    expectFindings(
      severalModalVerbs,
      oneRequirement('Når brukeren skal flytte, skal leverandøren hente utstyret.'),
      [],
    )
    expectFindings(
      severalModalVerbs,
      oneRequirement('Skal en dose utsettes, må sykepleieren kunne gjøre det uten nøkkel.'),
      [],
    )
    expectFindings(
      severalModalVerbs,
      oneRequirement('Leverandøren skal levere utstyr som kan vaskes og skal tåle sprit.'),
      [],
    )
    expectFindings(
      severalModalVerbs,
      oneRequirement('The solution shall show which alarms must be acknowledged.', { language: 'en' }),
      [],
    )
  })

  it('leaves quotations and two sentences alone', () => {
    expectFindings(
      severalModalVerbs,
      oneRequirement('Løsningen skal vise teksten «Du skal vente og du må ringe».'),
      [],
    )
    expectFindings(
      severalModalVerbs,
      oneRequirement('Løsningen skal varsle. Leverandøren skal rapportere.'),
      [],
    )
  })
})
