import assert from 'node:assert/strict'
import {
  analysisWith,
  change,
  comment,
  field,
  imported,
  onlyThread,
  reply,
  stampOf,
} from './returned.test.data.js'

const author = 'Kari Nordmann <kari.nordmann@nordvik.example>'
const sketch = {
  stamp: stampOf(analysisWith()),
  name: 'Kommentarer fra Kari Nordmann.docx',
  comments: [
    comment({
      author,
      replies: [reply({ author: 'KN' }), reply({ text: 'Ja.', author: 'ola@nordvik.example' })],
    }),
  ],
  changes: [change({ author })],
  fields: [field('VAR-01:comment', 'Vi rekker det ikke.')],
}

describe('names in what came back', () => {
  it('are not in the register, nor are e-mail addresses, initials and the names of files', () => {
    const text = JSON.stringify(imported(undefined, [sketch]).review)
    for (const trace of [
      'Kari',
      'Nordmann',
      'KN',
      'Ola',
      'ola',
      '@',
      'Kommentarer',
      '.docx',
      '10:21',
      '10:25',
    ])
      assert.ok(!text.includes(trace), trace)
  })

  it('make no difference for the register', () => {
    const other = (name: string) => ({
      ...sketch,
      comments: sketch.comments.map((each) => ({ ...each, author: name })),
    })
    const [a, b] = [author, 'Per Berg'].map((name) => {
      const { threads } = imported(undefined, [other(name)]).review
      return threads?.map(({ files: _, ...thread }) => thread)
    })
    assert.deepEqual(a, b)
  })

  it('are kept where that was asked for, still without e-mail addresses', () => {
    const { review } = imported(undefined, [sketch], { keepNames: true })
    const text = JSON.stringify(review)
    assert.ok(!text.includes('@'))
    assert.equal(review.threads?.[0]?.person, 'Kari Nordmann')
    assert.deepEqual(
      review.threads[0].replies?.map(({ person }) => person),
      ['KN', undefined],
    )
    assert.equal(review.files?.[0]?.person, 'Kari Nordmann')
  })

  it('stay where people wrote them themselves', () => {
    const { review } = imported(undefined, [{ comments: [comment({ text: 'Spør Kari.' })] }])
    assert.equal(onlyThread(review).text, 'Spør Kari.')
  })

  it('keep a file name only where Kravspek gave it', () => {
    const nameOf = (name: string) => imported(undefined, [{ ...sketch, name }]).review.files?.[0]?.name
    assert.equal(nameOf('prove-review-sykepleier-nb (1).docx'), 'prove-review-sykepleier-nb (1).docx')
    assert.equal(nameOf('prove-review-kari-nb.docx'), undefined)
  })
})
