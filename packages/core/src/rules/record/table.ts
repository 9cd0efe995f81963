import type { Rule } from '../rule.js'
import { catalogueReferenceUnclear } from './catalogue-reference-unclear.js'
import { coverageWithoutReason } from './coverage-without-reason.js'
import { textDiffersFromCatalogue } from './text-differs-from-catalogue.js'
import { waiverIncomplete } from './waiver-incomplete.js'
import { waiverOfUnknownRule } from './waiver-of-unknown-rule.js'
import { waiverWithoutEffect } from './waiver-without-effect.js'

/** Rules on what the specification says of the rules themselves, and of where its texts come from, one a line. */
export const recordRules: readonly Rule[] = [
  waiverIncomplete,
  waiverOfUnknownRule,
  waiverWithoutEffect,
  coverageWithoutReason,
  textDiffersFromCatalogue,
  catalogueReferenceUnclear,
]
