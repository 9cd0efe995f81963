import type { Inline } from '@kravspek/core'

/** The words of inlines without their look, on one line. */
export const plainText = (children: readonly Inline[]): string =>
  children
    .map((child) =>
      child.type === 'text' ? child.text : child.type === 'break' ? ' ' : plainText(child.children),
    )
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
