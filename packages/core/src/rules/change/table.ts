import type { Rule } from '../rule.js'

/** Rules on change, one a line. */
export const changeRules: readonly Rule[] = []
