import { parsedJson } from '../schema/parsed-json.js'
import { isObject } from '../schema/walk.js'
import type { OpenedFile, ReturnedField, ReturnedStamp } from './returned.js'

/** Why a text is no answer file. */
export type AnswerFileProblem =
  | 'not-json'
  | 'not-answers'
  /** Made by a Kravspek whose format of answers we do not know. */
  | 'newer'

/** Longest text that is read, in UTF-16 code units: a filled form is some ten thousand. */
const longestFile = 5_000_000

const mostItems = 5_000

/** Longest id of a field: two ids of 64 characters, and what is asked of them. */
const longestId = 200

/**
 * Reads an answer file: what the page of a form saved (html/answer-script.ts), `NAME.kravsvar.json`. What it is called does
 * not matter. It comes from a stranger: whatever it holds, the answer is a file that can be read or a problem.
 */
export function readAnswerFile(text: string): OpenedFile | { readonly problem: AnswerFileProblem } {
  if (text.length > longestFile) return { problem: 'not-answers' }
  const value = parsedJson(text.replace(/^\ufeff/, ''))
  if (value === undefined) return { problem: 'not-json' }
  if (!isObject(value)) return { problem: 'not-answers' }
  const version = own(value, 'kravspek')
  if (typeof version === 'number' && version > 1) return { problem: 'newer' }
  const stamp = stampOf(own(value, 'answers'))
  const fields = fieldsOf(own(value, 'items'))
  if (version !== 1 || stamp === undefined || fields === undefined) return { problem: 'not-answers' }
  return { stamp, isForm: true, read: () => ({ stamp, comments: [], changes: [], fields }) }
}

function stampOf(value: unknown): ReturnedStamp | undefined {
  if (!isObject(value)) return undefined
  const [specification, version, document, hash] = ['specification', 'version', 'document', 'hash'].map(
    (name) => line(own(value, name)),
  )
  if (specification === undefined || version === undefined || document === undefined) return undefined
  if (hash === undefined || !/^[0-9a-f]{64}$/.test(hash)) return undefined
  return {
    specification,
    version,
    document,
    hash,
    role: line(own(value, 'role')),
    service: line(own(value, 'service')),
  }
}

function fieldsOf(value: unknown): readonly ReturnedField[] | undefined {
  if (!Array.isArray(value) || value.length > mostItems) return undefined
  const fields: ReturnedField[] = []
  for (const item of value as readonly unknown[]) {
    if (!isObject(item)) return undefined
    const id = own(item, 'id')
    const text = own(item, 'text')
    if (typeof id !== 'string' || id.length > longestId || typeof text !== 'string') return undefined
    if (text.trim() !== '') fields.push({ id, certainty: 'tag', label: '', text: text.trim() })
  }
  return fields
}

/** What an object holds itself: `__proto__` and the like are names as any other in JSON. */
function own(value: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(value, name) ? value[name] : undefined
}

function line(value: unknown): string | undefined {
  return typeof value === 'string' && value.length <= longestId && !/[\u0000-\u001f]/.test(value)
    ? value
    : undefined
}
