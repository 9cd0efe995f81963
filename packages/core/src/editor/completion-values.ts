import { texts } from '../generated/texts.js'
import { recommendations } from '../coverage/recommendations.js'
import { typingWords } from '../locale/editor/typing.js'
import { fill } from '../locale/format-value.js'
import { ruleRows } from '../rule-list.js'
import { identifying } from '../schema/field-of-path.js'
import {
  insertedAt,
  languages,
  sortKey,
  writtenAt,
  type Asking,
  type Completion,
} from './completion-asking.js'
import { newId } from './completion-new-id.js'
import { item } from './context-slot.js'

/** Values that the schema lists, with their titles. */
export function listedValues(asking: Asking): readonly Completion[] {
  const { context, language } = asking
  const { field, key = '' } = context
  if (field?.values !== undefined)
    return field.values
      .filter((value) => !context.items.includes(String(value)))
      .map((value, index) => {
        const titles = languages.map((each) => texts[each][`${key}=${String(value)}`]?.[0] ?? '')
        const [title = '', description = ''] = texts[language][`${key}=${String(value)}`] ?? []
        return valueOf(asking, {
          label: String(value),
          detail: title,
          documentation: description,
          index,
          also: titles,
        })
      })
  if (field?.type !== 'boolean') return []
  const words = typingWords[language]
  const description = texts[language][key]?.[1] ?? ''
  // Only `true` says anything here.
  if (context.concept === 'undecided') return [plainValue(asking, 'true', words.undecided, description, 0)]
  return [
    plainValue(asking, 'true', words.yes, description, 0),
    plainValue(asking, 'false', words.no, description, 1),
  ]
}

/** Numbers and codes that mean something of ours: recommendations, rules, the format's version, priorities. */
export function knownNumbers(asking: Asking): readonly Completion[] {
  const { context, language } = asking
  const words = typingWords[language]
  switch (context.name) {
    case 'kravspek':
      return [plainValue(asking, '1', texts[language][context.key ?? '']?.[0] ?? '', '', 0)]
    case 'recommendation':
    case 'recommendations':
      return recommendations
        .filter(({ number }) => !context.items.includes(String(number)))
        .map(({ number, title, question }, index) => ({
          ...plainValue(asking, String(number), title[language], question[language], index),
          filterText: `${String(number)} ${title[language]} ${fill(words.recommendation, { number: String(number) })}`,
        }))
    case 'rule':
      return context.concept !== 'waiver'
        ? []
        : ruleRows(language).map(({ code, title, themeTitle }, index) =>
            valueOf(asking, {
              label: code,
              detail: title,
              documentation: themeTitle,
              index,
              also: [title],
              kind: 'code',
            }),
          )
    case 'priority':
      return ['1', '2', '3'].map((value, index) =>
        plainValue(asking, value, '', texts[language][context.key ?? '']?.[1] ?? '', index),
      )
    default:
      return []
  }
}

/** An id that is free. */
export function newIds(asking: Asking): readonly Completion[] {
  const { context, language } = asking
  const kind = context.field?.identifies
  if (kind === undefined || context.key === undefined) return []
  const title = titleWritten(asking)
  const id = newId(asking, kind, context.key, title)
  if (id === undefined) return []
  const isNext = /\d$/.test(id) || kind === 'sub-requirement'
  const words = typingWords[language]
  return [
    {
      ...valueOf(asking, {
        label: id,
        detail: isNext ? words.nextId : words.newId,
        documentation: '',
        index: 0,
      }),
      kind: 'reference',
    },
  ]
}

/** What may stand in place of nearly every value: that it is not decided. */
export function undecidedValues({ context, text, language }: Asking): readonly Completion[] {
  const { concept, name, style } = context
  if (concept === undefined || name === undefined || concept === 'undecided') return []
  if (identifying(concept, name) || context.steps.at(-1) === item || context.scalar !== 'plain') return []
  // Within a text that is being written it would take the place of all of it.
  const isText = /^(?:text|line)$/.test(context.field?.valueType ?? '')
  if (isText && (/\s|</.test(context.word) || text.slice(...context.range).trim() !== context.word)) return []
  const words = typingWords[language]
  const space = context.wantsSpace ? ' ' : ''
  const date = words.datePlaceholder
  const plan =
    style === 'json'
      ? `{ "undecided": true, "decideBy": "\${1:${date}}", "owner": "$2" \\}`
      : `{ undecided: true, decideBy: \${1:${date}}, owner: $2 \\}`
  const shared = {
    kind: 'value',
    documentation: texts[language]['undecided']?.[1] ?? '',
    range: context.range,
    isRequired: false,
  } as const
  return [
    {
      ...shared,
      label: 'null',
      detail: `${words.undecided} (${words.undecidedDetail})`,
      insertText: `${space}null`,
      sortText: sortKey(8, 0),
      filterText: `null ${words.undecided}`,
    },
    {
      ...shared,
      label: 'undecided',
      detail: words.undecidedPlan,
      insertText: space + plan,
      sortText: sortKey(8, 1),
      filterText: `undecided ${words.undecidedPlan}`,
    },
  ]
}

/** What a value's completion says, where it is a text. */
export interface Told {
  readonly label: string
  readonly detail: string
  readonly documentation: string
  readonly index: number
  /** Other words that it is found by. */
  readonly also?: readonly string[]
  readonly kind?: Completion['kind']
  readonly group?: number
}

/** A text value, in the quotes it needs. */
export function valueOf(
  asking: Asking,
  { label, detail, documentation, index, also = [], kind = 'value', group = 1 }: Told,
): Completion {
  const { context } = asking
  return {
    label,
    kind,
    detail,
    documentation,
    range: context.range,
    insertText: insertedAt(asking, writtenAt(context, label)),
    sortText: sortKey(group, index),
    filterText: [...new Set([label, detail, ...also])].join(' '),
    isRequired: false,
  }
}

function plainValue(
  asking: Asking,
  written: string,
  detail: string,
  documentation: string,
  index: number,
): Completion {
  return {
    label: written,
    kind: 'value',
    detail,
    documentation,
    range: asking.context.range,
    insertText: insertedAt(asking, written),
    sortText: sortKey(1, index),
    filterText: `${written} ${detail}`,
    isRequired: false,
  }
}

/** What the thing is called by the fields beside its id. */
function titleWritten({ context, text }: Asking): string | undefined {
  const at = context.siblings.get('title') ?? context.siblings.get('name')
  if (at === undefined) return undefined
  const [line = ''] = text.slice(at, at + 120).split(/[\r\n,}]/)
  return line.replace(/^["']|["']$/g, '')
}
