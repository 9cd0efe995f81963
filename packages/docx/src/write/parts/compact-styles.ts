import { colours } from '../colours.js'
import type { ParagraphStyleOptions } from './style.js'

interface Look {
  /** Room in DXA. */
  readonly before: number
  readonly after: number
  /** Half points. */
  readonly size: number
  /** What is a heading is one by this, for navigation and for screen readers; 0 is the highest level. */
  readonly outline?: number
  /** A line below it, close to the text. */
  readonly rule?: boolean
}

const compact = (
  id: string,
  name: string,
  { before, after, size, outline, rule }: Look,
): ParagraphStyleOptions => ({
  id: `Compact${id}`,
  name: `Compact ${name}`,
  basedOn: id,
  paragraph:
    (rule === true
      ? `<w:pBdr><w:bottom w:val="single" w:sz="12" w:space="3" w:color="${colours.accent}"/></w:pBdr>`
      : '') +
    `<w:spacing w:before="${before}" w:after="${after}" w:line="240" w:lineRule="auto"/>` +
    (outline === undefined ? '' : `<w:outlineLvl w:val="${outline}"/>`),
  run: `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`,
})

/**
 * Styles of a document that is set closely (`DocumentMeta.density`). Each is made from the ordinary one, so that font and
 * colour are those of the house, and brings sizes of its own, so that one page stays one page in any house.
 */
export const compactStyles: readonly ParagraphStyleOptions[] = [
  compact('Title', 'Title', { before: 0, after: 40, size: 34, rule: true }),
  compact('Subtitle', 'Subtitle', { before: 0, after: 20, size: 18 }),
  compact('Heading1', 'heading 1', { before: 110, after: 20, size: 22, outline: 0 }),
  compact('Heading2', 'heading 2', { before: 100, after: 30, size: 20, outline: 1 }),
  compact('Normal', 'Normal', { before: 0, after: 30, size: 18 }),
  compact('Lead', 'Lead', { before: 0, after: 60, size: 20 }),
  compact('Note', 'Note', { before: 40, after: 40, size: 17 }),
  compact('Important', 'Important', { before: 40, after: 60, size: 18 }),
  compact('ListBullet', 'List Bullet', { before: 0, after: 20, size: 18 }),
  compact('ListNumber', 'List Number', { before: 0, after: 20, size: 18 }),
  compact('TableText', 'Table Text', { before: 10, after: 10, size: 17 }),
  compact('TableHeader', 'Table Header', { before: 10, after: 10, size: 17 }),
  compact('TableRowHeader', 'Table Row Header', { before: 10, after: 10, size: 17 }),
  compact('TableNote', 'Table Note', { before: 0, after: 10, size: 16 }),
  compact('Figure', 'Figure', { before: 20, after: 0, size: 18 }),
  compact('Caption', 'caption', { before: 60, after: 20, size: 17 }),
  compact('FigureCaption', 'Figure Caption', { before: 0, after: 40, size: 17 }),
]

const compacted: ReadonlySet<string> = new Set(compactStyles.map(({ basedOn }) => basedOn ?? ''))

/** Written paragraphs in the close styles. */
export const inCompactStyles = (xml: string): string =>
  xml.replace(/(<w:pStyle w:val=")(\w+)"/g, (whole, start: string, style: string) =>
    compacted.has(style) ? `${start}Compact${style}"` : whole,
  )
