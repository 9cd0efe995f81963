import { anchorDefined } from './anchor-defined.js'
import { blankParagraphs } from './blank-paragraphs.js'
import { bookmarkPaired } from './bookmark-paired.js'
import { bookmarkUnique } from './bookmark-unique.js'
import { cellParagraph } from './cell-paragraph.js'
import { changesLeft } from './changes-left.js'
import { characterAllowed } from './character-allowed.js'
import { commentsLeft } from './comments-left.js'
import { commentsPresent } from './comments-present.js'
import { contentExternal } from './content-external.js'
import { contentTypeDefined } from './content-type-defined.js'
import { contrastEnough } from './contrast-enough.js'
import { controlIdUnique } from './control-id-unique.js'
import { controlPlaceholder } from './control-placeholder.js'
import { controlTitle } from './control-title.js'
import { drawingIdUnique } from './drawing-id-unique.js'
import { fieldBalanced } from './field-balanced.js'
import { fieldError } from './field-error.js'
import { headerRow } from './header-row.js'
import { headingEmpty } from './heading-empty.js'
import { headingOrder } from './heading-order.js'
import { headingPresent } from './heading-present.js'
import { languagePresent } from './language-present.js'
import { linkAddress } from './link-address.js'
import { linkText } from './link-text.js'
import { macrosAbsent } from './macros-absent.js'
import { numberingDefined } from './numbering-defined.js'
import { objectInline } from './object-inline.js'
import { pictureAlt } from './picture-alt.js'
import { relationshipDefined } from './relationship-defined.js'
import { styleDefined } from './style-defined.js'
import { tableHeadings } from './table-headings.js'
import { tableInParagraph } from './table-in-paragraph.js'
import { tableLayout } from './table-layout.js'
import { tableName } from './table-name.js'
import { tableSimple } from './table-simple.js'
import { templateAttached } from './template-attached.js'
import { textHidden } from './text-hidden.js'
import { titlePresent } from './title-present.js'
import { updateAsked } from './update-asked.js'

/** Every check: first what keeps a file from opening, then what keeps a reader from reading it, then what should not be sent. */
export const checks = [
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
  fieldError,
  commentsPresent,
  headerRow,
  tableHeadings,
  tableName,
  tableLayout,
  tableSimple,
  headingOrder,
  headingEmpty,
  headingPresent,
  pictureAlt,
  objectInline,
  contrastEnough,
  linkText,
  linkAddress,
  controlTitle,
  controlPlaceholder,
  languagePresent,
  titlePresent,
  blankParagraphs,
  textHidden,
  updateAsked,
  macrosAbsent,
  contentExternal,
  templateAttached,
  changesLeft,
  commentsLeft,
] as const
