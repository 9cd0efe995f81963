import { cleanFormatting, withProperty } from './formatting.js'
import { idOf, indexOf, lineageOf, longestLineage } from './effective.js'
import type { HouseStyles } from './house.js'
import { styleName } from './style-names.js'
import { childOf, element, elementsOf, valueOf, type Element } from './xml-tree.js'

/** A style that our documents use: what Word calls it, and what we do. */
export interface KnownStyle {
  readonly type: string
  readonly name: string
  readonly id: string
}

/**
 * The styles of a file under our ids. A style is known by its name, whatever its id: Word in Norwegian calls `heading 1`
 * «Overskrift1».
 */
export const readStyles = (root: Element, known: readonly KnownStyle[]): HouseStyles => {
  const all = elementsOf(root).filter(
    (each) => each.name === 'w:style' && types.has(each.attributes['w:type'] ?? ''),
  )
  const ids = renamed(all, known)
  const styleOf = (id: string): string | undefined => ids.get(id)
  const taken = new Set<string>()
  const styles = all.flatMap((style): readonly Element[] => {
    const id = styleOf(idOf(style))
    // Of two styles with one id, which no program writes, the first counts.
    if (id === undefined || taken.has(id)) return []
    taken.add(id)
    return [cleanStyle(style, id, styleOf)]
  })
  const defaults = childOf(root, 'w:docDefaults')
  const latent = childOf(root, 'w:latentStyles')
  return {
    defaults: defaults === undefined ? undefined : withoutLanguage(cleanFormatting(defaults, styleOf)),
    latent: latent === undefined ? undefined : cleanFormatting(latent, styleOf),
    styles: indexOf(rooted(styles)),
    ids,
  }
}

/** Styles that are made from others without end are made from nothing. */
const rooted = (styles: readonly Element[]): readonly Element[] => {
  const index = indexOf(styles)
  return styles.map((style) =>
    lineageOf(style, index).length <= longestLineage
      ? style
      : element(
          style.name,
          style.attributes,
          elementsOf(style).filter(({ name }) => name !== 'w:basedOn'),
        ),
  )
}

/** List styles are made of numberings, and documents have their own. */
const types: ReadonlySet<string> = new Set(['paragraph', 'character', 'table'])

const renamed = (styles: readonly Element[], known: readonly KnownStyle[]): ReadonlyMap<string, string> => {
  const ids = new Map<string, string>()
  for (const { type, name, id } of known) {
    const ofType = styles.filter((style) => style.attributes['w:type'] === type)
    const wanted = name.toLowerCase()
    const found =
      ofType.find((style) => nameOf(style).toLowerCase() === wanted) ??
      ofType.find((style) => namesOf(style).some((each) => styleName(each) === wanted)) ??
      // The default style is what Word takes for Normal, whatever it is called.
      (wanted === 'normal' ? ofType.find((style) => style.attributes['w:default'] === '1') : undefined)
    if (found !== undefined && !ids.has(idOf(found))) ids.set(idOf(found), id)
  }
  const taken = new Set(known.map(({ id }) => id))
  for (const style of styles) {
    const old = idOf(style)
    if (old === '' || ids.has(old)) continue
    let id = old
    for (let number = 1; taken.has(id); number += 1) id = `${old}House${number}`
    taken.add(id)
    ids.set(old, id)
  }
  return ids
}

const nameOf = (style: Element): string => (valueOf(style, 'w:name') ?? '').trim()

const namesOf = (style: Element): readonly string[] => [
  nameOf(style),
  ...(valueOf(style, 'w:aliases') ?? '').split(/[,;]/).filter((alias) => alias.trim() !== ''),
]

/** What is kept of a style, in the order the schema demands; pandoc writes another. */
const kept: readonly string[] = [
  ...['name', 'aliases', 'basedOn', 'next', 'link', 'autoRedefine', 'hidden', 'uiPriority', 'semiHidden'],
  ...['unhideWhenUsed', 'qFormat', 'locked', 'pPr', 'rPr', 'tblPr', 'trPr', 'tcPr', 'tblStylePr'],
].map((name) => `w:${name}`)

const cleanStyle = (style: Element, id: string, styleOf: (id: string) => string | undefined): Element => {
  const { 'w:type': type = '', 'w:default': isDefault, 'w:customStyle': isCustom } = style.attributes
  const children = elementsOf(style).flatMap((child): readonly Element[] => {
    if (!kept.includes(child.name)) return []
    if (!/^w:(?:basedOn|next|link)$/.test(child.name)) {
      return [withoutLanguage(cleanFormatting(child, styleOf))]
    }
    const other = styleOf(child.attributes['w:val'] ?? '')
    return other === undefined ? [] : [element(child.name, { 'w:val': other })]
  })
  const attributes = {
    'w:type': type,
    ...(isDefault === undefined ? {} : { 'w:default': isDefault }),
    ...(isCustom === undefined ? {} : { 'w:customStyle': isCustom }),
    'w:styleId': id,
  }
  const inOrder = children.toSorted((one, other) => kept.indexOf(one.name) - kept.indexOf(other.name))
  return element('w:style', attributes, inOrder)
}

/** The language of a document is that of its specification, not that of the template. */
const withoutLanguage = (each: Element): Element =>
  each.name === 'w:rPr'
    ? withProperty(each, 'w:lang', undefined)
    : element(each.name, each.attributes, elementsOf(each).map(withoutLanguage))
