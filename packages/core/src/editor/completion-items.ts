import { texts } from '../generated/texts.js'
import { typingWords } from '../locale/editor/typing.js'
import { fill } from '../locale/format-value.js'
import { fieldOf } from '../schema/field-of-path.js'
import { commaBehind, sortKey, type Asking, type Completion } from './completion-asking.js'
import { newId } from './completion-new-id.js'
import { item } from './context-slot.js'
import { itemSnippet, valueSnippet, type SnippetPlace } from './snippet.js'

/** A whole new item of a list of objects: where its dash would stand, behind its dash, or between brackets. */
export function itemCompletions(asking: Asking): readonly Completion[] {
  const { context } = asking
  const { field, name } = context
  const concept = field?.concept
  const owner = ownerOf(asking)
  if (field === undefined || name === undefined || concept === undefined || owner === undefined) return []
  const isHere =
    context.part === 'item' ||
    (context.part === 'value' && context.depth === 0 && context.steps.at(-1) === item) ||
    (context.part === 'key' &&
      context.siblings.size === 0 &&
      context.steps.at(-1) === item &&
      !context.hasColon)
  // Inside braces a new item would stand in another.
  if (!isHere || (context.part === 'key' && context.style !== 'block')) return []
  const dash = context.part === 'item' ? '- ' : context.wantsSpace ? ' ' : ''
  const column = context.part === 'item' ? context.column + 2 : context.column
  return variantsOf(asking, concept).map(({ title, description, known }, index) => {
    const place: SnippetPlace = {
      style: context.style,
      column,
      language: asking.language,
      known,
    }
    return newItem(asking, {
      title,
      description,
      index,
      insertText: dash + itemSnippet(owner, name, field, place) + commaBehind(asking),
    })
  })
}

/** The shape of an object or list behind the name of its field. */
export function shapeCompletions(asking: Asking): readonly Completion[] {
  const { context, text, language } = asking
  const { field, name, concept } = context
  if (field === undefined || name === undefined || concept === undefined) return []
  const isShaped = field.concept !== undefined && !field.type.includes('|')
  if (context.steps.at(-1) === item || context.scalar !== 'plain' || (!isShaped && field.list !== 2))
    return []
  const isEmpty = context.range[0] === context.range[1]
  if (!isEmpty) return []
  let start = context.range[0]
  while (start > 0 && /[ \t]/.test(text.charAt(start - 1))) start -= 1
  const title = texts[language][`${concept}.${name}`]?.[0] ?? name
  const inner = field.concept
  const known = inner === undefined || field.list === undefined ? {} : knownOf(asking, inner)
  const insertText = valueSnippet(concept, name, field, {
    style: context.style,
    column: context.column,
    language,
    known,
  })
  const made = newItem(asking, {
    title,
    description: texts[language][`${concept}.${name}`]?.[1] ?? '',
    index: 0,
    insertText,
  })
  return [{ ...made, range: [start, context.range[1]] }]
}

function newItem(
  { context, language }: Asking,
  made: {
    readonly title: string
    readonly description: string
    readonly index: number
    readonly insertText: string
  },
): Completion {
  const thing = made.title.charAt(0).toLowerCase() + made.title.slice(1)
  const label = fill(typingWords[language].add, { thing })
  return {
    label,
    kind: 'item',
    detail: '',
    documentation: made.description,
    range: context.range,
    insertText: made.insertText,
    sortText: sortKey(0, made.index),
    filterText: `- ${made.title} ${label}`,
    isRequired: false,
  }
}

interface Variant {
  readonly title: string
  readonly description: string
  readonly known: Readonly<Record<string, string>>
}

/** One, or for a requirement one of each kind. */
function variantsOf(asking: Asking, concept: string): readonly Variant[] {
  const { language } = asking
  const known = knownOf(asking, concept)
  const kinds = concept === 'requirement' ? (fieldOf(concept, 'kind')?.values ?? []) : []
  if (kinds.length === 0)
    return [{ title: conceptTitle(asking, concept), description: texts[language][concept]?.[1] ?? '', known }]
  return kinds.map((kind) => {
    const [title = String(kind), description = ''] = texts[language][`requirement.kind=${String(kind)}`] ?? []
    return { title, description, known: { ...known, 'requirement.kind': String(kind) } }
  })
}

/** What can be filled in of a new object without asking: a free id. */
export function knownOf(asking: Asking, concept: string): Readonly<Record<string, string>> {
  const identifier = fieldOf(concept, 'id')
  const id =
    identifier?.identifies === undefined ? undefined : newId(asking, identifier.identifies, `${concept}.id`)
  return id === undefined ? {} : { [`${concept}.id`]: id }
}

/** A concept of its own has a name for one; what only stands in one place has the name of its list. */
function conceptTitle({ context, language }: Asking, concept: string): string {
  return texts[language][concept]?.[0] ?? texts[language][context.key ?? '']?.[0] ?? concept
}

/** Concept of the object that holds the list. */
function ownerOf({ context }: Asking): string | undefined {
  const { key, name } = context
  return key === undefined || name === undefined ? undefined : key.slice(0, key.length - name.length - 1)
}
