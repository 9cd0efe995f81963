import { expectFindings } from '../../testing.js'
import { oneRequirement } from './one-requirement.js'
import { conditionWithoutConsequence } from './condition-without-consequence.js'

describe('condition-without-consequence', () => {
  it('reports a condition alone: as a hint where something else is demanded', () => {
    expectFindings(conditionWithoutConsequence, oneRequirement('~Dersom strømmen faller ut.~'), [
      { message: 'found', severity: 'error' },
    ])
    expectFindings(
      conditionWithoutConsequence,
      oneRequirement('~Når pasienten må vente.~', { language: 'nn' }),
      [{ message: 'found' }],
    )
    expectFindings(
      conditionWithoutConsequence,
      oneRequirement('Løsningen skal varsle. ~Dersom vakten ikke kvitterer.~'),
      [{ message: 'found', severity: 'hint' }],
    )
    expectFindings(
      conditionWithoutConsequence,
      oneRequirement('~In the event that the operator gets no answer.~', { language: 'en' }),
      [{ message: 'found' }],
    )
  })

  it('is content with a main clause, with or without a comma', () => {
    expectFindings(
      conditionWithoutConsequence,
      oneRequirement('Når strømmen faller ut, skal dispenseren varsle.'),
      [],
    )
    expectFindings(
      conditionWithoutConsequence,
      oneRequirement('Når alarmen utløses skal løsningen varsle.'),
      [],
    )
    expectFindings(
      conditionWithoutConsequence,
      oneRequirement('Dersom alarmen går, varsler løsningen vakten.'),
      [],
    )
    expectFindings(
      conditionWithoutConsequence,
      oneRequirement('If the power fails, the device shall alert the nurse.', { language: 'en' }),
      [],
    )
  })

  it('looks to sub-requirements', () => {
    expectFindings(
      conditionWithoutConsequence,
      oneRequirement('Når en dose uteblir', { more: 'children: [{ id: a, text: skal løsningen varsle. }]' }),
      [],
    )
  })
})
