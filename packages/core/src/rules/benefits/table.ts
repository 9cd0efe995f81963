import type { Rule } from '../rule.js'
import { benefitIncomplete } from './benefit-incomplete.js'
import { benefitNotMeasured } from './benefit-not-measured.js'
import { benefitTooEarly } from './benefit-too-early.js'
import { benefitWithoutFoundation } from './benefit-without-foundation.js'

/** Rules on benefits, one a line. */
export const benefitsRules: readonly Rule[] = [
  benefitIncomplete,
  benefitNotMeasured,
  benefitWithoutFoundation,
  benefitTooEarly,
]
