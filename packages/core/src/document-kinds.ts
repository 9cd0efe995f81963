import type { Audience } from './generated/concept.js'
import type { Specification } from './generated/specification.js'
import { answerView } from './view/answer/answer-view.js'
import { changesView } from './view/changes/changes-view.js'
import { criteriaView } from './view/criteria/criteria-view.js'
import type { DocumentView, Given } from './view/document-view.js'
import { involvementView } from './view/involvement/involvement-view.js'
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
] as const

export type DocumentKind = (typeof documentKinds)[number]

interface DocumentMaker {
  /** Who reads it. That of `changes` follows the edition: those who got it. */
  readonly audience: Audience
  readonly view: (specification: Specification, words: Words, given: Given) => DocumentView
  /** It may be cut to what concerns one role or service; its file is then named after them. */
  readonly isCut?: true
}

export const documents: Readonly<Record<DocumentKind, DocumentMaker>> = {
  tender: { audience: 'supplier', view: tenderView },
  criteria: { audience: 'supplier', view: criteriaView },
  answer: { audience: 'supplier', view: answerView },
  review: { audience: 'reviewer', view: reviewView, isCut: true },
  sheet: { audience: 'reviewer', view: sheetView, isCut: true },
  summary: { audience: 'leader', view: summaryView },
  involvement: { audience: 'reviewer', view: involvementView },
  changes: { audience: 'supplier', view: changesView },
}

/** Who reads a document. Changes since an edition are read by those who got it: see `buildDocument`. */
export function audienceOf(kind: DocumentKind): Audience {
  return documents[kind].audience
}

/** The documents that can be cut to what concerns one role or one service. */
export const cutKinds: readonly DocumentKind[] = documentKinds.filter(
  (kind) => documents[kind].isCut === true,
)
