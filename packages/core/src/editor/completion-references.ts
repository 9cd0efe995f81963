import { formatDate } from '../locale/format-value.js'
import { insertedAt, sortKey, writtenAt, type Asking, type Completion } from './completion-asking.js'
import { searchThings } from './completion-search.js'
import { kindTitle, shortened, titleOf, type Thing } from './completion-things.js'
import { paragraphs, plainMarkdown } from './hover-markdown.js'

/** The things that a field can refer to, by id and title. */
export function referenceCompletions(asking: Asking): readonly Completion[] {
  const { analysis, context, text } = asking
  const wanted = context.field?.refers
  if (analysis === undefined || wanted === undefined) return []
  const taken = new Set(context.items)
  const own = ownId(text, context.siblings.get('id'))
  return searchThings(analysis, wanted, context.word, (id) => taken.has(id) || id === own).map(
    ({ thing, isNear }, index) => ({
      ...describe(asking, thing, index),
      insertText: insertedAt(asking, writtenAt(context, thing.id)),
      sortText: sortKey(isNear ? 1 : 2, index),
    }),
  )
}

/** What a completion says of a thing that is referred to. */
export function describe({ context, language }: Asking, thing: Thing, index: number): Completion {
  const title = titleOf(thing)
  return {
    label: thing.id,
    kind: 'reference',
    detail: title,
    documentation: aboutThing(thing, language),
    range: context.range,
    insertText: thing.id,
    sortText: sortKey(1, index),
    filterText: `${thing.id} ${title}`,
    isRequired: false,
  }
}

/** Kind, title and first words of a thing, in Markdown. */
export function aboutThing(thing: Thing, language: Asking['language']): string {
  const { value } = thing
  const title = titleOf(thing)
  const text =
    value['text'] ?? value['statement'] ?? value['definition'] ?? value['outcome'] ?? value['mandate']
  const words = typeof text === 'string' ? shortened(text, 200) : ''
  const { date } = value
  return paragraphs([
    `**${plainMarkdown(kindTitle(thing.kind, language))} ${plainMarkdown(thing.id)}**${title === '' || title === words ? '' : `: ${plainMarkdown(title)}`}`,
    words === '' ? undefined : plainMarkdown(words),
    typeof date === 'string' ? formatDate(date, language) : undefined,
  ])
}

/** Nothing refers to itself. */
function ownId(text: string, at: number | undefined): string | undefined {
  return at === undefined ? undefined : /^["']?([^\s,"'}]+)/.exec(text.slice(at, at + 80))?.[1]
}
