/** An element of a page with what stands in it. */
interface Node {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly around: Node | undefined
  readonly children: Node[]
  text: string
}

const voids: ReadonlySet<string> = new Set(['meta', 'br', 'img', 'col', 'input', 'link', 'hr'])
const fields: ReadonlySet<string> = new Set(['input', 'select', 'textarea'])
const vague: ReadonlySet<string> = new Set(['her', 'les mer', 'les meir', 'here', 'read more', 'klikk her'])

/** What keeps a reader out of a page of ours: each fault as a sentence, none for a page that all can use. */
export function accessibilityFaults(html: string): readonly string[] {
  const all = read(html)
  const faults: string[] = []
  const fault = (node: Node, what: string): void => {
    faults.push(
      `<${[node.name, ...[...node.attributes].map(([key, value]) => `${key}="${value}"`)].join(' ').slice(0, 100)}> ${what}`,
    )
  }
  const named = (...names: readonly string[]): readonly Node[] =>
    all.filter(({ name }) => names.includes(name))

  const ids = new Map<string, Node>()
  for (const node of all) {
    const id = node.attributes.get('id')
    if (id === undefined) continue
    if (ids.has(id)) fault(node, 'has an id that is taken')
    ids.set(id, node)
  }
  const [page] = named('html')
  if (!/^(?:nb|nn|en-GB)$/.test(page?.attributes.get('lang') ?? '')) faults.push('the page has no language')
  if ((named('title')[0]?.text.trim() ?? '') === '') faults.push('the page has no title')
  if (named('main').length !== 1) faults.push(`${String(named('main').length)} main`)
  if (named('h1').length !== 1) faults.push(`${String(named('h1').length)} h1`)

  let before = 0
  for (const heading of named('h1', 'h2', 'h3', 'h4', 'h5', 'h6')) {
    const level = Number(heading.name.slice(1))
    if (level > before + 1) fault(heading, `comes after h${String(before)}: ${heading.text}`)
    if (heading.text.trim() === '') fault(heading, 'is empty')
    before = level
  }
  for (const node of all) {
    const { attributes } = node
    for (const key of ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'list']) {
      const references = attributes.get(key)?.split(/\s+/) ?? []
      for (const id of references) if (!ids.has(id)) fault(node, `${key} leads nowhere`)
    }
    const target = attributes.get('href') ?? ''
    if (target.startsWith('#') && !ids.has(target.slice(1))) fault(node, 'leads nowhere')
    if (Number(attributes.get('tabindex') ?? 0) > 0) fault(node, 'changes the order of the keyboard')
    if (/maximum-scale|user-scalable/.test(attributes.get('content') ?? '')) fault(node, 'hinders zooming')
  }
  const labelled = new Set(
    named('label')
      .filter(({ text }) => text.trim() !== '')
      .map(({ attributes }) => attributes.get('for')),
  )
  for (const field of all.filter(({ name }) => fields.has(name))) {
    const { attributes } = field
    if (/^(?:hidden|submit|button)$/.test(attributes.get('type') ?? '')) continue
    const id = attributes.get('id')
    const isLabelled =
      (attributes.get('aria-label') ?? '').trim() !== '' ||
      attributes.has('aria-labelledby') ||
      (id !== undefined && labelled.has(id)) ||
      ancestors(field).some(({ name, text }) => name === 'label' && text.trim() !== '')
    if (!isLabelled) fault(field, 'has no label')
    if (attributes.get('type') === 'radio' && !ancestors(field).some(isGroup))
      fault(field, 'stands in no group')
  }
  for (const group of named('fieldset'))
    if (!group.children.some(({ name, text }) => name === 'legend' && text.trim() !== ''))
      fault(group, 'has no legend')
  for (const button of named('button')) if (nameOf(button) === '') fault(button, 'has no text')
  for (const link of named('a')) {
    if (nameOf(link) === '') fault(link, 'has no text')
    if (vague.has(link.text.trim().toLowerCase())) fault(link, `says only «${link.text}»`)
  }
  for (const picture of named('img'))
    if ((picture.attributes.get('alt') ?? '').trim() === '') fault(picture, 'has no alt text')
  for (const picture of named('svg')) {
    const isHidden = picture.attributes.get('aria-hidden') === 'true'
    const isNamed = picture.attributes.get('role') === 'img' && nameOf(picture) !== ''
    if (!isHidden && !isNamed) fault(picture, 'has no name')
  }
  for (const table of named('table')) {
    const own = (names: readonly string[]): readonly Node[] =>
      all.filter(
        (node) => names.includes(node.name) && ancestors(node).find(({ name }) => name === 'table') === table,
      )
    const headers = own(['th'])
    if (headers.length === 0) fault(table, 'heads nothing: a table for layout')
    for (const header of headers)
      if (!/^(?:col|row|colgroup|rowgroup)$/.test(header.attributes.get('scope') ?? ''))
        fault(header, 'has no scope')
    const isInner = ancestors(table).some(({ name }) => name === 'table')
    const isNamed = own(['caption']).some(({ text }) => text.trim() !== '') || nameOf(table, '') !== ''
    if (!isInner && !isNamed) fault(table, 'has neither caption nor label')
  }
  return faults
}

/** Every element in order; text of scripts and styles is left out. */
function read(html: string): readonly Node[] {
  const all: Node[] = []
  let at: Node | undefined
  const source = html.replaceAll(/<(script|style)\b[^>]*>[^]*?<\/\1>/g, '')
  for (const [, end, name, attributes = '', text] of source.matchAll(
    /<(\/?)([a-z][a-z0-9]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*\/?>|([^<]+)/g,
  )) {
    if (text !== undefined) {
      for (let node = at; node !== undefined; node = node.around) node.text += text
    } else if (end === '/') {
      while (at !== undefined && at.name !== name) at = at.around
      at = at?.around
    } else if (name !== undefined) {
      const pairs = [...attributes.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)]
      const node: Node = {
        name,
        attributes: new Map(pairs.map(([, key = '', value = '']) => [key, value])),
        around: at,
        children: [],
        text: '',
      }
      at?.children.push(node)
      all.push(node)
      if (!voids.has(name) && !attributes.endsWith('/>')) at = node
    }
  }
  return all
}

function ancestors({ around }: Node): readonly Node[] {
  return around === undefined ? [] : [around, ...ancestors(around)]
}

function isGroup({ name, attributes }: Node): boolean {
  return name === 'fieldset' || attributes.get('role') === 'radiogroup'
}

/** What is read aloud for an element: its label, or else its text. */
function nameOf({ attributes, text }: Node, other = text): string {
  const label = attributes.get('aria-label') ?? (attributes.has('aria-labelledby') ? 'there' : other)
  return label.trim()
}

/** A colour of text and what may stand behind it, in a page's style sheet. */
export interface ColourPair {
  readonly selector: string
  readonly colour: string
  readonly background: string
}

/**
 * Colours of text in a page's style sheet, each with every background that it may stand on: that of its own rule, or all
 * that come without a colour of text of their own.
 */
export function colourPairs(html: string): readonly ColourPair[] {
  const css = [...html.matchAll(/<style>([^]*?)<\/style>/g)].map(([, text]) => text).join('\n')
  const variables = new Map(
    [...css.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]),
  )
  const colourIn = (value: string | undefined): string | undefined => {
    const written = value?.replace(/var\((--[\w-]+)\)/, (all, name: string) => variables.get(name) ?? all)
    const [, digits] = /#([0-9a-f]{6}|[0-9a-f]{3})\b/i.exec(written ?? '') ?? []
    if (digits === undefined) return undefined
    return digits.length === 3 ? digits.replaceAll(/./g, '$&$&') : digits
  }
  const rules = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector = '', body = '']) => {
    const value = (name: string) => new RegExp(`(?:^|[;\\s])${name}:\\s*([^;]+)`).exec(body)?.[1]
    const background = colourIn(value('background') ?? value('background-color'))
    return { selector: selector.trim(), colour: colourIn(value('color')), background }
  })
  const bare = rules.flatMap(({ colour, background }) => (colour === undefined ? (background ?? []) : []))
  const body = rules.find(({ selector }) => selector === 'body')?.background ?? 'ffffff'
  return rules.flatMap(({ selector, colour, background }) => {
    if (colour === undefined) return []
    const own = background !== undefined && selector !== 'body'
    return (own ? [background] : [body, ...bare]).map((behind) => ({ selector, colour, background: behind }))
  })
}
