import { partText } from '../read/part-text.js'
import { walkXml } from '../read/walk-xml.js'
import { targetOf } from './relationship-defined.js'

type Parts = ReadonlyMap<string, Uint8Array>

/** Name of the part that holds the text of a Word file; some programs do not call it `word/document.xml`. */
export const mainPartOf = (parts: Parts): string | undefined => {
  const relationships = parts.get('_rels/.rels')
  let target: string | undefined
  walkXml(relationships === undefined ? '<none/>' : partText(relationships), {
    open: (name, { Type, Target }) => {
      if (name === 'Relationship' && Type?.endsWith('/officeDocument') === true)
        target ??= targetOf('', Target ?? '')
    },
    close: () => undefined,
    text: () => undefined,
  })
  const main = target ?? 'word/document.xml'
  const content = parts.get(main)
  // A spreadsheet and a slide show are packages too. The text is broken XML in the worst of cases, so it is not read here.
  return content !== undefined && isText(content) ? main : undefined
}

/** What tells stands at the beginning, as good as always: the rest may be long. */
const isText = (content: Uint8Array): boolean =>
  [content.subarray(0, 4096), content].some((bytes) => /<(?:\w+:)?document[\s>]/.test(partText(bytes)))

/** The styles stand beside the text. */
export const stylesPartOf = (main: string): string => main.replace(/[^/]*$/, 'styles.xml')

/**
 * The parts in the order in which a person would look through them: the text before what stands around it. The building
 * blocks of Word's gallery are a document of their own, and data that others have put in are not for reading.
 */
export const partsInOrder = (parts: Parts, main: string): readonly (readonly [string, Uint8Array])[] => {
  const read = [...parts].filter(([part]) => !/(^|\/)(?:glossary|customXml)\//.test(part))
  return [...read.filter(([part]) => part === main), ...read.filter(([part]) => part !== main)]
}
