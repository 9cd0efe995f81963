import type { DocumentMeta } from '@kravspek/core'
import { colours } from '../colours.js'
import { languageTag } from '../language-tag.js'
import { numberingIds } from '../numbering.js'
import { portrait } from '../page.js'
import { compactStyles } from './compact-styles.js'
import { characterStyle, paragraphStyle, type ParagraphStyleOptions } from './style.js'
import { tableStyles } from './table-styles.js'
import { declare, xmlDeclaration } from './xml.js'

/** `word/styles.xml`. */
export const stylesPart = ({ language, density }: Pick<DocumentMeta, 'language' | 'density'>): string =>
  `${xmlDeclaration}<w:styles ${declare('w')}>` +
  '<w:docDefaults><w:rPrDefault><w:rPr>' +
  '<w:rFonts w:ascii="Calibri" w:eastAsia="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/>' +
  '<w:sz w:val="21"/><w:szCs w:val="21"/>' +
  `<w:lang w:val="${languageTag(language)}" w:eastAsia="en-US" w:bidi="ar-SA"/>` +
  '</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>' +
  '<w:widowControl/><w:spacing w:after="120" w:line="269" w:lineRule="auto"/>' +
  '</w:pPr></w:pPrDefault></w:docDefaults>' +
  // Among the defaults the colour would win over character styles in tables, as LibreOffice reads them.
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>' +
  `<w:rPr><w:color w:val="${colours.text}"/></w:rPr></w:style>` +
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/>' +
  '<w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>' +
  '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>' +
  '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>' +
  [...paragraphStyles, ...(density === 'compact' ? compactStyles : [])].map(paragraphStyle).join('') +
  characterStyles +
  tableStyles +
  '</w:styles>'

const accent = `<w:color w:val="${colours.accent}"/>`
const muted = `<w:color w:val="${colours.muted}"/>`
const size = (halfPoints: number): string => `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`
const bold = '<w:b/><w:bCs/>'
const spacing = (before: number, after: number): string =>
  `<w:spacing w:before="${before}" w:after="${after}"/>`
const rule = (side: 'top' | 'bottom' | 'left', width: number, space: number, colour: string): string =>
  `<w:pBdr><w:${side} w:val="single" w:sz="${width}" w:space="${space}" w:color="${colour}"/></w:pBdr>`

const heading = (level: 1 | 2 | 3, look: { room: string; size: number }): ParagraphStyleOptions => ({
  id: `Heading${level}`,
  name: `heading ${level}`,
  next: 'Normal',
  paragraph:
    `<w:keepNext/><w:keepLines/><w:numPr><w:ilvl w:val="${level - 1}"/><w:numId w:val="${numberingIds.headings}"/></w:numPr>` +
    `${look.room}<w:outlineLvl w:val="${level - 1}"/>`,
  run: bold + accent + size(look.size),
})

/** An entry of the table of contents; numbers stand in a column of their own. */
const contentsLevel = (
  level: 1 | 2 | 3,
  look: { left: number; number: number; room: string; run: string },
) => ({
  id: `TOC${level}`,
  name: `toc ${level}`,
  next: 'Normal',
  paragraph:
    `<w:tabs><w:tab w:val="left" w:pos="${look.left + look.number}"/><w:tab w:val="right" w:leader="dot" w:pos="${portrait.textWidth}"/></w:tabs>` +
    `${look.room}<w:ind w:left="${look.left}"/>`,
  run: look.run,
})

/** Text in a cell; `run` may bring a size of its own. */
const tableText = (id: string, name: string, run: string, flow = ''): ParagraphStyleOptions => ({
  id,
  name,
  paragraph: `${flow}<w:spacing w:before="40" w:after="40" w:line="247" w:lineRule="auto"/>`,
  run: run.includes('<w:sz ') ? run : run + size(18),
})

const paragraphStyles: readonly ParagraphStyleOptions[] = [
  heading(1, { room: spacing(400, 140), size: 32 }),
  heading(2, { room: spacing(300, 100), size: 26 }),
  heading(3, { room: spacing(240, 80), size: 22 }),
  {
    id: 'Title',
    name: 'Title',
    next: 'Subtitle',
    paragraph: `<w:keepLines/>${rule('bottom', 12, 10, colours.accent)}<w:spacing w:before="2600" w:after="240" w:line="240" w:lineRule="auto"/>`,
    run: bold + accent + size(60),
  },
  {
    id: 'Subtitle',
    name: 'Subtitle',
    next: 'Normal',
    paragraph: '<w:keepLines/><w:spacing w:after="480" w:line="252" w:lineRule="auto"/>',
    run: muted + size(30),
  },
  { id: 'Lead', name: 'Lead', next: 'Normal', paragraph: spacing(0, 180), run: accent + size(24) },
  {
    id: 'Note',
    name: 'Note',
    paragraph: `${rule('left', 18, 8, colours.rule)}${spacing(180, 180)}<w:ind w:left="227"/>`,
    run: muted + size(19),
  },
  {
    id: 'Important',
    name: 'Important',
    paragraph: `<w:keepLines/>${rule('left', 36, 8, colours.accent)}<w:shd w:val="clear" w:color="auto" w:fill="${colours.groupTint}"/>${spacing(180, 180)}<w:ind w:left="227"/>`,
    run: bold + accent,
  },
  {
    id: 'Caption',
    name: 'caption',
    paragraph: `<w:keepLines/>${spacing(240, 80)}`,
    run: bold + accent + size(19),
  },
  { id: 'FigureCaption', name: 'Figure Caption', basedOn: 'Caption', paragraph: spacing(0, 240) },
  // Programs differ in whether the distance of lines also stretches a picture.
  {
    id: 'Figure',
    name: 'Figure',
    paragraph: '<w:keepNext/><w:spacing w:before="160" w:after="80" w:line="240" w:lineRule="auto"/>',
  },
  {
    id: 'TOCHeading',
    name: 'TOC Heading',
    next: 'Normal',
    paragraph: `<w:keepNext/><w:keepLines/>${spacing(0, 200)}`,
    run: bold + accent + size(32),
  },
  contentsLevel(1, { left: 0, number: 510, room: spacing(140, 40), run: bold }),
  contentsLevel(2, { left: 510, number: 624, room: spacing(0, 30), run: '' }),
  contentsLevel(3, { left: 1134, number: 794, room: spacing(0, 20), run: '' }),
  {
    id: 'ListBullet',
    name: 'List Bullet',
    paragraph: `<w:numPr><w:numId w:val="${numberingIds.bullets}"/></w:numPr>${spacing(0, 70)}`,
  },
  { id: 'ListNumber', name: 'List Number', paragraph: spacing(0, 70) },
  {
    id: 'Header',
    name: 'header',
    paragraph: `${rule('bottom', 4, 4, colours.rule)}<w:spacing w:after="200" w:line="240" w:lineRule="auto"/>`,
    run: muted + size(17),
  },
  {
    id: 'Footer',
    name: 'footer',
    paragraph: `${rule('top', 4, 4, colours.rule)}<w:spacing w:before="200" w:after="0" w:line="240" w:lineRule="auto"/>`,
    run: muted + size(17),
  },
  {
    id: 'DraftMark',
    name: 'Draft Mark',
    paragraph: '<w:spacing w:after="60" w:line="240" w:lineRule="auto"/><w:jc w:val="center"/>',
    run: `${bold}<w:color w:val="${colours.draft}"/><w:spacing w:val="40"/>${size(24)}`,
  },
  tableText('TableText', 'Table Text', ''),
  tableText('TableHeader', 'Table Header', bold + accent, '<w:keepNext/>'),
  tableText('TableRowHeader', 'Table Row Header', bold),
  tableText('TableGroup', 'Table Group', bold + accent, '<w:keepNext/>'),
  tableText('TableNote', 'Table Note', muted + size(16)),
  // One point high: parts two tables, or carries a section break after one.
  {
    id: 'TableGap',
    name: 'Table Gap',
    paragraph: '<w:spacing w:after="0" w:line="20" w:lineRule="exact"/>',
    run: size(2),
  },
]

const characterStyles =
  characterStyle('Hyperlink', 'Hyperlink', `<w:color w:val="${colours.link}"/><w:u w:val="single"/>`) +
  characterStyle('Reference', 'Reference', `<w:color w:val="${colours.link}"/>`) +
  characterStyle('Muted', 'Muted', muted) +
  characterStyle('Label', 'Label', bold + accent) +
  // Tinted, so that one sees where to write, and what is still to be filled in.
  characterStyle(
    'PlaceholderText',
    'Placeholder Text',
    `${muted}<w:shd w:val="clear" w:color="auto" w:fill="${colours.headerTint}"/>`,
  )
