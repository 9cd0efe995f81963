import { answerCell, unitsOf } from './answer-cell.js'
import { askedText, type AskedText } from './asked-text.js'
import type { Comparing } from './comparing.js'

/** A minimum requirement that some supplier does not meet, by its own answer, or has not answered. */
export interface MinimumRow {
  readonly asked: AskedText
  readonly answers: readonly {
    readonly supplier: string
    readonly state: string
    /** How what it wrote begins: all of it stands at the requirement. Empty where it wrote nothing. */
    readonly excerpt: string
  }[]
}

/** The minimum requirements that are to be looked at first: those that someone says are not met, then those without answer. */
export function minimumView(comparing: Comparing) {
  const { comparison, words, labels } = comparing
  const minimum = comparison.questions.filter(({ asked }) => asked.kind === 'minimum')
  const rows = minimum.flatMap(({ asked, answers }) => {
    const shown = answers.flatMap((answer, place) => {
      if (!answer.isNotMet && answer.state !== 'missing') return []
      const { choice, paragraphs } = answerCell(answer, unitsOf(asked), words, labels)
      const state = answer.isNotMet ? choice : labels.notAnswered
      return [{ supplier: comparison.suppliers[place]?.name ?? '', state, excerpt: excerptOf(paragraphs) }]
    })
    const isNotMet = answers.some((answer) => answer.isNotMet)
    return shown.length === 0
      ? []
      : [{ isNotMet, row: { asked: askedText(asked, comparing, true), answers: shown } }]
  })
  return {
    text:
      minimum.length === 0
        ? labels.minimumNothingAsked
        : rows.length === 0
          ? labels.minimumNone
          : labels.minimumText,
    rows: [...rows.filter(({ isNotMet }) => isNotMet), ...rows.filter(({ isNotMet }) => !isNotMet)].map(
      ({ row }): MinimumRow => row,
    ),
  }
}

const mostWords = 30

function excerptOf(paragraphs: readonly string[]): string {
  const words = paragraphs.join(' ').split(/\s+/)
  return words.length > mostWords ? `${words.slice(0, mostWords).join(' ')} …` : words.join(' ')
}
