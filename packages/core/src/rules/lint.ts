import type { Datum, Path } from '../finding/finding.js'
import type { Requirement, Section, Specification } from '../generated/specification.js'
import { ruleContext, type PlacedRequirement, type RuleContext } from './context.js'
import { choosePack } from './packs/choose-pack.js'
import {
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
 */
export function lint(
  specification: Specification,
  settings: RuleSettings,
  rules: readonly Rule[],
  isOpen: (holder: object, field: string) => boolean,
): Linted {
  const active = rules.filter(({ code, profile }) => {
    const severity = settings.severities[code]
    return severity === undefined
      ? profile === 'default' || settings.profile === 'strict'
      : severity !== 'off'
  })
  const requirementRules = active.filter(({ scope }) => scope === 'requirement')
  const shared = sharedOf(specification, settings)
  const remarks: Remark[] = []
  const requirements: PlacedRequirement[] = []
  let requirementsChecked = 0

  for (const [sectionIndex, section] of (specification.sections ?? []).entries()) {
    const conditions: Conditions = {
      inherited: inheritedIn(section, specification),
      shared,
      rules: requirementRules,
    }
    let known = rememberedSections.get(section)
    if (known === undefined || known.index !== sectionIndex || !isSame(known, conditions)) {
      const looked = lookAt(section, sectionIndex, conditions, isOpen)
      requirementsChecked += looked.requirementsChecked
      known = { ...conditions, ...looked.section }
      rememberedSections.set(section, known)
    }
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
  })
  for (const rule of active) {
    if (rule.scope !== 'specification') continue
    const report = reporter(rule, undefined, remarks)
    ;(rule.check as (context: RuleContext, report: AnyReport) => void)(context, report)
  }
  return { context, active, remarks, requirementsChecked }
}

/** What the remarks on a requirement depend on besides the requirement. */
interface Conditions {
  readonly inherited: Inherited
  readonly shared: Shared
  readonly rules: readonly Rule[]
}

interface Remembered extends Conditions {
  readonly subject: RequirementSubject
  /** Their paths lead from the requirement. */
  readonly remarks: readonly Remark[]
}

interface LookedAt {
  readonly index: number
  readonly requirements: readonly PlacedRequirement[]
  /** Their paths lead from the specification. */
  readonly remarks: readonly Remark[]
}

const remembered = new WeakMap<Requirement, Remembered>()
const rememberedSections = new WeakMap<Section, Conditions & LookedAt>()

function inheritedIn(section: Section, specification: Specification): Inherited {
  return {
    defaults: section.defaults,
    language: section.defaults?.language ?? section.language ?? specification.language ?? 'nb',
    rationale: section.rationale,
    needs: section.needs,
    roles: section.roles,
    recommendations: section.recommendations,
  }
}

function lookAt(
  section: Section,
  sectionIndex: number,
  conditions: Conditions,
  isOpen: (holder: object, field: string) => boolean,
): { readonly section: LookedAt; readonly requirementsChecked: number } {
  const requirements: PlacedRequirement[] = []
  const remarks: Remark[] = []
  let requirementsChecked = 0
  for (const [index, requirement] of (section.requirements ?? []).entries()) {
    let known = remembered.get(requirement)
    if (known === undefined || !isSame(known, conditions)) {
      requirementsChecked += 1
      const subject = requirementSubject(requirement, conditions.inherited, conditions.shared, isOpen)
      known = { ...conditions, subject, remarks: remarksOn(subject, conditions.rules) }
      remembered.set(requirement, known)
    }
    const path: Path = ['sections', sectionIndex, 'requirements', index]
    requirements.push({ subject: known.subject, path, section })
    for (const remark of known.remarks) remarks.push(placed(remark, path))
  }
  return { section: { index: sectionIndex, requirements, remarks }, requirementsChecked }
}

function isSame(known: Conditions, { inherited, shared, rules }: Conditions): boolean {
  return (
    known.shared === shared &&
    (known.inherited === inherited || hasSameValues(known.inherited, inherited)) &&
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

/** What was shared the last time that the same terms and settings met. */
const lastShared = new WeakMap<RuleSettings, Shared>()

function sharedOf(specification: Specification, settings: RuleSettings): Shared {
  const terms = (specification.terms ?? []).flatMap(({ term }) => (term === undefined ? [] : [term]))
  const last = lastShared.get(settings)
  if (last !== undefined && hasSameItems(last.terms, terms)) return last
  const shared = { settings, terms }
  lastShared.set(settings, shared)
  return shared
}

function remarksOn(subject: RequirementSubject, rules: readonly Rule[]): readonly Remark[] {
  const remarks: Remark[] = []
  for (const rule of rules) {
    const report = reporter(rule, subject.kind, remarks)
    ;(rule.check as (subject: RequirementSubject, report: AnyReport) => void)(subject, report)
  }
  return remarks
}

function reporter(rule: Rule, kind: Kind | undefined, into: Remark[]): AnyReport {
  return (message, path, data, details = {}) => {
    into.push({ rule, message, path, data, details, kind })
  }
}

/** A remark on a requirement, its paths led from the top of the specification. */
function placed(remark: Remark, base: Path): Remark {
  const { related, fixes } = remark.details
  return {
    ...remark,
    path: [...base, ...remark.path],
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
