import { isOn, type Element, type Facts, type Handlers } from './check.js'
import { shadeOf } from './colour.js'
import { noLook, over, takeRunProperty, type Look, type Style } from './styles.js'

/** A piece of text with what all its styles make of it. */
export interface ReadRun {
  readonly text: string
  readonly part: string
  readonly look: Look
  /** RRGGBB; `unknown` where it can't be told: in a text box, in a table whose rows take turns. */
  readonly background: string
}

interface OpenTable {
  style: Style
  /** Which parts of its style it uses. */
  readonly uses: Set<string>
  shade: string | undefined
  row: number
  column: number
  cellShade: string | undefined
}

/** Handlers that give each piece of text that a reader may see. */
export const readRuns = ({ styles, main }: Facts, see: (run: ReadRun) => void): Handlers => {
  const tables: OpenTable[] = []
  let page = 'FFFFFF'
  let textBoxes = 0
  let paragraph: { style: Style; shade: string | undefined } | undefined
  let run: { direct: { -readonly [Key in keyof Look]: Look[Key] }; style: Style | undefined } | undefined
  let isInProperties = false
  const runProperty = ({ name, attributes, parent }: Element): void => {
    if (isInProperties && parent === 'w:rPr' && run !== undefined)
      takeRunProperty(run.direct, name, attributes)
  }
  const leaveProperties = (): void => {
    isInProperties = false
  }
  return {
    startPart: () => {
      tables.length = textBoxes = 0
      paragraph = run = undefined
    },
    open: {
      'w:background': ({ attributes }) => {
        if (/^[0-9a-f]{6}$/i.test(attributes['w:color'] ?? ''))
          page = attributes['w:color']?.toUpperCase() ?? page
      },
      'w:txbxContent': () => void (textBoxes += 1),
      'w:tbl': () =>
        tables.push({
          style: styles.of('table', undefined),
          uses: new Set(),
          shade: undefined,
          row: -1,
          column: -1,
          cellShade: undefined,
        }),
      'w:tblStyle': ({ attributes }) => {
        const table = tables.at(-1)
        if (table !== undefined) table.style = styles.of('table', attributes['w:val'])
      },
      'w:tblLook': ({ attributes }) => {
        for (const part of partsInUse(attributes)) tables.at(-1)?.uses.add(part)
      },
      'w:tr': () => {
        const table = tables.at(-1)
        if (table !== undefined) [table.row, table.column] = [table.row + 1, -1]
      },
      'w:tc': () => {
        const table = tables.at(-1)
        if (table !== undefined) [table.column, table.cellShade] = [table.column + 1, undefined]
      },
      'w:p': () => {
        paragraph = { style: styles.of('paragraph', undefined), shade: undefined }
      },
      'w:pStyle': ({ attributes, parent }) => {
        if (parent === 'w:pPr' && paragraph !== undefined && run === undefined)
          paragraph.style = styles.of('paragraph', attributes['w:val'])
      },
      'w:r': () => {
        run = { direct: { ...noLook }, style: undefined }
      },
      'w:rPr': ({ parent }) => {
        isInProperties = parent === 'w:r'
      },
      // What the properties were before a change that is tracked.
      'w:rPrChange': leaveProperties,
      'w:rStyle': ({ attributes }) => {
        if (isInProperties && run !== undefined) run.style = styles.of('character', attributes['w:val'])
      },
      'w:shd': (element) => {
        runProperty(element)
        const table = tables.at(-1)
        const shade = shadeOf(element.attributes)
        if (element.parent === 'w:pPr' && paragraph !== undefined) paragraph.shade = shade
        else if (element.parent === 'w:tcPr' && table !== undefined) table.cellShade = shade
        else if (element.parent === 'w:tblPr' && table !== undefined) table.shade = shade
      },
      'w:color': runProperty,
      'w:highlight': runProperty,
      'w:sz': runProperty,
      'w:b': runProperty,
      'w:vanish': runProperty,
    },
    close: {
      'w:rPr': leaveProperties,
      'w:r': () => {
        run = undefined
      },
      'w:tbl': () => void tables.pop(),
      'w:txbxContent': () => void (textBoxes -= 1),
    },
    text: {
      'w:t': (text, part) => {
        if (run === undefined || paragraph === undefined) return
        const around = tables.slice(-deepestTables).map(inTable)
        const own = [run.direct, run.style?.run ?? noLook, paragraph.style.run]
        const look = [...own, around.at(-1)?.run ?? noLook, styles.defaults].reduce(over)
        const shades = [
          ...own.map(({ shade }) => shade),
          paragraph.shade ?? paragraph.style.shade,
          ...around.toReversed().map(({ shade }) => shade),
        ]
        const background = shades.find((shade) => shade !== undefined && shade !== 'none') ?? page
        see({ text, part, look, background: textBoxes > 0 || part === '' ? 'unknown' : background })
      },
    },
    endPart: (part) => {
      if (part === main) page = 'FFFFFF'
    },
  }
}

/** Tables in tables further out than this hide nothing that a reader looks at. */
const deepestTables = 16

/** What a table says about the text in the cell where the walk is. */
const inTable = ({
  style,
  uses,
  shade,
  row,
  column,
  cellShade,
}: OpenTable): { run: Look; shade: string | undefined } => {
  const part = (name: string, isHere: boolean) =>
    isHere && uses.has(name) ? style.parts.get(name) : undefined
  const first = part('firstRow', row === 0)
  const side = part('firstCol', column === 0)
  const whole = style.parts.get('wholeTable')
  const turns =
    first === undefined && [...uses].some((name) => isTurn(name) && colours(style.parts.get(name)))
  const run = [first?.run, side?.run, whole?.run, style.run].reduce<Look>(
    (upper, lower) => over(upper, lower ?? noLook),
    noLook,
  )
  const own = [cellShade, first?.shade, side?.shade, whole?.shade, style.shade, shade]
  const known = own.find((each) => each !== undefined && each !== 'none')
  return turns && cellShade === undefined
    ? { run: { ...run, colour: 'auto' }, shade: 'unknown' }
    : { run, shade: known }
}

/** Parts of a table style whose cells are not worked out here. */
const isTurn = (name: string): boolean => /^(?:band|last)/.test(name)

const colours = (part: { run: Look; shade: string | undefined } | undefined): boolean =>
  part !== undefined &&
  ((part.shade ?? 'none') !== 'none' ||
    (part.run.shade ?? 'none') !== 'none' ||
    part.run.colour !== undefined)

/** Which parts of its style a table uses (ECMA-376-1, 17.4.55 and 17.18.89). */
const partsInUse = (attributes: Readonly<Record<string, string>>): readonly string[] => {
  const mask = parseInt(attributes['w:val'] ?? '0', 16)
  const flag = (name: string, bit: number): boolean =>
    attributes[name] === undefined ? (mask & bit) !== 0 : isOn(attributes[name])
  return [
    ...(flag('w:firstRow', 0x20) ? ['firstRow'] : []),
    ...(flag('w:lastRow', 0x40) ? ['lastRow'] : []),
    ...(flag('w:firstColumn', 0x80) ? ['firstCol'] : []),
    ...(flag('w:lastColumn', 0x100) ? ['lastCol'] : []),
    ...(flag('w:noHBand', 0x200) ? [] : ['band1Horz', 'band2Horz']),
    ...(flag('w:noVBand', 0x400) ? [] : ['band1Vert', 'band2Vert']),
  ]
}
