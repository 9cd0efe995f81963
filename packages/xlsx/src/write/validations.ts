import { escapeAttribute, escapeText } from '@kravspek/docx/package'
import { columnName } from '../read/cell-reference.js'
import type { Allowed } from './workbook.js'

/** What may be written in the cells of a sheet: rules with the cells that they are for. */
export interface Validations {
  readonly add: (allowed: Allowed, row: number, column: number) => void
  /** Empty where there are none. */
  readonly xml: () => string
}

/** Choices that do not fit in the rule itself stand in a column of a hidden sheet. */
export interface ChoiceLists {
  /** The formula that a rule refers to them by. */
  readonly formulaOf: (options: readonly string[]) => string
  /** One a column. */
  readonly lists: () => readonly (readonly string[])[]
}

export const startChoiceLists = (sheetName: string): ChoiceLists => {
  const columns = new Map<string, { readonly number: number; readonly options: readonly string[] }>()
  return {
    formulaOf: (options) => {
      const listed = options.join(',')
      // Between quotes, a comma parts the choices and blanks around them are lost.
      const fits = listed.length <= 255 && options.every((each) => !/[",\n]|^\s|\s$|^$/.test(each))
      if (fits) return `"${listed}"`
      const key = JSON.stringify(options)
      const column = columns.get(key) ?? { number: columns.size, options }
      columns.set(key, column)
      const letters = columnName(column.number)
      return `'${sheetName.replaceAll("'", "''")}'!$${letters}$1:$${letters}$${options.length}`
    },
    lists: () => [...columns.values()].map(({ options }) => options),
  }
}

export const startValidations = (choices: ChoiceLists, wrongTitle: string): Validations => {
  const cells = new Map<string, CellRun[]>()
  return {
    add: (allowed, row, column) => {
      const rule = ruleOf(allowed, choices, wrongTitle)
      const runs = cells.get(rule) ?? []
      cells.set(rule, runs)
      const last = runs.at(-1)
      if (last?.column === column && last.last === row - 1) last.last = row
      else runs.push({ column, first: row, last: row })
    },
    xml: () => {
      const rules = [...cells].flatMap(([rule, runs]) =>
        chunks(runs).map((chunk) =>
          rule.replace(cellsHere, () => `sqref="${chunk.map(rangeOfRun).join(' ')}"`),
        ),
      )
      return rules.length === 0
        ? ''
        : `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`
    },
  }
}

/** Cells below each other. */
interface CellRun {
  readonly column: number
  readonly first: number
  last: number
}

const cellsHere = 'sqref=""'

const rangeOfRun = ({ column, first, last }: CellRun): string => {
  const letters = columnName(column)
  return first === last ? `${letters}${first + 1}` : `${letters}${first + 1}:${letters}${last + 1}`
}

/** A rule for very many cells is written several times: some programs read only the first cells of a long list. */
const chunks = (runs: readonly CellRun[]): readonly (readonly CellRun[])[] =>
  Array.from({ length: Math.ceil(runs.length / mostRuns) }, (_, index) =>
    runs.slice(index * mostRuns, (index + 1) * mostRuns),
  )

const mostRuns = 500

const ruleOf = (allowed: Allowed, choices: ChoiceLists, wrongTitle: string): string => {
  const { type, otherwise } = allowed
  const kind = type === 'choice' ? 'list' : type === 'number' ? 'decimal' : 'date'
  // Whoever can't keep within the bounds must be able to say so.
  const isAdvice = type === 'number' && (allowed.min !== undefined || allowed.max !== undefined)
  return (
    `<dataValidation type="${kind}"${isAdvice ? ' errorStyle="warning"' : ''}${operatorOf(allowed)} allowBlank="1" ` +
    `showInputMessage="1" showErrorMessage="1" errorTitle="${escapeAttribute(cut(wrongTitle, 32))}" ` +
    `error="${escapeAttribute(cut(otherwise, 225))}" ${cellsHere}>${formulasOf(allowed, choices)}</dataValidation>`
  )
}

const operatorOf = (allowed: Allowed): string => {
  if (allowed.type === 'choice') return ''
  if (allowed.type === 'date') return ' operator="greaterThanOrEqual"'
  const { min, max } = allowed
  if (min === undefined) return max === undefined ? '' : ' operator="lessThanOrEqual"'
  return max === undefined ? ' operator="greaterThanOrEqual"' : ''
}

const formulasOf = (allowed: Allowed, choices: ChoiceLists): string => {
  if (allowed.type === 'choice')
    return `<formula1>${escapeText(choices.formulaOf(allowed.options))}</formula1>`
  if (allowed.type === 'date') return `<formula1>${firstDay}</formula1>`
  const { min, max } = allowed
  const bounds = min === undefined && max === undefined ? [-anyNumber, anyNumber] : [min, max]
  return bounds
    .filter((bound) => bound !== undefined)
    .map((bound, index) => `<formula${index + 1}>${bound}</formula${index + 1}>`)
    .join('')
}

/** 1 January 2000. */
const firstDay = 36_526
const anyNumber = 1_000_000_000_000_000

const cut = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1)}…` : text
