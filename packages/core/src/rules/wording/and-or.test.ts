import { expectFindings } from '../../testing.js'
import { andOr } from './and-or.js'

const specification = (text: string, kind = 'minimum'): string => `
  sections:
    - id: drift
      title: Drift
      requirements:
        - id: K-1
          kind: ${kind}
          text: ${text}
`

describe('and-or', () => {
  it('reports the words, in a minimum requirement as an error', () => {
    expectFindings(andOr, specification('Varselet skal gå på SMS ~og/eller~ e-post.'), [
      { message: 'found', data: { words: 'og/eller' }, severity: 'error' },
    ])
  })

  it('reports them in an evaluated requirement as a warning', () => {
    expectFindings(andOr, specification('Varselet bør gå på SMS ~eller / og~ e-post.', 'evaluated'), [
      { message: 'found', severity: 'warning' },
    ])
  })

  it('does not judge background', () => {
    expectFindings(andOr, specification('Varselet går i dag på SMS og/eller e-post.', 'information'), [])
  })

  it('leaves both and either of them alone', () => {
    expectFindings(andOr, specification('Varselet skal gå på både SMS og e-post eller på app.'), [])
  })
})
