import type { Rule } from '../rule.js'
import { andOr } from './and-or.js'
import { comparisonWithoutReference } from './comparison-without-reference.js'
import { escapeClause } from './escape-clause.js'
import { mixedWrittenStandard } from './mixed-written-standard.js'
import { modalAgainstKind } from './modal-against-kind.js'
import { nearDuplicate } from './near-duplicate.js'
import { noModalVerb } from './no-modal-verb.js'
import { noSubject } from './no-subject.js'
import { openLegalReference } from './open-legal-reference.js'
import { openList } from './open-list.js'
import { placeholder } from './placeholder.js'
import { placeholderOutsideRequirements } from './placeholder-outside-requirements.js'
import { positionReference } from './position-reference.js'
import { repeatedWord } from './repeated-word.js'
import { requirementTooLong } from './requirement-too-long.js'
import { vagueWord } from './vague-word.js'

/** Rules on the wording of requirements, one a line. */
export const wordingRules: readonly Rule[] = [
  noModalVerb,
  modalAgainstKind,
  noSubject,
  andOr,
  escapeClause,
  openList,
  vagueWord,
  comparisonWithoutReference,
  positionReference,
  openLegalReference,
  placeholder,
  placeholderOutsideRequirements,
  requirementTooLong,
  nearDuplicate,
  repeatedWord,
  mixedWrittenStandard,
]
