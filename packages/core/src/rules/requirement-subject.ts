import type { Requirement, Section } from '../generated/specification.js'
import type { RuleSettings } from './settings.js'
import type { Kind, Language } from './terms.js'
import { readWording, type Wording } from './wording/wording.js'

/** A requirement as a rule sees it: with what its section says for all, and its words read. */
export interface RequirementSubject {
  /** With the section's defaults where it says nothing itself. */
  readonly requirement: Requirement
  /** As it is written, without what its section says. */
  readonly own: Requirement
  /** `undefined`: not decided. */
  readonly kind: Kind | undefined
  /** The language that its texts are in. */
  readonly language: Language
  /** Its `text`; empty where there is none. */
  readonly wording: Wording
  readonly shared: Shared
  /**
   * Whether a field of it is left open on purpose, by itself or by its section for all: a task asks for it, and no rule
   * needs to.
   */
  readonly isOpen: (field: string) => boolean
  /** The same of a field of one of its values: `isOpenIn(verification, 'tender')`. */
  readonly isOpenIn: (holder: object, field: string) => boolean
}

/** What rules on requirements may know of everything else. Kept as one object as long as all in it is the same. */
export interface Shared {
  readonly settings: RuleSettings
  /** The words that the specification explains (`terms`), as written. */
  readonly terms: readonly string[]
  /** Names of the technologies that the services have and keep (`technologies`), as written. */
  readonly technologies: readonly string[]
}

/** What a requirement takes from its section. */
export interface Inherited {
  readonly defaults: Section['defaults']
  readonly language: Language
  readonly rationale: string | undefined
  readonly needs: readonly string[] | undefined
  readonly roles: readonly string[] | undefined
  readonly recommendations: readonly number[] | undefined
  /** The fields of a requirement that come of these. */
  readonly fields: Partial<Requirement>
}

/** What the requirements of a section take from it. */
export function inheritedIn(
  { defaults, language, rationale, needs, roles, recommendations }: Section,
  languageOfAll: Language,
): Inherited {
  const said = { rationale, needs, roles, recommendations }
  return {
    defaults,
    language: defaults?.language ?? language ?? languageOfAll,
    ...said,
    fields: { ...withoutUndefined(said), ...defaults },
  }
}

/** Puts together what a rule sees. */
export function requirementSubject(
  own: Requirement,
  { defaults, language, fields }: Inherited,
  shared: Shared,
  isOpen: (holder: object, field: string) => boolean,
): RequirementSubject {
  const requirement = { ...fields, ...own }
  return {
    requirement,
    own,
    kind: requirement.kind,
    language: requirement.language ?? language,
    wording: readWording(requirement.text ?? ''),
    shared,
    isOpen: (field) =>
      isOpen(own, field) || (defaults !== undefined && !Object.hasOwn(own, field) && isOpen(defaults, field)),
    isOpenIn: isOpen,
  }
}

function withoutUndefined(value: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined))
}
