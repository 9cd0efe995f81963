import { expectFindings } from '../../testing.js'
import { oneRequirement } from './one-requirement.js'
import { absoluteWord } from './absolute-word.js'

describe('absolute-word', () => {
  it('reports words without exception as a warning', () => {
    expectFindings(absoluteWord, oneRequirement('Løsningen skal ~aldri~ feile.'), [
      { message: 'found', data: { words: 'aldri' }, severity: 'warning' },
    ])
    expectFindings(
      absoluteWord,
      oneRequirement('Løysinga skal oppdage ~100 %~ av falla.', { language: 'nn' }),
      [{ message: 'found' }],
    )
    expectFindings(
      absoluteWord,
      oneRequirement('The solution shall work ~under all circumstances~.', { language: 'en' }),
      [{ message: 'found' }],
    )
  })

  it('only hints at «enhver»', () => {
    expectFindings(absoluteWord, oneRequirement('Leverandøren skal rette ~enhver~ feil.'), [
      { message: 'found', severity: 'hint' },
    ])
  })

  it('leaves what can be counted alone', () => {
    expectFindings(absoluteWord, oneRequirement('Løsningen skal aldri ta mer enn 2 sekunder.'), [])
    expectFindings(
      absoluteWord,
      oneRequirement('Leverandøren skal ha en kontaktperson i 100 % stilling.'),
      [],
    )
    expectFindings(absoluteWord, oneRequirement('Løsningen skal varsle alle på vakt.'), [])
  })
})
