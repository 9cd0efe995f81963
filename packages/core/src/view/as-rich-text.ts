/** Ids as cross references in rich text. */
export function references(ids: readonly string[] | undefined): string {
  return (ids ?? []).map((id) => `<ref:${id}>`).join(', ')
}

/** A line of plain text (a name, a title) for use within rich text: its characters mean nothing but themselves. */
export function literal(line: string): string {
  return line.replace(/[*_`[\]<>\\|~]/g, '\\$&').replace(/\s+/g, ' ')
}

/** Rich text with a label in bold before it: on its first line, or above it where it begins with a list or a table. */
export function labelled(label: string, text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  const startsBlock = /^\s*(?:[-*+|]|\d+[.)])/.test(text)
  return `**${literal(label)}**${startsBlock ? '\n\n' : ' '}${text}`
}
