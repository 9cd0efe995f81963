import { expectFindings } from '../../testing.js'
import { openList } from './open-list.js'
import { requirementSaying, type Statement } from './testing.js'

const isFine = (text: string, about?: Statement): void =>
  expectFindings(openList, requirementSaying(text, about), [])

const isFound = (text: string, about?: Statement): void =>
  expectFindings(openList, requirementSaying(text, about), [{ message: 'found' }])

describe('open-list', () => {
  it('reports what leaves a list open', () => {
    expectFindings(openList, requirementSaying('Løsningen skal skrive ut PDF, DOCX ~osv.~'), [
      { message: 'found', data: { words: 'osv.' }, severity: 'error' },
    ])
    isFound('Løsningen skal støtte lyd, vibrasjon ~m.m.~')
    isFound('Løsningen skal støtte lyd, lys ~og lignende~ på telefonen.')
    isFound('Opplæringen skal omfatte ~bl.a.~ reserverutinene.')
    isFound('Leverandøren skal gi opplæring, støtte, drift ~med mer~.')
    isFound('Løysinga skal støtte lyd, lys ~o.l.~ på telefonen.', { language: 'nn' })
    isFound('Løysinga skal vise alarmar, ~til dømes~ fall.', { language: 'nn' })
    isFound('The Platform shall show alarms, ~including but not limited to~ falls.', { language: 'en' })
  })

  it('takes lengths, more than, and the titles of laws', () => {
    isFine('Knappen skal være minst 12 mm.')
    isFine('Datoen skal vises på formen dd.mm.åååå.')
    isFine('Kommuner med mer enn 20 brukere skal ha egen kontakt.')
    isFine('Samtaler med flere deltakere skal vises i én liste.')
    isFine('Leverandøren skal følge lov om kommunale helse- og omsorgstjenester m.m. § 3-5.')
    isFine('Dispenseren skal tåle fall fra én meter eller tilsvarende belastning.')
  })
})
