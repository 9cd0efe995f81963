import { listHanging, listIndent, listLevels, numberingIds } from '../numbering.js'
import { declare, xmlDeclaration } from './xml.js'

/** `word/numbering.xml`: the outline of the headings, bullets, and a numbering for each ordered list. */
export const numberingPart = (orderedLists: readonly number[]): string =>
  `${xmlDeclaration}<w:numbering ${declare('w')}>` +
  abstractNumbering(0, headingLevels) +
  abstractNumbering(
    1,
    levels((level) => listLevel(level, 'bullet', bullets[level % bullets.length] ?? '•')),
  ) +
  abstractNumbering(
    2,
    levels((level) => listLevel(level, 'decimal', `%${level + 1}.`)),
  ) +
  numbering(numberingIds.headings, 0, '') +
  numbering(numberingIds.bullets, 1, '') +
  orderedLists
    .map((level, index) =>
      numbering(
        numberingIds.firstOrdered + index,
        2,
        `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="1"/></w:lvlOverride>`,
      ),
    )
    .join('') +
  '</w:numbering>'

const bullets = ['•', '–', '◦']

const abstractNumbering = (id: number, content: string): string =>
  `<w:abstractNum w:abstractNumId="${id}"><w:nsid w:val="4B52560${id}"/><w:multiLevelType w:val="multilevel"/>${content}</w:abstractNum>`

const numbering = (id: number, abstractId: number, override: string): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstractId}"/>${override}</w:num>`

const levels = (write: (level: number) => string): string =>
  Array.from({ length: listLevels }, (_, level) => write(level)).join('')

const listLevel = (level: number, format: string, text: string): string =>
  `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>` +
  `<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${listIndent(level)}" w:hanging="${listHanging}"/></w:pPr></w:lvl>`

/** Room for the number of a heading by level, in DXA. */
const headingHanging = [510, 680, 850]

const headingLevels = headingHanging
  .map((hanging, level) => {
    const text = Array.from({ length: level + 1 }, (_, index) => `%${index + 1}`).join('.')
    return (
      `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Heading${level + 1}"/>` +
      `<w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/>` +
      `<w:pPr><w:ind w:left="${hanging}" w:hanging="${hanging}"/></w:pPr></w:lvl>`
    )
  })
  .join('')
