import type { Measure } from './count-lines.js'
import type { Extent, FlowItem } from './flow.js'
import { lineHeight, shareBelowLine } from './line-height.js'
import { startTableReader, type Container } from './read-tables.js'
import type { ParagraphLook, RunLook, StyleSheet } from './style-sheet.js'
import type { TableLook } from './table-look.js'
import { startTextBuffer } from './text-buffer.js'

/** Takes written XML piece by piece and gathers what its paragraphs and rows measure. */
export interface BodyReader {
  /** What is read from now on stands between edges this far apart, in DXA, and goes here. */
  readonly into: (items: FlowItem[], width: number) => void
  /** Reads whole elements; `false`: something in what has been read is not known. */
  readonly add: (xml: string) => boolean
}

interface Options {
  readonly sheet: StyleSheet
  readonly tableLook: TableLook
  /** Bookmarks whose page is asked for. */
  readonly anchors: ReadonlySet<string>
}

/** Reads what the writer of this package writes, and nothing else: an element that is not named here is not known. */
export const startBodyReader = ({ sheet, tableLook, anchors }: Options): BodyReader => {
  const text = startTextBuffer()
  const tables = startTableReader(tableLook)
  let container: Container = { items: [], width: 0 }
  let isKnown = true

  // The paragraph that is being read, the run in it, and what stands in the paragraph.
  let look: ParagraphLook = sheet.paragraph('')
  let run: RunLook = look
  let largest = 0
  let bookmarks = none
  let pictureHeight = 0

  const startParagraph = (properties: string): void => {
    look = sheet.paragraph(properties)
    run = look
    largest = look.halfPoints
    bookmarks = none
    pictureHeight = 0
    text.clear()
    if (!look.isKnown) isKnown = false
  }

  const endParagraph = (): void => {
    const measure: Measure = {
      left: look.left,
      firstLeft: look.numbering === undefined ? look.left + look.firstLine : look.left,
      right: container.width - look.right,
      stops: look.stops,
    }
    const lines = text.lines(measure)
    if (lines === undefined) isKnown = false
    container.items.push({
      type: 'paragraph',
      lines: lines ?? [0, 0],
      lineHeight: heightOfLines(),
      before: look.before,
      after: look.after,
      borderTop: look.borderTop,
      borderBottom: look.borderBottom,
      keepNext: look.keepNext,
      keepLines: look.keepLines,
      pageBreakBefore: look.pageBreakBefore,
      bookmarks,
    })
  }

  const heightOfLines = (): Extent => {
    const own = lineHeight(look, look.halfPoints)
    // A picture stands on the line: Word leaves room below it for letters that hang down, LibreOffice does not.
    if (pictureHeight > 0) return [pictureHeight, pictureHeight + own[1] * shareBelowLine]
    if (largest === look.halfPoints) return own
    const high = lineHeight(look, largest)
    return [Math.min(own[0], high[0]), Math.max(own[1], high[1])]
  }

  const addDrawing = (content: string): void => {
    const size = /<wp:extent cx="(\d+)" cy="(\d+)"/.exec(content)
    if (size === null) isKnown = false
    text.addObject(Number(size?.[1]) / emuPerDxa)
    pictureHeight = Math.max(pictureHeight, Number(size?.[2]) / emuPerDxa)
  }

  const startRun = (properties: string): void => {
    run = sheet.run(properties, look)
    if (!run.isKnown) isKnown = false
    if (run.halfPoints > largest) largest = run.halfPoints
  }

  /** What is done with the content of an element. */
  const contentOf: Readonly<Record<string, (content: string) => void>> = {
    'w:pPr': startParagraph,
    'w:rPr': startRun,
    'w:tblPr': () => {
      tables.startTable(container)
    },
    'w:trPr': tables.startRow,
    'w:tcPr': (properties) => {
      container = tables.startCell(properties) ?? container
    },
    'w:drawing': addDrawing,
    'w:tblGrid': ignore,
    'w:sdtPr': (properties) => {
      // Nobody knows how much will be written into a content control.
      if (!properties.includes('<w:docPartObj>')) isKnown = false
    },
    'w:instrText': ignore,
  }

  /** What is done at a tag. */
  const atTag: Readonly<Record<string, (tag: string) => void>> = {
    '/w:p': endParagraph,
    'w:tab': text.addTab,
    'w:br': text.addBreak,
    'w:bookmarkStart': (tag) => {
      const name = /w:name="([^"]*)"/.exec(tag)?.[1] ?? ''
      if (anchors.has(name)) bookmarks = [...bookmarks, name]
    },
    '/w:tc': () => {
      tables.endCell(container.items)
    },
    '/w:tr': tables.endRow,
    '/w:tbl': () => {
      container = tables.endTable() ?? container
    },
  }

  /** Reads the element or tag that begins at a place, and gives where it has been read to. */
  const readElement = (xml: string, at: number): number => {
    const end = xml.indexOf('>', at)
    const name = tagName(xml, at + 1)
    if (passed.has(name)) return end + 1
    const take = contentOf[name]
    if (take !== undefined && xml.charCodeAt(end - 1) !== slash) {
      const close = xml.indexOf(`</${name}>`, end)
      take(xml.slice(end + 1, close))
      return close + name.length + 3
    }
    const act = atTag[name]
    if (act === undefined) isKnown = false
    else act(xml.slice(at, end))
    return end + 1
  }

  const readParagraphStart = (xml: string, at: number): number => {
    const start = at + paragraphStart.length
    const close = xml.indexOf(propertiesEnd, start)
    startParagraph(xml.slice(start, close))
    return close + propertiesEnd.length
  }

  const readText = (xml: string, at: number): number => {
    const start = xml.indexOf('>', at) + 1
    const close = xml.indexOf('<', start)
    text.addText(xml, start, close, run.face, run.halfPoints)
    return xml.startsWith(runEnd, close) ? close + runEnd.length : close
  }

  const readCell = (xml: string, at: number): number => {
    const close = xml.indexOf(cellEnd, at)
    const isPassed = close - at < longestKnownCell && tables.passCell(xml.slice(at, close))
    return isPassed ? close + cellEnd.length : at + '<w:tc>'.length
  }

  return {
    into: (items, width) => {
      container = { items, width }
    },
    add: (xml) => {
      let at = xml.indexOf('<')
      while (at >= 0 && isKnown) {
        // Paragraphs, runs, texts and cells are most of all elements.
        const letter = xml.charCodeAt(at + 3)
        if (letter === letterR && xml.charCodeAt(at + 4) === greater) {
          run = look
          at += '<w:r>'.length
        } else if (letter === letterP && xml.startsWith(paragraphStart, at)) at = readParagraphStart(xml, at)
        else if (letter === colon && xml.startsWith('</w:p>', at)) {
          endParagraph()
          at += '</w:p>'.length
        } else if (letter === letterT && xml.charCodeAt(at + 4) === blank) at = readText(xml, at)
        else if (letter === letterT && xml.startsWith('c>', at + 4)) at = readCell(xml, at)
        else at = readElement(xml, at)
        at = xml.indexOf('<', at)
      }
      return isKnown
    },
  }
}

const none: readonly string[] = []

const ignore = (): void => undefined

const [letterP, letterR, letterT, colon] = [0x70, 0x72, 0x74, 0x3a]
const [greater, blank, slash] = [0x3e, 0x20, 0x2f]
const paragraphStart = '<w:p><w:pPr>'
const propertiesEnd = '</w:pPr>'
const runEnd = '</w:t></w:r>'
const cellEnd = '</w:tc>'
const longestKnownCell = 600
const emuPerDxa = 635

/** Elements that add nothing of their own. */
const passed: ReadonlySet<string> = new Set(
  (
    'w:p /w:r /w:t w:tbl w:tr w:hyperlink /w:hyperlink w:bookmarkEnd w:fldChar w:sdt /w:sdt w:sdtContent ' +
    '/w:sdtContent w:sectPr /w:sectPr w:headerReference w:footerReference w:type w:pgSz w:pgMar'
  ).split(' '),
)

const tagName = (xml: string, start: number): string => {
  let end = start
  for (;;) {
    const code = xml.charCodeAt(end)
    if (code === blank || code === greater || (code === slash && end > start)) return xml.slice(start, end)
    end += 1
  }
}
