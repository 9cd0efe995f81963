import { cut, nowhere, type Handlers, type Near } from './check.js'
import type { Styles } from './styles.js'

/** Follows the walk and knows what a person would look for: the last heading, and how the table row begins. */
export const trackNear = (
  styles: Styles,
  main: string,
): { readonly handlers: Handlers; readonly near: () => Near } => {
  let heading = ''
  let paragraph: { isHeading: boolean; text: string } | undefined
  let rows: { text: string; cells: number }[] = []
  const near = (): Near => {
    const row = rows.find(({ text }) => text !== '')
    return heading === '' && row === undefined ? nowhere : { heading, row: cut(row?.text ?? '') }
  }
  return {
    near,
    handlers: {
      startPart: () => {
        heading = ''
        rows = []
        paragraph = undefined
      },
      open: {
        'w:p': () => {
          paragraph = { isHeading: false, text: '' }
        },
        'w:pStyle': ({ attributes, part, parent }) => {
          if (paragraph !== undefined && part === main && parent === 'w:pPr')
            paragraph.isHeading = styles.of('paragraph', attributes['w:val']).headingLevel !== undefined
        },
        'w:tr': () => rows.push({ text: '', cells: 0 }),
        'w:tc': () => {
          const row = rows.at(-1)
          if (row !== undefined) row.cells += 1
        },
      },
      text: {
        'w:t': (text) => {
          if (paragraph?.isHeading === true) paragraph.text += text
          const row = rows.at(-1)
          if (row?.cells === 1 && row.text.length < 80) row.text += text
        },
      },
      close: {
        'w:p': () => {
          if (paragraph?.isHeading === true && paragraph.text.trim() !== '') heading = cut(paragraph.text)
          paragraph = undefined
        },
        'w:tr': () => void rows.pop(),
      },
    },
  }
}
