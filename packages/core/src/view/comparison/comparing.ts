import type { AnswersRegister } from '../../answers/answers-register.js'
import type { AnswerComparison } from '../../answers/compare-answers.js'
import type { Specification } from '../../generated/specification.js'
import type { ComparisonLabels } from '../../locale/documents/comparison.js'
import type { Words } from '../words.js'

/** What all parts of the document are made with. */
export interface Comparing {
  readonly specification: Specification
  readonly register: AnswersRegister
  readonly comparison: AnswerComparison
  readonly words: Words
  readonly labels: ComparisonLabels
}

/** Suppliers that stand side by side in one table, with their places among all of them. */
export interface SupplierGroup {
  readonly places: readonly number[]
  readonly names: readonly string[]
  /** Relative widths: of the first column, then of one for each supplier. */
  readonly widths: string
}

/** More suppliers than these do not fit side by side on a page that is turned. */
const mostSideBySide = 4

/**
 * The suppliers table by table, as even as can be: five are three and two.
 *
 * @param first width of what stands before them, of 100
 */
export function supplierGroups(names: readonly string[], first: string): readonly SupplierGroup[] {
  const tables = Math.max(1, Math.ceil(names.length / mostSideBySide))
  const size = Math.ceil(names.length / tables)
  const used = first.split(' ').reduce((sum, width) => sum + Number(width), 0)
  return Array.from({ length: tables }, (_, table) => {
    const places = names.map((__, index) => index).slice(table * size, (table + 1) * size)
    const width = String(Math.round((1000 - used * 10) / Math.max(1, places.length)) / 10)
    return {
      places,
      names: places.map((place) => names[place] ?? ''),
      widths: [first, ...places.map(() => width)].join(' '),
    }
  })
}

/** What a table is called where it is one of several: «Varsling (2 av 3)». */
export function partTitle(
  title: string,
  index: number,
  count: number,
  { words, labels }: Pick<Comparing, 'words' | 'labels'>,
): string {
  return count < 2
    ? title
    : words.say(labels.part, { title, number: words.number(index + 1), count: words.number(count) })
}
