import type { Rule } from '../rule.js'
import { functionWithoutPhaseOut } from './function-without-phase-out.js'
import { notNowEmpty } from './not-now-empty.js'
import { phaseOutWithoutReliability } from './phase-out-without-reliability.js'
import { prioritiesMissing } from './priorities-missing.js'
import { tooManyFirstPriority } from './too-many-first-priority.js'
import { workChangeIncomplete } from './work-change-incomplete.js'

/** Rules on change, one a line. */
export const changeRules: readonly Rule[] = [
  functionWithoutPhaseOut,
  phaseOutWithoutReliability,
  workChangeIncomplete,
  notNowEmpty,
  prioritiesMissing,
  tooManyFirstPriority,
]
