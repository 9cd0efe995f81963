import { partText } from '../part-text.js'
import { walkXml } from '../walk-xml.js'

/**
 * Whether a file is as Kravspek wrote it: every program that saves a document says in it that it did so, by its own name,
 * by who saved it, or by when.
 */
export const isAsWritten = (parts: ReadonlyMap<string, Uint8Array>): boolean => {
  const program = valuesIn(parts.get('docProps/app.xml')).get('Application')
  const core = valuesIn(parts.get('docProps/core.xml'))
  return (
    program === 'Kravspek' &&
    core.has('dc:creator') &&
    core.get('cp:lastModifiedBy') === core.get('dc:creator') &&
    core.get('dcterms:modified') === core.get('dcterms:created')
  )
}

/** The text of the elements of a part, by their names as they are written; of several with one name the last. */
const valuesIn = (part: Uint8Array | undefined): ReadonlyMap<string, string> => {
  const values = new Map<string, string>()
  if (part === undefined) return values
  let element = ''
  walkXml(partText(part), {
    open: (name) => {
      element = name
      values.set(name, '')
    },
    close: () => {
      element = ''
    },
    text: (text) => {
      if (element !== '') values.set(element, (values.get(element) ?? '') + text)
    },
  })
  return values
}
