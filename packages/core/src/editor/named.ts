import type { Language } from '../document/nodes.js'
import { fieldOf } from '../schema/field-of-path.js'
import { texts } from '../generated/texts.js'

type Fields = Readonly<Record<string, unknown>>

/** What people know a thing of the specification by. */
export interface Named {
  /** `undefined`: it has none. */
  readonly id: string | undefined
  /** Its title, or the first words of what it says; empty where it says nothing yet. */
  readonly title: string
}

/** Fields that tell people which thing it is, those that tell most first. */
const titleFields = [
  'title',
  'name',
  'caption',
  'term',
  'statement',
  'question',
  'story',
  'text',
  'after',
  'rule',
  'activity',
  'function',
  'form',
  'service',
  'role',
  'tier',
  'recommendation',
  'lot',
] as const

/** What a thing of a concept is called. What is only a number is called by its field too: «Linje 1». */
export function namedBy(value: Fields, concept: string, language: Language): Named {
  const id = typeof value['id'] === 'string' && value['id'] !== '' ? value['id'] : undefined
  for (const name of titleFields) {
    const content = value[name]
    const key = `${concept}.${name}`
    if (typeof content === 'number') return { id, title: `${texts[language][key]?.[0] ?? name} ${content}` }
    if (typeof content !== 'string' || content.trim() === '') continue
    const isChosen = fieldOf(concept, name)?.values !== undefined
    const title = isChosen ? texts[language][`${key}=${content}`]?.[0] : undefined
    return { id, title: title ?? firstWords(content) }
  }
  const at = value['at']
  return { id, title: Array.isArray(at) ? at.filter((each) => typeof each === 'string').join(', ') : '' }
}

/** Longest title, in UTF-16 code units. */
const longestTitle = 70

function firstWords(text: string): string {
  const words = text
    .slice(0, 4 * longestTitle)
    .replace(/\s+/g, ' ')
    .trim()
  if (words.length <= longestTitle) return words
  const cut = words.slice(0, longestTitle)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longestTitle / 2)).replace(/[\s,.;:\ud800-\udbff]+$/, '')} …`
}
