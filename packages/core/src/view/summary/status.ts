import type { Specification } from '../../generated/specification.js'
import type { CoverageLine, Given } from '../document-view.js'
import { lowerFirst, upperFirst } from '../words.js'
import { hasComments, waitingReviewers } from './decisions.js'
import type { Caps } from './fit.js'
import { shorten } from './shorten.js'
import type { SummaryWords } from './summary-words.js'

/** A label and what is to be said of it, line by line. */
export interface StatusRow {
  readonly label: string
  readonly lines: readonly string[]
}

/** How far the work has come. */
export function statusView(
  specification: Specification,
  words: SummaryWords,
  given: Pick<Given, 'lastRound' | 'review' | 'isPackVerified'> & {
    readonly coverage: readonly CoverageLine[]
  },
  caps: Pick<Caps, 'recommendations' | 'services' | 'named'>,
): readonly StatusRow[] {
  const { labels } = words
  const rows: readonly StatusRow[] = [
    { label: labels.coverage, lines: coverageLines(given.coverage, words, caps.recommendations) },
    { label: labels.reviewers, lines: [reviewersText(specification, words, given, caps.named)] },
    { label: hasComments(given) ? labels.comments : labels.proposals, lines: proposalLines(given, words) },
    { label: labels.competence, lines: competenceLines(specification, words, caps.services) },
    { label: labels.acceptance, lines: acceptanceLines(specification, words) },
    { label: labels.rules, lines: ruleLines(specification, words, given) },
  ]
  return rows.filter(({ lines }) => lines.length > 0)
}

function coverageLines(
  coverage: readonly CoverageLine[],
  words: SummaryWords,
  most: number,
): readonly string[] {
  const { labels } = words
  const counts = (
    [
      ['covered', labels.covered],
      ['partly', labels.partly],
      ['missing', labels.missing],
      ['not-relevant', labels.notRelevant],
    ] as const
  ).map(([state, label]) => {
    const count = coverage.filter((line) => line.state === state).length
    return count === 0 && state !== 'covered' ? '' : words.count(label, count)
  })
  // What is missing is graver than what is there in part.
  const lacking = [...coverage]
    .filter(({ state }) => state === 'missing' || state === 'partly')
    .sort((a, b) => a.state.localeCompare(b.state))
  const { items, more } = words.cut(lacking, most)
  return [
    words.sentence(counts),
    ...items.map(
      ({ number, title, stateTitle, reason }) =>
        `${String(number)}. ${shorten(title, 80)} – ${lowerFirst(stateTitle)}: ${shorten(reason, 150)}`,
    ),
    ...(more === undefined || items.length === 0 ? [] : [`${upperFirst(more)}.`]),
  ]
}

function reviewersText(
  specification: Specification,
  words: SummaryWords,
  given: Pick<Given, 'review'>,
  most: number,
): string {
  const { labels } = words
  const all = specification.serviceInvolvement?.reviewers?.length ?? 0
  const waiting = waitingReviewers(specification, words, given)
  if (all === 0) return labels.noReviewers
  if (waiting.length === 0) return words.count(labels.allHaveRead, all)
  return words.say(labels.someHaveRead, {
    done: words.number(all - waiting.length),
    all: words.number(all),
    names: words.first(waiting, most),
  })
}

/** What became of what the services have said, counted: of their comments, or of the proposals of the last round. */
function proposalLines(
  { lastRound, review }: Pick<Given, 'lastRound' | 'review'>,
  words: SummaryWords,
): readonly string[] {
  const { labels } = words
  if (lastRound === undefined) return []
  const counts: Readonly<Record<string, string>> = Object.fromEntries(
    Object.entries({ ...lastRound, total: review?.threads?.length ?? 0 }).map(([state, count]) => [
      state,
      words.number(count),
    ]),
  )
  return [words.say(hasComments({ review }) ? labels.commentCounts : labels.proposalCounts, counts)]
}

function competenceLines(
  { trainingNeeds, services = [] }: Specification,
  words: SummaryWords,
  most: number,
): readonly string[] {
  const { labels } = words
  const mapping = trainingNeeds?.mapping ?? []
  const texts = mapping.flatMap(({ service, levels, method }) => {
    const parts = [
      levels?.basic === undefined ? '' : words.say(labels.basic, { share: words.share(levels.basic) }),
      levels?.advanced === undefined
        ? ''
        : words.say(labels.advanced, { share: words.share(levels.advanced) }),
    ].filter((part) => part !== '')
    if (parts.length === 0) return []
    // A service that has been mapped twice is told apart by how.
    const isAlone = mapping.filter((each) => each.service === service).length === 1
    const how = isAlone ? '' : words.value('training-needs.mapping.method', method).toLowerCase()
    const name = shorten(words.name(service), 50) + (how === '' ? '' : ` (${how})`)
    return [words.say(labels.levels, { service: name, parts: parts.join(', ') })]
  })
  if (texts.length > 0) return [`${words.first(texts, most)}.`]
  return services.length === 0 ? [] : [labels.noLevels]
}

function acceptanceLines({ acceptance }: Specification, words: SummaryWords): readonly string[] {
  const { labels } = words
  const sentences = [
    acceptance?.owner === undefined ? '' : saidOf(acceptance.owner, labels.acceptanceOwner, words),
    acceptance?.duration === undefined
      ? ''
      : words.say(labels.acceptanceLasts, { duration: words.duration(acceptance.duration) }),
  ].filter((sentence) => sentence !== '')
  return sentences.length === 0 ? [] : [sentences.join(' ')]
}

function ruleLines(
  { procurement }: Specification,
  words: SummaryWords,
  { isPackVerified }: Pick<Given, 'isPackVerified'>,
): readonly string[] {
  const { labels } = words
  if (procurement === undefined || isPackVerified) return []
  const { by, date } = procurement.rulePackAcknowledged ?? {}
  const isKnown = by !== undefined && date !== undefined
  return [
    [
      labels.packNotVerified,
      isKnown ? saidOf(by, labels.acknowledged, words, { date: words.date(date) }) : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  ]
}

/** A sentence about a role, wherever in it the role stands. */
function saidOf(
  role: string,
  label: string,
  words: SummaryWords,
  values: Readonly<Record<string, string>> = {},
): string {
  return upperFirst(words.say(label, { ...values, role: lowerFirst(shorten(words.name(role), 60)) }))
}
