import { descendantsOf, element, elementsOf, isElement, type Element, type Node } from './xml-tree.js'

export interface DrawingSource {
  /**
   * The relationship, in our part, of the picture that the file's relationship leads to; `undefined`: there is no such
   * picture in the file, or documents cannot show it.
   */
  readonly pictureOf: (relationship: string) => string | undefined
}

/**
 * A drawing (`w:drawing`, `w:pict`) without links, names of files and anything outside the file. `undefined`: nothing is
 * left to show. `boxOf` cleans the text of a text box.
 */
export const cleanDrawing = (
  drawing: Element,
  source: DrawingSource,
  boxOf: (box: Element) => readonly Element[],
): Element | undefined => {
  const state = { isWhole: true }
  const isPicture = descendantsOf(drawing).some(({ name }) => name === 'pic:pic')
  const clean = (each: Element): readonly Element[] => {
    if (each.name === 'w:txbxContent') return [element(each.name, {}, boxOf(each))]
    const attributes = cleanAttributes(each, isPicture)
    if (each.name === 'a:graphicData' && !graphics.has(attributes['uri'] ?? '')) state.isWhole = false
    if (dropped.has(each.name) || !prefixes.test(each.name)) return []
    if (each.name === 'a:extLst' || each.name === 'a:ext') {
      // An extension without its content is no extension; `a:ext` is also the size of a shape.
      const children = elementsOf(each).flatMap(clean)
      return children.length === 0 && attributes['cx'] === undefined
        ? []
        : [element(each.name, attributes, children)]
    }
    const reference = ['r:embed', 'r:id'].find((name) => each.attributes[name] !== undefined)
    const needsPicture = each.name === 'a:blip' || each.name === 'v:imagedata' || each.name === 'asvg:svgBlip'
    if (needsPicture || reference !== undefined) {
      const picture = reference === undefined ? undefined : source.pictureOf(each.attributes[reference] ?? '')
      // A drawing in SVG has a picture beside it.
      if (picture === undefined && each.name === 'asvg:svgBlip') return []
      if (picture === undefined || reference === undefined) state.isWhole = false
      else attributes[reference] = picture
    }
    const children = each.children.flatMap((child): readonly Node[] =>
      isElement(child) ? clean(child) : [child],
    )
    return [element(each.name, attributes, children)]
  }
  const [cleaned] = clean(drawing)
  return state.isWhole ? cleaned : undefined
}

/** What a drawing may be made of. Charts and diagrams have parts of their own, with data. */
const graphics: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/drawingml/2006/picture',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup',
])

const prefixes = /^(?:w:drawing|w:pict|w:txbxContent|(?:wp|a|pic|asvg|adec|v|o|w10|wps|wpg):)/

const dropped: ReadonlySet<string> = new Set([
  ...['a:hlinkClick', 'a:hlinkHover', 'a:snd', 'a:audioFile', 'a:videoFile', 'a:audioCd', 'a:wavAudioFile'],
  ...['a:quickTimeFile', 'o:OLEObject', 'o:ink', 'o:signatureline', 'o:diagram', 'o:clippath'],
])

/** Names that programs give pictures are names of files, and some put them in the alternative text as well. */
const looksLikeFile = /[\\/]|\.(?:png|jpe?g|gif|svg|emf|wmf|bmp|tiff?)\s*$/i

/** Said of a picture that the file says nothing about: what stands in headers is one, in every language of ours. */
const unnamed = 'Logo'

const cleanAttributes = (each: Element, isPicture: boolean): Record<string, string> => {
  const kept = Object.fromEntries(
    Object.entries(each.attributes).filter(
      ([name]) =>
        !/^(?:r|w|mc):/.test(name) &&
        !['href', 'target', 'o:href', 'o:title', 'o:relid', 'o:gfxdata', 'title'].includes(name),
    ),
  )
  if (each.name === 'w:pict' || each.name === 'w:drawing') return {}
  if (/^(?:wp:docPr|(?:pic|wps|wpg):cNvPr)$/.test(each.name)) {
    const described = kept['descr']?.trim() ?? ''
    const isDecoration = elementsOf(each).some((child) => child.name === 'a:extLst' && isDecorative(child))
    const isDescribed = described !== '' && !looksLikeFile.test(described)
    const descr = isDescribed ? described : isPicture && !isDecoration ? unnamed : ''
    return {
      id: kept['id'] ?? '0',
      name: isPicture ? 'Picture' : 'Shape',
      ...(descr === '' ? {} : { descr }),
    }
  }
  if (each.name === 'v:shape' && looksLikeFile.test(kept['alt'] ?? '')) return { ...kept, alt: unnamed }
  return kept
}

const isDecorative = (extensions: Element): boolean =>
  elementsOf(extensions)
    .flatMap(elementsOf)
    .some(({ name, attributes }) => name === 'adec:decorative' && attributes['val'] !== '0')
