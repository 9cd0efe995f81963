import type { Block, Control, DocumentTree } from '../document/nodes.js'
import { escape } from './escape.js'
import { blockWriter, type HtmlManner } from './write-blocks.js'

/** A part of a document's HTML: one block of the tree. */
export interface HtmlPart {
  readonly html: string
  /** Anchor of the heading that the block is, and how high up it is; `undefined`: it is no heading. */
  readonly heading: { readonly id: string; readonly level: number } | undefined
}

/**
 * A document as parts to put one after the other in another page, which has styles for them: no part has styles or scripts
 * of its own. Fields are shown, not filled in. The same block gives the same text, so that a page can see what has changed.
 *
 * @param options.files bytes of the pictures by `Figure.file`; a picture without bytes shows its alternative text
 */
export function renderHtmlParts(
  tree: DocumentTree,
  { files }: Pick<HtmlManner, 'files'>,
): readonly HtmlPart[] {
  const out: string[] = []
  const writer = blockWriter(out, tree, { files, ...part })
  return flat(tree.blocks).map((block) => {
    out.length = 0
    writer.blocks([block])
    const heading = block.type === 'heading' ? { id: block.id, level: block.level } : undefined
    return { html: out.join(''), heading }
  })
}

const part: Omit<HtmlManner, 'files'> = {
  // As an attribute: a page may forbid styles that are not its own.
  column: (percent) => `<col width="${percent}%">`,
  control: shownControl,
  chartStyle: undefined,
  namesCells: false,
}

/** What a reader sees of a field before it is filled in. */
function shownControl({ form, placeholder, unit }: Control): string {
  const after = unit === undefined ? '' : ` <span class="unit">${escape(unit)}</span>`
  return `<p class="shown-field ${form}"><span>${escape(placeholder)}</span>${after}</p>\n`
}

function flat(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => (block.type === 'landscape' ? flat(block.blocks) : [block]))
}
