import { finding, type Datum, type Finding } from '../finding/finding.js'
import { locateEntry, type Positions, type Undecided } from '../source/positions.js'
import type { Facts } from './facts.js'
import { fieldOf, identifying } from './field-of-path.js'
import type { UsedParameter } from './parameters.js'

/** A container that leaves something open, or a parameter that a requirement uses without giving its value. */
export type OpenPlace =
  | {
      readonly type: 'left-open'
      readonly container: object
      /** Concept of the object, or key of the list. */
      readonly key: string
      readonly subject: Datum
      /** Name of the parameter whose value, unit or bounds are open. */
      readonly parameter: string | undefined
    }
  | ({ readonly type: 'parameter'; readonly id: string } & UsedParameter)

/** One task for each value that is left open, and for each parameter that is used without a value. */
export function openQuestions(facts: readonly Facts[], positions: Positions): readonly Finding[] {
  const tasks: Finding[] = []
  const seen = new Set<unknown>()
  for (const { open } of facts) {
    for (const place of open) {
      if (place.type === 'parameter') {
        tasks.push(parameterTask(place, positions))
        continue
      }
      const undecided = positions.get(place.container)?.undecided
      // A container that stands in two places (merged lists share one) is asked about once.
      if (undecided === undefined || seen.has(undecided)) continue
      seen.add(undecided)
      for (const each of undecided) {
        if (typeof each.key === 'string' && isToldElsewhere(place.key, each.key)) continue
        tasks.push(undecidedTask(each, place))
      }
    }
  }
  return tasks
}

// An identifier can't be left open, and a field that the format does not have is told as that.
function isToldElsewhere(concept: string, name: string): boolean {
  return (
    identifying(concept, name) || (!concept.endsWith('.parameters') && fieldOf(concept, name) === undefined)
  )
}

/** @param place the object that leaves a field open, or the list that leaves an item open */
function undecidedTask(
  open: Undecided,
  { key: holder, subject, parameter, container }: Extract<OpenPlace, { readonly type: 'left-open' }>,
): Finding {
  const decideBy = open.plan?.['decideBy']
  const owner = open.plan?.['owner']
  const name = typeof open.key === 'number' ? undefined : open.key
  const isValue = parameter !== undefined && name === 'value'
  const guidance = isValue && open.plan === undefined ? guidanceIn(container) : undefined
  const field: Datum = isValue
    ? { type: 'names', names: [parameter] }
    : name === undefined || fieldOf(holder, name) !== undefined
      ? { type: 'field', key: name === undefined ? holder : `${holder}.${name}` }
      : { type: 'names', names: [name] }
  const plan = `${guidance === undefined ? '' : '-guided'}${typeof decideBy === 'string' ? '-by' : ''}${typeof owner === 'string' ? '-owner' : ''}`
  return finding({
    code: 'undecided',
    message: name === undefined ? 'undecided-item' : `undecided${plan}`,
    severity: 'task',
    location: open.location,
    data: {
      subject,
      field,
      ...(typeof decideBy === 'string' ? { decideBy } : {}),
      ...(typeof owner === 'string' ? { owner } : {}),
      ...(guidance === undefined ? {} : { guidance }),
    },
  })
}

/** How to choose the value of a parameter, on one line. Where someone has taken on to decide it, the plan is what is told. */
function guidanceIn(parameter: object): string | undefined {
  const guidance: unknown = 'guidance' in parameter ? parameter.guidance : undefined
  if (typeof guidance !== 'string' || guidance.trim() === '') return undefined
  return guidance.replace(/\s+/g, ' ').trim()
}

function parameterTask(
  { id, name, container, key }: Extract<OpenPlace, { readonly type: 'parameter' }>,
  positions: Positions,
): Finding {
  return finding({
    code: 'parameter-without-value',
    severity: 'task',
    location: locateEntry(positions, container, key)?.value ?? { source: '', range: [0, 0] },
    data: { id, name },
  })
}
