import { escapeText, startXmlBytes, xmlDeclaration } from '@kravspek/docx/package'
import { escapedText } from '../read/escaped-text.js'
import { spreadsheetNamespace } from './namespaces.js'

/** Texts of cells, each kept once: `xl/sharedStrings.xml`. */
export interface StringTable {
  /** Number of a text. */
  readonly numberOf: (text: string) => number
  readonly part: () => Uint8Array
}

export const startStrings = (): StringTable => {
  const numbers = new Map<string, number>()
  let uses = 0
  return {
    numberOf: (text) => {
      uses += 1
      const known = numbers.get(text)
      if (known !== undefined) return known
      numbers.set(text, numbers.size)
      return numbers.size - 1
    },
    part: () => {
      const xml = startXmlBytes()
      xml.add(
        `${xmlDeclaration}<sst xmlns="${spreadsheetNamespace}" count="${uses}" uniqueCount="${numbers.size}">`,
      )
      for (const text of numbers.keys()) xml.add(`<si><t xml:space="preserve">${cellText(text)}</t></si>`)
      xml.add('</sst>')
      return xml.end()
    },
  }
}

/** More than this Excel takes for damage. */
const longestText = 32_767

const cellText = (text: string): string => {
  const shown = text.length > longestText ? `${text.slice(0, longestText - 1)}…` : text
  return escapeText(escapedText(shown.replace(/\r\n?/g, '\n')))
}
