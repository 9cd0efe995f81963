import { byPlace } from './finding/by-place.js'
import type { Finding, Location, Path } from './finding/finding.js'
import type { Review, Specification } from './generated/specification.js'
import {
  validateOrganisation,
  validatePart,
  validateReview,
  validateSpecification,
} from './generated/validate.js'
import { registerFindings } from './review/register-findings.js'
import { doubtfulTexts } from './schema/doubtful-text.js'
import type { Facts } from './schema/facts.js'
import { keepOpen } from './schema/keep-open.js'
import { openQuestions } from './schema/open-questions.js'
import { planFindings } from './schema/plan-findings.js'
import { checkReferences, type Identified } from './schema/references.js'
import { validate, type Validator } from './schema/validation-findings.js'
import { compose, reviewName, type Composed, type FileContent, type ReadSource } from './source/compose.js'
import { locatePath, type ContainerPlaces, type Positions } from './source/positions.js'

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
  /**
   * What was said of the specification, and what it was answered: `NAME.review.yaml`. `undefined`: nothing has come back
   * yet, or the file can't be understood (then `findings` says so at `reviewFile`).
   */
  readonly review: Review | undefined
  /** Name of the file that `review` stands in, whether it is there or not. */
  readonly reviewFile: string
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
  return analyseComposed(compose(name, read)).analysis
}

/** What an analysis was made of must be read again before the next one of the same files. */
export interface Analysed {
  readonly analysis: Analysis
  /** Whether an id or the name of a file was read as text where the files were put together by a number. */
  readonly hasNewNames: boolean
}

/** Checks a specification that was put together. What it says of a section is remembered with the section. */
export function analyseComposed({ positions, sources, ...composed }: Composed): Analysed {
  const groups: (readonly Finding[])[] = [composed.findings]
  let hasNewNames = false
  const validated = (root: object, concept: string, validator: Validator): readonly Facts[] => {
    const validation = validate({ root, concept, positions, sources }, validator)
    groups.push(validation.findings)
    hasNewNames ||= validation.hasNewNames
    return validation.facts
  }

  if (composed.organisation !== undefined)
    validated(composed.organisation, 'organisation', validateOrganisation as Validator)
  for (const part of composed.parts) {
    const facts = validated(part, 'part', validatePart as Validator)
    groups.push(openQuestions(facts, positions))
  }
  if (composed.review !== undefined) validated(composed.review, 'review', validateReview as Validator)
  let ids: ReadonlyMap<string, Identified> = new Map()
  const { value } = composed
  if (value !== undefined) {
    const facts = validated(value, 'specification', validateSpecification as Validator)
    keepOpen(value, positions)
    groups.push(doubtfulTexts(facts, positions))
    const references = checkReferences(facts, positions, sources, composed.isComplete)
    ids = references.ids
    const plans = planFindings(positions, sources, (source) => composed.files.has(source))
    groups.push(plans, references.findings)
    groups.push(openQuestions(facts, positions))
  }
  const told = withoutRepeats(groups.flat())
  const reviewFile = reviewName(composed.name)
  const hasErrors = (isIn: (source: string) => boolean): boolean =>
    told.some(({ severity, location }) => severity === 'error' && isIn(location.source))
  const isReadable = value !== undefined && !hasErrors((source) => source !== reviewFile)
  const isReviewReadable = !hasErrors((source) => source === reviewFile)
  const specification = isReadable ? (value as unknown as Specification) : undefined
  const review = isReviewReadable ? (composed.review as unknown as Review | undefined) : undefined
  const readers = readersOf(positions)
  const judged =
    specification === undefined || review === undefined
      ? []
      : registerFindings({
          ...{ review, reviewFile, specification, ids, isComplete: composed.isComplete },
          placesOf: readers.placesOf,
        })
  const analysis: Analysis = {
    name: composed.name,
    specification,
    value,
    review,
    reviewFile,
    files: composed.files,
    findings: [...told, ...judged].sort(byPlace),
    sources,
    ids,
    locate: (path, part = 'value') => locatePath(positions, value ?? {}, path, part),
    ...readers,
  }
  return { analysis, hasNewNames }
}

/** Rules keep these with what they remember: they hold on to nothing but the places. */
function readersOf(positions: Positions): Pick<Analysis, 'placesOf' | 'leftOpen' | 'isOpen'> {
  return {
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
