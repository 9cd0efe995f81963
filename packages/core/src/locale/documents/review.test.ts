import assert from 'node:assert/strict'
import { reviewLabels } from './review.js'
import { sheetLabels } from './sheet.js'

/** Every text below a key, with the key that leads to it. */
function textsOf(value: unknown, path = ''): readonly (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) => textsOf(each, `${path}/${key}`))
}

const placeholders = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).toSorted()

describe('the words of the documents for the services', () => {
  for (const labels of [reviewLabels, sheetLabels]) {
    it('leave the same places open in every language', () => {
      const english = new Map(textsOf(labels.en))
      for (const language of ['nb', 'nn'] as const) {
        const texts = textsOf(labels[language])
        assert.equal(texts.length, english.size)
        for (const [path, text] of texts)
          assert.deepEqual(placeholders(text), placeholders(english.get(path) ?? ''), `${language} ${path}`)
      }
    })

    it('hold no words of the trade', () => {
      const trade =
        /høring|tjenesterepresentant|tenesterepresentant|anskaff|kunngjør|kunngjer|tildelingskrit|evaluer|leveranse|akseptanse|reserverutine|procure|tender|contracting authority|award|fallback|mandate/i
      for (const [path, text] of Object.values(labels).flatMap((each) => textsOf(each)))
        assert.doesNotMatch(text, trade, path)
    })

    it('keep the two written forms of Norwegian apart', () => {
      for (const [path, text] of textsOf(labels.nb))
        assert.doesNotMatch(
          text,
          /(?<!\p{L})(?:ikkje|kva|kven|dei|eit|ein|frå|berre|no|korleis|sjølve?|dykk|noko)(?!\p{L})/iu,
          path,
        )
      for (const [path, text] of textsOf(labels.nn))
        assert.doesNotMatch(
          text,
          /(?<!\p{L})(?:ikke|hva|hvem|hvor|de andre|et|en|fra|bare|nå|selv|dere|noe|jeg|også)(?!\p{L})/iu,
          path,
        )
    })
  }
})
