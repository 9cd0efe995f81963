import { expectFindings } from '../../testing.js'
import { noSubject } from './no-subject.js'
import { requirementSaying, type Statement } from './testing.js'

const isFine = (text: string, about?: Statement): void =>
  expectFindings(noSubject, requirementSaying(text, about), [])

describe('no-subject', () => {
  it('reports a text that begins with its verb', () => {
    expectFindings(noSubject, requirementSaying('~Skal~ støtte utskrift av vaktlista.'), [
      { message: 'found', data: { words: 'Skal' }, severity: 'error' },
    ])
    expectFindings(noSubject, requirementSaying('~Mulighet for~ utskrift av vaktlista.'), [
      { message: 'found' },
    ])
    expectFindings(noSubject, requirementSaying('~Støttar~ utskrift av vaktlista.', { language: 'nn' }), [
      { message: 'found' },
    ])
    expectFindings(
      noSubject,
      requirementSaying('~Must~ support printing.', { language: 'en', kind: 'evaluated' }),
      [{ message: 'found', severity: 'warning' }],
    )
  })

  it('takes a subject, a condition and a question', () => {
    isFine('Løsningen skal støtte utskrift.')
    isFine('Varsler skal vises på vakttelefonen.')
    isFine('Skal en dose utsettes, må sykepleieren kunne gjøre det uten å åpne dispenseren.')
    isFine('Kan løsningen skrive ut vaktlista?', { kind: 'evaluated' })
    isFine('Innan fem minutt skal løysinga varsle.', { language: 'nn' })
  })
})
