/** Ids as cross references in rich text. */
export function references(ids: readonly string[] | undefined): string {
  return (ids ?? []).map((id) => `<ref:${id}>`).join(', ')
}

/** A line of plain text (a name, a title) for use within rich text: its characters mean nothing but themselves. */
export function literal(line: string): string {
  return line.replace(/[*_`[\]<>\\|~]/g, '\\$&').replace(/\s+/g, ' ')
}
