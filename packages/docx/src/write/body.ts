import type { Block, DocumentTree } from '@kravspek/core'
import { writeBlocks } from './blocks.js'
import type { Draft } from './draft.js'
import { landscape, pageSetup, portrait, type Page } from './page.js'
import { paragraphEnd, paragraphStart } from './paragraph-start.js'
import { runningParts } from './parts/names.js'
import { placeOf } from './place.js'

/** The content of `w:body`: a section for the cover, for each run of portrait pages, for each of landscape pages. */
export const writeBody = (draft: Draft, tree: DocumentTree): string => {
  const sections = sectionsOf(tree.blocks)
  return sections
    .map((section, index) => {
      const content = writeSection(draft, section)
      const properties = sectionProperties(section, tree.meta.draftMark !== undefined)
      return index === sections.length - 1 ? content + properties : endSection(content, properties)
    })
    .join('')
}

interface Section {
  readonly kind: 'cover' | 'portrait' | 'landscape'
  readonly blocks: readonly Block[]
}

const sectionsOf = (blocks: readonly Block[]): readonly Section[] => {
  const sections: { kind: Section['kind']; blocks: Block[] }[] = []
  for (const block of blocks) {
    const kind = block.type === 'cover' || block.type === 'landscape' ? block.type : 'portrait'
    const content = block.type === 'cover' || block.type === 'landscape' ? block.blocks : [block]
    const last = sections.at(-1)
    if (last?.kind === kind) last.blocks.push(...content)
    else sections.push({ kind, blocks: [...content] })
  }
  return sections.length === 0 ? [{ kind: 'portrait', blocks: [] }] : sections
}

const pageOf = (section: Section): Page => (section.kind === 'landscape' ? landscape : portrait)

const writeSection = (draft: Draft, section: Section): string => {
  const { textWidth, textHeight } = pageOf(section)
  const place = placeOf({
    width: textWidth,
    height: textHeight,
    indent: 0,
    keepNext: false,
    cellStyle: undefined,
    listDepth: 0,
    language: draft.language,
    documentLanguage: draft.language,
  })
  return writeBlocks(draft, section.blocks, place)
}

const sectionProperties = (section: Section, isDraft: boolean): string => {
  const parts = runningParts(section.kind, isDraft)
  const references =
    (parts.header === undefined
      ? ''
      : `<w:headerReference w:type="default" r:id="${parts.header.relationship}"/>`) +
    (parts.footer === undefined
      ? ''
      : `<w:footerReference w:type="default" r:id="${parts.footer.relationship}"/>`)
  return `<w:sectPr>${references}<w:type w:val="nextPage"/>${pageSetup(pageOf(section))}</w:sectPr>`
}

/**
 * A section ends in the properties of its last paragraph. After a table, and only there, a paragraph of one point
 * must be added for them.
 */
const endSection = (content: string, properties: string): string => {
  if (!content.endsWith(paragraphEnd)) return endSection(content + sectionEnd, properties)
  const end = content.indexOf('</w:pPr>', content.lastIndexOf('<w:p>'))
  return content.slice(0, end) + properties + content.slice(end)
}

const sectionEnd = paragraphStart({ style: 'TableGap' }) + paragraphEnd
