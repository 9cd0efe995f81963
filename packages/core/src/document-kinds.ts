import type { Audience } from './generated/concept.js'
import type { Specification } from './generated/specification.js'
import { answerView } from './view/answer/answer-view.js'
import { changesView } from './view/changes/changes-view.js'
import { criteriaView } from './view/criteria/criteria-view.js'
import { comparisonView } from './view/comparison/comparison-view.js'
import type { DocumentView, Given } from './view/document-view.js'
import { involvementView } from './view/involvement/involvement-view.js'
import { replyView } from './view/reply/reply-view.js'
import { reviewView } from './view/review/review-view.js'
import { sheetView } from './view/sheet/sheet-view.js'
import { summaryView } from './view/summary/summary-view.js'
import { tenderView } from './view/tender/tender-view.js'
import type { Words } from './view/words.js'

/** The documents that a specification can be rendered as. */
export const documentKinds = [
  'tender',
  'criteria',
  'answer',
  'review',
  'sheet',
  'summary',
  'involvement',
  'changes',
  'reply',
  'comparison',
] as const

export type DocumentKind = (typeof documentKinds)[number]

interface DocumentMaker {
  /** Who reads it. That of `changes` follows the edition: those who got it. */
  readonly audience: Audience
  readonly view: (specification: Specification, words: Words, given: Given) => DocumentView
  /** It may be cut to what concerns one role or service; its file is then named after them. */
  readonly isCut?: true
  /** What it tells of besides the specification: where there is none, the document has nothing to tell. */
  readonly needs?: DocumentNeed
}

/** An edition that was sent out before, comments in the register, answers from suppliers. */
export type DocumentNeed = 'edition' | 'comments' | 'answers'

export const documents: Readonly<Record<DocumentKind, DocumentMaker>> = {
  tender: { audience: 'supplier', view: tenderView },
  criteria: { audience: 'supplier', view: criteriaView },
  answer: { audience: 'supplier', view: answerView },
  review: { audience: 'reviewer', view: reviewView, isCut: true },
  sheet: { audience: 'reviewer', view: sheetView, isCut: true },
  summary: { audience: 'leader', view: summaryView },
  involvement: { audience: 'reviewer', view: involvementView },
  changes: { audience: 'supplier', view: changesView, needs: 'edition' },
  reply: { audience: 'reviewer', view: replyView, isCut: true, needs: 'comments' },
  comparison: { audience: 'leader', view: comparisonView, needs: 'answers' },
}

/** Who reads a document. Changes since an edition are read by those who got it: see `buildDocument`. */
export function audienceOf(kind: DocumentKind): Audience {
  return documents[kind].audience
}

/** The documents that have something to tell, by what there is besides the specification. */
export function tellingKinds(given: readonly DocumentNeed[]): readonly DocumentKind[] {
  return documentKinds.filter((kind) => {
    const { needs } = documents[kind]
    return needs === undefined || given.includes(needs)
  })
}

/** The documents that can be cut to what concerns one role or one service. */
export const cutKinds: readonly DocumentKind[] = documentKinds.filter(
  (kind) => documents[kind].isCut === true,
)
