import type { Rule } from '../rule.js'
import { absoluteWord } from './absolute-word.js'
import { ambiguousNegation } from './ambiguous-negation.js'
import { andOr } from './and-or.js'
import { comparisonWithoutReference } from './comparison-without-reference.js'
import { conditionWithoutConsequence } from './condition-without-consequence.js'
import { escapeClause } from './escape-clause.js'
import { joinedRequirements } from './joined-requirements.js'
import { mixedWrittenStandard } from './mixed-written-standard.js'
import { modalAgainstKind } from './modal-against-kind.js'
import { nearDuplicate } from './near-duplicate.js'
import { needlessWords } from './needless-words.js'
import { noModalVerb } from './no-modal-verb.js'
import { noSubject } from './no-subject.js'
import { numberWithoutUnit } from './number-without-unit.js'
import { openLegalReference } from './open-legal-reference.js'
import { openList } from './open-list.js'
import { originWording } from './origin-wording.js'
import { parenthesis } from './parenthesis.js'
import { parameterOutOfRange } from './parameter-out-of-range.js'
import { passiveWithoutActor } from './passive-without-actor.js'
import { percentageWithoutPeriod } from './percentage-without-period.js'
import { performanceWithoutNumber } from './performance-without-number.js'
import { placeholderOutsideRequirements } from './placeholder-outside-requirements.js'
import { placeholder } from './placeholder.js'
import { positionReference } from './position-reference.js'
import { purposeInRequirement } from './purpose-in-requirement.js'
import { repeatedWord } from './repeated-word.js'
import { requirementTooLong } from './requirement-too-long.js'
import { sentenceTooLong } from './sentence-too-long.js'
import { severalModalVerbs } from './several-modal-verbs.js'
import { severalSentences } from './several-sentences.js'
import { slashBetweenWords } from './slash-between-words.js'
import { solutionPrescribed } from './solution-prescribed.js'
import { termNotInGlossary } from './term-not-in-glossary.js'
import { unclearActor } from './unclear-actor.js'
import { undatedStandard } from './undated-standard.js'
import { undefinedAbbreviation } from './undefined-abbreviation.js'
import { vagueAmount } from './vague-amount.js'
import { vagueTime } from './vague-time.js'
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
  // For those who ask for strict rules.
  severalModalVerbs,
  severalSentences,
  joinedRequirements,
  conditionWithoutConsequence,
  sentenceTooLong,
  needlessWords,
  purposeInRequirement,
  parenthesis,
  slashBetweenWords,
  vagueAmount,
  vagueTime,
  absoluteWord,
  ambiguousNegation,
  performanceWithoutNumber,
  numberWithoutUnit,
  parameterOutOfRange,
  percentageWithoutPeriod,
  passiveWithoutActor,
  unclearActor,
  undefinedAbbreviation,
  termNotInGlossary,
  undatedStandard,
  solutionPrescribed,
  originWording,
]
