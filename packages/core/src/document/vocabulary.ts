import type { SaxesTagPlain } from 'saxes'

const flowContent = ['h1', 'h2', 'h3', 'p', 'rich', 'ul', 'ol', 'table', 'figure', 'control', 'chart']

/** What may stand in what. `#inline` stands for text and inline elements. */
export const content: Readonly<Record<string, readonly string[]>> = {
  document: ['cover', 'contents', 'landscape', ...flowContent],
  cover: ['p', 'table', 'rich'],
  landscape: flowContent,
  contents: [],
  h1: ['#inline'],
  h2: ['#inline'],
  h3: ['#inline'],
  p: ['#inline'],
  ul: ['li'],
  ol: ['li'],
  li: ['#inline', 'p', 'ul', 'ol', 'rich', 'control'],
  table: ['caption', 'th', 'tr'],
  caption: ['#text'],
  th: ['#text'],
  tr: ['td'],
  td: ['#inline', 'p', 'ul', 'ol', 'table', 'rich', 'control'],
  figure: [],
  control: ['option'],
  option: ['#text'],
  chart: ['bar'],
  bar: [],
  rich: ['#text'],
  strong: ['#inline'],
  em: ['#inline'],
  ins: ['#inline'],
  del: ['#inline'],
  a: ['#inline'],
  ref: ['#inline'],
  span: ['#inline'],
  br: [],
}

const anything = /^/
const style = /^(?:normal|title|subtitle|lead|note|important)$/
const language = /^(?:nb|nn|en)?$/
const flowing = { class: style, lang: language }

const headingAttributes = { id: /./, class: /^unnumbered$/, start: /^page$/ }
const number = /^-?\d+(?:\.\d+)?$/

/** The attributes of each element, and what they may hold. */
export const attributesOf: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  contents: { title: anything, depth: /^[1-3]$/ },
  h1: headingAttributes,
  h2: headingAttributes,
  h3: headingAttributes,
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
  control: {
    id: /./,
    label: anything,
    form: /^(?:text|long-text|number|choice|date)$/,
    placeholder: anything,
    unit: anything,
  },
  chart: { id: /./, caption: anything, alt: anything, unit: anything },
  bar: { label: anything, series: anything, value: number },
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
  return neededAttributes[name]?.find((attribute) => attributes[attribute] === undefined)
}

const noAttributes: Readonly<Record<string, RegExp>> = {}

/** The attributes that an element can't do without. */
export const neededAttributes: Readonly<Record<string, readonly string[]>> = {
  h1: ['id'],
  h2: ['id'],
  h3: ['id'],
  control: ['id', 'label', 'form'],
  chart: ['caption', 'alt'],
  bar: ['label', 'series', 'value'],
}
const inlineElements = ['strong', 'em', 'ins', 'del', 'a', 'ref', 'span', 'br']

/** The elements that may stand in each element. */
export const childrenOf: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(content).map(([name, children]) => [
    name,
    new Set(children.includes('#inline') ? [...children, ...inlineElements] : children),
  ]),
)
export const topElements: ReadonlySet<string> = new Set(['document'])
