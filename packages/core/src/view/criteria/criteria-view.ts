import type { Specification } from '../../generated/specification.js'
import type { DocumentView, Given } from '../document-view.js'
import type { Words } from '../words.js'

export function criteriaView(specification: Specification, words: Words, given: Given): DocumentView {
  return {
    subject: 'criteria',
    language: words.language,
    title: specification.title ?? given.fileName,
  }
}
