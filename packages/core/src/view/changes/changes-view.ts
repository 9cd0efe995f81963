import { compareSpecifications, type Change } from '../../compare/compare-specifications.js'
import type { Specification } from '../../generated/specification.js'
import { changesLabels } from '../../locale/documents/changes.js'
import type { DocumentView, Given } from '../document-view.js'
import { factsOf } from '../grid.js'
import { wordsOf, type Words } from '../words.js'
import { changedRequirements } from './changed-requirements.js'
import { filled, namedParameters, referredTitles } from './filled.js'
import { otherChanges } from './other-changes.js'
import { reasonFinder } from './reasons.js'

/** Read on the cover, or told as reasons, and not as changes of their own. */
const toldElsewhere: ReadonlySet<string> = new Set(['version', 'date', 'status', 'changes'])

/** So many rows nobody finds their way in without a table of contents. */
const mostWithoutContents = 20

/**
 * What has changed since an edition: requirement by requirement, then everything else, each with what was and what is, and
 * the reason given. No value that the audience may read is passed over: what is compared is the whole format.
 *
 * @param specification what the audience may read
 */
export function changesView(specification: Specification, words: Words, given: Given) {
  const labels = changesLabels[words.language]
  const { since } = given
  const before = since?.specification ?? specification
  const both = {
    before: since === undefined ? words : wordsOf({ ...before, language: words.language }),
    after: words,
  }
  const titles = referredTitles(before, specification, (title) => words.say(labels.quoted, { title }))
  const changes = compareSpecifications(
    filled(before, both.before, titles),
    filled(specification, words, titles),
  ).filter(
    ({ concept, fields }) =>
      concept !== 'specification' || !toldElsewhere.has(fields[0]?.steps[0]?.field ?? ''),
  )
  const parameters = [namedParameters(before), namedParameters(specification)]
  const shared = { words: both, reasonsFor: reasonFinder(before, specification, words) }
  const isRequirements = ({ steps: [first] }: Change): boolean => first?.field === 'sections'
  const sections = changedRequirements(changes.filter(isRequirements), {
    ...shared,
    before,
    after: specification,
    isParameterNamed: (id, name) => parameters.some((named) => named.get(id)?.has(name) === true),
  })
  const others = otherChanges(
    changes.filter((change) => !isRequirements(change) && !isReasons(change)),
    shared,
  )
  const rowCount = [...sections, ...others].reduce((sum, { rows }) => sum + rows.length, 0)
  const version = since?.version ?? ''
  return {
    labels: {
      ...labels,
      contents: words.labels.contents,
      id: words.labels.id,
      requirement: words.labels.requirement,
    },
    language: words.language,
    title: specification.title ?? specification.id,
    subject: subjectOf(given, words),
    cover: coverFacts(before, specification, both, given),
    intro: since === undefined ? '' : words.say(labels.intro, { version }),
    nothing:
      rowCount > 0 ? '' : since === undefined ? labels.noEdition : words.say(labels.nothing, { version }),
    isLong: rowCount > mostWithoutContents,
    counts: factsOf(
      countsOf(
        changes.filter((change) => !isReasons(change)),
        words,
      ),
    ),
    sections,
    others,
  } satisfies DocumentView & Readonly<Record<string, unknown>>
}

function isReasons({ steps: [first] }: Change): boolean {
  return first?.field === 'changes'
}

function subjectOf({ since, correction }: Given, words: Words): string {
  const labels = changesLabels[words.language]
  if (since === undefined) return labels.changes
  return correction === undefined
    ? words.say(labels.changesSince, { version: since.version })
    : words.say(labels.correction, { number: words.number(correction) })
}

function coverFacts(
  before: Specification,
  after: Specification,
  words: { readonly before: Words; readonly after: Words },
  { since }: Given,
) {
  const { labels, list, value } = words.after
  const own = changesLabels[words.after.language]
  const edition = ({ date, version }: Specification, said: Words, known = version): string =>
    known === undefined
      ? own.withoutVersion
      : date === undefined
        ? said.say(own.versionOnly, { version: known })
        : said.say(own.versionAndDate, { version: known, date: said.date(date) })
  return factsOf([
    [
      after.buyers?.length === 1 ? labels.buyer : labels.buyers,
      list((after.buyers ?? []).map(({ id, name }) => name ?? id)),
    ],
    [labels.reference, after.procurement?.reference],
    [own.from, since === undefined ? undefined : edition(before, words.before, since.version)],
    [own.to, edition(after, words.after)],
    [labels.status, value('specification.status', after.status)],
  ])
}

function countsOf(changes: readonly Change[], words: Words): Parameters<typeof factsOf>[0] {
  const labels = changesLabels[words.language]
  const requirements = changes.filter(({ concept }) => concept === 'requirement')
  const others = changes.filter(({ concept }) => concept !== 'requirement')
  const count = (list: readonly Change[]): string => words.number(list.length)
  const otherCount = others.reduce((sum, { key, fields }) => sum + (key === undefined ? fields.length : 1), 0)
  return [
    [labels.added, count(requirements.filter(({ type }) => type === 'added'))],
    [
      labels.changed,
      count(requirements.filter(({ type, fields }) => type === 'changed' && fields.length > 0)),
    ],
    [labels.removed, count(requirements.filter(({ type }) => type === 'removed'))],
    [labels.moved, count(requirements.filter(({ isMoved }) => isMoved))],
    [labels.others, words.number(otherCount)],
  ]
}
