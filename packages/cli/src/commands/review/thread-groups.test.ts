import assert from 'node:assert/strict'
import type { ReviewThread, Specification } from '@kravspek/core'
import { spotsOf, threadGroups } from './thread-groups.js'

const specification: Specification = {
  kravspek: 1,
  id: 'prove',
  roles: [{ id: 'sykepleier', title: 'Sykepleier' }],
  sections: [
    {
      id: 'drift',
      title: 'Drift',
      requirements: [
        { id: 'K-1', title: 'Varsling', children: [{ id: 'a', text: 'Om natten' }] },
        { id: 'K-2' },
      ],
    },
    { id: 'laering', title: 'Opplæring', requirements: [{ id: 'K-3' }] },
  ],
}

const thread = (id: string, place: Partial<ReviewThread>): ReviewThread => ({ id, text: 'x', ...place })

const groupsOf = (threads: readonly ReviewThread[]) =>
  threadGroups(threads, spotsOf(specification)).map(({ of, threads: own }) => [
    of.type === 'section' ? of.title : of.type === 'part' ? of.part : of.type,
    ...own.map(({ id }) => id),
  ])

describe('comments in groups', () => {
  it('come in the order of what they are about, and then in that of the register', () => {
    assert.deepEqual(
      groupsOf([
        thread('none', {}),
        thread('gone', { at: 'K-9' }),
        thread('other', { part: ':other' }),
        thread('spoken', { part: ':other', how: 'meeting' }),
        thread('role', { at: 'sykepleier' }),
        thread('third', { at: 'K-3' }),
        thread('second', { at: 'K-2' }),
        thread('child', { at: 'K-1.a' }),
        thread('first', { at: 'K-1' }),
        thread('again', { at: 'K-1' }),
        thread('section', { at: 'drift' }),
      ]),
      [
        ['Drift', 'section', 'first', 'again', 'child', 'second'],
        ['Opplæring', 'third'],
        ['elsewhere', 'role'],
        [':other', 'other'],
        ['general', 'spoken'],
        ['gone', 'gone'],
        ['not-placed', 'none'],
      ],
    )
  })

  it('know what each thing is called', () => {
    const spots = spotsOf(specification)
    assert.deepEqual(
      ['K-1', 'K-1.a', 'sykepleier', 'laering'].map((id) => spots.get(id)?.title),
      ['Varsling', undefined, 'Sykepleier', 'Opplæring'],
    )
    assert.equal(spots.has('a'), false)
  })
})
