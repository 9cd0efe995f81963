import type { Rule } from '../rule.js'

/** Rules on support, one a line. */
export const supportRules: readonly Rule[] = []
