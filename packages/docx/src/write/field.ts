import { escapeText } from './escape.js'

const fieldCharacter = (kind: 'begin' | 'separate' | 'end'): string =>
  `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`

/** Start of a field up to where its cached result stands. The code must hold no character of the user's. */
export const fieldStart = (code: string): string =>
  fieldCharacter('begin') +
  `<w:r><w:instrText xml:space="preserve"> ${escapeText(code)} </w:instrText></w:r>` +
  fieldCharacter('separate')

export const fieldEnd = fieldCharacter('end')

/** A field with the result that is shown until a program works it out. */
export const field = (code: string, result: string): string =>
  `${fieldStart(code)}<w:r><w:t xml:space="preserve">${escapeText(result)}</w:t></w:r>${fieldEnd}`

/** Shown for a page number nobody has worked out yet: better nothing than a wrong number. */
export const unknownPage = '\u00A0'
