import type { Specification } from '../../generated/specification.js'
import type { Given, LastRound } from '../document-view.js'
import { gridOf, type Grid } from '../grid.js'
import type { InvolvementWords } from './involvement-words.js'

/**
 * How the services give proposals, when they are answered, and what became of those of the last round. Where there is a
 * register, it tells what became of them.
 */
export function proposalsView(
  { serviceInvolvement }: Specification,
  words: InvolvementWords,
  { lastRound, review }: Pick<Given, 'lastRound' | 'review'>,
) {
  const { labels } = words
  const { channel, answerWithin } = serviceInvolvement?.feedback ?? {}
  const hasRegister = (review?.threads ?? []).length > 0
  const counts = hasRegister ? undefined : countsOf(lastRound, words)
  return {
    hasContent: channel !== undefined || answerWithin !== undefined || counts !== undefined,
    sentences: [
      channel === undefined ? '' : words.say(labels.feedbackText, { channel: channel.replace(/\.\s*$/, '') }),
      answerWithin === undefined
        ? ''
        : words.say(labels.answeredWithin, { within: words.duration(answerWithin) }),
    ].filter((sentence) => sentence !== ''),
    counts,
  }
}

function countsOf(lastRound: LastRound | undefined, words: InvolvementWords): Grid | undefined {
  if (lastRound === undefined) return undefined
  const { labels } = words
  const { accepted, partly, rejected, later, open } = lastRound
  const rows: readonly (readonly [label: string, count: number])[] = [
    [labels.accepted, accepted],
    [labels.partly, partly],
    [labels.rejected, rejected],
    [labels.later, later],
    [labels.open, open],
  ]
  return gridOf(labels.proposals, rows, [
    { heading: labels.outcomeOf, width: 70, cell: ([label]) => label },
    { heading: labels.count, width: 30, cell: ([, count]) => words.number(count) },
  ])
}
