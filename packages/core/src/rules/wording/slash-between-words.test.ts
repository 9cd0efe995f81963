import { expectFindings } from '../../testing.js'
import { oneRequirement } from './one-requirement.js'
import { slashBetweenWords } from './slash-between-words.js'

describe('slash-between-words', () => {
  it('reports a slash between words', () => {
    expectFindings(slashBetweenWords, oneRequirement('Løsningen skal ha ~import/eksport~ av lister.'), [
      { message: 'found', data: { words: 'import/eksport' }, severity: 'hint' },
    ])
    expectFindings(slashBetweenWords, oneRequirement('Avtalen skal signeres av ~Kunden/Leverandøren~.'), [
      { message: 'found' },
    ])
    expectFindings(
      slashBetweenWords,
      oneRequirement('The solution shall ~lock/unlock~ the door.', { language: 'en' }),
      [{ message: 'found' }],
    )
  })

  it('leaves units, addresses, abbreviations and other rules alone', () => {
    expectFindings(
      slashBetweenWords,
      oneRequirement('Prisen skal oppgis i kroner/måned for 100 meldinger/sekund.'),
      [],
    )
    expectFindings(
      slashBetweenWords,
      oneRequirement('Løsningen skal svare på https://kommune.example/varsel/liste over TCP/IP.'),
      [],
    )
    expectFindings(slashBetweenWords, oneRequirement('Løsningen skal varsle på SMS og/eller app.'), [])
    expectFindings(slashBetweenWords, oneRequirement('Løsningen skal vise knappen «start/stopp».'), [])
  })
})
