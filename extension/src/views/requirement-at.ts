import type { Analysis } from '@kravspek/core'
import { placeAt } from '@kravspek/core/editor'

/** Id of the requirement that an offset of a file stands in. */
export function requirementAt(analysis: Analysis, source: string, offset: number): string | undefined {
  const place = placeAt(analysis, source, offset)
  if (place === undefined) return undefined
  const { path, containers, value } = place
  const depth = path.indexOf('requirements') + 2
  if (depth < 2) return undefined
  const requirement = path.length === depth ? value : containers[depth]
  const id = (requirement as { readonly id?: unknown } | undefined)?.id
  return typeof id === 'string' ? id : undefined
}
