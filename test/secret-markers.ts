import type { Audience, Specification } from '@kravspek/core'
import { customersOwn, hiddenValues } from './hidden-values.js'

type Fields = Record<string, unknown>

/** Texts and numbers that occur nowhere else, in every place that an audience may not read. */
export function withMarkers(
  original: Specification,
  audience: Audience,
): {
  readonly specification: Specification
  readonly count: number
} {
  const specification = structuredClone(original)
  let count = 0
  const marked = (value: unknown): unknown => {
    count += 1
    if (typeof value === 'string') return `Hemmelig${String(count)}x`
    if (typeof value === 'number') return 987_654_000 + count
    if (Array.isArray(value)) return value.map(marked)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, marked(each)]))
  }
  for (const { container, key } of hiddenValues(specification, audience))
    container[key] = marked(container[key])
  const own = audience === 'supplier' ? customersOwn(specification) : new Set()
  for (const requirement of (specification.sections ?? []).flatMap(
    ({ requirements }) => requirements ?? [],
  )) {
    if (!own.has(requirement.id)) continue
    for (const [key, value] of Object.entries(requirement)) {
      if (key !== 'id' && key !== 'addressee') (requirement as unknown as Fields)[key] = marked(value)
    }
  }
  return { specification, count }
}

/** A marker in a text, also where a number is grouped as readers of some language write it. */
export function markerIn(text: string): string | undefined {
  return /Hemmelig\d+x|98[., \u00a0]?76[., \u00a0]?54\d{3}|987[., \u00a0]654[., \u00a0]\d{3}/i.exec(text)?.[0]
}
