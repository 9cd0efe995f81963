import { stampName, type ReturnedStamp } from '@kravspek/core'
import type { Row } from '../read/sheet.js'

/** Whether it is the row that says which edition a form is of. */
export const isStampRow = ({ cells }: Row): boolean => cells[0]?.text.trim() === stampName

/** What that row says; `undefined`: it is another row, or what it says is none. */
export const stampIn = (row: Row): ReturnedStamp | undefined => {
  if (!isStampRow(row)) return undefined
  for (const { text } of row.cells) {
    const { specification, version, document, hash } = parsed(text)
    if (isText(specification) && isText(version) && isText(document) && isText(hash))
      return { specification, version, document, hash }
  }
  return undefined
}

const isText = (value: unknown): value is string => typeof value === 'string'

const parsed = (text: string): Readonly<Record<string, unknown>> => {
  if (!text.startsWith('{')) return {}
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    return {}
  }
}
