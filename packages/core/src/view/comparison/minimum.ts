import { unclearNotes, type JudgedAnswer } from '../../answers/judge-answer.js'
import { answerCell, unitsOf } from './answer-cell.js'
import { askedText, type AskedText } from './asked-text.js'
import type { Comparing } from './comparing.js'
import { earlierNote, earlierTexts, toldEarlier, type ToldEarlier } from './earlier-text.js'
import { noteText } from './note-text.js'
import { editionText } from './overview.js'

/** A minimum requirement that is to be looked at first, with what is amiss with the answers to it. */
export interface MinimumRow {
  readonly asked: AskedText
  /** What those were asked whose answers are shown, where it was something else. */
  readonly earlier: readonly ToldEarlier[]
  readonly answers: readonly {
    readonly supplier: string
    readonly state: string
    /** How what it wrote begins: all of it stands at the requirement. Empty where it wrote nothing. */
    readonly excerpt: string
  }[]
}

/**
 * The minimum requirements that are to be looked at first: those that someone says are not met, then those with an answer that
 * does not show it, those that are not as they were when they were answered, and those without answer.
 */
export function minimumView(comparing: Comparing) {
  const { comparison, words, labels } = comparing
  const minimum = comparison.questions.filter(({ asked }) => asked.kind === 'minimum')
  const rows = minimum.flatMap(({ asked, answers }) => {
    const shown = answers.flatMap((answer, place) => {
      const earlier = earlierNote(asked.id, place, comparing)
      const reason = reasonOf(answer, earlier !== '')
      if (reason === undefined) return []
      const { choice, paragraphs } = answerCell(answer, '', unitsOf(asked), words, labels)
      const said =
        reason === 'missing'
          ? labels.notAnswered
          : reason === 'unclear'
            ? [labels.unclear, ...unclearNotes(answer).map((note) => noteText(note, words, labels))].join(' ')
            : choice
      const state = earlier === '' || said === '' ? said || earlier : `${said.replace(/\.$/, '')}. ${earlier}`
      const supplier = comparison.suppliers[place]?.name ?? ''
      return [{ place, reason, answer: { supplier, state, excerpt: excerptOf(paragraphs) } }]
    })
    const order = Math.min(...shown.map(({ reason }) => reasons.indexOf(reason)))
    const places = shown.map(({ place }) => place)
    const row: MinimumRow = {
      asked: askedText(asked, comparing, true),
      earlier: earlierTexts(asked, places, comparing).map((earlier) => toldEarlier(earlier, words, true)),
      answers: shown.map(({ answer }) => answer),
    }
    return shown.length === 0 ? [] : [{ order, row }]
  })
  const text = rows.length === 0 ? labels.minimumNone : labels.minimumText
  const unknown = comparison.suppliers
    .filter(({ isTextUnknown }) => isTextUnknown)
    .map((supplier) => `${supplier.name}: ${labels.edition} ${editionText(supplier, comparing)}.`)
  return {
    text: minimum.length === 0 ? labels.minimumNothingAsked : [text, ...unknown].join(' '),
    rows: rows.toSorted((a, b) => a.order - b.order).map(({ row }) => row),
  }
}

/** Why an answer is to be looked at first, the gravest first. */
const reasons = ['not-met', 'unclear', 'changed', 'missing'] as const

function reasonOf(
  { isNotMet, isUnclear, state }: JudgedAnswer,
  isChanged: boolean,
): (typeof reasons)[number] | undefined {
  if (isNotMet) return 'not-met'
  if (isUnclear) return 'unclear'
  if (state === 'missing') return 'missing'
  return isChanged ? 'changed' : undefined
}

const mostWords = 30

function excerptOf(paragraphs: readonly string[]): string {
  const words = paragraphs.join(' ').split(/\s+/)
  return words.length > mostWords ? `${words.slice(0, mostWords).join(' ')} …` : words.join(' ')
}
