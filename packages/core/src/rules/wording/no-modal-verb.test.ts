import { expectFindings } from '../../testing.js'
import { noModalVerb } from './no-modal-verb.js'
import { requirementSaying, type Statement } from './testing.js'

const isFine = (text: string, about?: Statement): void =>
  expectFindings(noModalVerb, requirementSaying(text, about), [])

describe('no-modal-verb', () => {
  it('reports a description', () => {
    expectFindings(noModalVerb, requirementSaying('~Løsningen logger hver pålogging.~'), [
      { message: 'none', severity: 'error' },
    ])
    expectFindings(
      noModalVerb,
      requirementSaying('~Løysinga loggar kvar pålogging.~', { language: 'nn', kind: 'evaluated' }),
      [{ message: 'none', severity: 'warning' }],
    )
    expectFindings(noModalVerb, requirementSaying('~The Platform logs every login.~', { language: 'en' }), [
      { message: 'none' },
    ])
  })

  it('waits until somebody has decided whether anything is required', () => {
    isFine('Kunden har 200 brukere.', { kind: 'null' })
  })

  it('reports a verb that is in a subordinate clause only', () => {
    expectFindings(noModalVerb, requirementSaying('~Løsningen viser hvem som kan åpne døra.~'), [
      { message: 'none' },
    ])
  })

  it('reports a verb that is in a quotation only', () => {
    expectFindings(noModalVerb, requirementSaying('~Skjermen viser «Du må vente».~'), [{ message: 'none' }])
  })

  it('leaves a condition alone to the rule on it, where that one is run', () => {
    const text = 'Dersom en sensor mister forbindelsen.'
    expectFindings(noModalVerb, requirementSaying(text), [])
    expectFindings(noModalVerb, requirementSaying(`~${text}~`), [{ message: 'none', severity: 'error' }], {
      profile: 'default',
    })
    expectFindings(noModalVerb, requirementSaying(`~${text}~`), [{ message: 'none' }], {
      severities: { 'condition-without-consequence': 'off' },
    })
  })

  it('tells a question from a requirement', () => {
    expectFindings(noModalVerb, requirementSaying('~Beskriv~ hvordan vikarer får opplæring.'), [
      { message: 'request', data: { words: 'Beskriv' } },
    ])
  })

  it('takes what binds in another way', () => {
    isFine('Leverandøren bes beskrive opplæringen.')
    isFine('Det kreves at dispenseren er CE-merket.')
    isFine('Risikoen for utstyret går over på Kunden ved levering.', { kind: 'contract-term' })
    isFine('Title passes to the Customer on delivery.', { language: 'en', kind: 'contract-term' })
    isFine('Data som lagres i løsningen skal krypteres.')
    isFine('Kunden vil holde minikonkurranse før hvert avrop.', { kind: 'contract-term' })
    isFine('Før oppstart skal Leverandøren lære opp nattvaktene.')
    isFine('Dersom strømmen faller bort skal dispenseren varsle.')
    isFine('De som vil skal kunne slå av lyden.')
    isFine('Before delivery the Supplier shall test the sensors.', { language: 'en' })
    isFine('When idle the device shall lock.', { language: 'en' })
    isFine('Alarms that fail shall be sent again.', { language: 'en' })
    isFine('Leverandøren vert beden om å legge ved ein plan.', { language: 'nn' })
    isFine('The Supplier is required to keep a log.', { language: 'en' })
  })

  it('finds the verb in the sub-requirements', () => {
    isFine('Følgende gjelder for brukerstøtten:', {
      rest: 'children: [{ id: a, text: Leverandøren skal svare på telefon innen to minutter }]',
    })
  })

  it('leaves a continuation and background alone', () => {
    isFine('og varsler den som har vakt.')
    isFine('Kommunen har 120 dispensere i dag.', { kind: 'information' })
  })
})
