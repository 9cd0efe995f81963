import { defineCheck } from './check.js'

/** Word refuses a table inside a paragraph, other than in a text box. */
export const tableInParagraph = defineCheck({
  code: 'table-in-paragraph',
  severity: 'error',
  begin(report) {
    const around: string[] = []
    const enter = ({ name }: { name: string }): void => void around.push(name)
    const leave = (): void => void around.pop()
    return {
      open: {
        'w:p': enter,
        'w:txbxContent': enter,
        'w:tbl': (element) => {
          if (around.at(-1) === 'w:p') report(element.part)
          enter(element)
        },
      },
      close: { 'w:p': leave, 'w:txbxContent': leave, 'w:tbl': leave },
      endPart: () => around.splice(0),
    }
  },
})
