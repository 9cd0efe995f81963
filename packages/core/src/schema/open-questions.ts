import { finding, type Datum, type Finding } from '../finding/finding.js'
import { locateEntry, type Positions, type Undecided } from '../source/positions.js'
import { fieldOf, identifying, placeOfPath } from './field-of-path.js'
import { usedParameters } from './parameters.js'
import { isObject, pathOf, walk, type Trail } from './walk.js'

/**
 * One task for each value that is left open, and for each parameter that a requirement uses without giving its value.
 * @param rootConcept `specification`, or `part`
 */
export function openQuestions(root: object, rootConcept: string, positions: Positions): readonly Finding[] {
  const tasks: Finding[] = []
  const seen = new Set<unknown>()
  let defaults: unknown

  const report = (container: object, key: string, trail: Trail | undefined): void => {
    const undecided = positions.get(container)?.undecided
    // A container that stands in two places (merged lists share one) is asked about once.
    if (undecided === undefined || undecided.length === 0 || seen.has(undecided)) return
    seen.add(undecided)
    const { subject } = placeOfPath(root, rootConcept, pathOf(trail))
    for (const open of undecided) {
      if (typeof open.key === 'string' && isToldElsewhere(key, open.key)) continue
      tasks.push(undecidedTask(open, key, { type: 'subject', ...subject }))
    }
  }

  walk(root, rootConcept, {
    object: (value, concept, trail) => {
      report(value, concept, trail)
      if (concept === 'section')
        defaults = isObject(value['defaults']) ? value['defaults']['parameters'] : undefined
      if (isObject(value['parameters'])) report(value['parameters'], `${concept}.parameters`, trail)
      if (concept === 'requirement')
        for (const task of missingParameters(value, defaults, positions)) tasks.push(task)
    },
    list: report,
  })
  return tasks
}

// An identifier can't be left open, and a field that the format does not have is told as that.
function isToldElsewhere(concept: string, name: string): boolean {
  return (
    identifying(concept, name) || (!concept.endsWith('.parameters') && fieldOf(concept, name) === undefined)
  )
}

/** @param holder concept of the object that leaves a field open, or key of the list that leaves an item open */
function undecidedTask(open: Undecided, holder: string, subject: Datum): Finding {
  const decideBy = open.plan?.['decideBy']
  const owner = open.plan?.['owner']
  const name = typeof open.key === 'number' ? undefined : open.key
  const field: Datum =
    name === undefined || fieldOf(holder, name) !== undefined
      ? { type: 'field', key: name === undefined ? holder : `${holder}.${name}` }
      : { type: 'names', names: [name] }
  const plan = `${typeof decideBy === 'string' ? '-by' : ''}${typeof owner === 'string' ? '-owner' : ''}`
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
    },
  })
}

function missingParameters(
  requirement: Readonly<Record<string, unknown>>,
  defaults: unknown,
  positions: Positions,
): Finding[] {
  const given = [requirement['parameters'], defaults].filter(isObject)
  const isGiven = (name: string): boolean =>
    given.some((parameters) => {
      const at = positions.get(parameters)
      return Object.hasOwn(parameters, name) || (at?.undecided.some((open) => open.key === name) ?? false)
    })
  return usedParameters(requirement)
    .filter(({ name }) => !isGiven(name))
    .map(({ name, container, key }) =>
      finding({
        code: 'parameter-without-value',
        severity: 'task',
        location: locateEntry(positions, container, key)?.value ?? { source: '', range: [0, 0] },
        data: { id: typeof requirement['id'] === 'string' ? requirement['id'] : '', name },
      }),
    )
}
