import type { Rule } from '../rule.js'
import { waiverWithoutEffect } from './waiver-without-effect.js'

/** Rules on what the specification says of the rules themselves, one a line. */
export const recordRules: readonly Rule[] = [waiverWithoutEffect]
