import type { House } from './house.js'
import { declare, xmlDeclaration } from '../write/parts/xml.js'
import { element, elementsOf, isElement, writeTree, type Element } from './xml-tree.js'

/** A theme with its colours and fonts, without pictures, links and what programs note about it for themselves. */
export const readTheme = (theme: Element | undefined, mapping: Element | undefined): House['theme'] => {
  if (theme?.name !== 'a:theme') return undefined
  const elements = elementsOf(theme).find(({ name }) => name === 'a:themeElements')
  if (
    elements === undefined ||
    !needed.every((name) => elementsOf(elements).some((each) => each.name === name))
  )
    return undefined
  const part = element('a:theme', { name: 'Theme' }, [clean(elements)])
  const isMapping = Object.entries(mapping?.attributes ?? {}).every(([name]) => name.startsWith('w:'))
  return {
    part,
    mapping: mapping !== undefined && isMapping ? element(mapping.name, mapping.attributes) : undefined,
  }
}

/** `word/theme/theme1.xml`. */
export const themePart = ({ part }: NonNullable<House['theme']>): string =>
  xmlDeclaration + writeTree(part).replace('<a:theme ', `<a:theme ${declare('a')} `)

const needed = ['a:clrScheme', 'a:fontScheme', 'a:fmtScheme']

const clean = (each: Element): Element =>
  element(
    each.name,
    Object.fromEntries(Object.entries(each.attributes).filter(([name]) => !name.includes(':'))),
    each.children.flatMap((child): Element['children'] => {
      if (!isElement(child)) return []
      const isKept = child.name.startsWith('a:') && child.name !== 'a:extLst' && child.name !== 'a:blip'
      return isKept ? [clean(child)] : []
    }),
  )
