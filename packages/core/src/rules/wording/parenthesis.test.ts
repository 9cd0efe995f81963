import { expectFindings } from '../../testing.js'
import { oneRequirement } from './one-requirement.js'
import { parenthesis } from './parenthesis.js'

describe('parenthesis', () => {
  it('reports demands, choices and limits in brackets', () => {
    expectFindings(parenthesis, oneRequirement('Filer skal krypteres ~(bør signeres)~.'), [
      { message: 'content', data: { words: '(bør signeres)' }, severity: 'hint' },
    ])
    expectFindings(
      parenthesis,
      oneRequirement('Modulane skal vere korte ~(høgst 15 minutt)~.', { language: 'nn' }),
      [{ message: 'content' }],
    )
    expectFindings(
      parenthesis,
      oneRequirement('The solution shall encrypt files ~(optional for images)~.', { language: 'en' }),
      [{ message: 'content' }],
    )
  })

  it('reports an ending in brackets', () => {
    expectFindings(parenthesis, oneRequirement('Løsningen skal lagre ~fil(er)~ i 5 år.'), [
      { message: 'ending', data: { words: 'fil(er)' } },
    ])
    expectFindings(parenthesis, oneRequirement('The solution shall store ~file(s)~.', { language: 'en' }), [
      { message: 'ending' },
    ])
  })

  it('leaves abbreviations and explanations alone', () => {
    expectFindings(
      parenthesis,
      oneRequirement(
        'Løsningen skal ha engangspålogging (SSO) for ansatte (sykepleiere og helsefagarbeidere).',
      ),
      [],
    )
  })
})
