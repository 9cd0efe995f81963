/** What the style of tables adds to a row, in DXA. */
export interface TableLook {
  /** What the first border is thicker than one between rows. */
  readonly extraTop: number
  readonly between: number
  readonly bottom: number
  readonly marginTop: number
  readonly marginBottom: number
  readonly marginLeft: number
  readonly marginRight: number
}

/** Reads the style of tables from `word/styles.xml` as it is written here. */
export const readTableLook = (stylesXml: string): TableLook => {
  const xml = /w:styleId="KravspekTable">.*?<\/w:style>/s.exec(stylesXml)?.[0] ?? ''
  const number = (pattern: RegExp): number => Number(pattern.exec(xml)?.[1] ?? 0)
  // Borders in eighths of a point.
  const border = (side: string): number =>
    (number(new RegExp(`<w:${side} w:val="single" w:sz="(\\d+)"`)) * 20) / 8
  const margin = (side: string): number => number(new RegExp(`<w:${side} w:w="(\\d+)"`))
  const between = border('insideH')
  return {
    extraTop: border('top') - between,
    between,
    bottom: border('bottom'),
    marginTop: margin('top'),
    marginBottom: margin('bottom'),
    marginLeft: margin('left'),
    marginRight: margin('right'),
  }
}
