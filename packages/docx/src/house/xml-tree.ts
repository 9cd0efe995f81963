import { SaxesParser, type SaxesAttributeNS } from 'saxes'
import { escapeAttribute, escapeText } from '../write/escape.js'
import { namespaces, type Prefix } from '../write/parts/xml.js'

/** An element with the prefixes of our own parts, whatever those of the file were. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Node[]
}

export type Node = Element | string

export const element = (
  name: string,
  attributes: Element['attributes'] = {},
  children: readonly Node[] = [],
): Element => ({ name, attributes, children })

export const isElement = (node: Node): node is Element => typeof node !== 'string'

export const elementsOf = ({ children }: Element): readonly Element[] => children.filter(isElement)

export const childOf = (parent: Element | undefined, name: string): Element | undefined =>
  parent?.children.find((child): child is Element => isElement(child) && child.name === name)

/** Every element below, in the order of the document. */
export const descendantsOf = (parent: Element): readonly Element[] => {
  const found: Element[] = []
  const visit = ({ children }: Element): void => {
    for (const child of children) {
      if (!isElement(child)) continue
      found.push(child)
      visit(child)
    }
  }
  visit(parent)
  return found
}

/** An attribute of a child: most properties are `<w:sz w:val="21"/>`. */
export const valueOf = (parent: Element | undefined, name: string, attribute = 'w:val'): string | undefined =>
  childOf(parent, name)?.attributes[attribute]

/** The text that stands in an element itself. */
export const textOf = (element: Element | undefined): string =>
  (element?.children ?? []).filter((child) => typeof child === 'string').join('')

/** The text of all elements of a name below. */
export const textIn = (parent: Element, name: string): string =>
  descendantsOf(parent)
    .filter((each) => each.name === name)
    .flatMap(({ children }) => children.filter((child) => typeof child === 'string'))
    .join('')

/**
 * Reads a part. What stands in a namespace that our parts do not have is left out with all that is in it.
 * `undefined`: the part is not well-formed, nested deeper than any honest one, or its root is something else.
 */
export const readTree = (xml: string): Element | undefined => {
  const parser = new SaxesParser({ xmlns: true })
  const open: { name: string | undefined; attributes: Record<string, string>; children: Node[] }[] = []
  const state: { root: Element | undefined; isBroken: boolean } = { root: undefined, isBroken: false }
  parser.on('error', () => {
    state.isBroken = true
  })
  parser.on('opentag', ({ uri, local, attributes }) => {
    state.isBroken ||= open.length >= deepest
    if (state.isBroken) return
    const name = nameIn(uri, local)
    open.push({ name, attributes: attributesOf(attributes), children: [] })
    const required = attributes['Requires']?.value
    if (name === 'mc:Choice' && required !== undefined) {
      const prefixes = required.trim().split(/\s+/)
      const known = prefixes.map((prefix) => prefixOf.get(parser.resolve(prefix) ?? '') ?? unknownPrefix)
      Object.assign(open.at(-1)?.attributes ?? {}, { Requires: known.join(' ') })
    }
  })
  parser.on('closetag', () => {
    if (state.isBroken) return
    const closed = open.pop()
    if (closed?.name === undefined) return
    const made = element(closed.name, closed.attributes, closed.children)
    const parent = open.at(-1)
    if (parent === undefined) state.root = made
    else parent.children.push(made)
  })
  parser.on('text', (text) => {
    if (!state.isBroken) open.at(-1)?.children.push(text)
  })
  // The parser looks up a prefix in every element around it: it must not go on once the nesting is too deep.
  for (let start = 0; start < xml.length && !state.isBroken; start += chunkLength)
    parser.write(xml.slice(start, start + chunkLength))
  if (!state.isBroken) parser.close()
  return state.isBroken ? undefined : state.root
}

/** Stands in `Requires` for a namespace that our parts do not have. */
export const unknownPrefix = '?'

/** The element as XML without declarations of namespaces; `texts` stand where an element is named after one of them. */
export const writeTree = (node: Node, texts: Readonly<Record<string, string>> = {}): string => {
  if (!isElement(node)) return escapeText(node)
  const text = texts[node.name]
  if (text !== undefined) return escapeText(text)
  let start = `<${node.name}`
  for (const [name, value] of Object.entries(node.attributes)) start += ` ${name}="${escapeAttribute(value)}"`
  const content = node.children.map((child) => writeTree(child, texts)).join('')
  return content === '' ? `${start}/>` : `${start}>${content}</${node.name}>`
}

export const deepest = 128
export const chunkLength = 8192

const prefixOf: ReadonlyMap<string, Prefix> = new Map(
  (Object.keys(namespaces) as Prefix[]).map((prefix) => [namespaces[prefix], prefix]),
)

const nameIn = (uri: string, local: string): string | undefined => {
  const prefix = prefixOf.get(uri)
  return prefix === undefined ? undefined : `${prefix}:${local}`
}

const attributesOf = (attributes: Readonly<Record<string, SaxesAttributeNS>>): Record<string, string> => {
  const known: Record<string, string> = {}
  for (const { prefix, local, uri, value } of Object.values(attributes)) {
    if (prefix === 'xmlns' || (prefix === '' && local === 'xmlns')) continue
    const name = prefix === '' ? local : prefix === 'xml' ? `xml:${local}` : nameIn(uri, local)
    if (name !== undefined) known[name] = value
  }
  return known
}
