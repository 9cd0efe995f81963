import assert from 'node:assert/strict'
import fc from 'fast-check'
import { diffRichText, showsChange } from './diff-rich-text.js'
import { diffWords } from './diff-words.js'

const marked = (before: string, after: string): string =>
  diffWords(before, after)
    .map(({ type, text }) => (type === 'same' ? text : type === 'deleted' ? `[-${text}-]` : `{+${text}+}`))
    .join('')

const sideOf = (before: string, after: string, without: 'deleted' | 'inserted'): string =>
  diffWords(before, after)
    .filter(({ type }) => type !== without)
    .map(({ text }) => text)
    .join('')

const someText = fc
  .array(
    fc.constantFrom(
      'krav',
      'skal',
      'bør',
      ' ',
      ' ',
      ', ',
      '.',
      '\n',
      '14',
      '99,9',
      'æ',
      '👩‍⚕️',
      '\ud800',
      '*',
      '<ref:A>',
    ),
  )
  .map((parts) => parts.join(''))

describe('diffWords', () => {
  it('marks the word that was changed', () => {
    assert.equal(marked('Svar innen 14 dager.', 'Svar innen 30 dager.'), 'Svar innen [-14-]{+30+} dager.')
    assert.equal(marked('a b', 'a ny b'), 'a {+ny +}b')
    assert.equal(marked('a gammel b', 'a b'), 'a [-gammel -]b')
  })

  it('keeps together what people read as one word', () => {
    assert.equal(marked('minst 99,9 prosent', 'minst 99,5 prosent'), 'minst [-99,9-]{+99,5+} prosent')
    assert.equal(marked('24-timers vakt', '12-timers vakt'), '[-24-timers-]{+12-timers+} vakt')
  })

  it('tells words changed side by side as one change', () => {
    assert.equal(
      marked('svare innen 14 dager nå', 'svare innen to uker nå'),
      'svare innen [-14 dager-]{+to uker+} nå',
    )
  })

  it('tells nothing of equal texts, and all of texts that have nothing in common', () => {
    assert.deepEqual(diffWords('', ''), [])
    assert.equal(marked('likt', 'likt'), 'likt')
    assert.equal(marked('', 'nytt'), '{+nytt+}')
    assert.equal(marked('gammelt', ''), '[-gammelt-]')
  })

  it('gives both texts back, whatever they are', () => {
    fc.assert(
      fc.property(fc.oneof(someText, fc.string()), fc.oneof(someText, fc.string()), (before, after) => {
        assert.equal(sideOf(before, after, 'inserted'), before)
        assert.equal(sideOf(before, after, 'deleted'), after)
      }),
      { numRuns: 200 },
    )
  })

  it('is fast on long texts that are wholly different', () => {
    const long = (word: string): string =>
      Array.from({ length: 20_000 }, (_, n) => `${word}${String(n)}`).join(' ')
    const start = performance.now()
    assert.equal(sideOf(long('a'), long('b'), 'inserted'), long('a'))
    assert.ok(performance.now() - start < 5_000)
  })
})

describe('diffRichText', () => {
  const told = (before: string, after: string): readonly string[] =>
    diffRichText(before, after).map(
      ({ kind, pieces }) =>
        `${kind}: ${pieces
          .map(({ type, text, isStrong, url }) => {
            const look = `${isStrong ? '**' : ''}${text}${url === undefined ? '' : `(${url})`}`
            return type === 'same' ? look : type === 'deleted' ? `[-${look}-]` : `{+${look}+}`
          })
          .join('')}`,
    )

  it('reads Markdown as it is read', () => {
    assert.deepEqual(told('Et **fett** ord', 'Et **fett** nytt ord'), ['paragraph: Et **fett {+nytt +}ord'])
    assert.deepEqual(told('a', '**a**'), ['paragraph: [-a-]{+**a+}'])
    assert.deepEqual(told('[a](https://b.no)', '[a](https://c.no)'), [
      'paragraph: [-a(https://b.no)-]{+a(https://c.no)+}',
    ])
  })

  it('keeps lists and paragraphs', () => {
    assert.deepEqual(told('Slik:\n\n- en\n- to', 'Slik:\n\n- en\n- tre'), [
      'paragraph: Slik:',
      'bullet: en',
      'bullet: [-to-]{+tre+}',
    ])
    assert.deepEqual(told('1. en', '1. en\n2. to'), ['numbered: en', 'numbered: {+to+}'])
    assert.deepEqual(told('| a | b |\n|---|---|\n| c | d |', '| a | b |\n|---|---|\n| c | e |'), [
      'paragraph: a | b',
      'paragraph: c | [-d-]{+e+}',
    ])
  })

  it('knows that only the layout was changed', () => {
    assert.equal(showsChange(diffRichText('*a* b', '_a_  b')), false)
    assert.equal(showsChange(diffRichText('a b', 'a\n\nb')), false)
    assert.equal(showsChange(diffRichText('a b', 'a c')), true)
  })

  it('loses no word of either text', () => {
    const wordsIn = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '')
    fc.assert(
      fc.property(someText, someText, (before, after) => {
        const lines = diffRichText(before, after).flatMap(({ pieces }) => pieces)
        const side = (without: string): string =>
          wordsIn(
            lines
              .filter(({ type }) => type !== without)
              .map(({ text }) => text)
              .join(''),
          )
        assert.equal(side('deleted').replace(/ref/g, ''), wordsIn(after).replace(/ref/g, ''))
        assert.equal(side('inserted').replace(/ref/g, ''), wordsIn(before).replace(/ref/g, ''))
      }),
      { numRuns: 200 },
    )
  })
})
