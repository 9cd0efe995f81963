import type { Path } from '../finding/finding.js'
import type { Role, Section, Specification } from '../generated/specification.js'
import type { Reviewer } from '../schema/reviewer.js'
import type { RulePack } from './packs/rule-pack.js'
import type { RequirementSubject } from './requirement-subject.js'
import type { RuleSettings } from './settings.js'
import type { Size } from './terms.js'

/** A requirement and where it stands. */
export interface PlacedRequirement {
  readonly subject: RequirementSubject
  readonly path: Path
  readonly section: Section
}

/** What a rule on the whole specification sees. */
export interface RuleContext {
  readonly specification: Specification
  readonly settings: RuleSettings
  /** The procurement rules that apply, by the date of notice. */
  readonly pack: RulePack
  readonly isPackVerified: boolean
  /** In the order of the file. */
  readonly requirements: readonly PlacedRequirement[]
  /** By id; of two with one id the first. */
  readonly requirementById: ReadonlyMap<string, PlacedRequirement>
  readonly roleById: ReadonlyMap<string, Role>
  /** Whether a specification of this size (`profile`) is asked for what it leaves out: a large one for everything. */
  readonly asks: (from: Size) => boolean
  /** Whether a field is left open on purpose: a task asks for it, and no rule needs to. */
  readonly isOpen: (holder: object, field: string) => boolean
  /** Whether something has come from those who were asked to review: the register of comments says so. */
  readonly hasAnswered: (asked: Reviewer) => boolean
  /** Those of the fields that have no value, an empty text or an empty list, and are not left open. */
  readonly missing: <T extends object>(
    holder: T,
    fields: readonly (keyof T & string)[],
  ) => readonly (keyof T & string)[]
}

const sizes: readonly Size[] = ['small', 'standard', 'large']

/** The indexes that rules on the whole specification read. */
export function ruleContext(
  specification: Specification,
  rest: Pick<RuleContext, 'settings' | 'pack' | 'isPackVerified' | 'requirements' | 'isOpen' | 'hasAnswered'>,
): RuleContext {
  let byId: ReadonlyMap<string, PlacedRequirement> | undefined
  const size = sizes.indexOf(specification.profile ?? 'standard')
  return {
    specification,
    ...rest,
    // Few rules ask for it, and only of some specifications.
    get requirementById() {
      byId ??= indexById(rest.requirements)
      return byId
    },
    roleById: new Map((specification.roles ?? []).map((role) => [role.id, role])),
    asks: (from) => size >= sizes.indexOf(from),
    missing: (holder, fields) =>
      fields.filter((field) => isEmpty(holder[field]) && !rest.isOpen(holder, field)),
  }
}

function indexById(requirements: readonly PlacedRequirement[]): ReadonlyMap<string, PlacedRequirement> {
  const index = new Map<string, PlacedRequirement>()
  for (const placed of requirements) {
    const { id } = placed.subject.requirement
    if (!index.has(id)) index.set(id, placed)
  }
  return index
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
}
