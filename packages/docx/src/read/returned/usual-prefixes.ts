import type { XmlHandlers } from '../walk-xml.js'

/** The prefixes that Word and LibreOffice write, by the namespace: that of strict files too. */
const prefixes: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.microsoft.com/office/word/2010/wordml': 'w14',
  'http://schemas.microsoft.com/office/word/2012/wordml': 'w15',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes': 'vt',
}

/**
 * Handlers that are given the usual prefixes whatever a file calls them, as long as it declares them at its root. Nearly every
 * file has the usual ones, and then these are the handlers that were given.
 */
export const usualPrefixes = (xml: string, handlers: XmlHandlers): XmlHandlers => {
  const renamed = new Map<string, string>()
  for (const [, own = '', namespace = ''] of rootOf(xml).matchAll(declaration)) {
    const usual = prefixes[namespace]
    if (usual !== undefined && usual !== own) renamed.set(own, usual)
  }
  if (renamed.size === 0) return handlers
  const usual = (name: string, isAttribute: boolean): string => {
    const colon = name.indexOf(':')
    // An attribute without a prefix has no namespace.
    if (colon < 0 && isAttribute) return name
    const prefix = renamed.get(colon < 0 ? '' : name.slice(0, colon))
    return prefix === undefined ? name : `${prefix}:${name.slice(colon + 1)}`
  }
  return {
    open: (name, attributes) =>
      handlers.open(
        usual(name, false),
        Object.fromEntries(Object.entries(attributes).map(([key, value]) => [usual(key, true), value])),
      ),
    close: (name) => handlers.close(usual(name, false)),
    text: handlers.text,
  }
}

const declaration = /\sxmlns(?::([^\s=]+))?\s*=\s*["']([^"']*)["']/g

/** The first tag, past declarations and comments. */
const rootOf = (xml: string): string => /<[^?!][^>]*>/.exec(xml.slice(0, 20_000))?.[0] ?? ''
