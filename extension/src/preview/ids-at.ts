import type { Analysis } from '@kravspek/core'
import { placeAt } from '@kravspek/core/editor'

/** Ids of what an offset of a file is in, the innermost first: a sub-requirement, its requirement, its section. */
export function idsAt(analysis: Analysis, source: string, offset: number): readonly string[] {
  const place = placeAt(analysis, source, offset)
  if (place === undefined) return []
  const ids: string[] = []
  let outer: string | undefined
  for (const each of [...place.containers, place.value]) {
    const id = idOf(each)
    if (id === undefined) continue
    const inner = outer === undefined ? undefined : `${outer}.${id}`
    for (const known of [id, inner]) if (known !== undefined && isShown(analysis, known)) ids.unshift(known)
    outer = id
  }
  return ids
}

/** No document has a place for the specification itself. */
function isShown({ ids }: Analysis, id: string): boolean {
  const kind = ids.get(id)?.kind
  return kind !== undefined && kind !== 'specification'
}

function idOf(value: unknown): string | undefined {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined
  return typeof id === 'string' ? id : undefined
}
