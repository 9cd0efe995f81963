import { expectFindings } from '../../testing.js'
import { requirementWithoutAnswer } from './requirement-without-answer.js'

const specification = (id: string, fields: string, defaults = '{}'): string => `
  sections:
    - id: drift
      title: Drift
      defaults: ${defaults}
      requirements:
        - { id: ${id}, text: Løsningen skal varsle, ${fields} }
`

describe('requirement-without-answer', () => {
  it('reports a minimum requirement without an answer form', () => {
    expectFindings(requirementWithoutAnswer, specification('~K-1~', 'kind: minimum'), [
      { message: 'none', severity: 'task' },
    ])
    expectFindings(
      requirementWithoutAnswer,
      specification('~K-1~', 'kind: minimum, answer: { maxWords: 50 }'),
      [{ message: 'none' }],
    )
  })

  it('reports one whose parts are not all answered', () => {
    expectFindings(
      requirementWithoutAnswer,
      specification(
        '~K-1~',
        'kind: minimum, children: [{ id: a, text: A, answer: { form: yes-no } }, { id: b, text: B }]',
      ),
      [{ message: 'none' }],
    )
  })

  it('takes an answer form of the section, of each part, and that none is wanted', () => {
    expectFindings(
      requirementWithoutAnswer,
      specification('K-1', 'kind: minimum', '{ answer: { form: yes-no } }'),
      [],
    )
    expectFindings(
      requirementWithoutAnswer,
      specification('K-1', 'kind: minimum, children: [{ id: a, text: A, answer: { form: yes-no } }]'),
      [],
    )
    expectFindings(
      requirementWithoutAnswer,
      specification('K-1', 'kind: minimum, answer: { form: none }'),
      [],
    )
  })

  it('leaves other kinds and what binds the customer alone', () => {
    for (const fields of ['kind: evaluated', 'kind: contract-term', 'kind: minimum, addressee: customer'])
      expectFindings(requirementWithoutAnswer, specification('K-1', fields), [])
  })

  it('waits for what is left open', () => {
    expectFindings(requirementWithoutAnswer, specification('K-1', 'kind: minimum, answer: null'), [])
    expectFindings(requirementWithoutAnswer, specification('K-1', 'kind: minimum', '{ answer: null }'), [])
    expectFindings(
      requirementWithoutAnswer,
      specification('K-1', 'kind: minimum, answer: { form: null }'),
      [],
    )
  })
})
