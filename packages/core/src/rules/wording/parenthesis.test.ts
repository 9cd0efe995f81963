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

  it('reads brackets in brackets: the innermost that holds the demand', () => {
    expectFindings(
      parenthesis,
      oneRequirement('Filer (av alle slag ~(bør signeres)~ eller bilder) skal lagres.'),
      [{ message: 'content', data: { words: '(bør signeres)' } }],
    )
    expectFindings(parenthesis, oneRequirement('Filer ~(bør (om de er store) signeres)~ skal lagres.'), [
      { message: 'content', data: { words: '(bør (om de er store) signeres)' } },
    ])
    expectFindings(parenthesis, oneRequirement('Punkt 1) skal ~(bør)~ ( lagres.'), [{ message: 'content' }])
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
