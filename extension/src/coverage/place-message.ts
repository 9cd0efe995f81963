import type { Location } from '@kravspek/core'

/** The place that a page asks to be led to; `undefined`: the message is none of that kind. */
export function placeIn(message: unknown): Location | undefined {
  if (typeof message !== 'object' || message === null) return undefined
  const { type, source, start, end } = message as Readonly<Record<string, unknown>>
  if (type !== 'go' || typeof source !== 'string' || !isOffset(start) || !isOffset(end) || end < start)
    return undefined
  return { source, range: [start, end] }
}

function isOffset(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}
