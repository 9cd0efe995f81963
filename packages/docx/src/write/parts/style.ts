export interface ParagraphStyleOptions {
  readonly id: string
  readonly name: string
  readonly basedOn?: string
  /** Style of the paragraph a user writes after one of this style. */
  readonly next?: string
  /** Content of `w:pPr` and `w:rPr`, in the order the schema demands. */
  readonly paragraph?: string
  readonly run?: string
}

export const paragraphStyle = (style: ParagraphStyleOptions): string =>
  `<w:style w:type="paragraph"${builtIn.has(style.name) ? '' : ' w:customStyle="1"'} w:styleId="${style.id}">` +
  `<w:name w:val="${style.name}"/><w:basedOn w:val="${style.basedOn ?? 'Normal'}"/>` +
  (style.next === undefined ? '' : `<w:next w:val="${style.next}"/>`) +
  '<w:qFormat/>' +
  (style.paragraph === undefined ? '' : `<w:pPr>${style.paragraph}</w:pPr>`) +
  (style.run === undefined || style.run === '' ? '' : `<w:rPr>${style.run}</w:rPr>`) +
  '</w:style>'

export const characterStyle = (id: string, name: string, run: string): string =>
  `<w:style w:type="character"${builtIn.has(name) ? '' : ' w:customStyle="1"'} w:styleId="${id}">` +
  `<w:name w:val="${name}"/><w:basedOn w:val="DefaultParagraphFont"/><w:qFormat/><w:rPr>${run}</w:rPr></w:style>`

/** Names Word knows itself; it shows them in the user's language and keeps what it does with them. */
const builtIn: ReadonlySet<string> = new Set([
  'heading 1',
  'heading 2',
  'heading 3',
  'Title',
  'Subtitle',
  'caption',
  'TOC Heading',
  'toc 1',
  'toc 2',
  'toc 3',
  'List Bullet',
  'List Number',
  'header',
  'footer',
  'Hyperlink',
  'Placeholder Text',
])
