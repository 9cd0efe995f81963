import { expectFindings } from '../../testing.js'
import { modalAgainstKind } from './modal-against-kind.js'
import { requirementSaying, type Statement } from './testing.js'

const isFine = (text: string, about?: Statement): void =>
  expectFindings(modalAgainstKind, requirementSaying(text, about), [])

describe('modal-against-kind', () => {
  it('reports a minimum requirement that is worded as a wish', () => {
    expectFindings(modalAgainstKind, requirementSaying('Dispenseren ~bør~ varsle om lavt batteri.'), [
      {
        message: 'wish',
        data: { words: 'bør', kind: { type: 'value', key: 'requirement.kind', value: 'minimum' } },
        severity: 'error',
      },
    ])
    expectFindings(
      modalAgainstKind,
      requirementSaying('The Supplier ~should~ keep a log of what users shall see.', {
        language: 'en',
        kind: 'contract-term',
      }),
      [{ message: 'wish', severity: 'warning' }],
    )
  })

  it('reports «kan» where the solution may do as it likes', () => {
    expectFindings(modalAgainstKind, requirementSaying('Løsningen ~kan~ vise batterinivået.'), [
      { message: 'wish' },
    ])
  })

  it('reports an evaluated requirement that is worded as absolute', () => {
    expectFindings(
      modalAgainstKind,
      requirementSaying('Løysinga ~skal~ vise batterinivået.', { language: 'nn', kind: 'evaluated' }),
      [{ message: 'demand', severity: 'warning' }],
    )
  })

  it('takes a demand beside a wish, and an ability', () => {
    isFine('Løsningen skal kunne vise batterinivået.')
    isFine('Brukeren kan velge språk uten hjelp.')
    isFine('Leverandøren kan ikke endre prisene i avtaleperioden.')
    isFine('Kunden kan si opp avtalen med tre måneders varsel.', { kind: 'contract-term' })
    isFine('Løsningen bør vise hvem som skal varsles.', { kind: 'evaluated' })
  })

  it('takes a description that every tender must hold', () => {
    isFine('Leverandøren skal beskrive opplæringen for vikarer.', { kind: 'evaluated' })
  })

  it('waits for a kind', () => {
    expectFindings(
      modalAgainstKind,
      requirementSaying('Dispenseren ~bør~ varsle.')
        .replace('kind: minimum', 'kind: null')
        .replaceAll('~', ''),
      [],
    )
  })
})
