import assert from 'node:assert/strict'
import { expectFindings, ruleFindings, specificationText } from '../../testing.js'
import { customerObligationEvaluated } from './customer-obligation-evaluated.js'

const specification = (fields: string, defaults = '{}'): string => `
  procurement: { criteria: [{ id: kvalitet }] }
  sections:
    - id: drift
      title: Drift
      defaults: ${defaults}
      requirements:
        - { id: K-1, text: Kunden skal ha en digital agent, ${fields} }
`

describe('customer-obligation-evaluated', () => {
  it('reports a customer obligation that is evaluated, and nothing more of it', () => {
    expectFindings(
      customerObligationEvaluated,
      specification('addressee: customer, kind: ~evaluated~, points: 5, answer: { form: text }'),
      [{ message: 'evaluated', severity: 'warning' }],
    )
  })

  it('reports points and criterion', () => {
    expectFindings(
      customerObligationEvaluated,
      specification('addressee: customer, kind: contract-term, points: ~5~'),
      [{ message: 'points', data: { field: { type: 'field', key: 'requirement.points' } } }],
    )
  })

  it('reports an answer asked of suppliers, and offers to ask for none', () => {
    const text = specification('addressee: customer, kind: contract-term, answer: { form: ~yes-no~ }')
    expectFindings(customerObligationEvaluated, text, [{ message: 'answer' }])
    const [finding] = ruleFindings(customerObligationEvaluated, specificationText(text.replaceAll('~', '')))
    assert.deepEqual(
      finding?.fixes.map(({ safe, edits }) => ({ safe, texts: edits.map(({ newText }) => newText) })),
      [{ safe: false, texts: ['none'] }],
    )
  })

  it('reports a section that evaluates what binds the customer, at the requirement', () => {
    expectFindings(
      customerObligationEvaluated,
      specification('addressee: customer', '{ kind: evaluated }').replace('K-1', '~K-1~'),
      [{ message: 'evaluated' }],
    )
  })

  it('does not take what the section says for all as asked of the customer', () => {
    expectFindings(
      customerObligationEvaluated,
      specification(
        'addressee: customer, kind: contract-term',
        '{ criterion: kvalitet, answer: { form: yes-no } }',
      ),
      [],
    )
  })

  it('leaves what binds the supplier or both alone', () => {
    expectFindings(
      customerObligationEvaluated,
      specification('addressee: joint, kind: evaluated, answer: { form: text }'),
      [],
    )
    expectFindings(customerObligationEvaluated, specification('kind: evaluated, points: 5'), [])
  })

  it('waits for what is left open', () => {
    expectFindings(
      customerObligationEvaluated,
      specification('addressee: customer, kind: null, answer: { form: null }'),
      [],
    )
  })
})
