import type { Specification } from '../../generated/specification.js'
import type { ReviewLabels } from '../../locale/documents/review.js'
import type { Words } from '../words.js'
import type { Concern } from './concern.js'

/** The chapter on what becomes different: work that changes, what stops, and what comes in addition. */
export function changesView(
  { workChanges = [], phaseOut = [], functions = [] }: Specification,
  concern: Concern,
  words: Words,
  labels: ReviewLabels,
) {
  const usersOf = (id: string | undefined): readonly string[] | undefined =>
    functions.find((each) => each.id === id)?.usedBy
  const concerned = phaseOut.filter((each) => concern.includes(usersOf(each.function)))
  return {
    changes: workChanges
      .filter(({ before, after }) => before !== undefined || after !== undefined)
      .filter(({ roles }) => concern.includes(roles))
      .map(({ id, before, after, from, roles }) => ({
        id,
        before,
        after,
        afterLabel:
          from === undefined ? labels.after : words.say(labels.afterFrom, { date: words.date(from) }),
        roles: concern.named(labels.appliesTo, roles),
      })),
    stops: concerned.flatMap(({ replaces, from, when, decidedBy }) =>
      replaces === undefined
        ? []
        : [
            {
              what: replaces,
              details: [
                from === undefined ? '' : words.say(labels.stopsFrom, { date: words.date(from) }),
                when === undefined ? '' : words.say(labels.stopsWhen, { when: withoutStop(when) }),
                decidedBy === undefined
                  ? ''
                  : words.say(labels.stopsDecided, { role: words.name(decidedBy) }),
              ]
                .filter(Boolean)
                .join(' '),
            },
          ],
    ),
    additions: concerned
      .filter(({ additional }) => additional === true)
      .map(({ function: id, reason }) =>
        id === undefined ? { what: reason ?? '', reason: undefined } : { what: words.name(id), reason },
      )
      .filter(({ what }) => what !== ''),
  }
}

/** A clause within a sentence: it ends where the sentence does. */
export function withoutStop(text: string): string {
  return text.trim().replace(/\.$/, '')
}
