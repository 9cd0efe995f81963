import type { Analysis } from '../analyse.js'
import type { Language } from '../document/nodes.js'
import type { Range } from '../finding/finding.js'
import { isObject } from '../schema/walk.js'
import type { Context } from './context.js'
import { item } from './context-slot.js'
import { literal, writtenText } from './snippet.js'

/** What can be written at a place. */
export interface Completion {
  readonly label: string
  readonly kind: 'field' | 'value' | 'reference' | 'parameter' | 'code' | 'item'
  /** A few words beside the label, in the language asked for. */
  readonly detail: string
  /** Markdown. */
  readonly documentation: string
  /** What it replaces; on one line. */
  readonly range: Range
  /**
   * In the syntax of snippets: `$1`, `${1:text}`, `${1|a,b|}`, and `\$`, `\}`, `\\` for those characters. Its lines carry
   * their whole indentation: they are to be inserted as they are (`keepWhitespace`).
   */
  readonly insertText: string
  readonly sortText: string
  /** What is typed is compared with this: also the titles in the reader's language. */
  readonly filterText: string
  readonly isRequired: boolean
  /** What comes next can be chosen too: ask again once this is inserted. */
  readonly again?: boolean
}

/** What is asked for completions of. */
export interface Asking {
  /** Newest that could be read; its places may be a little behind the text. */
  readonly analysis: Analysis | undefined
  readonly source: string
  readonly text: string
  readonly offset: number
  readonly language: Language
  readonly context: Context
}

/** What is typed is compared with titles in all of them. */
export const languages: readonly Language[] = ['nb', 'nn', 'en']

/** No more than these are given at once: nobody reads more, and more are found as more is typed. */
export const mostCompletions = 300

/** A key that sorts as numbers do. */
export function sortKey(group: number, index: number): string {
  return `${String(group)}-${String(index).padStart(5, '0')}`
}

/** Between brackets: the comma that is missing before what stands behind the place. */
export function commaBehind({ context, text }: Asking): string {
  const { style, range, part, hasColon } = context
  if (style === 'block' || hasColon) return ''
  const isNew =
    part === 'key' || (range[0] === range[1] && context.depth === 0 && context.steps.at(-1) === item)
  const behind = /^["']?(\s*)([^\s,}\]]?)/.exec(text.slice(range[1], range[1] + 200))
  if (!isNew || behind?.[2] === undefined || behind[2] === '') return ''
  return behind[1] === '' ? ', ' : ','
}

/** A text as it is written at the place: in the quotes that stand there, or with the quotes it needs. */
export function writtenAt({ style, scalar }: Context, value: string): string {
  if (scalar === 'double') return JSON.stringify(value).slice(1, -1)
  if (scalar === 'single') return value.replaceAll("'", "''")
  if (style === 'json') return JSON.stringify(value)
  return writtenText(value)
}

/** Where a list is still to be begun, its brackets; and the space that is missing. */
export function insertedAt(asking: Asking, written: string): string {
  const { context } = asking
  const brackets = context.depth > 0 ? `[${literal(written)}$0]` : literal(written)
  return `${context.wantsSpace ? ' ' : ''}${brackets}${commaBehind(asking)}`
}

/** The requirement that an offset is in, or the last before it in the file, with its section. */
export function requirementNear(asking: Asking):
  | {
      readonly requirement: Readonly<Record<string, unknown>>
      readonly section: Readonly<Record<string, unknown>>
    }
  | undefined {
  const section = sectionNear(asking)
  const requirement = lastBefore(asking, section?.['requirements'])
  return section === undefined || requirement === undefined ? undefined : { section, requirement }
}

/** The section that an offset is in, or the last before it in the file. */
export function sectionNear(asking: Asking): Readonly<Record<string, unknown>> | undefined {
  return lastBefore(asking, asking.analysis?.value?.['sections'])
}

/** The last of a list's objects that begins before the offset, in its file. */
function lastBefore(
  { analysis, source, offset }: Asking,
  list: unknown,
): Readonly<Record<string, unknown>> | undefined {
  let found: Readonly<Record<string, unknown>> | undefined
  let nearest = -1
  if (!Array.isArray(list)) return undefined
  for (const each of list as readonly unknown[]) {
    const places = isObject(each) ? analysis?.placesOf(each) : undefined
    if (!isObject(each) || places?.source !== source) continue
    const [start] = places.range
    if (start > offset || start <= nearest) continue
    nearest = start
    found = each
  }
  return found
}
