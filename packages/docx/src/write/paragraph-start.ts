export interface ParagraphProperties {
  readonly style: string
  readonly keepNext?: boolean
  readonly pageBreakBefore?: boolean
  /** `id` 0 takes the numbering of the style away. */
  readonly numbering?: { readonly id: number; readonly level: number }
  /** Extra room above, in DXA. */
  readonly before?: number | undefined
  /** Left indent, in DXA; 0 leaves it to the style. */
  readonly indent?: number
}

/** `<w:p>` and its properties, in the order the schema demands. */
export const paragraphStart = (properties: ParagraphProperties): string => {
  const { style, keepNext, pageBreakBefore, numbering, before, indent } = properties
  return (
    `<w:p><w:pPr><w:pStyle w:val="${style}"/>` +
    (keepNext === true ? '<w:keepNext/>' : '') +
    (pageBreakBefore === true ? '<w:pageBreakBefore/>' : '') +
    (numbering === undefined
      ? ''
      : `<w:numPr><w:ilvl w:val="${numbering.level}"/><w:numId w:val="${numbering.id}"/></w:numPr>`) +
    (before === undefined ? '' : `<w:spacing w:before="${before}"/>`) +
    (numbering?.id === 0 ? '<w:ind w:left="0" w:firstLine="0"/>' : '') +
    (indent === undefined || indent === 0 ? '' : `<w:ind w:left="${indent}"/>`) +
    '</w:pPr>'
  )
}

export const paragraphEnd = '</w:p>'
