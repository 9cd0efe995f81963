import { a4 } from '../write/page.js'
import { adoptStyles } from './adopt-styles.js'
import { effectiveStyle, idOf } from './effective.js'
import { cleanFormatting, isOn } from './formatting.js'
import type {
  House,
  HouseProblem,
  HouseRefusal,
  HouseStyles,
  LeftOut,
  RunningText,
  RunningTexts,
} from './house.js'
import { mediaFormat } from './media.js'
import { openHouse, type HouseFile } from './open-house.js'
import { contrastOnWhite, leastContrast, paletteOf } from './palette.js'
import { pageOfSection, readSections, type HouseSection } from './read-page.js'
import { readStyles, type KnownStyle } from './read-styles.js'
import { readRunningText } from './running-text.js'
import { readTheme } from './theme.js'
import { ownStyles } from './write-styles.js'
import { childOf, element, elementsOf, readTree, valueOf, type Element } from './xml-tree.js'

export interface HouseReading {
  /** `undefined`: the file was refused, as the first problem says. */
  readonly house: House | undefined
  readonly problems: readonly HouseProblem[]
}

/**
 * Takes the look of a buyer's documents from a Word document or template of theirs. Safe on files from strangers. Nothing
 * comes along of its text, its properties, its comments and changes, or of what lies outside the file.
 */
export const readHouse = (bytes: Uint8Array): HouseReading => {
  const file = openHouse(bytes)
  if (typeof file === 'string') return refused(file)
  const sections = readSections(file.text(file.main) ?? '')
  const related = file.relationships(file.main)
  const tree = (type: string): Element | undefined => {
    const target = related.find((each) => each.type === type)?.target
    const text = target === undefined ? undefined : file.text(target)
    return text === undefined ? undefined : readTree(text)
  }
  const stylesRoot = tree('styles')
  if (sections === undefined || stylesRoot === undefined) return refused('damaged')
  if (stylesRoot.children.length > mostStyles) return refused('too-large')

  const settings = tree('settings')
  const gutterAtTop = isOn(childOf(settings, 'w:gutterAtTop'))
  const problems: HouseProblem[] = []
  const leftOut = new Set<LeftOut>()
  // The cover is the first section; the last upright one is where most of the text stands.
  const ordinary = sections.findLast(({ width, height }) => width <= height) ?? sections.at(-1)
  const page = ordinary === undefined ? undefined : pageOfSection(ordinary, gutterAtTop)
  if (page === undefined) problems.push({ type: 'own-page' })

  const read = readStyles(stylesRoot, knownStyles)
  const adopted = { ...read, styles: adoptStyles(read, (page ?? a4).portrait.textWidth) }
  const running = runningReader(file, read, (what) => leftOut.add(what))
  const hasEven = isOn(childOf(settings, 'w:evenAndOddHeaders'))
  const headers = running.texts('headers', sections, ordinary, hasEven)
  const footers = running.texts('footers', sections, ordinary, hasEven)
  problems.push(...runningProblems(headers, footers))

  const accent = accentOf(adopted)
  if (accent !== undefined && contrastOnWhite(accent) < leastContrast)
    problems.push({ type: 'pale-headings', colour: accent })
  const names = expected.filter(({ id }) => !adopted.styles.has(id)).map(({ name }) => name)
  if (names.length > 0) problems.push({ type: 'missing-styles', names })

  const fontTable = elementsOf(tree('fontTable') ?? element(''))
  if (fontTable.some((font) => elementsOf(font).some(({ name }) => name.startsWith('w:embed'))))
    leftOut.add('embedded-fonts')
  if (leftOut.size > 0) problems.push({ type: 'left-out', what: [...leftOut].toSorted() })

  const house: House = {
    page: page ?? a4,
    mirrorsMargins: isOn(childOf(settings, 'w:mirrorMargins')),
    gutterAtTop,
    styles: { ...adopted, bodyStyle: bodyStyleOf(adopted) },
    colours: paletteOf(accent, linkOf(adopted)),
    theme: readTheme(tree('theme'), childOf(settings, 'w:clrSchemeMapping')),
    fonts: fontsOf(fontTable),
    defaultTabStop: wholeNumber(valueOf(settings, 'w:defaultTabStop')),
    hyphenates: isOn(childOf(settings, 'w:autoHyphenation')),
    headers,
    footers,
    media: running.media,
  }
  return { house, problems }
}

/** Word itself stops at 4,079. */
const mostStyles = 5000

const refused = (reason: HouseRefusal): HouseReading => ({
  house: undefined,
  problems: [{ type: 'refused', reason }],
})

/** One point high, and the mark of a draft: a house must not change what they do. */
const alwaysOurs: ReadonlySet<string> = new Set(['TableGap', 'DraftMark'])

const knownStyles: readonly KnownStyle[] = [
  ...ownStyles({ language: 'nb', density: 'compact' })
    .map((style) => ({
      type: style.attributes['w:type'] ?? '',
      name: valueOf(style, 'w:name') ?? '',
      id: idOf(style),
    }))
    .filter(({ id, type }) => !alwaysOurs.has(id) && type !== 'numbering'),
  { type: 'paragraph', name: 'Body Text', id: 'BodyText' },
]

/** Styles every template has, or ought to: those that Word knows by name and shows to people. */
const expected = knownStyles.filter(({ name }) =>
  /^(?:normal|heading [1-3]|title|subtitle|caption|toc [1-3]|list (?:bullet|number)|header|footer|hyperlink)$/i.test(
    name,
  ),
)

/** Colour of the headings of the house, or else of its titles. */
const accentOf = ({ styles, defaults }: HouseStyles): string | undefined =>
  ['Heading1', 'Heading2', 'Title']
    .flatMap((id) => styles.get(id) ?? [])
    .map((style) => effectiveStyle(style, styles, defaults).colour)
    .find((colour) => colour !== undefined)

const linkOf = ({ styles, defaults }: HouseStyles): string | undefined => {
  const style = styles.get('Hyperlink')
  return style === undefined ? undefined : effectiveStyle(style, styles, defaults).colour
}

/** LibreOffice, and many templates, keep the room between paragraphs in a style of its own. */
const bodyStyleOf = ({ styles, defaults }: HouseStyles): string => {
  const normal = styles.get('Normal')
  const look = normal === undefined ? undefined : effectiveStyle(normal, styles, defaults)
  return look === undefined || look.spaceAfter + look.spaceBefore >= leastRoom ? 'Normal' : 'BodyText'
}

/** Between paragraphs, in DXA: with less than this they are not told apart. */
const leastRoom = 60

const wholeNumber = (text: string | undefined): string | undefined =>
  text !== undefined && /^\d{1,5}$/.test(text) ? text : undefined

/** What stands in where a font is missing, but not the fonts: who may pass them on is not for us to say. */
const fontsOf = (fonts: readonly Element[]): readonly Element[] => {
  const kept = ['altName', 'panose1', 'charset', 'family', 'notTrueType', 'pitch', 'sig'].map(
    (name) => `w:${name}`,
  )
  const byName = new Map<string, Element>()
  for (const font of fonts) {
    const name = font.attributes['w:name']
    if (font.name !== 'w:font' || name === undefined || byName.has(name)) continue
    const children = kept
      .flatMap((each) => childOf(font, each) ?? [])
      .map((each) => cleanFormatting(each, () => undefined))
    byName.set(name, element('w:font', { 'w:name': name }, children))
  }
  return [...byName.values()]
}

const runningProblems = (headers: RunningTexts, footers: RunningTexts): readonly HouseProblem[] => {
  const isCounted = headers.ordinary?.hasPageNumber === true || footers.ordinary?.hasPageNumber === true
  return [
    ...(headers.ordinary === undefined ? [{ type: 'own-header' } as const] : []),
    ...(footers.ordinary === undefined ? [{ type: 'own-footer' } as const] : []),
    ...(footers.ordinary !== undefined && !isCounted ? [{ type: 'page-numbers-added' } as const] : []),
  ]
}

/** Of a header or footer, in bytes. */
const largestRunningText = 1024 * 1024

/** Reads headers and footers, and gathers the pictures they show. */
const runningReader = (file: HouseFile, { ids }: HouseStyles, leaveOut: (what: LeftOut) => void) => {
  const media = new Map<string, Uint8Array>()
  const names = new Map<string, string | undefined>()
  const read = new Map<string, RunningText | undefined>()
  const related = file.relationships(file.main)

  const mediaOf = (target: string): string | undefined => {
    if (names.has(target)) return names.get(target)
    const bytes = file.parts.get(target)
    const format = bytes === undefined ? undefined : mediaFormat(bytes)
    const name =
      bytes === undefined || format === undefined ? undefined : `media/house${media.size + 1}.${format}`
    if (bytes !== undefined && name !== undefined) media.set(name, bytes)
    names.set(target, name)
    return name
  }
  const readPart = (part: string): RunningText | undefined => {
    const text = file.text(part, largestRunningText)
    const root = text === undefined ? undefined : readTree(text)
    if (root === undefined) return undefined
    const images = file.relationships(part).filter(({ type }) => type === 'image')
    const pictures = new Map<string, string>()
    const pictureOf = (id: string): string | undefined => {
      const image = images.find((each) => each.id === id)
      const name = image === undefined ? undefined : mediaOf(image.target)
      if (name === undefined) return undefined
      const known = [...pictures].find(([, target]) => target === name)?.[0]
      if (known !== undefined) return known
      const made = `rHouse${pictures.size + 1}`
      pictures.set(made, name)
      return made
    }
    const content = readRunningText(root, { styleOf: (id) => ids.get(id), leaveOut, pictureOf })
    return content === undefined ? undefined : { ...content, pictures }
  }
  const textOf = (id: string | undefined): RunningText | undefined => {
    const part = related.find((each) => each.id === id)?.target
    if (part === undefined) return undefined
    if (!read.has(part)) read.set(part, readPart(part))
    return read.get(part)
  }
  const texts = (
    kind: 'headers' | 'footers',
    sections: readonly HouseSection[],
    ordinary: HouseSection | undefined,
    hasEven: boolean,
  ): RunningTexts => {
    const [first] = sections
    const own = textOf(ordinary?.[kind]['default'])
    return {
      cover: textOf(first?.[kind][first.hasFirstPage ? 'first' : 'default']),
      ordinary: own,
      even: hasEven ? textOf(ordinary?.[kind]['even']) : undefined,
    }
  }
  return { media, texts }
}
