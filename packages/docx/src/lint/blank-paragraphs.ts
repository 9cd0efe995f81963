import { defineCheck, type Near } from './check.js'

/** Empty paragraphs in a row, to make room: a screen reader says «blank» for each. */
export const blankParagraphs = defineCheck({
  code: 'blank-paragraphs',
  severity: 'warning',
  begin(report, { main, near }) {
    const paragraphs: { isBlank: boolean }[] = []
    let blanks = 0
    let start: Near = near()
    const isFilled = (): void => {
      const paragraph = paragraphs.at(-1)
      if (paragraph !== undefined) paragraph.isBlank = false
    }
    const finish = (part: string): void => {
      if (blanks >= 2 && part === main) report(part, { count: String(blanks) }, start)
      blanks = 0
    }
    return {
      open: {
        'w:p': () => paragraphs.push({ isBlank: true }),
        'w:sectPr': isFilled,
        'w:drawing': isFilled,
        'w:pict': isFilled,
        'w:object': isFilled,
        'w:br': isFilled,
        'w:fldChar': isFilled,
        'w:fldSimple': isFilled,
        'w:sdt': isFilled,
        'w:sym': isFilled,
        'm:oMath': isFilled,
        'w:tbl': ({ part }) => finish(part),
      },
      text: {
        'w:t': (text) => {
          if (text.trim() !== '') isFilled()
        },
        'w:delText': isFilled,
      },
      close: {
        'w:p': (part) => {
          if (paragraphs.pop()?.isBlank === true) {
            if (blanks === 0) start = near()
            blanks += 1
          } else finish(part)
        },
        // What follows stands elsewhere.
        'w:tc': finish,
        'w:txbxContent': finish,
        'w:sdtContent': finish,
        'w:body': finish,
      },
      endPart: () => {
        paragraphs.splice(0)
        blanks = 0
      },
    }
  },
})
