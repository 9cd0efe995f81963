import { defineCheck } from './check.js'

/** A link or a page reference to a bookmark that is not there: Word prints «Error! Bookmark not defined.» */
export const anchorDefined = defineCheck({
  code: 'anchor-defined',
  severity: 'warning',
  begin(report) {
    const bookmarks = new Set<string>()
    const used = new Map<string, string>()
    const codes: string[] = []
    const use = (anchor: string | undefined, part: string): void => {
      if (anchor !== undefined && !used.has(anchor)) used.set(anchor, part)
    }
    const useIn = (code: string, part: string): void =>
      use(/^\s*(?:PAGEREF|REF|NOTEREF)\s+"?([^\s"]+)/i.exec(code)?.[1], part)
    return {
      open: {
        'w:bookmarkStart': ({ attributes }) => bookmarks.add((attributes['w:name'] ?? '').toLowerCase()),
        'w:hyperlink': ({ attributes, part }) => {
          if (attributes['r:id'] === undefined) use(attributes['w:anchor'], part)
        },
        'w:fldSimple': ({ attributes, part }) => useIn(attributes['w:instr'] ?? '', part),
        'w:fldChar': ({ attributes, part }) => {
          if (attributes['w:fldCharType'] === 'begin') codes.push('')
          else if (attributes['w:fldCharType'] === 'end') useIn(codes.pop() ?? '', part)
        },
      },
      // A code may be cut into several runs.
      text: { 'w:instrText': (text) => codes.push((codes.pop() ?? '') + text) },
      endPart: () => codes.splice(0),
      end: () => {
        for (const [anchor, part] of used) {
          if (anchor !== '_top' && !bookmarks.has(anchor.toLowerCase())) report(part, { anchor })
        }
      },
    }
  },
})
