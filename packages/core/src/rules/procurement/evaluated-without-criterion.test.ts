import { expectFindings } from '../../testing.js'
import { evaluatedWithoutCriterion } from './evaluated-without-criterion.js'

const specification = (
  id: string,
  fields: string,
  defaults = '{}',
  criteria = '[{ id: kvalitet }]',
): string => `
  procurement: { criteria: ${criteria} }
  sections:
    - id: drift
      title: Drift
      defaults: ${defaults}
      requirements:
        - { id: ${id}, text: Løsningen bør varsle, ${fields} }
`

describe('evaluated-without-criterion', () => {
  it('reports an evaluated requirement without a criterion', () => {
    expectFindings(
      evaluatedWithoutCriterion,
      specification('~K-1~', 'kind: evaluated, answer: { form: text }'),
      [{ message: 'criterion', severity: 'task' }],
    )
  })

  it('reports one without an answer form, and tells once of one without both', () => {
    expectFindings(
      evaluatedWithoutCriterion,
      specification('~K-1~', 'kind: evaluated, criterion: kvalitet, answer: { maxWords: 100 }'),
      [{ message: 'answer' }],
    )
    expectFindings(
      evaluatedWithoutCriterion,
      `status: issued\n${specification('~K-1~', 'kind: evaluated').replaceAll(/^ {2}/gm, '')}`,
      [{ message: 'both', severity: 'error' }],
    )
  })

  it('reports an answer form that asks for no answer, where it is written', () => {
    expectFindings(
      evaluatedWithoutCriterion,
      specification('K-1', 'kind: evaluated, criterion: kvalitet, answer: { form: ~none~ }'),
      [{ message: 'silent' }],
    )
    expectFindings(
      evaluatedWithoutCriterion,
      specification('~K-1~', 'kind: evaluated, criterion: kvalitet', '{ answer: { form: none } }'),
      [{ message: 'silent' }],
    )
  })

  it('takes what the section says for all', () => {
    expectFindings(
      evaluatedWithoutCriterion,
      specification('K-1', 'lots: []', '{ kind: evaluated, criterion: kvalitet, answer: { form: text } }'),
      [],
    )
  })

  it('is content with an answer to each part', () => {
    expectFindings(
      evaluatedWithoutCriterion,
      specification(
        'K-1',
        'kind: evaluated, criterion: kvalitet, children: [{ id: a, text: A, answer: { form: number } }]',
      ),
      [],
    )
  })

  it('waits for what is left open: in the requirement, for all of the section, or the criteria themselves', () => {
    for (const [fields, defaults, criteria] of [
      ['kind: evaluated, criterion: null, answer: null', '{}', undefined],
      ['kind: evaluated, criterion: kvalitet, answer: { form: null }', '{}', undefined],
      ['kind: evaluated', '{ criterion: null, answer: null }', undefined],
      ['kind: evaluated, answer: { form: text }', '{}', 'null'],
    ] as const)
      expectFindings(evaluatedWithoutCriterion, specification('K-1', fields, defaults, criteria), [])
  })

  it('leaves other kinds, and what binds the customer, to other rules', () => {
    expectFindings(evaluatedWithoutCriterion, specification('K-1', 'kind: minimum'), [])
    expectFindings(
      evaluatedWithoutCriterion,
      specification('K-1', 'kind: evaluated, addressee: customer'),
      [],
    )
  })
})
