import { partText } from '../part-text.js'
import { isRelationships, relationshipsIn } from './package-relationships.js'

/** What is wrong with a file that opens: what could do something of its own, or fetch something from elsewhere. */
export interface Unwanted {
  readonly refusal: 'macros' | 'external' | 'not-well-formed'
  readonly part: string
}

/** Macros, and whatever is fetched from outside the file; a link that someone may click on is not. */
export const unwantedIn = (parts: ReadonlyMap<string, Uint8Array>): Unwanted | undefined => {
  for (const [part, content] of parts) {
    if (/(?:^|\/)vba[^/]*\.(?:bin|xml)$/i.test(part)) return { refusal: 'macros', part }
    if (part === contentTypes && /macroEnabled|vbaProject/i.test(partText(content)))
      return { refusal: 'macros', part }
    if (!isRelationships(part)) continue
    const relationships = relationshipsIn(part, content)
    if (relationships === undefined) return { refusal: 'not-well-formed', part }
    for (const { type, isExternal } of relationships) {
      if (/^vba/i.test(type)) return { refusal: 'macros', part }
      if (isExternal && type !== 'hyperlink') return { refusal: 'external', part }
    }
  }
  return undefined
}

const contentTypes = '[Content_Types].xml'
