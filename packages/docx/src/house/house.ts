import type { Colours } from '../write/colours.js'
import type { PageSetup } from '../write/page.js'
import type { StyleIndex } from './effective.js'
import type { Element } from './xml-tree.js'

/** The look of a buyer's own documents, taken from a Word file or template of theirs. */
export interface House {
  readonly page: PageSetup
  /** Inner and outer margins change places on even pages. */
  readonly mirrorsMargins: boolean
  /** Room for a binding lies above the text rather than beside it. */
  readonly gutterAtTop: boolean
  readonly styles: HouseStyles & {
    /** Our id of the style of ordinary text on the page. */
    readonly bodyStyle: string
  }
  readonly colours: Colours
  /** Whole part `word/theme/theme1.xml`, and what maps its colours, where the file has a theme. */
  readonly theme: { readonly part: Element; readonly mapping: Element | undefined } | undefined
  /** `w:font`, without the fonts themselves. */
  readonly fonts: readonly Element[]
  /** In DXA. */
  readonly defaultTabStop: string | undefined
  readonly hyphenates: boolean
  readonly headers: RunningTexts
  readonly footers: RunningTexts
  /** Pictures of headers and footers by the name of their part below `word/`. */
  readonly media: ReadonlyMap<string, Uint8Array>
}

/** Styles of the file, under the ids that our documents use for styles of these names. */
export interface HouseStyles {
  readonly defaults: Element | undefined
  readonly latent: Element | undefined
  /** By our id. */
  readonly styles: StyleIndex
  /** Our id by the id in the file. */
  readonly ids: ReadonlyMap<string, string>
}

/** What runs along the edge of the pages; `undefined`: nothing. */
export interface RunningTexts {
  readonly cover: RunningText | undefined
  readonly ordinary: RunningText | undefined
  /** Even pages, where they differ. */
  readonly even: RunningText | undefined
}

export interface RunningText {
  /** Paragraphs and tables. */
  readonly blocks: readonly Element[]
  /** Relationship ids and the parts of `media` they lead to. */
  readonly pictures: ReadonlyMap<string, string>
  readonly hasPageNumber: boolean
}

/**
 * What kept a file from being read (`refused`), or what was not taken from it. Plain data; wording happens at the edge.
 */
export type HouseProblem =
  | { readonly type: 'refused'; readonly reason: HouseRefusal }
  /** Names as Word knows them: `heading 2`. Ours stand in, in the colour and fonts of the house. */
  | { readonly type: 'missing-styles'; readonly names: readonly string[] }
  /** The file has none, so that ours is used. */
  | { readonly type: 'own-header' }
  | { readonly type: 'own-footer' }
  | { readonly type: 'own-page' }
  /** The footer does not count the pages, so that ours does below it. */
  | { readonly type: 'page-numbers-added' }
  /** Too light to be read as text; `colour` is RRGGBB. */
  | { readonly type: 'pale-headings'; readonly colour: string }
  | { readonly type: 'left-out'; readonly what: readonly LeftOut[] }

export type HouseRefusal =
  'not-word' | 'old-format' | 'encrypted' | 'macros' | 'strict' | 'damaged' | 'too-large'

/** What headers, footers and font tables may hold that documents are not given. */
export type LeftOut = 'fields' | 'bound-text' | 'objects' | 'embedded-fonts' | 'hidden-text'
