import type { Check } from './check.js'

/** Headings go down one level at a time, or the outline read aloud has holes. */
export const headingOrder: Check = {
  code: 'heading-order',
  begin(report) {
    /** Outline level by style, 1 the highest. */
    const levels = new Map<string, number>()
    const used: string[] = []
    let style = ''
    return {
      open: {
        'w:style': ({ attributes }) => {
          style = attributes['w:styleId'] ?? ''
        },
        'w:outlineLvl': ({ attributes, part }) => {
          const level = Number(attributes['w:val']) + 1
          if (part === 'word/styles.xml' && level < 10) levels.set(style, level)
        },
        'w:pStyle': ({ attributes, part }) => {
          if (part === 'word/document.xml') used.push(attributes['w:val'] ?? '')
        },
      },
      end: () => {
        let previous = 0
        for (const id of used) {
          const level = levels.get(id)
          if (level === undefined) continue
          if (level > previous + 1) report('word/document.xml', { from: String(previous), to: String(level) })
          previous = level
        }
      },
    }
  },
}
