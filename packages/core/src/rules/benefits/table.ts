import type { Rule } from '../rule.js'

/** Rules on benefits, one a line. */
export const benefitsRules: readonly Rule[] = []
