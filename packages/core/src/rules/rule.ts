import type { Datum, Path, Range, Severity } from '../finding/finding.js'
import type { RuleContext } from './context.js'
import type { RequirementSubject } from './requirement-subject.js'
import type { Kind, Language, Status } from './terms.js'

/** A text in each language of the readers. */
export type Localised = Readonly<Record<Language, string>>

/** What the findings are counted by on a check's first screen. */
export type Theme =
  | 'involvement'
  | 'training'
  | 'support'
  | 'resources'
  | 'change'
  | 'benefits'
  | 'procurement'
  | 'wording'
  | 'record'

/** How serious a finding is while the specification is on its way: the same always, or as its status says. */
export type SeverityByStatus = Severity | Readonly<Record<Status, Severity>>

/** Something is still to be done: a task in a draft, a warning in review, an error in what is approved or sent. */
export const rising = { draft: 'task', review: 'warning', approved: 'error', issued: 'error' } as const

/** As `rising`, where a person may well have a good reason: never more than a warning. */
export const risingToWarning = {
  draft: 'task',
  review: 'warning',
  approved: 'warning',
  issued: 'warning',
} as const

/** For rules on requirements: by the kind of the requirement. A kind that is not named is not judged. */
export interface SeverityByKind {
  readonly byKind: Readonly<Partial<Record<Kind, SeverityByStatus>>>
}

/** An edit of a text value: the range within the value, or the whole value. */
export interface RemarkEdit {
  readonly path: Path
  readonly span?: Range
  readonly newText: string
}

/** A way to mend what a rule remarks on. `title`: id of one of the rule's messages. */
export interface RemarkFix<Id extends string = string> {
  readonly title: Id
  readonly safe: boolean
  readonly edits: readonly RemarkEdit[]
}

/** What else a remark may say. */
export interface RemarkDetails<Id extends string = string> {
  /** The part of the text at the path that the remark is about, in UTF-16 code units of the value. */
  readonly span?: Range
  /** Where the message's own severity is not that of the rule. */
  readonly severity?: SeverityByStatus
  /** Other places that explain the remark; `message`: id of one of the rule's messages. */
  readonly related?: readonly { readonly message: Id; readonly path: Path }[]
  readonly fixes?: readonly RemarkFix<Id>[]
}

/** The names between braces in a message: `{id}`. */
type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never

type Data<Text extends string> = Readonly<Record<Placeholders<Text>, Datum>>

/** Says what is wrong at a place. The path leads from the specification, or from the requirement for a rule on requirements. */
export type Report<Messages extends Readonly<Record<string, Localised>>> = <
  Id extends keyof Messages & string,
>(
  message: Id,
  path: Path,
  data: Data<Messages[Id]['nb']>,
  details?: RemarkDetails<keyof Messages & string>,
) => void

interface About<Messages> {
  /** Stable kebab-case name, never renamed or reused. */
  readonly code: string
  readonly theme: Theme
  /** `default`: always on. `strict`: for those who ask for it. */
  readonly profile: 'default' | 'strict'
  readonly title: Localised
  /** Why the rule is there: one or two sentences. */
  readonly why: Localised
  /** The recommendations, 1 to 14, that the rule follows up. */
  readonly recommendations?: readonly number[]
  /**
   * The rule rests on law: it is never more than a warning while the rule pack is not verified, or where the pack has the
   * legal ground from own knowledge alone.
   */
  readonly isLegal?: true
  readonly messages: Messages
}

/** A rule on one requirement by itself; its remarks are kept as long as the requirement is the same object. */
export interface RequirementRule<
  Messages extends Readonly<Record<string, Localised>> = Readonly<Record<string, Localised>>,
> extends About<Messages> {
  readonly scope: 'requirement'
  readonly severity: SeverityByStatus | SeverityByKind
  readonly check: (subject: RequirementSubject, report: Report<Messages>) => void
}

/** A rule on the specification as a whole. */
export interface SpecificationRule<
  Messages extends Readonly<Record<string, Localised>> = Readonly<Record<string, Localised>>,
> extends About<Messages> {
  readonly scope: 'specification'
  readonly severity: SeverityByStatus
  readonly check: (context: RuleContext, report: Report<Messages>) => void
}

/** A rule of either kind as the engine runs it: messages by plain names. */
export type Rule = (Omit<RequirementRule, 'check'> | Omit<SpecificationRule, 'check'>) & {
  readonly check: RuleCheck
}

/** The check of a rule without the types of its messages. */
type RuleCheck = (subject: never, report: AnyReport) => void

export type AnyReport = (
  message: string,
  path: Path,
  data: Readonly<Record<string, Datum>>,
  details?: RemarkDetails,
) => void

/** Defines a rule; `report` in its check takes the rule's own messages with their placeholders, nothing else. */
export function defineRule<const Messages extends Readonly<Record<string, Localised>>>(
  rule: RequirementRule<Messages> | SpecificationRule<Messages>,
): Rule {
  return rule
}
