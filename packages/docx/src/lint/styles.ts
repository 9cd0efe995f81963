import { walkXml } from '../read/walk-xml.js'
import { isOn } from './check.js'
import { highlightOf, shadeOf } from './colour.js'

/** What a style, or a run itself, says about how text looks. What it leaves open is `undefined`. */
export interface Look {
  /** RRGGBB, or `auto`: black or white, whichever can be read. */
  readonly colour: string | undefined
  /** Behind the text, RRGGBB; `none`: what lies below; `unknown`: a pattern. */
  readonly shade: string | undefined
  readonly halfPoints: number | undefined
  readonly isBold: boolean | undefined
  readonly isHidden: boolean | undefined
}

/** A style with all that it is based on. */
export interface Style {
  readonly name: string
  /** 1 the highest; `undefined`: no heading. */
  readonly headingLevel: number | undefined
  readonly run: Look
  /** Behind the paragraph, or behind the whole table. */
  readonly shade: string | undefined
  /** Of a table: the looks of its header row, its rows in turn and so on, by name (`firstRow`). */
  readonly parts: ReadonlyMap<string, { readonly run: Look; readonly shade: string | undefined }>
}

/** The styles of a document. */
export interface Styles {
  readonly defaults: Look
  /** A style by its id; without one, the default of its type. A style that is not there says nothing. */
  readonly of: (type: 'paragraph' | 'character' | 'table', id: string | undefined) => Style
  /** Language of text that says nothing else, as written. */
  readonly language: string | undefined
}

export const noLook: Look = {
  colour: undefined,
  shade: undefined,
  halfPoints: undefined,
  isBold: undefined,
  isHidden: undefined,
}

/** A look over another: what the upper leaves open, the lower says. */
export const over = (upper: Look, lower: Look): Look => ({
  colour: upper.colour ?? lower.colour,
  shade: upper.shade ?? lower.shade,
  halfPoints: upper.halfPoints ?? lower.halfPoints,
  isBold: upper.isBold ?? lower.isBold,
  isHidden: upper.isHidden ?? lower.isHidden,
})

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] }

interface Raw {
  type: string
  name: string
  basedOn: string | undefined
  isDefault: boolean
  outlineLevel: number | undefined
  look: PartLook
  parts: Map<string, PartLook>
}

interface PartLook {
  run: Mutable<Look>
  shade: string | undefined
}

const newLook = (): PartLook => ({ run: { ...noLook }, shade: undefined })

/** Takes into a look what an element of `w:rPr` says. */
export const takeRunProperty = (
  look: Mutable<Look>,
  name: string,
  attributes: Readonly<Record<string, string>>,
): void => {
  const value = attributes['w:val']
  if (name === 'w:color') look.colour = colourOf(value)
  else if (name === 'w:shd') look.shade = shadeOf(attributes)
  else if (name === 'w:highlight') look.shade = highlightOf(value)
  else if (name === 'w:sz' && /^\d+$/.test(value ?? '')) look.halfPoints = Number(value)
  else if (name === 'w:b') look.isBold = isOn(value)
  else if (name === 'w:vanish') look.isHidden = isOn(value)
}

/** Reads `word/styles.xml`. */
export const readStyles = (xml: string): Styles => {
  const raw = new Map<string, Raw>()
  const defaults = { ...noLook }
  const languages = { defaults: undefined as string | undefined, normal: undefined as string | undefined }
  let style: Raw | undefined
  let look: PartLook | undefined
  const ancestors: string[] = []
  walkXml(xml, {
    open(name, attributes) {
      const value = attributes['w:val']
      const isRunProperty = ancestors.at(-1) === 'w:rPr'
      if (name === 'w:style') {
        style = {
          type: attributes['w:type'] ?? 'paragraph',
          name: '',
          basedOn: undefined,
          isDefault: attributes['w:default'] !== undefined && isOn(attributes['w:default']),
          outlineLevel: undefined,
          look: newLook(),
          parts: new Map(),
        }
        look = style.look
        raw.set(`${style.type} ${attributes['w:styleId'] ?? ''}`, style)
      } else if (name === 'w:tblStylePr') {
        look = newLook()
        style?.parts.set(attributes['w:type'] ?? '', look)
      } else if (isRunProperty && style === undefined) {
        takeRunProperty(defaults, name, attributes)
        if (name === 'w:lang') languages.defaults = value
      } else if (isRunProperty && look !== undefined) {
        takeRunProperty(look.run, name, attributes)
        if (name === 'w:lang' && style?.isDefault === true && style.type === 'paragraph')
          languages.normal = value
      } else if (style !== undefined) {
        if (name === 'w:name') style.name = value ?? ''
        else if (name === 'w:basedOn') style.basedOn = value
        else if (name === 'w:outlineLvl') style.outlineLevel = Number(value) + 1
        else if (name === 'w:shd' && look !== undefined) look.shade = shadeOf(attributes)
      }
      ancestors.push(name)
    },
    close(name) {
      ancestors.pop()
      if (name === 'w:tblStylePr') look = style?.look
      if (name === 'w:style') style = look = undefined
    },
    text: () => undefined,
  })
  const defaultIds = new Map(
    [...raw].flatMap(([key, { type, isDefault }]) => (isDefault ? [[type, key] as const] : [])),
  )
  const resolved = new Map<string, Style>()
  return {
    defaults,
    language: languages.normal ?? languages.defaults,
    of: (type, id) => {
      const key = id === undefined ? (defaultIds.get(type) ?? '') : `${type} ${id}`
      const known = resolved.get(key) ?? resolve(raw, key)
      resolved.set(key, known)
      return known
    },
  }
}

const nothing: Style = {
  name: '',
  headingLevel: undefined,
  run: noLook,
  shade: undefined,
  parts: new Map(),
}

const resolve = (all: ReadonlyMap<string, Raw>, key: string): Style => {
  const lineage: Raw[] = []
  // A style may be based on itself in the end, or on more styles than there is room for.
  for (let own = all.get(key); own !== undefined && lineage.length < longestLineage;) {
    lineage.push(own)
    own = own.basedOn === undefined ? undefined : all.get(`${own.type} ${own.basedOn}`)
  }
  return lineage.reduceRight<Style>((base, own) => {
    const level = own.outlineLevel ?? /^heading ([1-9])$/i.exec(own.name)?.slice(1).map(Number)[0]
    return {
      name: own.name,
      headingLevel: level === undefined ? base.headingLevel : level <= 9 ? level : undefined,
      run: over(own.look.run, base.run),
      shade: own.look.shade ?? base.shade,
      parts: new Map([...base.parts, ...own.parts]),
    }
  }, nothing)
}

/** No template comes near. */
const longestLineage = 64

const colourOf = (value: string | undefined): string | undefined =>
  value !== undefined && /^[0-9a-f]{6}$/i.test(value) ? value.toUpperCase() : 'auto'
