import type { SaxesTagPlain } from 'saxes'

/** What may stand in what. `#inline` stands for text and inline elements. */
export const content: Readonly<Record<string, readonly string[]>> = {
  document: ['cover', 'contents', 'h1', 'h2', 'h3', 'p', 'ul', 'ol', 'table', 'figure', 'landscape', 'rich'],
  cover: ['p', 'table', 'rich'],
  landscape: ['h1', 'h2', 'h3', 'p', 'ul', 'ol', 'table', 'figure', 'rich'],
  contents: [],
  h1: ['#inline'],
  h2: ['#inline'],
  h3: ['#inline'],
  p: ['#inline'],
  ul: ['li'],
  ol: ['li'],
  li: ['#inline', 'p', 'ul', 'ol', 'rich'],
  table: ['caption', 'th', 'tr'],
  caption: ['#text'],
  th: ['#text'],
  tr: ['td'],
  td: ['#inline', 'p', 'ul', 'ol', 'table', 'rich'],
  figure: [],
  rich: ['#text'],
  strong: ['#inline'],
  em: ['#inline'],
  a: ['#inline'],
  ref: ['#inline'],
  span: ['#inline'],
  br: [],
}

const anything = /^/
const style = /^(?:normal|title|subtitle|lead|note)$/
const language = /^(?:nb|nn|en)?$/
const flowing = { class: style, lang: language }

/** The attributes of each element, and what they may hold. */
const attributesOf: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  contents: { title: anything, depth: /^[1-3]$/ },
  h1: { id: /./, class: /^unnumbered$/ },
  h2: { id: /./, class: /^unnumbered$/ },
  h3: { id: /./, class: /^unnumbered$/ },
  p: flowing,
  rich: flowing,
  ul: { lang: language },
  ol: { lang: language },
  li: { lang: language },
  table: {
    class: /^(?:requirements|facts|grid)$/,
    id: /./,
    label: anything,
    widths: /^\d+(?:\.\d+)?(?: \d+(?:\.\d+)?)*$/,
  },
  tr: { id: /./, class: /^(?:plain|stem|child|group)$/ },
  td: { class: /^header$/, lang: language },
  figure: { id: /./, caption: anything, alt: anything, file: anything },
  a: { href: anything },
  ref: { to: /./ },
  span: { class: /^(?:muted|label)$/, lang: language },
}

/** The first attribute that an element may not have, or not with that value; or one that it lacks. */
export function wrongAttribute({ name, attributes }: SaxesTagPlain): string | undefined {
  const allowed = attributesOf[name] ?? noAttributes
  for (const attribute in attributes) {
    const form = Object.hasOwn(allowed, attribute) ? allowed[attribute] : undefined
    if (form?.test(attributes[attribute] ?? '') !== true) return attribute
  }
  return headings.has(name) && attributes['id'] === undefined ? 'id' : undefined
}

const noAttributes: Readonly<Record<string, RegExp>> = {}
const headings = new Set(['h1', 'h2', 'h3'])
const inlineElements = ['strong', 'em', 'a', 'ref', 'span', 'br']

/** The elements that may stand in each element. */
export const childrenOf: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(content).map(([name, children]) => [
    name,
    new Set(children.includes('#inline') ? [...children, ...inlineElements] : children),
  ]),
)
export const topElements: ReadonlySet<string> = new Set(['document'])
