import type { Language } from '../document/nodes.js'
import { startingTexts as en } from './starting-point.en.js'
import { startingTexts as nb } from './starting-point.nb.js'
import { startingTexts as nn } from './starting-point.nn.js'

export type StartingRole = 'nurse' | 'worker' | 'leader' | 'agent' | 'procurement' | 'user' | 'relative'

/** What stands above a field or thing, as a comment. */
export type StartingComment =
  | 'file'
  | 'questions'
  | 'organisation'
  | 'waiver'
  | 'buyers'
  | 'procurement'
  | 'part'
  | 'procedure'
  | 'dates'
  | 'cpv'
  | 'value'
  | 'contract'
  | 'lots'
  | 'criteria'
  | 'environment'
  | 'accessibility'
  | 'privacy'
  | 'medicalDevice'
  | 'rulePack'
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
  | 'security'
  | 'prices'
  | 'sections'

/** What every new specification has, whatever it is for. What is special for a technology stands in its recipe. */
export interface StartingTexts {
  /** `cpv` has {codes}, `technologies` {role}, `benefits` {measured}. */
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
  readonly incidentTitles: Readonly<Record<'A' | 'B' | 'C', string>>
  /** How staff get answers to what they propose. */
  readonly feedbackChannel: string
  /** What stops the acceptance. */
  readonly blocking: string
  /** The milestone when the solution goes into use. */
  readonly start: readonly [id: string, title: string]
  readonly resource: string
  readonly digitalAgentMandate: string
  /** Prefix of the ids of needs, activities, programmes, benefits, changes in the work. */
  readonly prefixes: Readonly<Record<'need' | 'activity' | 'programme' | 'benefit' | 'change', string>>
  /** Where a name gives no id. */
  readonly fallbackIds: Readonly<Record<'buyer' | 'service', string>>
}

export const startingTexts: Readonly<Record<Language, StartingTexts>> = { nb, nn, en }
