import type { Rule } from '../rule.js'

/** Rules on resources, one a line. */
export const resourcesRules: readonly Rule[] = []
