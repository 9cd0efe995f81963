import assert from 'node:assert/strict'
import { ruleCalled } from '@kravspek/core'
import { halfOf, languages, precision, readCorpus, recall, scores, sumOf } from './score.js'

describe('corpus of labelled sentences', () => {
  for (const language of languages) {
    const corpus = readCorpus(language)

    it(`${language}: holds a hundred sentences and more, good and bad, none twice`, () => {
      const good = corpus.filter(({ findings }) => findings.length === 0).length
      assert.ok(corpus.length >= 100 && good >= corpus.length / 3 && good <= (2 * corpus.length) / 3)
      assert.equal(new Set(corpus.map(({ text }) => text)).size, corpus.length)
    })

    it(`${language}: is split in halves of about the same size`, () => {
      const held = corpus.filter((entry) => halfOf(entry) === 'hold').length
      assert.ok(held > corpus.length * 0.4 && held < corpus.length * 0.6)
    })

    it(`${language}: is labelled with rules that exist and judge requirements`, () => {
      const codes = new Set(corpus.flatMap(({ findings }) => findings))
      assert.deepEqual(
        [...codes].filter((code) => ruleCalled(code)?.scope !== 'requirement'),
        [],
      )
    })
  }
})

describe('default rules on requirements', function () {
  this.timeout(60_000)

  for (const half of ['hold', 'tune'] as const) {
    it(`are right when they speak, and seldom silent when they should: ${half}`, () => {
      const failing = sumOf(languages.map((language) => scores(language, half)))
        .filter(({ code }) => ruleCalled(code)?.profile === 'default')
        .filter((score) => precision(score) < 0.95 || recall(score) < 0.8)
      assert.deepEqual(
        failing.map(
          (score) => `${score.code}: P ${precision(score).toFixed(2)} R ${recall(score).toFixed(2)}`,
        ),
        [],
      )
    })
  }
})
