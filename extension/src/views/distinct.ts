/** Tells apart what would have the same id. */
export function distinct(): (id: string) => string {
  const counts = new Map<string, number>()
  return (id) => {
    const count = (counts.get(id) ?? 0) + 1
    counts.set(id, count)
    return count === 1 ? id : `${id}#${String(count)}`
  }
}
