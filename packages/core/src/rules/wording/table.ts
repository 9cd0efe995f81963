import type { Rule } from '../rule.js'
import { andOr } from './and-or.js'

/** Rules on the wording of requirements, one a line. */
export const wordingRules: readonly Rule[] = [andOr]
