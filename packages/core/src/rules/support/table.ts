import type { Rule } from '../rule.js'
import { criticalFunctionWithoutFallback } from './critical-function-without-fallback.js'
import { fallbackNotExercised } from './fallback-not-exercised.js'
import { functionsNotDescribed } from './functions-not-described.js'
import { incidentClassIncomplete } from './incident-class-incomplete.js'
import { serviceLevelIncomplete } from './service-level-incomplete.js'
import { shiftWithoutSupport } from './shift-without-support.js'
import { supportTierIncomplete } from './support-tier-incomplete.js'

/** Rules on support, one a line. */
export const supportRules: readonly Rule[] = [
  supportTierIncomplete,
  shiftWithoutSupport,
  incidentClassIncomplete,
  serviceLevelIncomplete,
  functionsNotDescribed,
  criticalFunctionWithoutFallback,
  fallbackNotExercised,
]
