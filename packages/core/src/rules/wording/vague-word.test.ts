import { expectFindings } from '../../testing.js'
import { requirementSaying, type Statement } from './testing.js'
import { vagueWord } from './vague-word.js'

const isFine = (text: string, about?: Statement): void =>
  expectFindings(vagueWord, requirementSaying(text, about), [])

const isFound = (text: string, about?: Statement): void =>
  expectFindings(vagueWord, requirementSaying(text, about), [{ message: 'found' }])

describe('vague-word', () => {
  it('reports words without a measure', () => {
    expectFindings(vagueWord, requirementSaying('Løsningen skal være ~brukervennlig~ og ~fleksibel~.'), [
      { message: 'found', data: { words: 'brukervennlig' }, severity: 'error' },
      { message: 'found', data: { words: 'fleksibel' } },
    ])
    isFound('Dispenseren skal ha ~lang batteritid~.')
    isFound('Opplæringen skal være ~tilstrekkelig~.')
    isFound('Løysinga skal vere ~lett å~ bruke.', { language: 'nn' })
    isFound('Leverandøren skal ha ~føremålstenlege~ rutinar.', { language: 'nn' })
    isFound('The Platform shall be ~easy~ to use.', { language: 'en' })
  })

  it('is content with a measure beside the word', () => {
    isFine('Løsningen skal svare raskt, høyst 2 sekunder etter trykket.')
    isFine('Løsningen skal være enkel å bruke: Ni av ti ansatte klarer oppgavene uten hjelp.')
    isFine('Dispenseren skal ha lang batteritid, minst <timer> timer uten lading.')
    isFine('The Platform shall respond quickly, within 2 seconds.', { language: 'en' })
  })

  it('does not take another demand for the measure', () => {
    isFound('Løsningen skal være ~brukervennlig~ og støtte minst 10 enheter.')
  })

  it('takes words that mean something else', () => {
    isFine('Løsningen skal vise tiltakene for den enkelte bruker og hver enkelt avdeling.')
    isFine('Kunden kan heve avtalen ved vesentlig mislighold.')
    isFine('Løsningen skal være tilgjengelig på mobil.')
    isFine('Løsningen skal vise verdien som «god», «middels» eller «dårlig».')
    isFine('Leverandøren skal svare i normal arbeidstid.')
  })

  it('leaves to other rules what they say', () => {
    isFine('Løsningen skal varsle der det er hensiktsmessig.')
    isFine('Løsningen skal oppfylle relevante standarder.')
    isFine('Løsningen skal være mer brukervennlig.')
  })
})
