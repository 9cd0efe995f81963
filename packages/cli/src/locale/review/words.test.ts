import assert from 'node:assert/strict'
import { reviewWords } from './words.js'

/** Everything that is said, each function with some of what it may be given. */
function sentences(said: object): readonly string[] {
  return Object.values(said).flatMap((each: unknown): readonly string[] => {
    if (typeof each === 'string') return [each]
    if (typeof each === 'function') return samples(each as (...given: readonly unknown[]) => string)
    return sentences(each as object)
  })
}

const texts = ['F1', 'X2', 'T3', 'M4']
const counts = { total: 5, open: 2, answered: 2, deferred: 1 }

/** What a function says of text, of lists, of one and of several; what it can't be given it does not say. */
function samples(say: (...given: readonly unknown[]) => string): readonly string[] {
  const given: readonly (readonly unknown[])[] = [
    texts,
    ['X1', ['R1', 'R2'], 'X2'],
    ['X1', ['R1', 'R2'], undefined],
    ['X1', [], undefined],
    [['K1'], 'X1'],
    [['K1', 'K2'], 'X1'],
    [1, 0],
    [1, 1],
    [3, 2],
    [0, ['X1']],
    [2, ['X1', 'X2']],
    ['X1', true],
    ['X1', false],
    [counts],
    [undefined, ['X1']],
  ]
  return given.flatMap((each) => {
    try {
      const text = say(...each)
      return typeof text === 'string' && !/undefined|\[object|NaN/.test(text) ? [text] : []
    } catch (error) {
      if (error instanceof TypeError) return []
      throw error
    }
  })
}

const holders = (text: string): readonly string[] =>
  (text.match(/\b[FKMRTX]\d\b|--[a-z][\w-]*|kravspek review \w+/g) ?? []).toSorted()

describe('what is said about comments', () => {
  const { nb, nn, en } = reviewWords
  const { usage: _, ...others } = nb

  it('holds the same values in every language', () => {
    for (const name of Object.keys(others) as (keyof typeof others)[]) {
      const [inBokmål, inNynorsk, inEnglish] = [nb, nn, en].map((said) =>
        sentences({ [name]: said[name] }).map(holders),
      )
      assert.deepEqual(inNynorsk, inBokmål, name)
      assert.deepEqual(inEnglish, inBokmål, name)
    }
  })

  it('is nynorsk where it is said to be', () => {
    const bokmål =
      /\b(?:ikke|hvilke[nt]?|hva|hvem|hvor|noe|noen|filen|finnes|fra|dokumenter|velg|mappen|skrevet|skriver|kjør|bare|være|ellers|siden|flere|mangler|besvart|lest|kommentarer|kommentarene|spørsmålene|tjeneste[nr]?|rollen)\b/iu
    for (const sentence of [...sentences(nn)]) {
      const found = bokmål.exec(sentence)
      assert.equal(found, null, `${found?.[0] ?? ''}: ${sentence}`)
    }
  })
})
