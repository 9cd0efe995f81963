import type { Rule } from '../rule.js'
import { accessibilityLeftOut } from './accessibility-left-out.js'
import { brandWithoutEquivalent } from './brand-without-equivalent.js'
import { contractTermWithoutSanction } from './contract-term-without-sanction.js'
import { criterionWithoutEvidence } from './criterion-without-evidence.js'
import { customerObligationEvaluated } from './customer-obligation-evaluated.js'
import { datesOutOfOrder } from './dates-out-of-order.js'
import { environmentExemptionNotAvailable } from './environment-exemption-not-available.js'
import { environmentNotConsidered } from './environment-not-considered.js'
import { evaluatedWithoutCriterion } from './evaluated-without-criterion.js'
import { frameworkWithoutMaximum } from './framework-without-maximum.js'
import { healthExemptionUnexplained } from './health-exemption-unexplained.js'
import { healthServicePart } from './health-service-part.js'
import { healthServiceWithEquipment } from './health-service-with-equipment.js'
import { lotValuesNotTotal } from './lot-values-not-total.js'
import { lotsNotConsidered } from './lots-not-considered.js'
import { medicalDeviceUnregulated } from './medical-device-unregulated.js'
import { minimumWithPoints } from './minimum-with-points.js'
import { minimumWithoutDeadline } from './minimum-without-deadline.js'
import { minimumWithoutRationale } from './minimum-without-rationale.js'
import { minimumWithoutVerification } from './minimum-without-verification.js'
import { noticeDateMissing } from './notice-date-missing.js'
import { partAgainstValue } from './part-against-value.js'
import { perhapsNoProcurement } from './perhaps-no-procurement.js'
import { personalDataUnprotected } from './personal-data-unprotected.js'
import { qualificationAsRequirement } from './qualification-as-requirement.js'
import { rankedNotAllowed } from './ranked-not-allowed.js'
import { requirementWithoutAnswer } from './requirement-without-answer.js'
import { rulePackUnverified } from './rule-pack-unverified.js'
import { standardWithoutEquivalent } from './standard-without-equivalent.js'
import { tooManyCriteria } from './too-many-criteria.js'
import { tooManyMinimumRequirements } from './too-many-minimum-requirements.js'
import { weightsAgainstModel } from './weights-against-model.js'
import { weightsNotPublished } from './weights-not-published.js'
import { weightsNotWhole } from './weights-not-whole.js'

/** Rules on procurement, one a line. */
export const procurementRules: readonly Rule[] = [
  noticeDateMissing,
  datesOutOfOrder,
  rulePackUnverified,
  partAgainstValue,
  frameworkWithoutMaximum,
  lotsNotConsidered,
  lotValuesNotTotal,
  criterionWithoutEvidence,
  tooManyCriteria,
  weightsNotWhole,
  weightsAgainstModel,
  weightsNotPublished,
  rankedNotAllowed,
  environmentNotConsidered,
  environmentExemptionNotAvailable,
  healthExemptionUnexplained,
  evaluatedWithoutCriterion,
  requirementWithoutAnswer,
  minimumWithPoints,
  customerObligationEvaluated,
  minimumWithoutVerification,
  minimumWithoutDeadline,
  minimumWithoutRationale,
  tooManyMinimumRequirements,
  brandWithoutEquivalent,
  standardWithoutEquivalent,
  qualificationAsRequirement,
  accessibilityLeftOut,
  healthServicePart,
  healthServiceWithEquipment,
  personalDataUnprotected,
  medicalDeviceUnregulated,
  contractTermWithoutSanction,
  perhapsNoProcurement,
]
