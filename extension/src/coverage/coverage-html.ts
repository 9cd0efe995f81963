import type { Location } from '@kravspek/core'
import type { CellState, CoverageTable, CoverageTables, TableCell, TableRow } from '@kravspek/core/editor'
import type { Language } from '../language.js'
import { coverageWords } from '../locale/coverage.js'
import { escapeHtml } from '../views/escape-html.js'

/** Says where a location is, in words. */
export type NamePlace = (location: Location) => string

const signs: Readonly<Record<CellState, string>> = { covered: '✓', partly: '◐', none: '!', open: '?' }

/** The three tables as HTML. What leads to a place is a button that says where it leads in its `data-`. */
export function coverageHtml(
  { recommendations, training, support }: CoverageTables,
  language: Language,
  namePlace: NamePlace,
): string {
  const { heading, introduction, columns, captions } = coverageWords[language]
  const places = (locations: readonly Location[]): string => placesHtml(locations, language, namePlace)
  return [
    `<h1>${escapeHtml(heading)}</h1><p class="muted">${escapeHtml(introduction)}</p>`,
    sectionHtml(recommendations, () =>
      tableHtml(
        captions.recommendations,
        [columns.recommendation, columns.state, columns.why].map((title) => headHtml(title)),
        recommendations.rows.map((row) => recommendationHtml(row, places)),
      ),
    ),
    sectionHtml(training, () => gridHtml(training, captions.training, columns.role, columns.sum)),
    sectionHtml(support, () => gridHtml(support, captions.support, columns.shift, columns.sum)),
  ].join('\n')
}

function sectionHtml({ title, empty }: CoverageTable, table: () => string): string {
  const content = empty === undefined ? table() : `<p>${escapeHtml(empty)}</p>`
  return `<section><h2>${escapeHtml(title)}</h2>${content}</section>`
}

function tableHtml(caption: string, head: readonly string[], rows: readonly string[]): string {
  return [
    // A wide table is scrolled by itself, also by keyboard.
    `<div class="scroll" tabindex="0" role="region" aria-label="${escapeHtml(caption)}"><table>`,
    `<caption>${escapeHtml(caption)}</caption>`,
    `<thead><tr>${head.join('')}</tr></thead>`,
    `<tbody>${rows.join('')}</tbody></table></div>`,
  ].join('')
}

function headHtml(title: string, note?: string, location?: Location): string {
  const under = note === undefined ? '' : `<br><span class="muted">${escapeHtml(note)}</span>`
  return `<th scope="col">${location === undefined ? escapeHtml(title) : placeHtml(location, title)}${under}</th>`
}

function recommendationHtml(row: TableRow, places: (locations: readonly Location[]) => string): string {
  const [cell] = row.cells
  const note = row.note === undefined ? '' : `<br><span class="muted">${escapeHtml(row.note)}</span>`
  return [
    `<tr><th scope="row">${escapeHtml(row.title)}${note}</th>`,
    cell === undefined ? '<td></td>' : cellHtml(cell, row.isGap),
    `<td>${escapeHtml(row.explanation)}${places(row.locations)}</td></tr>`,
  ].join('')
}

/** A table whose columns are of its own. */
function gridHtml(
  { columns, rows }: CoverageTable,
  caption: string,
  rowTitle: string,
  sumTitle: string,
): string {
  const isSummed = rows.some(({ explanation }) => explanation !== '')
  return tableHtml(
    caption,
    [
      headHtml(rowTitle),
      ...columns.map(({ title, note, location }) => headHtml(title, note, location)),
      ...(isSummed ? [headHtml(sumTitle)] : []),
    ],
    rows.map((row) => {
      const [location] = row.locations
      const title = location === undefined ? escapeHtml(row.title) : placeHtml(location, row.title)
      const sum = isSummed ? `<td${row.isGap ? ' class="gap"' : ''}>${escapeHtml(row.explanation)}</td>` : ''
      const cells = row.cells.map((cell, index) =>
        cellHtml(cell, columns[index]?.isGap === true && cell.state === 'none'),
      )
      return `<tr><th scope="row">${title}</th>${cells.join('')}${sum}</tr>`
    }),
  )
}

function cellHtml({ state, words, locations }: TableCell, isGap: boolean): string {
  const [location] = locations
  const said = location === undefined || state === 'none' ? escapeHtml(words) : placeHtml(location, words)
  const gap = isGap || state === 'none' ? ' gap' : ''
  return `<td class="state${gap}"><span aria-hidden="true">${signs[state]}</span> ${said}</td>`
}

function placesHtml(locations: readonly Location[], language: Language, namePlace: NamePlace): string {
  if (locations.length === 0) return ''
  const buttons = locations.map((location) => placeHtml(location, namePlace(location)))
  return `<p class="places">${escapeHtml(coverageWords[language].places)} ${buttons.join(', ')}</p>`
}

function placeHtml({ source, range: [start, end] }: Location, words: string): string {
  const where = `data-source="${escapeHtml(source)}" data-start="${String(start)}" data-end="${String(end)}"`
  return `<button type="button" class="place" ${where}>${escapeHtml(words)}</button>`
}
