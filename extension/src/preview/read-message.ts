import { documentKinds } from '@kravspek/core'
import type { FromPage, PreviewState } from './messages.js'

/** What came from the page; `undefined`: it is none of what the page says. */
export function readMessage(value: unknown): FromPage | undefined {
  if (!isObject(value)) return undefined
  const { type, kind, role, service, id } = value
  switch (type) {
    case 'ready':
    case 'hindrance':
    case 'render':
      return { type }
    case 'open':
      return typeof id === 'string' ? { type, id } : undefined
    case 'choose':
      return typeof kind === 'string' && typeof role === 'string' && typeof service === 'string'
        ? { type, kind, role, service }
        : undefined
    default:
      return undefined
  }
}

/** What a page kept from when the window was open before; `undefined`: it is nothing that can be used. */
export function readState(value: unknown): PreviewState | undefined {
  if (!isObject(value)) return undefined
  const { uri, kind, role, service } = value
  const known = documentKinds.find((each) => each === kind)
  if (typeof uri !== 'string' || known === undefined) return undefined
  return { uri, kind: known, role: textOf(role), service: textOf(service) }
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
