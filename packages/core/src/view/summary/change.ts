import type { Specification } from '../../generated/specification.js'
import { isSettled } from './decisions.js'
import type { Caps } from './fit.js'
import { shorten } from './shorten.js'
import type { SummaryWords } from './summary-words.js'

/** What ends when the solution is taken into use, what comes in addition to today's work, and what nobody has decided. */
export function changeView(
  { functions = [], phaseOut = [] }: Specification,
  words: SummaryWords,
  caps: Pick<Caps, 'routines' | 'additional'>,
) {
  const { labels } = words
  const ending = phaseOut
    .filter(({ replaces, additional }) => replaces !== undefined && additional !== true)
    .toSorted((a, b) => (a.from ?? last).localeCompare(b.from ?? last))
  const additional = phaseOut.filter((each) => each.additional === true)
  const open = functions.filter(({ id }) => !isSettled(id, phaseOut))
  const counts = [
    ending.length === 0 && additional.length + open.length === 0
      ? ''
      : words.count(labels.stopsCount, ending.length),
    additional.length === 0 ? '' : words.count(labels.additionalCount, additional.length),
    open.length === 0 ? '' : words.count(labels.undecidedCount, open.length),
  ]
  const { items, more } = words.cut(ending, caps.routines)
  return {
    counts: counts.every((count) => count === '') ? undefined : words.sentence(counts),
    routines: items.map(({ replaces = '', from, decidedBy }) => ({
      routine: shorten(replaces, 90),
      from: from === undefined ? labels.notSaid : words.date(from),
      decidedBy: decidedBy === undefined ? labels.nobody : shorten(words.name(decidedBy), 40),
    })),
    more,
    additional:
      additional.length === 0
        ? undefined
        : words.first(
            additional.map(({ function: id, reason }) =>
              [shorten(words.name(id), 60), reason === undefined ? '' : `(${shorten(reason, 130)})`]
                .filter(Boolean)
                .join(' '),
            ),
            caps.additional,
          ),
  }
}

/** After every date. */
const last = '9999-12-31'
