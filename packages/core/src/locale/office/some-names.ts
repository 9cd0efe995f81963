/** The first of some names, and how many there are besides. */
export function someNames(names: readonly string[], more: (count: number) => string): string {
  const shown = names.slice(0, mostNames).join(', ')
  return names.length <= mostNames ? shown : `${shown} ${more(names.length - mostNames)}`
}

const mostNames = 12
