import { escape } from '../../../packages/core/dist/html/escape.js'

/** Text with the names of values to decide marked. */
export function withMarks(text, parameters = {}) {
  const names = new Set(Object.values(parameters).map(({ name }) => name))
  return text
    .split(/<([^<>]+)>/)
    .map((piece, index) =>
      index % 2 === 0
        ? escape(piece)
        : names.has(piece)
          ? `<var>‹${escape(piece)}›</var>`
          : escape(`<${piece}>`),
    )
    .join('')
}
