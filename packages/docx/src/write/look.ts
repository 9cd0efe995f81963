import type { DocumentMeta } from '@kravspek/core'
import type { House } from '../house/house.js'
import { tableTextSize } from '../house/write-styles.js'
import { colours, type Colours } from './colours.js'
import { a4, setUp, type PageSetup } from './page.js'

/** What the buyer's own documents settle about ours, and what stands in where they settle nothing. */
export interface Look {
  readonly page: PageSetup
  readonly colours: Colours
  /** Style of ordinary text on the page. */
  readonly bodyStyle: string
  /** Of text in tables, in half points, as `leastWidths` takes it; `undefined`: columns have room for their words. */
  readonly tableTextSize: number | undefined
}

export const lookOf = (house: House | undefined, { density }: Pick<DocumentMeta, 'density'>): Look =>
  house === undefined
    ? { page: a4, colours, bodyStyle: 'Normal', tableTextSize: undefined }
    : {
        page: density === 'compact' ? closely(house.page) : house.page,
        colours: house.colours,
        // What is set closely has a style of its own, made from Normal.
        bodyStyle: density === 'compact' ? 'Normal' : house.styles.bodyStyle,
        tableTextSize: tableTextSize(house),
      }

/** What is set closely is meant for one page, whatever the margins of letters: the house stands nearer to the edges. */
const closely = (page: PageSetup): PageSetup => {
  const header = Math.min(page.header, leastEdge)
  const footer = Math.min(page.footer, leastEdge)
  return setUp({
    ...page,
    left: Math.min(page.left, leastMargin),
    right: Math.min(page.right, leastMargin),
    header,
    footer,
    top: page.top - (page.header - header),
    bottom: page.bottom - (page.footer - footer),
  })
}

/** 1.8 cm beside the text, 0.7 cm above and below headers and footers: what printers manage. */
const leastMargin = 1020
const leastEdge = 397
