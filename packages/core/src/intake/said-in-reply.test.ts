import assert from 'node:assert/strict'
import type { ReviewThread } from '../generated/specification.js'
import { saidInReply } from './said-in-reply.js'
import { change, comment } from './returned.test.data.js'

const thread = (more: Partial<ReviewThread>): ReviewThread => ({
  id: 'K-1',
  text: 'A',
  state: 'open',
  ...more,
})

function placesOf(threads: readonly ReviewThread[], ...ids: readonly string[]): readonly unknown[] {
  const at = (id: string) => ({ place: { id, certainty: 'bookmark' } as const })
  const { comments, changes } = saidInReply(
    {
      stamp: undefined,
      comments: ids.map((id) => comment(at(id))),
      changes: ids.map((id) => change(at(id))),
      fields: [],
    },
    { kravspek: 1, reviewOf: 'prove', threads: [...threads] },
  )
  const places = comments.map(({ place }) => place?.id)
  assert.deepEqual(
    changes.map(({ place }) => place?.id),
    places,
  )
  return places
}

describe('saidInReply', () => {
  it('is about what the comment that it stands at is about', () => {
    const threads = [thread({ at: 'VAR-01' }), thread({ id: 'K-2', part: ':other' })]
    assert.deepEqual(placesOf(threads, ':comment-K-1', ':comment-K-2'), ['VAR-01', ':other'])
  })

  it('is about the same at a copy of a comment, which has a number after its id', () => {
    assert.deepEqual(placesOf([thread({ at: 'VAR-01' })], ':comment-K-1.2'), ['VAR-01'])
  })

  it('has no place where the comment has none, or is gone', () => {
    assert.deepEqual(placesOf([thread({})], ':comment-K-1', ':comment-K-9'), [undefined, undefined])
  })

  it('stays where it is outside of the comments', () => {
    assert.deepEqual(placesOf([], ':more'), [':more'])
  })
})
