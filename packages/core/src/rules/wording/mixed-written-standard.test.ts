import { expectFindings } from '../../testing.js'
import { mixedWrittenStandard } from './mixed-written-standard.js'
import { requirementSaying, type Statement } from './testing.js'

const isFine = (text: string, about?: Statement): void =>
  expectFindings(mixedWrittenStandard, requirementSaying(text, about), [])

describe('mixed-written-standard', () => {
  it('reports nynorsk in bokmål', () => {
    expectFindings(mixedWrittenStandard, requirementSaying('Løsningen skal ~ikkje~ være ~tilgjengeleg~.'), [
      { message: 'nynorsk', data: { word: 'ikkje', instead: 'ikke' }, severity: 'warning' },
      { message: 'nynorskEnding', data: { word: 'tilgjengeleg' } },
    ])
  })

  it('reports bokmål in nynorsk', () => {
    expectFindings(
      mixedWrittenStandard,
      requirementSaying('~Løsningen~ skal vise kven som er på vakt.', { language: 'nn' }),
      [{ message: 'bokmal', data: { word: 'Løsningen', instead: 'Løysinga' } }],
    )
  })

  it('tells once that a whole text is in the other one', () => {
    expectFindings(
      mixedWrittenStandard,
      requirementSaying('~Løysinga skal ikkje vise kven som er på vakt utan at leiaren veit kvifor.~'),
      [{ message: 'allNynorsk' }],
    )
    isFine('Løysinga skal ikkje vise kven som er på vakt.', { rest: 'language: nn' })
  })

  it('takes forms that both have, names, quotations and titles of laws', () => {
    isFine('Krava til opplæringa gjelder hele vakta.')
    isFine('Løsningen skal vise teksten «Ikkje forstyrr».')
    isFine('Leverandøren skal følgje lov om kommunale helse- og omsorgstjenester.', { language: 'nn' })
    isFine('Den som bruker løysinga, er villig til å få frivillige varsel samtidig.', { language: 'nn' })
    isFine('Løysinga skal varsle innen 30 sekund når bare batteriet gir strøm.', { language: 'nn' })
    isFine('Løysinga skal ikkje lagre lyd.', { language: 'en' })
  })
})
