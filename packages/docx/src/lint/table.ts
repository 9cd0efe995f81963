import { anchorDefined } from './anchor-defined.js'
import { bookmarkPaired } from './bookmark-paired.js'
import { bookmarkUnique } from './bookmark-unique.js'
import { cellParagraph } from './cell-paragraph.js'
import { characterAllowed } from './character-allowed.js'
import type { Check } from './check.js'
import { commentsPresent } from './comments-present.js'
import { contentTypeDefined } from './content-type-defined.js'
import { controlIdUnique } from './control-id-unique.js'
import { drawingIdUnique } from './drawing-id-unique.js'
import { fieldBalanced } from './field-balanced.js'
import { headerRow } from './header-row.js'
import { headingOrder } from './heading-order.js'
import { languagePresent } from './language-present.js'
import { numberingDefined } from './numbering-defined.js'
import { pictureAlt } from './picture-alt.js'
import { relationshipDefined } from './relationship-defined.js'
import { styleDefined } from './style-defined.js'
import { tableInParagraph } from './table-in-paragraph.js'
import { titlePresent } from './title-present.js'

/** Every check: first what keeps a file from opening, then what keeps a reader from reading it. */
export const checks: readonly Check[] = [
  characterAllowed,
  contentTypeDefined,
  relationshipDefined,
  cellParagraph,
  tableInParagraph,
  bookmarkUnique,
  bookmarkPaired,
  controlIdUnique,
  drawingIdUnique,
  fieldBalanced,
  styleDefined,
  numberingDefined,
  anchorDefined,
  commentsPresent,
  headerRow,
  headingOrder,
  pictureAlt,
  languagePresent,
  titlePresent,
]
