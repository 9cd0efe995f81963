import type { DocumentMeta } from '@kravspek/core'
import { languageTag } from '../write/language-tag.js'
import { stylesPart } from '../write/parts/styles.js'
import { declare, xmlDeclaration } from '../write/parts/xml.js'
import { adoptStyles } from './adopt-styles.js'
import { defaultProperties, effectiveStyle, idOf, indexOf, type StyleIndex } from './effective.js'
import { withProperty } from './formatting.js'
import type { House } from './house.js'
import { inTone, ownSize } from './in-tone.js'
import { element, elementsOf, readTree, writeTree, type Element } from './xml-tree.js'

type StyleMeta = Pick<DocumentMeta, 'language' | 'density'>

/** `word/styles.xml` of a document in the look of a house, with our own styles, in its tone, where it has none. */
export const houseStylesPart = (meta: StyleMeta, house: House): string => {
  const { latent, defaults } = house.styles
  return (
    `${xmlDeclaration}<w:styles ${declare('w')}>` +
    writeTree(withLanguage(defaults, languageTag(meta.language))) +
    (latent === undefined ? '' : writeTree(latent)) +
    [...allStyles(meta, house).values()].map((style) => writeTree(style)).join('') +
    '</w:styles>'
  )
}

/** The styles of the house, then those of ours that it does not have. */
const allStyles = (meta: StyleMeta, house: House): StyleIndex => {
  const { styles, defaults } = house.styles
  const missing = [...ownStyles(meta), bodyText].filter((style) => !styles.has(idOf(style)))
  const all = new Map([...styles, ...indexOf(missing.map((style) => inTone(style, house)))])
  const adopted = adoptStyles({ styles: all, defaults }, house.page.portrait.textWidth)
  // Those of the house have been adopted already.
  return new Map([...adopted].map(([id, style]) => [id, styles.get(id) ?? style]))
}

/** The styles of a document that follows no house. */
export const ownStyles = (meta: StyleMeta): readonly Element[] => {
  const root = readTree(stylesPart(meta))
  return root === undefined ? [] : elementsOf(root).filter(({ name }) => name === 'w:style')
}

/** Size of text in tables, in half points, that Helvetica would need for lines of the same length. */
export const tableTextSize = (house: House): number => {
  const styles = allStyles({ language: 'nb' }, house)
  const style = styles.get('TableText')
  if (style === undefined) return ownSize
  const { size, fonts } = effectiveStyle(style, styles, house.styles.defaults)
  const name = fonts?.attributes['w:ascii'] ?? ''
  return size * (fontShares.find(([names]) => names.test(name))?.[1] ?? 1)
}

/** How much wider or narrower than Helvetica common fonts are. A font nobody knows is taken for Helvetica. */
const fontShares: readonly (readonly [names: RegExp, share: number])[] = [
  [/narrow|condensed/i, 0.83],
  [/calibri|carlito|times|liberation serif|garamond|gill sans|cambria|caladea/i, 0.93],
  [/verdana|dejavu sans/i, 1.17],
]

/** Ordinary text where the default style of a house leaves no room between paragraphs. */
const bodyText = element('w:style', { 'w:type': 'paragraph', 'w:styleId': 'BodyText' }, [
  element('w:name', { 'w:val': 'Body Text' }),
  element('w:basedOn', { 'w:val': 'Normal' }),
  element('w:qFormat'),
  element('w:pPr', {}, [element('w:spacing', { 'w:after': '120' })]),
])

const withLanguage = (defaults: Element | undefined, tag: string): Element => {
  const run = defaultProperties(defaults, 'w:rPr') ?? element('w:rPr')
  const language = element('w:lang', { 'w:val': tag, 'w:eastAsia': 'en-US', 'w:bidi': 'ar-SA' })
  const paragraph = defaultProperties(defaults, 'w:pPr') ?? element('w:pPr')
  return element('w:docDefaults', {}, [
    element('w:rPrDefault', {}, [withProperty(run, 'w:lang', language)]),
    element('w:pPrDefault', {}, [paragraph]),
  ])
}
