import { SaxesParser } from 'saxes'
import { partsOf } from './rendered.js'

export interface ReadDocx {
  /** Text that a reader sees, of body, headers and footers; paragraphs end with a line end. */
  readonly text: string
  /** Values of attributes that hold text of the specification: alternative texts, titles of tables. */
  readonly attributes: readonly string[]
  /** Names of bookmarks, in order. */
  readonly bookmarks: readonly string[]
  /** Names of the bookmarks that links within the document lead to. */
  readonly links: readonly string[]
}

export function readDocx(docx: Uint8Array): ReadDocx {
  let text = ''
  const values: string[] = []
  const bookmarks: string[] = []
  const links: string[] = []
  for (const [name, xml] of partsOf(docx)) {
    if (!/^word\/(?:document|header\d|footer\d)\.xml$/.test(name)) continue
    const open: string[] = []
    const parser = new SaxesParser()
    parser.on('opentag', ({ name: element, attributes }) => {
      open.push(element)
      if (element === 'w:br') text += '\n'
      if (element === 'w:tab') text += '\t'
      if (element === 'w:bookmarkStart') bookmarks.push(attributes['w:name'] ?? '')
      if (element === 'w:hyperlink' && attributes['w:anchor'] !== undefined)
        links.push(attributes['w:anchor'])
      if (/^(?:w:tblCaption|w:tblDescription)$/.test(element)) values.push(attributes['w:val'] ?? '')
      if (element === 'wp:docPr') values.push(attributes['descr'] ?? '')
    })
    parser.on('closetag', ({ name: element }) => {
      open.pop()
      if (element === 'w:p') text += '\n'
    })
    parser.on('text', (content) => {
      if (open.at(-1) === 'w:t') text += content
    })
    parser.write(xml).close()
  }
  return { text, attributes: values, bookmarks, links }
}
