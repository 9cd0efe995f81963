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

  it('takes systems that the services have and keep', () => {
    const integratedWith = (text: string, technology: string): string => `
      technologies: [{ id: t, ${technology} }]
      sections:
        - id: s
          title: S
          requirements: [{ id: K-1, kind: minimum, text: ${text} }]
    `
    for (const [text, technology] of [
      ['Løsningen skal hente brukere fra Gerica.', 'name: Gerica, use: integrated'],
      ['Løsningen skal lese Gericas liste over brukere.', 'name: Tietoevry Gerica, use: integrated'],
      ['Varsler skal vises i Sensio-appen.', 'name: Sensio, use: kept'],
    ] as const)
      expectFindings(brandWithoutEquivalent, integratedWith(text, technology), [])
    for (const [text, technology] of [
      ['Løsningen skal ha dørsensorer fra ~Sensio~.', 'name: Sensio, use: replaced'],
      ['Løsningen skal kjøre på ~Microsoft Azure~.', 'name: Microsoft Teams, use: kept'],
    ] as const)
      expectFindings(brandWithoutEquivalent, integratedWith(text, technology), [{ message: 'found' }])
  })

  it('takes national components, words that look like brands, and what the customer provides', () => {
    isFine('Løsningen skal bruke ID-porten, HelseID, Helsenorge, VKP og Folkeregisteret.')
    isFine('Teams of two shall visit, each with an apple and a profile.', { language: 'en' })
    isFine('Kunden skal stille iPad til rådighet.', { rest: 'addressee: customer' })
    isFine('Kommunen bruker iPad i dag.', { kind: 'information' })
  })
})
