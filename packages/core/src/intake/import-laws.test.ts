import assert from 'node:assert/strict'
import * as fc from 'fast-check'
import type { Review, ReviewThread } from '../generated/specification.js'
import { validateReview } from '../generated/validate.js'
import type { ReturnedPlace } from '../review/returned.js'
import { cleanText } from './clean-text.js'
import {
  change,
  comment,
  field,
  imported,
  reply,
  threadsOf,
  withThread,
  type FileSketch,
} from './returned.test.data.js'

const runs = { numRuns: 60 }
const nurse = { reviewer: { role: 'sykepleier', service: 'hjemmetjenesten' } }
const night = { reviewer: { role: 'nattevakt' } }

// Few words, few minutes and few places: so that much of it is alike.
const words = fc.constantFrom(
  'Enig',
  'Vi',
  'rekker',
  'det',
  'ikke',
  'om natten',
  '?',
  ' ',
  '\n',
  '🙂',
  '- ',
  ': ',
  '#',
  '\u0085',
  '\ufeff',
)
const text = fc.array(words, { minLength: 0, maxLength: 6 }).map((each) => each.join(' '))
const place: fc.Arbitrary<ReturnedPlace | undefined> = fc.option(
  fc.record({
    id: fc.constantFrom(
      'VAR-01',
      'VAR-02.a',
      'varsling',
      ':other',
      ':portion-1-varsling',
      '__proto__',
      ':\u202e',
    ),
    certainty: fc.constantFrom('bookmark' as const, 'text' as const),
  }),
  { nil: undefined },
)
const author = fc.constantFrom('Kari Nordmann', 'Ola Hansen', '')
const date = fc.option(
  fc.constantFrom('2026-11-20T10:21:00Z', '2026-11-20T10:22:00Z', '2026-99-99', 'i går'),
  {
    nil: undefined,
  },
)
const comments = fc.array(
  fc
    .record({
      text,
      place,
      author,
      date,
      quote: text,
      replies: fc.array(fc.record({ text, author, date }).map(reply), { maxLength: 2 }),
    })
    .map(comment),
  { maxLength: 5 },
)
const changes = fc.array(fc.record({ place, author, date, before: text, after: text }).map(change), {
  maxLength: 3,
})
const fieldId = fc.option(
  fc.constantFrom(
    'VAR-01:view',
    'VAR-01:comment',
    'S-01:answer',
    ':other:comment',
    ':role',
    ':persons',
    '__proto__:comment',
  ),
  { nil: undefined },
)
const fieldText = fc.oneof(
  text,
  fc.constantFrom('Stemmer', 'Stemmer ikke helt', 'Sykepleier', '4 personer', 'Does not quite fit'),
)
const fields = fc.array(
  fc.tuple(fieldId, fieldText).map(([id, said]) => field(id, said)),
  { maxLength: 5 },
)
const sketch: fc.Arbitrary<FileSketch> = fc.record({ comments, changes, fields })

/** The same said at another hour: what is said in one second at one place is one comment, edited. */
const atHour = (hour: number, one: FileSketch): FileSketch => {
  const moved = <T extends { readonly date: string | undefined }>(each: T): T => ({
    ...each,
    date: each.date?.replace('T10', `T${hour}`),
  })
  return { ...one, comments: (one.comments ?? []).map(moved), changes: (one.changes ?? []).map(moved) }
}

/** A register without the names of the files, which differ between copies. */
const withoutFiles = (review: Review): unknown => ({
  threads: threadsOf(review).map(({ files: _, ...thread }) => thread),
  views: (review.views ?? []).map(({ file: _, ...view }) => view),
})

/** A proposal has its own laws: see proposalOf. */
const withoutProposals = (review: Review): Review => ({
  ...review,
  threads: threadsOf(review).map(({ proposal: _, ...thread }) => thread),
})

const wordsIn = (said: string): string => (said.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')

describe('reading in what came back', () => {
  it('changes nothing the second time, and adds nothing of a copy', () => {
    fc.assert(
      fc.property(sketch, fc.option(fc.constantFrom(nurse, night), { nil: {} }), (each, options) => {
        const first = imported(undefined, [each], options)
        assert.equal(imported(first.review, [each], options).review, first.review)
        const copy = imported(first.review, [{ ...each, name: 'kopi.docx' }], options)
        assert.deepEqual(withoutFiles(copy.review), withoutFiles(first.review))
        assert.deepEqual([copy.files[0]?.added, copy.files[0]?.extended], [[], []])
      }),
      runs,
    )
  })

  it('gives the same threads in whatever order two people are read in', () => {
    fc.assert(
      fc.property(
        sketch,
        sketch.map((one) => atHour(11, one)),
        (one, two) => {
          const read = (
            files: readonly (readonly [FileSketch, typeof nurse | typeof night])[],
          ): Review | undefined =>
            files.reduce<Review | undefined>(
              (review, [file, options]) => imported(review, [file], options).review,
              undefined,
            )
          const a = read([
            [one, nurse],
            [two, night],
          ])
          const b = read([
            [two, night],
            [one, nurse],
          ])
          assert.ok(a !== undefined && b !== undefined)
          const sorted = (review: Review): readonly ReviewThread[] =>
            threadsOf(review).toSorted((x, y) => (x.id < y.id ? -1 : 1))
          if (JSON.stringify(one) !== JSON.stringify(two)) assert.deepEqual(sorted(a), sorted(b))
        },
      ),
      runs,
    )
  })

  it('holds each comment, change and reply of two people once', () => {
    fc.assert(
      fc.property(
        sketch,
        sketch.map((one) => atHour(11, one)),
        (one, two) => {
          const first = imported(undefined, [{ ...one, fields: [] }], nurse)
          const both = imported(first.review, [{ ...two, fields: [], name: 'b.docx' }], night)
          const said = [one, two].flatMap(({ comments: some = [], changes: others = [] }) => [
            ...some,
            ...others,
          ])
          assert.equal(threadsOf(both.review).length, said.length)
          const replies = [one, two].flatMap(({ comments: some = [] }) =>
            some.flatMap((each) => each.replies),
          )
          assert.equal(
            threadsOf(both.review).flatMap((thread) => thread.replies ?? []).length,
            replies.filter((each) => cleanText(each.text) !== '').length,
          )
        },
      ),
      runs,
    )
  })

  it('loses no word, whoever says it and however alike it is', () => {
    fc.assert(
      fc.property(fc.array(sketch, { maxLength: 3 }), fc.constantFrom(nurse, {}), (files, options) => {
        const { review } = imported(
          undefined,
          files.map((file, index) => ({ ...atHour(10 + index, file), name: String(index) })),
          options,
        )
        assert.ok(validateReview(withoutProposals(review)))
        const held = [
          ...threadsOf(review).flatMap((thread) => [
            thread.text,
            ...(thread.replies ?? []).map((each) => each.text),
          ]),
        ].map((each) => ` ${wordsIn(each ?? '')} `)
        const said = files.flatMap((file) => [
          ...(file.comments ?? []).flatMap((each) => [each.text, ...each.replies.map((one) => one.text)]),
          ...(file.changes ?? []).map(({ before, after }) => (cleanText(after) === '' ? before : after)),
          ...(file.fields ?? [])
            .filter(({ id }) => id !== 'VAR-01:view' && id !== ':role' && id !== ':persons')
            .map((each) => each.text),
        ])
        for (const each of said)
          assert.ok(wordsIn(each) === '' || held.some((one) => one.includes(` ${wordsIn(each)} `)), each)
      }),
      runs,
    )
  })

  it('keeps what was edited by hand in the register', () => {
    const edit: fc.Arbitrary<Partial<ReviewThread>> = fc.oneof(
      fc.constant({ text: 'Skrevet om for hånd' }),
      fc.constant({ quote: 'Et annet sitat' }),
      fc.constant({ at: 'VAR-02', certainty: 'person' as const }),
      fc.constant({ kind: 'praise' as const }),
      fc.constant({ role: 'parorende' }),
      fc.constant({ persons: 7 }),
      fc.constant({ answer: 'Takk.', state: 'answered' as const, disposition: 'accepted' as const }),
      fc.constant({ said: '2026-01-01' }),
      fc.constant({ proposal: { before: 'a', after: 'b' } }),
    )
    fc.assert(
      fc.property(sketch, sketch, edit, fc.nat(), (one, more, edited, which) => {
        const first = imported(undefined, [one], nurse).review
        const { id } = threadsOf(first)[which % Math.max(1, threadsOf(first).length)] ?? {}
        fc.pre(id !== undefined)
        const byHand = withThread(first, id, edited)
        assert.equal(imported(byHand, [one], nurse).review, byHand)
        const copy = imported(byHand, [{ ...one, name: 'kopi.docx' }], nurse)
        assert.deepEqual(withoutFiles(copy.review), withoutFiles(byHand))
        const union: FileSketch = {
          comments: [...(one.comments ?? []), ...(more.comments ?? [])],
          changes: [...(one.changes ?? []), ...(more.changes ?? [])],
          fields: [...(one.fields ?? []), ...(more.fields ?? [])],
        }
        const { review } = imported(byHand, [union, more], nurse)
        const thread = threadsOf(review).find((each) => each.id === id)
        const { state: _, ...kept } = edited
        assert.deepEqual({ ...thread, ...kept }, thread)
      }),
      runs,
    )
  })
})
