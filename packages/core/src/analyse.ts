import { byPlace } from './finding/by-place.js'
import type { Finding, Location, Path } from './finding/finding.js'
import type { Specification } from './generated/specification.js'
import { validateOrganisation, validatePart, validateSpecification } from './generated/validate.js'
import { doubtfulTexts } from './schema/doubtful-text.js'
import { keepOpen } from './schema/keep-open.js'
import { openQuestions } from './schema/open-questions.js'
import { planFindings } from './schema/plan-findings.js'
import { checkReferences, type Identified } from './schema/references.js'
import { validationFindings, type Validator } from './schema/validation-findings.js'
import { compose, type FileContent, type ReadSource } from './source/compose.js'
import { locatePath, type ContainerPlaces } from './source/positions.js'

/** What Kravspek knows of a specification: its content, what is to be said of it, and where everything stands. */
export interface Analysis {
  /** Name of the specification's own file: that of the whole when a part was asked for. */
  readonly name: string
  /**
   * The specification put together from its files, without what is not decided. `undefined`: it could not be read, or its
   * content is not what the format says (then `findings` holds errors).
   */
  readonly specification: Specification | undefined
  /** The content put together from its files, also where it is not what the format says. `undefined`: it could not be read. */
  readonly value: Readonly<Record<string, unknown>> | undefined
  /** What each file that could be understood holds, by name, as it stands there. */
  readonly files: ReadonlyMap<string, FileContent>
  /** By source and place. */
  readonly findings: readonly Finding[]
  /** Every text that the specification consists of, by name. */
  readonly sources: ReadonlyMap<string, string>
  /** Everything with an id: what it is and where it is defined. */
  readonly ids: ReadonlyMap<string, Identified>
  /** Where a path leads, or the nearest place on the way to it. */
  readonly locate: (path: Path, part?: 'key' | 'value') => Location
  /** Where an object or list of the content, and what it holds, stands; `undefined` for one that no file holds. */
  readonly placesOf: (container: object) => ContainerPlaces | undefined
  /** Whether a field of an object of the specification is left open: `null`, or with a plan for when it is decided. */
  readonly isOpen: (holder: object, field: string) => boolean
  /** The fields, or places in a list, that an object of the specification leaves open, each with the plan for it as it stands. */
  readonly leftOpen: (holder: object) => readonly LeftOpen[]
}

export interface LeftOpen {
  readonly key: string | number
  /** `undefined`: there is none, only `null`. */
  readonly plan: Readonly<Record<string, unknown>> | undefined
}

/**
 * Reads and checks a specification.
 *
 * @param name of the file relative to the root; a part's name leads to the specification it is part of
 * @param read gives the text of a file; called once for each file
 */
export function analyse(name: string, read: ReadSource): Analysis {
  const { positions, sources, ...composed } = compose(name, read)
  const groups: (readonly Finding[])[] = [composed.findings]
  const validate = (root: object, concept: string, validator: Validator): void => {
    groups.push(validationFindings({ root, concept, positions, sources }, validator))
  }

  if (composed.organisation !== undefined)
    validate(composed.organisation, 'organisation', validateOrganisation as Validator)
  for (const part of composed.parts) {
    validate(part, 'part', validatePart as Validator)
    groups.push(openQuestions(part, 'part', positions))
  }
  let ids: ReadonlyMap<string, Identified> = new Map()
  const { value } = composed
  if (value !== undefined) {
    validate(value, 'specification', validateSpecification as Validator)
    keepOpen(value, positions)
    groups.push(doubtfulTexts(value, positions))
    const references = checkReferences(value, positions, sources, composed.isComplete)
    ids = references.ids
    groups.push(planFindings(positions, sources), references.findings)
    groups.push(openQuestions(value, 'specification', positions))
  }
  const told = withoutRepeats(groups.flat())
  const isReadable = value !== undefined && !told.some((each) => each.severity === 'error')
  return {
    name: composed.name,
    specification: isReadable ? (value as unknown as Specification) : undefined,
    value,
    files: composed.files,
    findings: told.toSorted(byPlace),
    sources,
    ids,
    locate: (path, part = 'value') => locatePath(positions, value ?? {}, path, part),
    placesOf: (container) => positions.get(container),
    leftOpen: (holder) => positions.get(holder)?.undecided ?? [],
    isOpen: (holder, field) => positions.get(holder)?.undecided.some(({ key }) => key === field) ?? false,
  }
}

// What stands in the organisation file or a part is met there and in the specification that takes it in.
function withoutRepeats(findings: readonly Finding[]): readonly Finding[] {
  const told = new Set<string>()
  return findings.filter(({ message, location, data }) => {
    const { subject: _, ...rest } = data
    const key = JSON.stringify([message, location, rest])
    return !told.has(key) && told.add(key)
  })
}
