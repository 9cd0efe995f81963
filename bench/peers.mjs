import PizZip from 'pizzip'

/** The rows of a document tree's requirement tables, section by section: what docxtemplater fills its template with. */
export function rowsOf(tree) {
  const sections = []
  let title = ''
  for (const block of tree.blocks) {
    if (block.type === 'heading') title = textOf(block.children)
    if (block.type !== 'table' || block.kind !== 'requirements') continue
    const rows = block.rows.map(({ cells }) => {
      const [id, requirement, kind, check, answer] = cells.map((cell) =>
        cell.blocks.map(blockText).join('\n'),
      )
      return { id, requirement, kind, check, answer }
    })
    sections.push({ title, header: block.header, rows })
  }
  return { sections }
}

const textOf = (children) => children.map((child) => child.text ?? textOf(child.children ?? [])).join('')
const blockText = (block) =>
  block.type === 'list'
    ? block.items.map((item) => item.map(blockText).join('\n')).join('\n')
    : textOf(block.children ?? [])

/** A Word template for those rows: a heading and a table for each section. */
export function docxTemplate() {
  const paragraph = (text, style = '') =>
    `<w:p>${style}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
  const row = (texts) =>
    `<w:tr>${texts.map((text) => `<w:tc><w:tcPr><w:tcW w:w="1800" w:type="dxa"/></w:tcPr>${paragraph(text)}</w:tc>`).join('')}</w:tr>`
  const body =
    paragraph('{#sections}') +
    paragraph('{title}', '<w:pPr><w:pStyle w:val="Heading2"/></w:pPr>') +
    '<w:tbl><w:tblPr><w:tblW w:w="9000" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr>' +
    `<w:tblGrid>${'<w:gridCol w:w="1800"/>'.repeat(5)}</w:tblGrid>` +
    row(['Nr.', 'Krav', 'Type', 'Kontroll', 'Svar']) +
    row(['{#rows}{id}', '{requirement}', '{kind}', '{check}', '{answer}{/rows}']) +
    '</w:tbl>' +
    paragraph('{/sections}')
  const zip = new PizZip()
  const start = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
  const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
  const relationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument'
  const packageSchema = 'http://schemas.openxmlformats.org/package/2006'
  zip.file(
    '[Content_Types].xml',
    `${start}<Types xmlns="${packageSchema}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${types}"/></Types>`,
  )
  zip.file(
    '_rels/.rels',
    `${start}<Relationships xmlns="${packageSchema}/relationships"><Relationship Id="r1" Type="${relationship}" Target="word/document.xml"/></Relationships>`,
  )
  zip.file(
    'word/document.xml',
    `${start}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}<w:sectPr/></w:body></w:document>`,
  )
  return zip.generate({ type: 'nodebuffer' })
}
