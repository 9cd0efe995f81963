import assert from 'node:assert/strict'
import { SaxesParser } from 'saxes'

interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
}

export interface ReadHtml {
  readonly elements: readonly Element[]
  /** What a reader sees, without line ends between elements. */
  readonly text: string
}

/** Reads a page of ours; every element must be closed, which HTML itself does not ask for. */
export function readHtml(html: string): ReadHtml {
  const xml = html.replace('<!doctype html>', '').replace(/<(meta|br|img|col|input)\b([^>]*)>/g, '<$1$2/>')
  const elements: Element[] = []
  const open: string[] = []
  let text = ''
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => {
    elements.push({ name, attributes })
    open.push(name)
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.on('text', (content) => {
    if (open.at(-1) !== 'style' && open.at(-1) !== 'script') text += content
  })
  parser.write(xml).close()
  return { elements, text }
}

const elementNames = new Set(
  'html head meta title style body main header footer nav div p h1 h2 h3 h4 ul ol li a strong em br span table caption colgroup col thead tbody tr th td figure img figcaption svg desc rect text path input select option textarea section noscript fieldset legend label button script ins del'.split(
    ' ',
  ),
)

const attributeValues: Readonly<Record<string, RegExp>> = {
  lang: /^(?:nb|nn|en-GB)$/,
  charset: /^utf-8$/,
  'meta name': /^(?:viewport|author|keywords|kravspek-\w+)$/,
  name: /./,
  content: /^/,
  'http-equiv': /^Content-Security-Policy$/,
  class: /^[a-z0-9-]+(?: [a-z0-9-]+)*$/,
  id: /./,
  href: /^(?:#.|https?:|mailto:)/,
  scope: /^(?:col|row)$/,
  colspan: /^\d+$/,
  style: /^width:[\d.]+%$/,
  'svg style': /^width:100%;max-width:\d+rem;height:auto$/,
  viewBox: /^0 0 \d+ \d+$/,
  role: /^(?:img|status)$/,
  'aria-labelledby': /^chart-\d+-title chart-\d+-text$/,
  'font-family': /^inherit$/,
  'font-size': /^\d+$/,
  fill: /^#[0-9a-f]{6}$/,
  stroke: /^#[0-9a-f]{6}$/,
  'text-anchor': /^end$/,
  d: /^M\d+ \d+V\d+$/,
  x: /^[\d.]+$/,
  y: /^[\d.]+$/,
  width: /^[\d.]+$/,
  height: /^[\d.]+$/,
  'aria-label': /^/,
  src: /^data:image\/(?:png|jpeg|svg\+xml);base64,/,
  alt: /^/,
  type: /^(?:text|date|radio|button)$/,
  inputmode: /^decimal$/,
  placeholder: /^/,
  rows: /^\d$/,
  // Nothing is chosen yet.
  value: /^$/,
  'input value': /./,
  hidden: /^$/,
  readonly: /^$/,
  autocomplete: /^off$/,
  for: /^field-\d+$/,
  'data-answer': /./,
  'data-label': /./,
  'data-heading': /^/,
  'data-file': /^.+\.kravsvar\.json$/s,
  'data-answers': /^\{.*\}$/s,
  'data-saved': /./,
  'data-empty': /./,
  'data-copied': /./,
}

/** Fails unless a page holds only elements and attributes that are ours, ids are unique and links lead somewhere. */
export function assertSoundHtml(html: string): void {
  const { elements } = readHtml(html)
  const ids = new Set<string>()
  for (const { name, attributes } of elements) {
    assert.ok(elementNames.has(name), `<${name}>`)
    for (const [key, value] of Object.entries(attributes)) {
      const form = attributeValues[`${name} ${key}`] ?? attributeValues[key]
      assert.ok(form?.test(value) === true, `<${name} ${key}="${value.slice(0, 80)}">`)
    }
    const { id } = attributes
    if (id === undefined) continue
    assert.ok(!ids.has(id), `id ${id} twice`)
    ids.add(id)
  }
  for (const { attributes } of elements) {
    const { href } = attributes
    if (href?.startsWith('#') === true) assert.ok(ids.has(href.slice(1)), `no id for ${href}`)
  }
  assert.equal(elements.filter(({ name }) => name === 'h1').length, 1)
  assert.deepEqual(
    elements.filter(({ name, attributes }) => name === 'img' && attributes['alt'] === undefined),
    [],
  )
}
