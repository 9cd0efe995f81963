import { attributeCalled, isTrue, readXml } from './read-xml.js'

/** What the part `xl/workbook.xml` says. */
export interface WorkbookPart {
  readonly sheets: readonly {
    readonly name: string
    readonly isHidden: boolean
    /** Id of the relationship to the part of the sheet. */
    readonly relationship: string
  }[]
  readonly isFrom1904: boolean
}

/** @returns `undefined`: it is not well-formed, or no workbook */
export const readWorkbookPart = (xml: string): WorkbookPart | undefined => {
  const sheets: WorkbookPart['sheets'][number][] = []
  let isFrom1904 = false
  let root = ''
  const isWellFormed = readXml(xml, {
    open: (name, attributes) => {
      root ||= name
      if (name === 'workbookPr') isFrom1904 = isTrue(attributes['date1904'])
      if (name === 'sheet')
        sheets.push({
          name: attributes['name'] ?? '',
          isHidden: (attributes['state'] ?? 'visible') !== 'visible',
          relationship: attributeCalled(attributes, 'id') ?? '',
        })
    },
  })
  return isWellFormed && root === 'workbook' ? { sheets, isFrom1904 } : undefined
}
