import type { Change, DocumentMeta } from '@kravspek/core'
import type { Draft } from './draft.js'
import { escapeAttribute } from './escape.js'

/** Bookmarks have the numbers below: Word counts both as annotations. */
const firstNumber = 1_000_000

/**
 * Runs and hyperlinks as a tracked change, which a reader of Word can accept or reject. A change stands inside a hyperlink:
 * around one, no file may have it (ECMA-376-1, "CT_RunTrackChange").
 */
export const trackedChange = ({ changes }: Draft, type: Change['type'], xml: string): string =>
  xml.replace(/(?:<w:r>.*?<\/w:r>)+/gs, (runs) => {
    changes.count += 1
    const start = `w:id="${firstNumber + changes.count}"${changes.signature}`
    return type === 'inserted'
      ? `<w:ins ${start}>${runs}</w:ins>`
      : `<w:del ${start}>${runs.replace(/<(\/?)w:t(?=[ >])/g, '<$1w:delText')}</w:del>`
  })

/** Who changed it, and on which day. */
export const signatureOf = ({ author, date }: DocumentMeta): string => {
  const day = date !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(date) ? ` w:date="${date}T00:00:00Z"` : ''
  return ` w:author="${escapeAttribute(author === '' ? 'Kravspek' : author)}"${day}`
}
