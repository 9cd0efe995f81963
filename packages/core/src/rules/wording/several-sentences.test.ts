import { expectFindings } from '../../testing.js'
import { oneRequirement } from './one-requirement.js'
import { severalSentences } from './several-sentences.js'

describe('several-sentences', () => {
  it('warns when two sentences make demands, at the second', () => {
    expectFindings(
      severalSentences,
      oneRequirement('Løsningen skal logge. ~Leverandøren skal levere loggen.~'),
      [{ message: 'demands', data: { count: 2 }, severity: 'warning' }],
    )
    expectFindings(
      severalSentences,
      oneRequirement('It shall log. ~Users must see it.~', { language: 'en' }),
      [{ message: 'demands' }],
    )
  })

  it('hints at a sentence that may be a requirement', () => {
    expectFindings(severalSentences, oneRequirement('Løsningen skal logge. ~Loggen vises.~'), [
      { message: 'statement', severity: 'hint' },
    ])
    expectFindings(
      severalSentences,
      oneRequirement('Løysinga skal logge. ~Leverandøren leverer loggen.~', { language: 'nn' }),
      [{ message: 'statement' }],
    )
  })

  it('accepts explanations, abbreviations and lists', () => {
    expectFindings(
      severalSentences,
      oneRequirement('Leverandøren skal svare innen 2 timer. Svartid er tiden til første svar.'),
      [],
    )
    expectFindings(severalSentences, oneRequirement('Løsningen skal støtte bl.a. NAV og jf. Kap. 3.'), [])
    expectFindings(severalSentences, oneRequirement('Løsningen skal støtte f.eks. PDF.'), [])
  })

  it('knows where a unit ends a sentence', () => {
    expectFindings(
      severalSentences,
      oneRequirement('Svartiden skal være 30 min. ~Leverandøren skal rapportere den.~'),
      [{ message: 'demands' }],
    )
  })
})
