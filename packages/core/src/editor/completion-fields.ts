import { concepts } from '../generated/concepts.js'
import type { Field } from '../generated/concept.js'
import { texts } from '../generated/texts.js'
import { typingWords } from '../locale/editor/typing.js'
import type { Range } from '../finding/finding.js'
import { usedParameters } from '../schema/parameters.js'
import { forbiddenKeys } from '../source/build-value.js'
import {
  commaBehind,
  languages,
  requirementNear,
  sortKey,
  type Asking,
  type Completion,
} from './completion-asking.js'
import { knownOf } from './completion-items.js'
import { fieldMarkdown } from './hover-markdown.js'
import { asksForValue, fieldSnippet, literal } from './snippet.js'
import { firstFieldsOf } from './snippet-fields.js'

/** The fields that an object may have and does not have yet: those it must have first, the others as the schema orders them. */
export function fieldCompletions(asking: Asking): readonly Completion[] {
  const { context, language } = asking
  if (context.isMap) return parameterNames(asking)
  const { concept, siblings } = context
  const described = concept === undefined ? undefined : concepts[concept]
  if (concept === undefined || described === undefined) return []
  const typed = nameRange(asking)
  return Object.entries(described.fields)
    .filter(([name]) => !siblings.has(name) && isWanted(asking, concept, name))
    .map(([name, field], index): Completion => {
      const key = `${concept}.${name}`
      const isRequired = described.required.includes(name)
      const titles = languages.map((each) => texts[each][key]?.[0] ?? '')
      return {
        label: name,
        kind: 'field',
        detail: texts[language][key]?.[0] ?? '',
        documentation: fieldMarkdown(key, field, isRequired, language),
        range: typed.range,
        insertText: typed.before + insertedField(asking, concept, name, typed.isQuoted),
        sortText: sortKey(isRequired ? 0 : 1, index),
        filterText: typed.quote + [...new Set([name, ...titles])].join(' '),
        isRequired,
        ...(!context.hasColon && asksNext(name, field) ? { again: true } : {}),
      }
    })
}

/** Values of these can be chosen too, though the schema does not list them. */
const alsoKnown = new Set(['kravspek', 'priority', 'recommendation', 'recommendations', 'rule', 'unit'])

/** Whether what comes behind the name can be chosen: a value, or the first field of an object. */
function asksNext(name: string, field: Field): boolean {
  const isOpenObject =
    field.concept !== undefined &&
    field.list === undefined &&
    field.map !== true &&
    firstFieldsOf(field.concept).length === 0
  return alsoKnown.has(name) || asksForValue(field) || isOpenObject
}

/** A section is either here or in a file of its own. */
function isWanted({ context }: Asking, concept: string, name: string): boolean {
  if (concept !== 'section') return true
  if (name === 'include') return context.siblings.size === 0 && context.steps[0] === 'sections'
  return !context.siblings.has('include')
}

function insertedField(asking: Asking, concept: string, name: string, isQuoted: boolean): string {
  const { context, language } = asking
  const isJson = context.style === 'json'
  if (context.hasColon) return isQuoted || isJson ? `"${name}"` : name
  const field = concepts[concept]?.fields[name]
  const holder = field?.identifies === undefined ? field?.concept : concept
  const place = { style: context.style, column: context.column, language }
  const known = holder === undefined || isJson ? {} : knownOf(asking, holder)
  return fieldSnippet(concept, name, { ...place, known }) + commaBehind(asking)
}

/** What is replaced where a name is typed, with the quotes around it. */
function nameRange({ context, text }: Asking): {
  readonly range: Range
  readonly before: string
  readonly isQuoted: boolean
  readonly quote: string
} {
  const [start, end] = context.range
  if (context.scalar === 'double' || context.scalar === 'single') {
    const quote = text.charAt(start - 1)
    const last = text.charAt(end) === quote ? end + 1 : end
    return { range: [start - 1, last], before: '', isQuoted: true, quote }
  }
  return { range: [start, end], before: context.wantsSpace ? ' ' : '', isQuoted: false, quote: '' }
}

/** In `parameters`: the names that the requirement's texts use and that have no value yet. */
function parameterNames(asking: Asking): readonly Completion[] {
  const { context, language } = asking
  if (context.name !== 'parameters') return []
  const words = typingWords[language]
  const requirement = requirementNear(asking)?.requirement
  const used = requirement === undefined ? [] : usedParameters(requirement)
  const typed = nameRange(asking)
  return used
    .filter(({ name }) => !context.siblings.has(name) && !forbiddenKeys.has(name))
    .map(({ name }, index): Completion => {
      const written = context.style === 'json' ? `"${name}"` : name
      const shape = context.style === 'json' ? '{ "value": $1, "unit": "$2" \\}' : '{ value: $1, unit: $2 \\}'
      return {
        label: name,
        kind: 'parameter',
        detail: words.parameterUnknown,
        documentation: texts[language]['parameter']?.[1] ?? '',
        range: typed.range,
        insertText:
          typed.before +
          (context.hasColon ? literal(written) : `${literal(written)}: ${shape}${commaBehind(asking)}`),
        sortText: sortKey(0, index),
        filterText: typed.quote + name,
        isRequired: false,
      }
    })
}
