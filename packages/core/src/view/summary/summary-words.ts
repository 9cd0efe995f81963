import { summaryLabels, type SummaryLabels } from '../../locale/documents/summary.js'
import { upperFirst, type Words } from '../words.js'

/** The words of the summary beside those of every document. */
export interface SummaryWords extends Omit<Words, 'labels'> {
  readonly labels: SummaryLabels
  /** The first of a list, and how many more there are: «a; b og 3 til». */
  readonly first: (items: readonly string[], most: number) => string
  /** The first of a list, and «og 3 til» where there are more. */
  readonly cut: <T>(items: readonly T[], most: number) => Cut<T>
  /** Main clauses as one sentence: «5 rutiner slutter, og 1 kommer i tillegg.» */
  readonly sentence: (clauses: readonly string[]) => string
}

export interface Cut<T> {
  readonly items: readonly T[]
  readonly more: string | undefined
}

export function summaryWords(words: Words): SummaryWords {
  const labels = summaryLabels[words.language]
  const cut = <T>(items: readonly T[], most: number): Cut<T> => {
    // One that is left is told rather than counted: that takes as much room.
    const shown = items.length === most + 1 ? items : items.slice(0, most)
    const rest = items.length - shown.length
    return { items: shown, more: rest === 0 ? undefined : words.count(labels.more, rest) }
  }
  return {
    ...words,
    labels,
    sentence: (clauses) => {
      const said = clauses.filter((clause) => clause !== '')
      const text = said.slice(0, -1).join(', ') + (said.length > 1 ? `,${words.labels.and}` : '')
      return `${upperFirst(text + (said.at(-1) ?? ''))}.`
    },
    cut,
    first: (items, most) => {
      const { items: shown, more } = cut(items, most)
      return [shown.join('; '), more].filter((part) => part !== undefined).join(' ')
    },
  }
}
