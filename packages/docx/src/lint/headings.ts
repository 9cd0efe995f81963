import { cut, type Facts, type Handlers, type Near } from './check.js'

export interface ReadHeading {
  /** 1 the highest. */
  readonly level: number
  /** Cut to a line; empty for a heading without text. */
  readonly text: string
  readonly part: string
  /** What stands before it. */
  readonly near: Near
}

/** Handlers that give each heading of the text: a paragraph whose style, or which itself, has an outline level. */
export const readHeadings = (
  { styles, main, near }: Facts,
  see: (heading: ReadHeading) => void,
): Handlers => {
  const paragraphs: { level: number | undefined; text: string; near: Near }[] = []
  return {
    open: {
      'w:p': () => paragraphs.push({ level: undefined, text: '', near: near() }),
      'w:pStyle': ({ attributes, parent }) => {
        const paragraph = paragraphs.at(-1)
        if (paragraph !== undefined && parent === 'w:pPr')
          paragraph.level = styles.of('paragraph', attributes['w:val']).headingLevel
      },
      'w:outlineLvl': ({ attributes, parent }) => {
        const paragraph = paragraphs.at(-1)
        if (paragraph === undefined || parent !== 'w:pPr') return
        const level = Number(attributes['w:val']) + 1
        paragraph.level = level <= 9 ? level : undefined
      },
      // A picture says something too.
      'w:drawing': () => {
        const paragraph = paragraphs.at(-1)
        if (paragraph !== undefined) paragraph.text += ' ▢ '
      },
    },
    text: {
      'w:t': (text) => {
        const paragraph = paragraphs.at(-1)
        if (paragraph !== undefined) paragraph.text += text
      },
    },
    close: {
      'w:p': (part) => {
        const paragraph = paragraphs.pop()
        if (part === main && paragraph?.level !== undefined)
          see({ level: paragraph.level, text: cut(paragraph.text), part, near: paragraph.near })
      },
    },
    endPart: () => paragraphs.splice(0),
  }
}
