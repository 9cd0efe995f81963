import { defineCheck } from './check.js'

/** Word refuses a cell that does not end in a paragraph (ECMA-376-1, "tc"). */
export const cellParagraph = defineCheck({
  code: 'cell-paragraph',
  severity: 'error',
  begin(report) {
    const cells: { last: 'paragraph' | 'table' | undefined }[] = []
    const saw = (last: 'paragraph' | 'table') => () => {
      const cell = cells.at(-1)
      if (cell !== undefined) cell.last = last
    }
    return {
      open: { 'w:tc': () => cells.push({ last: undefined }), 'w:p': saw('paragraph') },
      close: {
        'w:tbl': saw('table'),
        'w:tc': (part) => {
          const last = cells.pop()?.last
          if (last !== 'paragraph') report(part, { last: last ?? 'nothing' })
        },
      },
      endPart: () => cells.splice(0),
    }
  },
})
