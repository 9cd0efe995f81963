import { expectFindings } from '../../testing.js'
import { oneRequirement } from './one-requirement.js'
import { undefinedAbbreviation } from './undefined-abbreviation.js'

describe('undefined-abbreviation', () => {
  it('hints at an abbreviation that is not explained, once', () => {
    expectFindings(undefinedAbbreviation, oneRequirement('Løsningen skal ha ~SSO~ og SSO-pålogging.'), [
      { message: 'found', data: { abbreviation: 'SSO' }, severity: 'hint' },
    ])
    expectFindings(
      undefinedAbbreviation,
      oneRequirement('Løysinga skal ha ~MDM~-støtte.', { language: 'nn' }),
      [{ message: 'found' }],
    )
  })

  it('leaves the names of brands and standards to the rules on them', () => {
    expectFindings(undefinedAbbreviation, oneRequirement('Løsningen skal bruke Microsoft SQL Server.'), [])
    expectFindings(undefinedAbbreviation, oneRequirement('Løsningen skal støtte SAML.'), [])
    expectFindings(undefinedAbbreviation, oneRequirement('Løsningen skal støtte ELX Profil.'), [], {
      brands: ['ELX Profil'],
    })
  })

  it('leaves known, explained and shouted words alone', () => {
    expectFindings(undefinedAbbreviation, oneRequirement('Løsningen skal vise PDF over HTTPS.'), [])
    expectFindings(
      undefinedAbbreviation,
      oneRequirement('Løsningen skal ha engangspålogging (SSO), og SSO skal gjelde alle.'),
      [],
    )
    expectFindings(undefinedAbbreviation, oneRequirement('Løsningen skal ha SSO (single sign-on).'), [])
    expectFindings(
      undefinedAbbreviation,
      oneRequirement('Løsningen skal IKKE varsle om natten i del II.'),
      [],
    )
    expectFindings(undefinedAbbreviation, oneRequirement('Løsningen skal ha MDM.'), [], {
      abbreviations: ['MDM'],
    })
  })
})
