import { cleanDrawing, type DrawingSource } from './drawing.js'
import { cleanFields, fieldRuns, propertyText, propertyTexts } from './fields.js'
import { cleanFormatting, isOn, withoutSessions } from './formatting.js'
import type { LeftOut, RunningText } from './house.js'
import {
  childOf,
  descendantsOf,
  element,
  elementsOf,
  textIn,
  unknownPrefix,
  valueOf,
  type Element,
} from './xml-tree.js'

/** What a header or footer is read with. */
export interface RunningSource extends DrawingSource {
  /** Our id of a style of the file. */
  readonly styleOf: (id: string) => string | undefined
  readonly leaveOut: (what: LeftOut) => void
}

/**
 * The content of a header or footer with only what a document may take over: text, pictures and looks. Comments,
 * bookmarks, tracked changes (as accepted), links and content controls go; so does text that only the file knows.
 * `undefined`: it shows nothing.
 */
export const readRunningText = (
  root: Element,
  source: RunningSource,
): Omit<RunningText, 'pictures'> | undefined => {
  const state = { hasPageNumber: false }
  const blocks = cleanBlocks(elementsOf(root), { ...source, state })
  const isEmpty = !blocks.some((block) => textIn(block, 'w:t').trim() !== '' || hasPictureOrField(block))
  return isEmpty ? undefined : { blocks, hasPageNumber: state.hasPageNumber }
}

interface Source extends RunningSource {
  readonly state: { hasPageNumber: boolean }
}

const hasPictureOrField = (block: Element): boolean =>
  descendantsOf(block).some(({ name }) => /^w:(?:drawing|pict|fldChar)$/.test(name))

const cleanBlocks = (children: readonly Element[], source: Source): readonly Element[] => {
  const blocks = unwrapped(children, source).flatMap((child): readonly Element[] => {
    if (child.name === 'w:p') return [cleanParagraph(child, source)]
    return child.name === 'w:tbl' ? [cleanTable(child, source)] : []
  })
  // Headers, footers, cells and text boxes end in a paragraph, or Word refuses the file.
  return blocks.at(-1)?.name === 'w:p' ? blocks : [...blocks, element('w:p')]
}

const cleanTable = (table: Element, source: Source): Element =>
  element(
    table.name,
    {},
    unwrapped(elementsOf(table), source).flatMap((child): readonly Element[] => {
      if (child.name === 'w:tr') return [cleanRow(child, source)]
      if (child.name === 'w:tblPr') return [withoutTitle(cleanFormatting(child, source.styleOf))]
      return child.name === 'w:tblGrid' ? [cleanFormatting(child, source.styleOf)] : []
    }),
  )

/** A layout table has no header row to speak of, and what it was called is the file's own matter. */
const withoutTitle = (properties: Element): Element =>
  element(
    properties.name,
    properties.attributes,
    elementsOf(properties)
      .filter(({ name }) => name !== 'w:tblCaption' && name !== 'w:tblDescription')
      .map((child) =>
        child.name === 'w:tblLook' ? element(child.name, { 'w:val': '0000', 'w:firstRow': '0' }) : child,
      ),
  )

const cleanRow = (row: Element, source: Source): Element =>
  element(
    row.name,
    {},
    unwrapped(elementsOf(row), source).flatMap((child): readonly Element[] => {
      if (child.name === 'w:tc') {
        const properties = childOf(child, 'w:tcPr')
        const content = cleanBlocks(elementsOf(child), source)
        return [
          element('w:tc', {}, [
            ...(properties === undefined ? [] : [cleanFormatting(properties, source.styleOf)]),
            ...content,
          ]),
        ]
      }
      return child.name === 'w:trPr' || child.name === 'w:tblPrEx'
        ? [cleanFormatting(child, source.styleOf)]
        : []
    }),
  )

const cleanParagraph = (paragraph: Element, source: Source): Element => {
  const properties = childOf(paragraph, 'w:pPr')
  const runs = unwrapped(elementsOf(paragraph), source).flatMap((child): readonly Element[] => {
    if (child.name === 'w:r') return cleanRun(child, source)
    return child.name === 'w:fldSimple' ? simpleField(child, source) : []
  })
  const fields = cleanFields(runs)
  source.state.hasPageNumber ||= fields.hasPageNumber
  if (fields.areLeftOut) source.leaveOut('fields')
  return element('w:p', {}, [
    ...(properties === undefined ? [] : [cleanFormatting(properties, source.styleOf)]),
    ...fields.runs,
  ])
}

/** `<w:fldSimple w:instr="PAGE">` as the marks and runs every other field is made of. */
const simpleField = (field: Element, source: Source): readonly Element[] => {
  const result = unwrapped(elementsOf(field), source).filter(({ name }) => name === 'w:r')
  const runs = result.flatMap((run) => cleanRun(run, source))
  const [begin, code, separate, , end] = fieldRuns(
    field.attributes['w:instr'] ?? '',
    '',
    childOf(result[0], 'w:rPr'),
  )
  return [begin, code, separate, ...runs, end].filter((run) => run !== undefined)
}

const runContent: ReadonlySet<string> = new Set(
  ['t', 'tab', 'br', 'cr', 'noBreakHyphen', 'softHyphen', 'sym', 'ptab', 'fldChar', 'instrText'].map(
    (name) => `w:${name}`,
  ),
)

const cleanRun = (run: Element, source: Source): readonly Element[] => {
  const look = childOf(run, 'w:rPr')
  if (isOn(childOf(look, 'w:vanish'))) {
    // The marks of a field may be hidden; what they mark is then hidden too.
    source.leaveOut('hidden-text')
    return []
  }
  const content = elementsOf(run).flatMap((child): readonly Element[] => {
    if (runContent.has(child.name)) return [plainContent(child)]
    if (child.name === 'w:drawing' || child.name === 'w:pict') return drawings(child, source)
    if (child.name === 'mc:AlternateContent') return alternative(child, source)
    if (child.name === 'w:object') source.leaveOut('objects')
    return propertyNames.has(child.name) ? [element('w:t', {}, [element(child.name)])] : []
  })
  const cleanLook = look === undefined ? [] : [cleanFormatting(look, source.styleOf)]
  return content.length === 0 ? [] : [element('w:r', {}, [...cleanLook, ...content])]
}

const propertyNames: ReadonlySet<string> = new Set(Object.values(propertyTexts))

const plainContent = (child: Element): Element =>
  child.name === 'w:fldChar'
    ? // What a field holds besides its kind is a form, or says that it must be worked out anew.
      element(child.name, { 'w:fldCharType': child.attributes['w:fldCharType'] ?? '' })
    : element(child.name, withoutSessions(child.attributes), child.children)

const drawings = (drawing: Element, source: Source): readonly Element[] => {
  const cleaned = cleanDrawing(drawing, source, (box) => cleanBlocks(elementsOf(box), source))
  if (cleaned === undefined) source.leaveOut('objects')
  return cleaned === undefined ? [] : [cleaned]
}

/** The first way of showing something that every Word since 2010 knows, otherwise the one for all others. */
const alternative = (alternatives: Element, source: Source): readonly Element[] => {
  const choice = elementsOf(alternatives).find(
    ({ name, attributes }) =>
      name === 'mc:Choice' && !(attributes['Requires'] ?? unknownPrefix).includes(unknownPrefix),
  )
  const chosen = choice ?? childOf(alternatives, 'mc:Fallback')
  const content = elementsOf(chosen ?? alternatives)
    .filter(({ name }) => name === 'w:drawing' || name === 'w:pict')
    .flatMap((drawing) => drawings(drawing, source))
  if (choice === undefined || content.length === 0) return content
  const requires = { Requires: choice.attributes['Requires'] ?? '' }
  return [element('mc:AlternateContent', {}, [element('mc:Choice', requires, content)])]
}

const wrappers: ReadonlySet<string> = new Set(
  ['ins', 'moveTo', 'hyperlink', 'smartTag', 'customXml', 'dir', 'bdo'].map((name) => `w:${name}`),
)

/** Children with what only stands around others taken away; what was deleted is gone as if it had been accepted. */
const unwrapped = (children: readonly Element[], source: Source): readonly Element[] =>
  children.flatMap((child): readonly Element[] => {
    if (wrappers.has(child.name)) return unwrapped(elementsOf(child), source)
    if (child.name !== 'w:sdt') return [child]
    const content = elementsOf(childOf(child, 'w:sdtContent') ?? element(''))
    return unwrapped(freed(childOf(child, 'w:sdtPr'), content, source), source)
  })

/** The content of a content control that is no longer bound to anything. */
const freed = (
  properties: Element | undefined,
  content: readonly Element[],
  source: Source,
): readonly Element[] => {
  const path =
    valueOf(properties, 'w:dataBinding', 'w:xpath') ?? valueOf(properties, 'w15:dataBinding', 'w:xpath')
  const isPrompt = isOn(childOf(properties, 'w:showingPlcHdr'))
  if (path === undefined && !isPrompt) return content
  const name = /:(title|creator|subject|keywords)\[1\]$/.exec(path ?? '')?.[1]
  if (path?.includes('coreProperties') === true && name !== undefined) {
    const field = name === 'creator' ? 'AUTHOR' : name.toUpperCase()
    return withText(content, propertyText(field))
  }
  // Who the buyer is stands in every document of theirs. All else is bound to is about another document.
  if (!isPrompt && /:Company\w*\[1\]$/.test(path ?? '')) return content
  source.leaveOut('bound-text')
  return withText(content, undefined)
}

/** The content with all its text replaced: by the property of that name in the first run, or by nothing. */
const withText = (content: readonly Element[], property: string | undefined): readonly Element[] => {
  let isPlaced = property === undefined
  const visit = (each: Element): readonly Element[] => {
    if (each.name !== 'w:r') return [element(each.name, each.attributes, elementsOf(each).flatMap(visit))]
    if (isPlaced || property === undefined) return []
    isPlaced = true
    const look = childOf(each, 'w:rPr')
    return [element('w:r', {}, [...(look === undefined ? [] : [withoutPrompt(look)]), element(property)])]
  }
  return content.flatMap(visit)
}

/** Without the grey of «Click here to enter text». */
const withoutPrompt = (look: Element): Element =>
  element(
    look.name,
    look.attributes,
    elementsOf(look).filter(({ name }) => name !== 'w:rStyle'),
  )
