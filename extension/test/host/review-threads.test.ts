import assert from 'node:assert/strict'
import { analyse, approve, reviewStatus, type Analysis, type Specification } from '@kravspek/core'
import * as vscode from 'vscode'
import { commentCounts } from '../../src/review/comment-counts.js'
import { reviewBranches } from '../../src/review/review-branches.js'
import { groupings } from '../../src/review/review-groups.js'
import { threadAt } from '../../src/review/thread-at.js'
import { threadComments, threadLabel } from '../../src/review/thread-comments.js'
import { threadKind } from '../../src/review/thread-kind.js'
import { isPlaced, threadPlaces } from '../../src/review/thread-places.js'
import type { Branch } from '../../src/views/branch.js'
import { register, reviewedSpecification } from '../reviewed-specification.js'

const languages = ['nb', 'nn', 'en'] as const

const analysisOf = (specification: string, review = register): Analysis => {
  const texts: Readonly<Record<string, string>> = { 'a.krav.yaml': specification, 'a.review.yaml': review }
  return analyse('a.krav.yaml', (name) => {
    const text = texts[name]
    return text === undefined ? { problem: 'missing' } : { text }
  })
}

const specificationOf = (text: string): Specification => {
  const { specification } = analysisOf(text)
  assert.ok(specification !== undefined)
  return specification
}

const threadOf = (analysis: Analysis, id: string) => {
  const thread = analysis.review?.threads?.find((each) => each.id === id)
  assert.ok(thread !== undefined)
  return thread
}

const wordsAt = (analysis: Analysis, id: string): string => {
  const { source, range } = threadPlaces(analysis).placeOf(threadOf(analysis, id))
  return analysis.sources.get(source)?.slice(...range) ?? ''
}

const textIn = ({ body }: vscode.Comment): string => (typeof body === 'string' ? body : body.value)

function allOf(branches: readonly Branch[]): readonly Branch[] {
  return branches.flatMap((branch) => [branch, ...allOf(branch.children ?? [])])
}

describe('the place of a comment', () => {
  it('is the words that it was put at, also where the file breaks the line in them', () => {
    const analysis = analysisOf(reviewedSpecification)
    assert.match(wordsAt(analysis, 'K-222222'), /^svare\s+innen kort tid$/)
    assert.equal(wordsAt(analysis, 'K-333333'), 'Løsningen skal varsle når en bruker faller.')
  })

  it('follows the requirement when it is moved, and is its id when the words are gone', () => {
    const [, first = '', second = ''] =
      /( {6}- id: VAR-01[^]*?)( {6}- id: VAR-02[^]*)$/.exec(reviewedSpecification) ?? []
    const moved = reviewedSpecification.replace(first + second, second + first)
    const before = threadPlaces(analysisOf(reviewedSpecification)).placeOf
    const after = threadPlaces(analysisOf(moved)).placeOf
    const thread = threadOf(analysisOf(moved), 'K-333333')
    assert.equal(wordsAt(analysisOf(moved), 'K-333333'), 'Løsningen skal varsle når en bruker faller.')
    assert.ok(after(thread).range[0] > before(thread).range[0])
    const reworded = analysisOf(reviewedSpecification.replace('innen kort tid', 'raskt'))
    assert.equal(wordsAt(reworded, 'K-222222'), 'VAR-02')
  })

  it('is the top of the file for what has no place, or is about what is gone', () => {
    const analysis = analysisOf(reviewedSpecification)
    const top = { source: 'a.krav.yaml', range: [0, 0] }
    const { placeOf } = threadPlaces(analysis)
    const unplaced = threadOf(analysis, 'K-444444')
    assert.deepEqual(placeOf(unplaced), top)
    assert.ok(!isPlaced(analysis, unplaced))
    const gone = { ...threadOf(analysis, 'K-222222'), at: 'VAR-99' }
    assert.deepEqual(placeOf(gone), top)
    assert.ok(!isPlaced(analysis, gone))
  })
})

describe('a place of the register', () => {
  it('leads to the comment that it is in', () => {
    const analysis = analysisOf(reviewedSpecification)
    for (const id of ['K-222222', 'K-333333']) {
      const start = register.indexOf(id)
      for (const offset of [start, start + 40])
        assert.equal(threadAt(analysis, { source: 'a.review.yaml', range: [offset, offset] }), id)
    }
    assert.equal(threadAt(analysis, { source: 'a.review.yaml', range: [0, 0] }), undefined)
    assert.equal(threadAt(analysis, { source: 'a.krav.yaml', range: [300, 300] }), undefined)
  })
})

describe('a comment beside the text', () => {
  const analysis = analysisOf(reviewedSpecification)

  it('is told by its id, who said it and whether it is answered', () => {
    const label = threadLabel(analysis, threadOf(analysis, 'K-222222'), 'nb')
    assert.equal(label, 'K-222222 · Nattevakt, Hjemmetjenesten · åpen')
  })

  it('shows what a stranger wrote as it was written', () => {
    const [said] = threadComments(analysis, threadOf(analysis, 'K-222222'), 'nb')
    assert.ok(said !== undefined)
    assert.equal(said.author.name, 'Nattevakt, Hjemmetjenesten')
    assert.equal(said.label, 'Spørsmål')
    assert.match(textIn(said), /kort \\\*tid\\\*/)
    const hostile = { id: 'K-555555', text: '<img src=x> [her](command:kravspek.issue) **fet**' }
    const [shown] = threadComments(analysis, hostile, 'nb')
    assert.doesNotMatch(shown === undefined ? '' : textIn(shown), /(?:^|[^\\])[<[\](*]/)
  })

  it('shows a proposal as it was and as it would be', () => {
    const [said] = threadComments(analysis, threadOf(analysis, 'K-333333'), 'nb')
    const text = said === undefined ? '' : textIn(said)
    assert.match(text, /Slik sto det\\: Løsningen skal varsle når/)
    assert.match(text, /Forslag\\: Løsningen skal varsle straks når/)
  })

  it('shows replies and the answer after what was said', () => {
    const answered = {
      ...threadOf(analysis, 'K-222222'),
      replies: [{ text: 'Enig', role: 'ansvarlig' }],
      state: 'answered' as const,
      disposition: 'rejected' as const,
      answer: 'Fristen står i kapittel 3.',
    }
    for (const language of languages) {
      const comments = threadComments(analysis, answered, language)
      assert.equal(comments.length, 3)
      assert.equal(comments[1]?.author.name, 'Systemansvarlig')
      assert.match(comments[2] === undefined ? '' : textIn(comments[2]), /Fristen/)
    }
    assert.equal(threadComments(analysis, answered, 'nb')[2]?.label, 'Ikke tatt til følge')
    const again = { ...answered, replies: [{ text: 'Og en ting til' }] }
    assert.equal(threadComments(analysis, again, 'nb')[1]?.author.name, 'Nattevakt, Hjemmetjenesten')
  })

  it('tells the day where nobody knows the time of it', () => {
    const labelled = (said: string) => {
      const [comment] = threadComments(analysis, { ...threadOf(analysis, 'K-222222'), said }, 'nb')
      return [comment?.label?.replaceAll('\u00a0', ' '), comment?.timestamp?.toISOString()]
    }
    assert.deepEqual(labelled('2026-10-20'), ['Spørsmål · 20. oktober 2026', undefined])
    assert.deepEqual(labelled('2026-10-20T10:00:00Z'), ['Spørsmål', '2026-10-20T10:00:00.000Z'])
  })

  it('is of the kind that the menus go by', () => {
    const kindOf = (id: string): string => {
      const thread = threadOf(analysis, id)
      return threadKind(thread, isPlaced(analysis, thread))
    }
    assert.equal(kindOf('K-222222'), 'comment open')
    assert.equal(kindOf('K-333333'), 'comment open proposal')
    assert.equal(kindOf('K-444444'), 'comment open unplaced')
  })

  it('is counted at its requirement', () => {
    assert.deepEqual(
      [...commentCounts(analysis)],
      [
        ['VAR-02', { total: 1, open: 1 }],
        ['VAR-01', { total: 1, open: 1 }],
      ],
    )
  })
})

describe('the rows of the comments', () => {
  it('have every comment once in whatever grouping and language', () => {
    const analysis = analysisOf(reviewedSpecification)
    assert.ok(analysis.specification !== undefined)
    const status = reviewStatus(analysis.specification, analysis.review)
    for (const language of languages)
      for (const groupBy of groupings) {
        const rows = allOf(reviewBranches(analysis, status, { groupBy, onlyOpen: false }, language))
        assert.equal(new Set(rows.map(({ id }) => id)).size, rows.length)
        const subjects = rows.flatMap(({ subject }) => (subject?.startsWith('K-') === true ? [subject] : []))
        assert.deepEqual(subjects.toSorted(), ['K-222222', 'K-333333', 'K-444444'], `${groupBy} ${language}`)
        for (const { label } of rows) assert.notEqual(label.trim(), '')
      }
  })

  it('begin with who has answered, and what has no place', () => {
    const analysis = analysisOf(reviewedSpecification)
    assert.ok(analysis.specification !== undefined)
    const status = reviewStatus(analysis.specification, analysis.review)
    const [who, unplaced, ...sections] = reviewBranches(
      analysis,
      status,
      { groupBy: 'section', onlyOpen: false },
      'nb',
    )
    assert.equal(who?.label, 'Hvem har svart')
    assert.equal(who.description, '1 av 1')
    assert.equal(unplaced?.label, 'Ikke plassert')
    assert.deepEqual(
      sections.map(({ label, description }) => [label, description]),
      [['Varsling', '2 ubesvarte av 2']],
    )
  })

  it('name those who have not answered first', () => {
    const analysis = analysisOf(reviewedSpecification, 'kravspek: 1\nreviewOf: trygghet\n')
    assert.ok(analysis.specification !== undefined)
    const status = reviewStatus(analysis.specification, analysis.review)
    const [who] = reviewBranches(analysis, status, { groupBy: 'state', onlyOpen: true }, 'nb')
    assert.deepEqual(
      who?.children?.map(({ label, description = '' }) => [label, description.replaceAll('\u00a0', ' ')]),
      [['Nattevakt, Hjemmetjenesten', 'har ikke svart, frist 1. februar 2027']],
    )
  })

  it('say who has approved what, first where the text is no longer what was approved', () => {
    const approved = approve(
      approve(undefined, specificationOf(reviewedSpecification), {
        at: 'VAR-01',
        reviewer: { role: 'nattevakt', service: 'hjemmetjenesten' },
        date: '2027-01-16',
      }),
      specificationOf(reviewedSpecification),
      { at: 'VAR-02', reviewer: { role: 'ansvarlig' }, date: '2027-01-17' },
    )
    const analysis = {
      ...analysisOf(reviewedSpecification.replace('innen kort tid', 'innen to minutter')),
      review: approved,
    }
    assert.ok(analysis.specification !== undefined)
    const status = reviewStatus(analysis.specification, approved)
    const rowsIn = (language: (typeof languages)[number]) =>
      reviewBranches(analysis, status, { groupBy: 'section', onlyOpen: false }, language).find(
        ({ id }) => id === 'approvals/lapsed',
      )
    const approvals = rowsIn('nb')
    assert.equal(approvals?.label, 'Godkjenninger')
    assert.equal(approvals.description, '1 av 2 gjelder ikke lenger')
    assert.deepEqual(
      approvals.children?.map(({ label, description, kind }) => [label, description, kind]),
      [
        ['VAR-02', 'teksten er endret siden · Systemansvarlig', 'approval-lapsed'],
        ['VAR-01', 'Nattevakt, Hjemmetjenesten', 'approval'],
      ],
    )
    for (const language of languages) assert.equal(rowsIn(language)?.children?.length, 2)
  })
})
