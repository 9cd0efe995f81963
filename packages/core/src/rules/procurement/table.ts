import type { Rule } from '../rule.js'

/** Rules on procurement, one a line. */
export const procurementRules: readonly Rule[] = []
