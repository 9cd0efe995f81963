import type { CellState, CoverageTable, CoverageTables, TableRow } from '@kravspek/core/editor'
import * as vscode from 'vscode'
import type { Language } from '../language.js'
import { coverageWords } from '../locale/coverage.js'
import type { Branch } from '../views/branch.js'

const icons: Readonly<Record<CellState, vscode.ThemeIcon>> = {
  covered: new vscode.ThemeIcon('pass', new vscode.ThemeColor('testing.iconPassed')),
  partly: new vscode.ThemeIcon('circle-large-outline', new vscode.ThemeColor('problemsInfoIcon.foreground')),
  none: new vscode.ThemeIcon('warning', new vscode.ThemeColor('problemsWarningIcon.foreground')),
  open: new vscode.ThemeIcon('question'),
}

/** The three tables as rows: each recommendation, role and shift with what it comes to. */
export function coverageBranches(
  { recommendations, training, support }: CoverageTables,
  language: Language,
): readonly Branch[] {
  return [
    tableBranch('recommendations', recommendations, language, recommendationBranch),
    tableBranch('training', training, language, (row, id) => cellsBranch(row, training, id)),
    tableBranch('support', support, language, (row, id) => cellsBranch(row, support, id)),
  ]
}

function tableBranch(
  name: string,
  { title, rows, empty }: CoverageTable,
  language: Language,
  branchOf: (row: TableRow, id: string) => Branch,
): Branch {
  const gaps = rows.filter(({ isGap }) => isGap).length
  return {
    id: name,
    label: title,
    description: coverageWords[language].missing(gaps),
    isExpanded: name === 'recommendations',
    children: [
      ...(empty === undefined
        ? []
        : [{ id: `${name}/empty`, label: empty, tooltip: empty, icon: new vscode.ThemeIcon('info') }]),
      ...rows.map((row) => branchOf(row, `${name}/${row.key}`)),
    ],
  }
}

function recommendationBranch(row: TableRow, id: string): Branch {
  const [cell] = row.cells
  return {
    id,
    label: row.title,
    description: cell?.words ?? '',
    tooltip: [row.title, row.note ?? '', row.explanation].filter((each) => each !== '').join('\n\n'),
    icon: icons[cell?.state ?? 'none'],
    ...placeOf(row.locations),
  }
}

function cellsBranch(row: TableRow, { columns }: CoverageTable, id: string): Branch {
  const gap = row.isGap ? icons.none : icons.covered
  const isUnknown = row.cells.some(({ state }) => state === 'open')
  return {
    id,
    label: row.title,
    description: row.explanation,
    icon: !row.isGap && isUnknown ? icons.open : gap,
    ...placeOf(row.locations),
    children: row.cells.map((cell, index) => ({
      id: `${id}/${columns[index]?.key ?? String(index)}`,
      label: columns[index]?.title ?? '',
      description: cell.words,
      icon: icons[cell.state],
      ...placeOf(cell.locations),
    })),
  }
}

function placeOf([first]: TableRow['locations']): Pick<Branch, 'place'> {
  return first === undefined ? {} : { place: first }
}
