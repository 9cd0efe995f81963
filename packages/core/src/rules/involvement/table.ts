import type { Rule } from '../rule.js'

/** Rules on involvement, one a line. */
export const involvementRules: readonly Rule[] = []
