import {
  importReturned,
  registerText,
  type Analysis,
  type DocumentTree,
  type Import,
  type Returned,
  type Review,
  type ReturnedFile,
} from '@kravspek/core'
import { openReturned } from '@kravspek/docx'
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import {
  both,
  changeScore,
  commentScore,
  fieldScore,
  madeIn,
  missingInRegister,
} from './made-by-reviewers.js'
import { needs } from './programs.js'
import { example, exampleNames, renderedExample } from './rendered.js'
import { reviewInOffice } from './review-in-office.js'
import { firstReview, moreReview, secondReview, type Doing } from './review-plan.js'
import { fixtureScores } from './review-score.js'

/** What two people did to the review document of an example, and one of them once more. */
interface Reviewed {
  readonly analysis: Analysis
  readonly tree: DocumentTree
  readonly doings: {
    readonly first: readonly Doing[]
    readonly second: readonly Doing[]
    readonly more: readonly Doing[]
  }
  readonly first: Uint8Array
  readonly second: Uint8Array
  /** `first`, with what was done once more. */
  readonly edited: Uint8Array
}

describe('a review in LibreOffice', function () {
  needs('uno')
  this.timeout(300_000)

  const reviewed = new Map<string, Reviewed>()
  const of = (name: string): Reviewed => {
    const found = reviewed.get(name)
    assert.ok(found !== undefined)
    return found
  }

  before(() => {
    const plans = exampleNames.map((name) => {
      const { tree, docx } = renderedExample(name, 'review')
      const doings = { first: firstReview(tree), second: secondReview(tree), more: moreReview(tree) }
      return { name, tree, docx, doings, analysis: example(name) }
    })
    const jobs = plans.flatMap(({ docx, doings }, index) => [
      { sent: docx, doings: doings.first },
      { sent: docx, doings: doings.second },
      { sent: index * 3, doings: doings.more },
    ])
    const files = reviewInOffice(jobs)
    plans.forEach(({ name, tree, doings, analysis }, index) => {
      const [first, second, edited] = files.slice(index * 3, index * 3 + 3)
      assert.ok(first && second && edited)
      reviewed.set(name, { analysis, tree, doings, first, second, edited })
    })
  })

  for (const name of exampleNames) {
    it(`comes back once each, at its place: ${name}`, () => {
      const { doings, first, second, edited, tree } = of(name)
      for (const [bytes, made] of [
        [first, madeIn(doings.first)],
        [second, madeIn(doings.second)],
        [edited, both(madeIn(doings.first), madeIn(doings.more))],
      ] as const) {
        const returned = read(bytes, tree)
        for (const scoreOf of [commentScore, changeScore, fieldScore]) {
          const { made: count, lost, misplaced, notPlaced, extra, placed } = scoreOf(made, returned)
          assert.deepEqual(
            { lost, misplaced, notPlaced, extra },
            { lost: [], misplaced: [], notPlaced: 0, extra: [] },
          )
          assert.equal(
            Object.values(placed).reduce((sum, each) => sum + each, 0),
            count,
          )
        }
      }
    })

    it(`is in the register once, whoever comes first: ${name}`, () => {
      const { analysis, doings, first, second } = of(name)
      const made = both(madeIn(doings.first), madeIn(doings.second))
      const inOrder = readIn(analysis, undefined, first, second)
      const inOtherOrder = readIn(analysis, undefined, second, first)
      for (const { review } of [inOrder, inOtherOrder]) assert.deepEqual(missingInRegister(made, review), [])
      assert.deepEqual(threadsOf(inOrder.review), threadsOf(inOtherOrder.review))
      assert.equal(
        inOrder.files.reduce((sum, { notPlaced }) => sum + notPlaced, 0),
        0,
      )
    })

    it(`is read in again without a trace: ${name}`, () => {
      const { analysis, first, second } = of(name)
      const { review } = readIn(analysis, undefined, first, second)
      const text = registerText(undefined, review)
      assert.ok(text !== undefined)
      const again = readIn(analysis, review, second, first).review
      assert.equal(again, review)
      assert.equal(registerText(text, again), text)
    })

    it(`adds what is new in a copy that was edited, and nothing else: ${name}`, () => {
      const { analysis, doings, first, edited } = of(name)
      const { review } = readIn(analysis, undefined, first)
      const { review: more, files } = readIn(analysis, review, edited)
      assert.deepEqual(missingInRegister(both(madeIn(doings.first), madeIn(doings.more)), more), [])
      const [file] = files
      assert.deepEqual([file?.added.length, file?.extended], [doings.more.length, []])
      assert.deepEqual(
        threadsOf(more).filter((thread) => threadsOf(review).includes(thread)),
        threadsOf(review),
      )
    })
  }
})

describe('what was made in files that came back', () => {
  for (const { file, style, comments, changes, fields } of fixtureScores())
    it(`is read, as ${style} saves it: ${file}`, () => {
      for (const { made, lost, misplaced, notPlaced } of [comments, changes, fields]) {
        assert.ok(made > 0)
        assert.deepEqual({ lost, misplaced, notPlaced }, { lost: [], misplaced: [], notPlaced: 0 })
      }
    })
})

function read(bytes: Uint8Array, tree: DocumentTree): Returned {
  const opened = openReturned(bytes)
  assert.ok(opened.type === 'returned', JSON.stringify(opened))
  return opened.read(tree)
}

function readIn(analysis: Analysis, review: Review | undefined, ...files: readonly Uint8Array[]): Import {
  const returned = files.map((bytes, index): ReturnedFile => {
    const opened = openReturned(bytes)
    assert.ok(opened.type === 'returned', JSON.stringify(opened))
    return { name: `${index}.docx`, hash: createHash('sha256').update(bytes).digest('hex'), opened }
  })
  const options = { editions: [], keepNames: false, date: '2026-11-23' }
  return importReturned({ ...analysis, review }, returned, options)
}

/** Threads whatever their order, without the files that they stand in. */
function threadsOf({ threads = [] }: Review): readonly string[] {
  return threads.map(({ files: _, ...thread }) => JSON.stringify(thread)).toSorted()
}
