import { cellMargin } from '../cell-margin.js'
import { colours } from '../colours.js'

const line = (side: string, width: number): string =>
  `<w:${side} w:val="single" w:sz="${width}" w:space="0" w:color="${colours.rule}"/>`

/** Our own table: thin rules between the rows, none between the columns, the header row tinted and bold. */
export const tableStyles =
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>' +
  '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>' +
  '<w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>' +
  '<w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>' +
  '<w:style w:type="table" w:customStyle="1" w:styleId="KravspekTable"><w:name w:val="Kravspek Table"/>' +
  '<w:basedOn w:val="TableNormal"/><w:qFormat/><w:pPr><w:spacing w:after="0"/></w:pPr><w:tblPr><w:tblBorders>' +
  line('top', 8) +
  line('bottom', 8) +
  line('insideH', 4) +
  '</w:tblBorders><w:tblCellMar><w:top w:w="20" w:type="dxa"/>' +
  `<w:left w:w="${cellMargin}" w:type="dxa"/><w:bottom w:w="20" w:type="dxa"/><w:right w:w="${cellMargin}" w:type="dxa"/>` +
  '</w:tblCellMar></w:tblPr>' +
  // Bold comes from the paragraph styles alone: Word turns it off where two styles turn it on (ECMA-376-1, 17.7.3).
  '<w:tblStylePr w:type="firstRow"><w:tcPr>' +
  `<w:shd w:val="clear" w:color="auto" w:fill="${colours.headerTint}"/></w:tcPr></w:tblStylePr></w:style>`
