import { typingWords } from '../locale/editor/typing.js'
import { parameterFields } from '../schema/parameters.js'
import { isObject } from '../schema/walk.js'
import type { Range } from '../finding/finding.js'
import { requirementNear, sortKey, type Asking, type Completion } from './completion-asking.js'
import { describe } from './completion-references.js'
import { searchThings } from './completion-search.js'
import { lineStartAt } from './context-line.js'
import { literal } from './snippet.js'

/** What is shown at once, before a word of it is typed. */
const shownAtOnce = ['table', 'figure']

/** Inside `<…>` in a text: the requirement's parameters, and references to what has an id. */
export function textCompletions(asking: Asking): readonly Completion[] {
  const { context, text, offset } = asking
  const valueType = context.field?.valueType
  if (valueType !== 'text' && valueType !== 'line') return []
  const line = text.slice(Math.max(lineStartAt(text, offset), offset - 100), offset)
  const opened = /<(ref:)?([A-Za-zÆØÅæøå0-9_.-]*)$/.exec(line)
  if (opened === null) return []
  const [whole, ref, typed = ''] = opened
  const start = offset - whole.length + 1
  const behind = /^[A-Za-zÆØÅæøå0-9_.:-]*>?/.exec(text.slice(offset, offset + 100))?.[0] ?? ''
  // Without its own `>` the word behind is another one.
  const range: Range = [start, behind.endsWith('>') ? offset + behind.length : offset]
  if (ref !== undefined) return references(asking, range, typed, 'anything')
  return [
    ...parameters(asking, range),
    ...shownAtOnce.flatMap((kind) => references(asking, range, typed, kind)),
    startOfReference(asking, range),
  ]
}

function parameters(asking: Asking, range: Range): readonly Completion[] {
  const { context, analysis, language } = asking
  if (!parameterFields.some((field) => field === context.name)) return []
  const near = requirementNear(asking)
  if (near === undefined) return []
  const words = typingWords[language]
  const { defaults } = near.section
  const shared = isObject(defaults) ? defaults['parameters'] : undefined
  const values = new Map<string, unknown>()
  for (const given of [shared, near.requirement['parameters']]) {
    if (!isObject(given)) continue
    for (const [name, value] of Object.entries(given)) values.set(name, value)
    for (const { key } of analysis?.leftOpen(given) ?? []) values.set(String(key), undefined)
  }
  return [...values].map(([name, value], index): Completion => ({
    label: name,
    kind: 'parameter',
    detail: parameterText(value) ?? words.parameterOpen,
    documentation: words.parameter,
    range,
    insertText: literal(`${name}>`),
    sortText: sortKey(0, index),
    filterText: `${name} ${words.parameter}`,
    isRequired: false,
  }))
}

/** The value of a parameter with its unit, as it stands; `undefined`: it has none yet. */
export function parameterText(given: unknown): string | undefined {
  const value = isObject(given) ? given['value'] : given
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return undefined
  const unit = isObject(given) ? given['unit'] : undefined
  return typeof unit === 'string' ? `${String(value)} ${unit}` : String(value)
}

function references(asking: Asking, range: Range, typed: string, kind: string): readonly Completion[] {
  return searchThings(asking.analysis, kind, typed).map(({ thing, isNear }, index) => {
    const described = describe(asking, thing, index)
    return {
      ...described,
      range,
      insertText: literal(`ref:${thing.id}>`),
      sortText: sortKey(isNear ? 1 : 2, index),
      filterText: `ref:${described.filterText}`,
    }
  })
}

function startOfReference({ language }: Asking, range: Range): Completion {
  return {
    label: 'ref:',
    kind: 'reference',
    detail: typingWords[language].reference,
    documentation: '',
    range,
    insertText: 'ref:',
    sortText: sortKey(3, 0),
    filterText: `ref: ${typingWords[language].reference}`,
    isRequired: false,
    again: true,
  }
}
