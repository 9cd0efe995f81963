import type { ColumnRole } from '../../locale/office/header-words.js'
import { demandSubject } from '../../locale/office/kind-words.js'
import { roleOfHeader } from './column-roles.js'
import { isIdLike } from './id-like.js'
import { isAboutKind, isDemanding, type KindLegend } from './kind-of-cell.js'
import { oneLine } from './plain-words.js'
import { ownCells, type GridRow } from './table-grid.js'

/** What the columns of a table of requirements hold. */
export interface TableColumns {
  /** `undefined`: none. */
  readonly id: number | undefined
  readonly title: number | undefined
  readonly text: number
  readonly kind: number | undefined
  readonly minimumMark: number | undefined
  readonly evaluatedMark: number | undefined
  readonly points: number | undefined
  readonly rationale: number | undefined
  readonly ask: number | undefined
  readonly group: number | undefined
  /** Where suppliers write. */
  readonly answers: readonly number[]
  /** Where what matters to the buyer stands, but no field has it: it is kept beside the requirement. */
  readonly kept: readonly number[]
  /** What stands above each column. */
  readonly labels: ReadonlyMap<number, string>
}

const longestHeader = 80

/**
 * How many of the rows at a place are the heading of a table of requirements: 0, 1 or, where the first one spans columns, 2.
 *
 * @param index of the row it would begin in
 * @param isLater another stands above it
 */
export function headerRowsAt(rows: readonly GridRow[], index: number, isLater = false): 0 | 1 | 2 {
  const row = rows[index]
  if (row === undefined) return 0
  const cells = ownCells(row)
  if (cells.some(([, { text }]) => text.length > longestHeader)) return 0
  const roles = cells.map(([, { text }]) => roleOfHeader(text))
  const isRequirements = roles.some((role) => role === 'text' || role === 'requirement')
  const known = roles.filter((role) => role !== undefined).length
  // One word of a row of many may be there by chance.
  if (!isRequirements || known * 2 < cells.length || known < Math.min(2, cells.length)) return 0
  // Below a heading, a few words that could be one are answers to fill in, as a rule.
  const told = new Set(roles.filter((role) => role !== undefined && role !== 'answer'))
  if (isLater && told.size < 2) return 0
  const next = rows[index + 1]
  if (
    cells.length === 1 &&
    ((cells[0]?.[1].columns ?? 1) > 1 || next === undefined || ownCells(next).length > 1)
  )
    return 0
  const spanning = cells.filter(([, { columns }]) => columns > 1)
  if (spanning.length === 0 || next === undefined) return 1
  const isUnder = ownCells(next).every(([column, { text }]) => {
    const isCovered = spanning.some(([start, { columns }]) => column >= start && column < start + columns)
    return isCovered && text.length <= longestHeader && !isDemanding(text)
  })
  return isUnder && ownCells(next).length > 1 ? 2 : 1
}

/** What the columns hold, by what stands above them and, where nothing does, by what stands in them. */
export function columnsUnder(
  header: readonly GridRow[],
  rows: readonly GridRow[],
  legend: KindLegend,
): TableColumns | undefined {
  const labels = labelsOf(header)
  const roles = new Map<number, ColumnRole>()
  for (const [column, label] of labels) {
    const role =
      roleOfHeader(label) ??
      roleOfHeader(label.split(': ').at(-1) ?? '') ??
      roleOfHeader(label.split(': ')[0] ?? '')
    if (role !== undefined) roles.set(column, role)
  }
  return settled(roles, labels, rows, legend)
}

/** What the columns of a table without headings hold; `undefined`: it does not look like one of requirements. */
export function columnsByContent(rows: readonly GridRow[], legend: KindLegend): TableColumns | undefined {
  const [first, ...below] = rows
  // A row of short words above the others is their heading, whatever it says.
  const isHeaded = first !== undefined && (first.isHeader || isHeading(first)) && below.length > 0
  const header = isHeaded ? [first] : []
  const body = isHeaded ? below : rows
  const columns = columnsByTexts(body, labelsOf(header), legend)
  if (columns === undefined || !isHeaded) return columns
  // It says what the rows are, and not that they are requirements: they must speak for themselves.
  const texts = textsByColumn(body).get(columns.text) ?? []
  return shareOf(texts, (each) => demandSubject.test(each)) >= 0.5 ? columns : undefined
}

/** How many rows of a table that is known by its content are its heading. */
export function unknownHeaderRows([first]: readonly GridRow[]): 0 | 1 {
  return first !== undefined && (first.isHeader || isHeading(first)) ? 1 : 0
}

function isHeading(row: GridRow): boolean {
  const cells = ownCells(row)
  return (
    cells.length > 1 &&
    cells.every(
      ([, { text }]) => text.length <= 30 && !isDemanding(text) && (!/\d/.test(text) || !isIdLike(text)),
    )
  )
}

function columnsByTexts(
  rows: readonly GridRow[],
  labels: ReadonlyMap<number, string>,
  legend: KindLegend,
): TableColumns | undefined {
  const text = [...textsByColumn(rows)]
    .map(([column, texts]) => ({ column, texts }))
    .filter(
      ({ texts }) =>
        texts.length >= 2 && shareOf(texts, (each) => each.length > 20 && isDemanding(each)) >= 0.5,
    )
    .sort((a, b) => lengthOf(b.texts) - lengthOf(a.texts))[0]?.column
  if (text === undefined) return undefined
  const roles = new Map<number, ColumnRole>(
    [...labels].flatMap(([column, label]) => {
      const role = roleOfHeader(label)
      return role === undefined ? [] : [[column, role] as const]
    }),
  )
  const columns = settled(roles.set(text, 'text'), labels, rows, legend)
  const isKnown = columns?.id !== undefined || columns?.kind !== undefined || columnsIn(rows).length === 1
  return isKnown ? columns : undefined
}

function settled(
  roles: Map<number, ColumnRole>,
  labels: ReadonlyMap<number, string>,
  rows: readonly GridRow[],
  legend: KindLegend,
): TableColumns | undefined {
  const inRole = (...wanted: readonly ColumnRole[]): readonly number[] =>
    [...roles].flatMap(([column, role]) => (wanted.includes(role) ? [column] : [])).sort((a, b) => a - b)
  const texts = inRole('text')
  const requirements = inRole('requirement')
  const known = textsByColumn(rows)
  const textsIn = (column: number): readonly string[] => known.get(column) ?? []
  const isNumbered = (column: number): boolean => shareOf(textsIn(column), isIdLike) >= 0.6
  for (const column of requirements) {
    // «Krav» is the number, the title or the text, by what else there is.
    const isText = texts.length === 0 && column === requirements[0] && !isNumbered(column)
    roles.set(column, isText ? 'text' : isNumbered(column) && inRole('id').length === 0 ? 'id' : 'title')
  }
  const text = inRole('text')[0] ?? inRole('title')[0]
  if (text === undefined) return undefined
  roles.set(text, 'text')
  for (const column of inRole('kind')) {
    const values = textsIn(column)
    const understood = shareOf(values, (each) => isAboutKind(each, legend))
    const isShort = shareOf(values, (each) => each.length <= 3) >= 0.5
    // «Type: funksjonelt krav» says what it is about, not how binding it is.
    if (values.length > 0 && understood < 0.3 && !isShort) roles.delete(column)
  }
  for (const column of columnsIn(rows)) {
    if (roles.has(column)) continue
    const isNamed = (labels.get(column) ?? '') !== ''
    const values = textsIn(column)
    if (column < text && inRole('id').length === 0 && isNumbered(column)) roles.set(column, 'id')
    else if (
      !isNamed &&
      inRole('kind').length === 0 &&
      shareOf(values, (each) => each.length <= 25 && isAboutKind(each, legend)) >= 0.6
    )
      roles.set(column, 'kind')
  }
  const [id] = inRole('id')
  const [title] = inRole('title')
  const [kind] = inRole('kind')
  const [points] = inRole('points')
  const [rationale] = inRole('rationale')
  const [ask] = inRole('ask')
  const [group] = inRole('group')
  const [minimumMark] = inRole('minimum-mark')
  const [evaluatedMark] = inRole('evaluated-mark')
  const used = new Set([id, title, text, kind, points, rationale, ask, group, minimumMark, evaluatedMark])
  const answers = inRole('answer')
  const kept = columnsIn(rows).filter((column) => !used.has(column) && !answers.includes(column))
  return {
    ...{ id, title, text, kind, minimumMark, evaluatedMark, points, rationale, ask, group, answers, kept },
    labels,
  }
}

/** What stands above each column: of two rows, the upper before the lower. */
function labelsOf([upper, lower]: readonly GridRow[]): ReadonlyMap<number, string> {
  const labels = new Map<number, string>()
  for (const [column, { text, columns }] of upper === undefined ? [] : ownCells(upper)) {
    labels.set(column, oneLine(text))
    if (lower === undefined) continue
    for (const [below, { text: under }] of ownCells(lower))
      if (below >= column && below < column + columns)
        labels.set(below, `${oneLine(text)}: ${oneLine(under)}`)
  }
  return labels
}

function columnsIn(rows: readonly GridRow[]): readonly number[] {
  const columns = new Set<number>()
  for (const row of rows) for (const [column] of ownCells(row)) columns.add(column)
  return [...columns].sort((a, b) => a - b)
}

/** What stands in each column, leaving out rows that reach over it and rows with one cell, which are above others. */
function textsByColumn(rows: readonly GridRow[]): ReadonlyMap<number, readonly string[]> {
  const texts = new Map<number, string[]>()
  const hasMore = rows.some((row) => ownCells(row).length > 1)
  for (const row of rows) {
    if (hasMore && row.cells.size === 1) continue
    for (const [column, { text, columns }] of row.cells) {
      if (columns > 1 || text === '') continue
      const known = texts.get(column)
      if (known === undefined) texts.set(column, [text])
      else known.push(text)
    }
  }
  return texts
}

function shareOf(texts: readonly string[], test: (text: string) => boolean): number {
  return texts.length === 0 ? 0 : texts.filter(test).length / texts.length
}

function lengthOf(texts: readonly string[]): number {
  return texts.reduce((sum, { length }) => sum + length, 0)
}
