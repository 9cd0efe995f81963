import type { Datum, Path } from '../finding/finding.js'
import type { Requirement, Section, Specification } from '../generated/specification.js'
import type { Reviewer } from '../schema/reviewer.js'
import { ruleContext, type PlacedRequirement, type RuleContext } from './context.js'
import { choosePack } from './packs/choose-pack.js'
import {
  inheritedIn,
  requirementSubject,
  type Inherited,
  type RequirementSubject,
  type Shared,
} from './requirement-subject.js'
import type { AnyReport, RemarkDetails, Rule } from './rule.js'
import type { RuleSettings } from './settings.js'
import type { Kind } from './terms.js'

/** What a rule has to say about one place of a specification. */
export interface Remark {
  readonly rule: Rule
  /** Id of one of the rule's messages. */
  readonly message: string
  readonly path: Path
  readonly data: Readonly<Record<string, Datum>>
  readonly details: RemarkDetails
  /** Kind of the requirement it is about. */
  readonly kind: Kind | undefined
}

export interface Linted {
  readonly context: RuleContext
  /** The rules that were run. */
  readonly active: readonly Rule[]
  readonly remarks: readonly Remark[]
  /** How many requirements were looked at: those that were not known from an earlier time. */
  readonly requirementsChecked: number
}

/**
 * Runs rules over a specification. What was remarked on a requirement is remembered with the requirement: as long as the
 * object, its section's word for all and the settings are the same, its rules are not run again. A whole section that is
 * the same in the same place keeps its placed requirements and remarks: the same objects.
 *
 * @param hasAnswered whether something has come from those who were asked to review; otherwise nothing has come
 */
export function lint(
  specification: Specification,
  settings: RuleSettings,
  rules: readonly Rule[],
  isOpen: (holder: object, field: string) => boolean,
  hasAnswered: (asked: Reviewer) => boolean = () => false,
): Linted {
  const active = rules.filter(({ code, profile }) => {
    const severity = settings.severities[code]
    return severity === undefined
      ? profile === 'default' || settings.profile === 'strict'
      : severity !== 'off'
  })
  const requirementRules = active.filter(({ scope }) => scope === 'requirement')
  const remarksOn = requirementChecks(requirementRules)
  const shared = sharedOf(specification, settings)
  const remarks: Remark[] = []
  const requirements: PlacedRequirement[] = []
  let requirementsChecked = 0

  const lookAt = (requirement: Requirement, conditions: Conditions): Remembered => {
    requirementsChecked += 1
    const subject = requirementSubject(requirement, conditions.inherited, shared, isOpen)
    return { conditions, subject, remarks: remarksOn(subject) }
  }
  for (const [index, section] of (specification.sections ?? []).entries()) {
    const inherited = inheritedIn(section, specification.language ?? 'nb')
    const known = knownSection(section, index, { inherited, shared, rules: requirementRules }, lookAt)
    for (const each of known.requirements) requirements.push(each)
    for (const each of known.remarks) remarks.push(each)
  }

  const { pack, isVerified } = choosePack(specification.procurement?.dates?.notice, settings.verifiedPacks)
  const context = ruleContext(specification, {
    settings,
    pack,
    isPackVerified: isVerified,
    requirements,
    isOpen,
    hasAnswered,
  })
  for (const rule of active) {
    if (rule.scope !== 'specification') continue
    const check = rule.check as (context: RuleContext, report: AnyReport) => void
    check(context, (message, path, data, details = {}) => {
      remarks.push({ rule, message, path, data, details, kind: undefined })
    })
  }
  return { context, active, remarks, requirementsChecked }
}

/** What the remarks on a requirement depend on besides the requirement. */
interface Conditions {
  readonly inherited: Inherited
  readonly shared: Shared
  readonly rules: readonly Rule[]
}

interface Remembered {
  readonly conditions: Conditions
  readonly subject: RequirementSubject
  /** Their paths lead from the requirement. */
  readonly remarks: readonly Remark[]
}

interface RememberedSection {
  readonly conditions: Conditions
  readonly index: number
  readonly requirements: readonly PlacedRequirement[]
  /** Their paths lead from the specification. */
  readonly remarks: readonly Remark[]
}

const remembered = new WeakMap<Requirement, Remembered>()
const rememberedSections = new WeakMap<Section, RememberedSection>()

type LookAt = (requirement: Requirement, conditions: Conditions) => Remembered

function knownSection(
  section: Section,
  index: number,
  conditions: Conditions,
  lookAt: LookAt,
): RememberedSection {
  const known = rememberedSections.get(section)
  if (known?.index === index && isSame(known.conditions, conditions)) return known
  const requirements: PlacedRequirement[] = []
  const remarks: Remark[] = []
  for (const [number, requirement] of (section.requirements ?? []).entries()) {
    const own = knownRequirement(requirement, conditions, lookAt)
    const path: Path = ['sections', index, 'requirements', number]
    requirements.push({ subject: own.subject, path, section })
    for (const remark of own.remarks) remarks.push(placed(remark, path))
  }
  const looked = { conditions, index, requirements, remarks }
  rememberedSections.set(section, looked)
  return looked
}

function knownRequirement(requirement: Requirement, conditions: Conditions, lookAt: LookAt): Remembered {
  const known = remembered.get(requirement)
  if (known !== undefined && isSame(known.conditions, conditions)) return known
  const looked = lookAt(requirement, conditions)
  remembered.set(requirement, looked)
  return looked
}

function isSame(known: Conditions, { inherited, shared, rules }: Conditions): boolean {
  return (
    known.shared === shared &&
    hasSameValues(known.inherited, inherited) &&
    (known.rules === rules || hasSameItems(known.rules, rules))
  )
}

function hasSameValues(a: Inherited, b: Inherited): boolean {
  return (
    a.defaults === b.defaults &&
    a.language === b.language &&
    a.rationale === b.rationale &&
    a.needs === b.needs &&
    a.roles === b.roles &&
    a.recommendations === b.recommendations
  )
}

function hasSameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((each, index) => each === b[index])
}

/** What was shared the last time that the same terms, technologies and settings met. */
const lastShared = new WeakMap<RuleSettings, Shared>()

function sharedOf(specification: Specification, settings: RuleSettings): Shared {
  const terms = (specification.terms ?? []).flatMap(({ term }) => (term === undefined ? [] : [term]))
  const technologies = (specification.technologies ?? []).flatMap(({ name, use }) =>
    name === undefined || (use !== 'kept' && use !== 'integrated') ? [] : [name],
  )
  const last = lastShared.get(settings)
  if (last !== undefined && hasSameItems(last.terms, terms) && hasSameItems(last.technologies, technologies))
    return last
  const shared = { settings, terms, technologies }
  lastShared.set(settings, shared)
  return shared
}

/** Runs rules on one requirement after another; thousands of them share one report of each rule. */
function requirementChecks(rules: readonly Rule[]): (subject: RequirementSubject) => readonly Remark[] {
  let remarks: Remark[] = []
  let kind: Kind | undefined
  const checks = rules.map((rule) => {
    const check = rule.check as (subject: RequirementSubject, report: AnyReport) => void
    const report: AnyReport = (message, path, data, details = {}) => {
      remarks.push({ rule, message, path, data, details, kind })
    }
    return { check, report }
  })
  return (subject) => {
    remarks = []
    kind = subject.kind
    for (const { check, report } of checks) check(subject, report)
    return remarks
  }
}

/** A remark on a requirement, its paths led from the top of the specification. */
function placed(remark: Remark, base: Path): Remark {
  const { related, fixes } = remark.details
  const path = [...base, ...remark.path]
  if (related === undefined && fixes === undefined) return { ...remark, path }
  return {
    ...remark,
    path,
    details: {
      ...remark.details,
      ...(related === undefined
        ? {}
        : { related: related.map((each) => ({ ...each, path: [...base, ...each.path] })) }),
      ...(fixes === undefined
        ? {}
        : {
            fixes: fixes.map((fix) => ({
              ...fix,
              edits: fix.edits.map((edit) => ({ ...edit, path: [...base, ...edit.path] })),
            })),
          }),
    },
  }
}
