import { SaxesParser } from 'saxes'

export interface XmlHandlers {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void
  readonly close: (name: string) => void
  readonly text: (text: string) => void
}

/**
 * Walks XML in document order. Names keep their prefix: Office and LibreOffice always write the usual ones.
 * Gives what is wrong where the text is not well-formed; then the handlers have seen only what stands before.
 */
export const walkXml = (xml: string, handlers: XmlHandlers): string | undefined => {
  const parser = new SaxesParser()
  let problem: string | undefined
  parser.on('error', (error) => {
    problem ??= error.message
  })
  parser.on('opentag', ({ name, attributes }) => {
    if (problem === undefined) handlers.open(name, attributes)
  })
  parser.on('closetag', ({ name }) => {
    if (problem === undefined) handlers.close(name)
  })
  parser.on('text', (text) => {
    if (problem === undefined) handlers.text(text)
  })
  parser.write(xml).close()
  return problem
}
