/** The first of some names, and how many there are besides. */
export function someNames(names: readonly string[], more: (count: number) => string): string {
  const shown = names.slice(0, mostNames).join(', ')
  return names.length <= mostNames ? shown : `${shown} ${more(names.length - mostNames)}`
}

const mostNames = 12

/** Every name once, in the order of the first, with how many times it is there. */
export function tally(names: readonly string[]): readonly (readonly [name: string, count: number])[] {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts]
}
