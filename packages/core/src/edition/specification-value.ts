import type { Analysis } from '../analyse.js'
import { resolveInside } from '../source/source-path.js'

type Fields = Readonly<Record<string, unknown>>

/**
 * An analysed specification as one value that a file of the format can hold: put together from its parts and its
 * organisation file, with what is left open, and with the names of its pictures relative to its own folder.
 *
 * @throws where `analysis.specification` is `undefined`
 */
export function specificationValue(analysis: Analysis): Fields {
  const { specification } = analysis
  if (specification === undefined) throw new Error('A specification with errors is no edition')
  const { organisation: _, ...value } = copyOf(specification, analysis) as Fields
  const sections = (specification.sections ?? []).map((section, index) => {
    const copy = (value['sections'] as readonly Fields[])[index] ?? {}
    if (section.figures === undefined) return copy
    return { ...copy, figures: figuresOf(copy['figures'] as readonly Fields[], index, analysis) }
  })
  return specification.sections === undefined ? value : { ...value, sections }
}

function figuresOf(figures: readonly Fields[], section: number, analysis: Analysis): readonly Fields[] {
  return figures.map((figure, index) => {
    const { file } = figure
    if (typeof file !== 'string') return figure
    const { source } = analysis.locate(['sections', section, 'figures', index, 'file'])
    const resolved = resolveInside(source, file)
    // What the specification's own file says is relative to its folder already.
    return resolved === undefined || source === analysis.name
      ? figure
      : { ...figure, file: relativeTo(analysis.name, resolved) }
  })
}

/** Name of a file as another one names it: both are relative to the root, with `/`. */
function relativeTo(from: string, name: string): string {
  const folders = from.split('/').slice(0, -1)
  const steps = name.split('/')
  let common = 0
  while (common < folders.length && common < steps.length - 1 && folders[common] === steps[common])
    common += 1
  return [...folders.slice(common).map(() => '..'), ...steps.slice(common)].join('/')
}

function copyOf(value: unknown, analysis: Analysis): unknown {
  if (typeof value !== 'object' || value === null) return value
  const open = analysis.leftOpen(value)
  if (Array.isArray(value)) {
    const items: unknown[] = value.map((item: unknown) => copyOf(item, analysis))
    // From the last: each place counts the items before it that are there.
    for (const { key, plan } of open.toReversed())
      if (typeof key === 'number') items.splice(key, 0, plan ?? null)
    return items
  }
  const entries = Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .map(([name, each]) => [name, copyOf(each, analysis)] as const)
  return Object.fromEntries([
    ...entries,
    ...open.map(({ key, plan }) => [String(key), plan ?? null] as const),
  ])
}
