import type { Analysis } from '../analyse.js'
import type { Language } from '../document/nodes.js'
import type { Range } from '../finding/finding.js'
import { concepts } from '../generated/concepts.js'
import { typingWords } from '../locale/editor/typing.js'
import { fill } from '../locale/format-value.js'
import { isObject } from '../schema/walk.js'
import { aboutThing } from './completion-references.js'
import { parameterText } from './completion-text.js'
import { kindTitle, thingCalled, type Thing } from './completion-things.js'
import { lineEndAt, lineStartAt } from './context-line.js'
import { codeMarkdown, fieldMarkdown, paragraphs, plainMarkdown } from './hover-markdown.js'
import { countUses } from './hover-uses.js'
import { valueMarkdown } from './hover-value.js'
import { placeAt, type PlaceAt } from './place-at.js'

/** What is shown of the place under the pointer. */
export interface Hover {
  readonly range: Range
  /** Nothing of the specification's own texts is read as markup. */
  readonly markdown: string
}

/**
 * What is to be said of an offset of a file: of a field what it means and who reads it, of a value what it stands for, of
 * an id what it points at. `undefined`: nothing that does not stand there already.
 */
export function hoverAt(
  analysis: Analysis,
  source: string,
  offset: number,
  language: Language,
): Hover | undefined {
  const place = placeAt(analysis, source, offset)
  const field = place?.field
  if (place === undefined || field === undefined || place.path.length === 0) return undefined
  const { range } = place
  const name = place.path.at(-1)
  if (place.part === 'key') {
    const isParameter = field.map === true && place.key?.endsWith(`.${String(name)}`) !== true
    if (isParameter) return { range, markdown: parameterMarkdown(String(name), place.value, language) }
    const isRequired = concepts[place.concept]?.required.includes(String(name)) === true
    return { range, markdown: fieldMarkdown(place.key ?? '', field, isRequired, language) }
  }
  if (typeof place.value === 'object' && place.value !== null) return undefined
  const inText = markAt(analysis, source, offset, place, language)
  if (inText !== undefined) return inText
  const markdown = idMarkdown(analysis, source, place, language) ?? valueMarkdown(place, language)
  return markdown === undefined ? undefined : { range, markdown }
}

/** An id that names the thing, or that refers to one. */
function idMarkdown(
  analysis: Analysis,
  source: string,
  { field, value, containers }: PlaceAt,
  language: Language,
): string | undefined {
  if (typeof value !== 'string') return undefined
  if (field?.identifies !== undefined) {
    const isPart = field.identifies === 'sub-requirement'
    const owner = containers.findLast((each) => isObject(each) && Array.isArray(each['children']))
    const ownerId = isObject(owner) ? owner['id'] : undefined
    const id = isPart && typeof ownerId === 'string' ? `${ownerId}.${value}` : value
    return paragraphs([
      `**${kindTitle(field.identifies, language)} ${plainMarkdown(id)}**`,
      usesSentence(countUses(analysis, id, field.identifies), language),
    ])
  }
  if (field?.refers === undefined) return undefined
  const thing = thingCalled(analysis.value, value, field.refers)
  return thing === undefined ? undefined : thingMarkdown(analysis, source, thing, language)
}

function thingMarkdown(analysis: Analysis, source: string, thing: Thing, language: Language): string {
  const file = analysis.ids.get(thing.id)?.location.source
  const isElsewhere = file !== undefined && file !== source
  return paragraphs([
    aboutThing(thing, language),
    isElsewhere ? fill(typingWords[language].standsIn, { file: codeMarkdown(file) }) : undefined,
  ])
}

function usesSentence(count: number, language: Language): string {
  const words = typingWords[language]
  if (count === 0) return words.usedNowhere
  return count === 1 ? words.usedOnce : fill(words.usedBy, { count: String(count) })
}

/** `<name>` or `<ref:ID>` in a text. */
function markAt(
  analysis: Analysis,
  source: string,
  offset: number,
  place: PlaceAt,
  language: Language,
): Hover | undefined {
  const text = analysis.sources.get(source)
  const valueType = place.field?.valueType
  if (text === undefined || (valueType !== 'text' && valueType !== 'line')) return undefined
  const from = Math.max(lineStartAt(text, offset), offset - 100, place.range[0])
  const line = text.slice(from, Math.min(lineEndAt(text, offset), offset + 100))
  for (const match of line.matchAll(/<(ref:)?([A-Za-zÆØÅæøå][A-Za-z0-9ÆØÅæøå_.-]{0,80})>/g)) {
    const [whole, ref, name = ''] = match
    const start = from + match.index
    const range: Range = [start, start + whole.length]
    if (offset < range[0] || offset > range[1]) continue
    if (ref === undefined) {
      const value = parameterOf(place, name)
      return value === undefined
        ? undefined
        : { range, markdown: parameterMarkdown(name, value.given, language) }
    }
    const thing = thingCalled(analysis.value, name, 'anything')
    return thing === undefined
      ? undefined
      : { range, markdown: thingMarkdown(analysis, source, thing, language) }
  }
  return undefined
}

/** From the requirement, or from what its section gives all of them. */
function parameterOf({ containers }: PlaceAt, name: string): { readonly given: unknown } | undefined {
  for (const container of containers.toReversed()) {
    if (!isObject(container)) continue
    // All that a requirement leaves open together.
    if ('parameters' in container && container['parameters'] === undefined) return { given: undefined }
    const { defaults } = container
    for (const parameters of [
      container['parameters'],
      isObject(defaults) ? defaults['parameters'] : undefined,
    ]) {
      if (isObject(parameters) && Object.hasOwn(parameters, name)) return { given: parameters[name] }
    }
  }
  return undefined
}

function parameterMarkdown(name: string, given: unknown, language: Language): string {
  const words = typingWords[language]
  const guidance = isObject(given) ? given['guidance'] : undefined
  return paragraphs([
    `**${words.parameter} ${codeMarkdown(name)}**: ${plainMarkdown(parameterText(given) ?? words.parameterOpen)}`,
    typeof guidance === 'string' ? plainMarkdown(guidance) : undefined,
  ])
}
