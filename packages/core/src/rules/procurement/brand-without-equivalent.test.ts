import { expectFindings } from '../../testing.js'
import { requirementSaying, type Statement } from '../wording/testing.js'
import { brandWithoutEquivalent } from './brand-without-equivalent.js'

const isFine = (text: string, about?: Statement): void =>
  expectFindings(brandWithoutEquivalent, requirementSaying(text, about), [])

const isFound = (text: string, about?: Statement): void =>
  expectFindings(brandWithoutEquivalent, requirementSaying(text, about), [{ message: 'found' }])

describe('brand-without-equivalent', () => {
  it('reports a brand once in a requirement', () => {
    expectFindings(
      brandWithoutEquivalent,
      requirementSaying('Ansatte skal bruke ~Microsoft Teams~ på ~iPad~, også når iPad er låst.'),
      [
        { message: 'found', data: { name: 'Microsoft Teams' }, severity: 'warning' },
        { message: 'found', data: { name: 'iPad' } },
      ],
    )
  })

  it('knows inflections, compounds and marks', () => {
    isFound('Appen skal kjøre på Kundens ~iPader~.')
    isFound('Appen skal kjøre på ~Android-telefoner~.')
    isFound('Løysinga skal lagre data i ~Microsofts~ skyteneste.', { language: 'nn' })
    isFound('Dispenseren skal bruke ~Doseboks®~ til medisinene.')
    isFound('Møter skal holdes i ~Teams~.')
  })

  it('knows the brands of the settings', () => {
    expectFindings(
      brandWithoutEquivalent,
      requirementSaying('Varsler skal gå til ~Eksempeltelefon~.'),
      [{ message: 'found', data: { name: 'Eksempeltelefon' } }],
      { brands: ['Eksempeltelefon'] },
    )
  })

  it('takes equivalents, also those of the stem', () => {
    isFine('Appen skal kjøre på iPad eller tilsvarende.')
    isFine('Appen skal køyre på iPad eller tilsvarande.', { language: 'nn' })
    isFine('The app shall run on an iPad or equivalent.', { language: 'en' })
    isFine('Appen skal kjøre på disse eller tilsvarende enheter:', {
      rest: 'children: [{ id: a, text: iPad }]',
    })
  })

  it('takes national components, words that look like brands, and what the customer provides', () => {
    isFine('Løsningen skal bruke ID-porten, HelseID, Helsenorge, VKP og Folkeregisteret.')
    isFine('Teams of two shall visit, each with an apple and a profile.', { language: 'en' })
    isFine('Kunden skal stille iPad til rådighet.', { rest: 'addressee: customer' })
    isFine('Kommunen bruker iPad i dag.', { kind: 'information' })
  })
})
