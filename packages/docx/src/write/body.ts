import type { Block, DocumentTree, Language } from '@kravspek/core'
import { emitBlocks, type Emit } from './blocks.js'
import { fieldsOnlyEnd, fieldsOnlyStart } from './control.js'
import type { Draft } from './draft.js'
import type { Look } from './look.js'
import { pageSetup, type Page } from './page.js'
import { paragraphEnd, paragraphStart } from './paragraph-start.js'
import type { RunningParts } from './parts/running-parts.js'
import { placeOf, type Place } from './place.js'

/** The content of `w:body`: a section for the cover, for each run of portrait pages, for each of landscape pages. */
export const emitBody = (draft: Draft, tree: DocumentTree, running: RunningParts, emit: Emit): void => {
  const { look } = draft
  const hasHeadings = draft.outline.headings.length > 0
  const sections = sectionsOf(tree.blocks, hasHeadings)
  const isForm = tree.meta.protection === 'fields'
  if (isForm) emit(fieldsOnlyStart)
  sections.forEach((section, index) => {
    // The last piece is held back: its paragraph may have to take the properties of the section.
    let held = ''
    let heldLater: (() => string) | undefined
    draft.layout?.startSection(section.kind)
    emitBlocks(draft, section.blocks, placeIn(section, look, draft.language), (piece, later) => {
      emit(held, heldLater)
      held = piece
      heldLater = later
    })
    const page = pageSetup(look.page, pageOf(section, look))
    const references = running.references(section.kind, index === 0)
    const properties = `<w:sectPr>${references.parts}<w:type w:val="nextPage"/>${page}${references.flags}</w:sectPr>`
    const end = (last: string): string =>
      index < sections.length - 1
        ? endSection(last, properties)
        : (isForm ? endParagraphs(last) + fieldsOnlyEnd : last) + properties
    const later = heldLater
    emit(end(held), later === undefined ? undefined : () => end(later()))
  })
}

interface Section {
  readonly kind: 'cover' | 'portrait' | 'landscape'
  readonly blocks: readonly Block[]
}

const sectionsOf = (blocks: readonly Block[], hasHeadings: boolean): readonly Section[] => {
  const sections: { kind: Section['kind']; blocks: Block[] }[] = []
  for (const block of blocks) {
    // Contents with nothing to list would leave an empty page.
    if (block.type === 'contents' && !hasHeadings) continue
    const kind = block.type === 'cover' || block.type === 'landscape' ? block.type : 'portrait'
    const content = block.type === 'cover' || block.type === 'landscape' ? block.blocks : [block]
    const last = sections.at(-1)
    if (last?.kind === kind) last.blocks.push(...content)
    else sections.push({ kind, blocks: [...content] })
  }
  return sections.length === 0 ? [{ kind: 'portrait', blocks: [] }] : sections
}

const pageOf = ({ kind }: Section, { page }: Look): Page =>
  kind === 'landscape' ? page.landscape : page.portrait

const placeIn = (section: Section, look: Look, language: Language): Place => {
  const { textWidth, textHeight } = pageOf(section, look)
  return placeOf({
    width: textWidth,
    height: textHeight,
    indent: 0,
    keepNext: false,
    bodyStyle: look.bodyStyle,
    cellStyle: undefined,
    listDepth: 0,
    language,
    documentLanguage: language,
  })
}

/**
 * A section ends in the properties of its last paragraph. After a table, and only there, a paragraph of one point
 * must be added for them.
 */
const endSection = (content: string, properties: string): string => {
  const ended = endParagraphs(content)
  const end = ended.indexOf('</w:pPr>', ended.lastIndexOf('<w:p>'))
  return ended.slice(0, end) + properties + ended.slice(end)
}

const endParagraphs = (content: string): string =>
  content.endsWith(paragraphEnd) ? content : content + sectionEnd

const sectionEnd = paragraphStart({ style: 'TableGap' }) + paragraphEnd
