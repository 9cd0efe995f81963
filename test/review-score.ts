import { buildDocument, type Analysis, type DocumentTree, type Returned } from '@kravspek/core'
import { openReturned } from '@kravspek/docx'
import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import { changeScore, commentScore, fieldScore, madeIn, type Made, type Score } from './made-by-reviewers.js'
import { programs } from './programs.js'
import { analyseText, exampleNames, renderedExample } from './rendered.js'
import { reviewInOffice } from './review-in-office.js'
import { firstReview, secondReview } from './review-plan.js'
import { root } from './root.js'

/** How much of what reviewers did to a file is read. */
export interface FileScore {
  readonly file: string
  /** The program that saved it. */
  readonly style: string
  readonly comments: Score
  readonly changes: Score
  readonly fields: Score
}

/** The files in fixtures/returned, and where LibreOffice is at hand the examples as two people reviewed them in it. */
export function fileScores(): readonly FileScore[] {
  return [...fixtureScores(), ...(programs.uno.isInstalled() ? officeScores() : [])]
}

/** Of the files in fixtures/returned alone. */
export function fixtureScores(): readonly FileScore[] {
  const folder = `${root}test/fixtures/returned/`
  const name = 'dorsensorer.krav.yaml'
  const analysis: Analysis = analyseText(readFileSync(folder + name, 'utf8'), name)
  const { tree } = buildDocument(analysis, 'review')
  const files = readdirSync(folder).filter((file) => file.endsWith('.docx'))
  return files.toSorted().map((file) => {
    const made = JSON.parse(readFileSync(folder + file.replace('.docx', '.made.json'), 'utf8')) as Made & {
      readonly style: string
    }
    return scoreOf(file, made.style, made, readFileSync(folder + file), tree)
  })
}

function officeScores(): readonly FileScore[] {
  const jobs = exampleNames.flatMap((name) => {
    const { tree, docx } = renderedExample(name, 'review')
    return [firstReview(tree), secondReview(tree)].map((doings, index) => ({
      ...{ file: `${name}, ${['first', 'second'][index] ?? ''} reviewer`, tree, sent: docx, doings },
    }))
  })
  return reviewInOffice(jobs).map((bytes, index) => {
    const job = jobs[index]
    assert.ok(job !== undefined)
    return scoreOf(job.file, 'LibreOffice', madeIn(job.doings), bytes, job.tree)
  })
}

function scoreOf(file: string, style: string, made: Made, bytes: Uint8Array, tree: DocumentTree): FileScore {
  const opened = openReturned(bytes)
  const returned: Returned =
    opened.type === 'returned'
      ? opened.read(tree)
      : { stamp: undefined, comments: [], changes: [], fields: [] }
  return {
    ...{ file, style },
    comments: commentScore(made, returned),
    changes: changeScore(made, returned),
    fields: fieldScore(made, returned),
  }
}
