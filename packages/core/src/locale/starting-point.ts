import type { Language } from '../../document/nodes.js'
import { startingTexts as en } from './starting-point.en.js'
import { startingTexts as nb } from './starting-point.nb.js'
import { startingTexts as nn } from './starting-point.nn.js'

/** What a specification can be begun for. */
export type TechnologyName =
  | 'medicine-dispenser'
  | 'safety-alarm'
  | 'home-monitoring'
  | 'digital-supervision'
  | 'location'
  | 'electronic-lock'
  | 'response-centre'
  | 'patient-notification'
  | 'other'

/** One requirement of a starting point. Parameters stand as `<name>` in its text. */
export interface StartingRequirement {
  readonly title: string
  readonly text: string
  /** The same to those who will use the solution. */
  readonly plain: string
  /** What suppliers are to describe. */
  readonly ask?: string
  readonly rationale?: string
}

/** What is special for one technology. */
export interface StartingTechnology {
  readonly title: string
  /** One line for someone who chooses. */
  readonly explanation: string
  /** Title of the specification. */
  readonly specification: string
  /** What the solution does: the most important first. */
  readonly functions: readonly [string, string]
  /** What care workers need, and what those need who are helped. */
  readonly needs: readonly [staff: string, user: string]
  /** Two that must be met, and one that is evaluated. */
  readonly requirements: readonly [StartingRequirement, StartingRequirement, StartingRequirement]
  /** CPV codes that may fit. */
  readonly cpv: string
}

export type StartingRole = 'nurse' | 'worker' | 'leader' | 'agent' | 'procurement' | 'user' | 'relative'

export type StartingSection =
  'involvement' | 'training' | 'support' | 'function' | 'integration' | 'privacy' | 'reliability' | 'benefits'

/** What stands above a field or thing, as a comment. */
export type StartingComment =
  | 'file'
  | 'buyers'
  | 'procurement'
  | 'part'
  | 'procedure'
  | 'dates'
  | 'cpv'
  | 'value'
  | 'contract'
  | 'criteria'
  | 'environment'
  | 'accessibility'
  | 'privacy'
  | 'medicalDevice'
  | 'background'
  | 'services'
  | 'roles'
  | 'technologies'
  | 'functions'
  | 'needs'
  | 'involvement'
  | 'training'
  | 'support'
  | 'workChanges'
  | 'phaseOut'
  | 'benefits'
  | 'resources'
  | 'milestones'
  | 'acceptance'
  | 'existingContracts'
  | 'security'
  | 'scenarios'
  | 'prices'
  | 'sections'

export interface StartingTexts {
  readonly technologies: Readonly<Record<TechnologyName, StartingTechnology>>
  readonly comments: Readonly<Record<StartingComment, string>>
  readonly roles: Readonly<Record<StartingRole, readonly [id: string, title: string]>>
  readonly criteria: Readonly<
    Record<'price' | 'quality' | 'environment', readonly [id: string, title: string, evidence: string]>
  >
  readonly annexes: Readonly<
    Record<
      'tender' | 'answer' | 'prices' | 'data-processing' | 'service-levels',
      readonly [id: string, number: string, title: string]
    >
  >
  readonly terms: readonly (readonly [term: string, text: string])[]
  readonly incidentClasses: Readonly<Record<'A' | 'B' | 'C', readonly [title: string, definition: string]>>
  readonly benefits: readonly [time: string, safety: string]
  readonly resource: string
  readonly digitalAgentMandate: string
  /** Prefix of the ids of needs, activities, programmes, benefits. */
  readonly prefixes: Readonly<Record<'need' | 'activity' | 'programme' | 'benefit', string>>
  readonly sections: Readonly<
    Record<
      StartingSection,
      {
        readonly id: string
        readonly title: string
        /** Of the ids of its requirements: `OPP`. */
        readonly prefix: string
        readonly rationale: string
        readonly requirements: readonly StartingRequirement[]
      }
    >
  >
  /** Where a name gives no id. */
  readonly fallbackIds: Readonly<Record<'buyer' | 'service', string>>
}

export const startingTexts: Readonly<Record<Language, StartingTexts>> = { nb, nn, en }
