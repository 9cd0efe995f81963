import type { Rule } from '../rule.js'
import { activityWithoutResult } from './activity-without-result.js'
import { activityWithoutTime } from './activity-without-time.js'
import { competenceNotMapped } from './competence-not-mapped.js'
import { feedbackWithoutDeadline } from './feedback-without-deadline.js'
import { involvementWithoutRequirement } from './involvement-without-requirement.js'
import { needWithoutRequirement } from './need-without-requirement.js'
import { serviceHasNotReviewed } from './service-has-not-reviewed.js'
import { serviceNotInvolved } from './service-not-involved.js'
import { technologiesNotMapped } from './technologies-not-mapped.js'
import { technologyWithoutPhaseOut } from './technology-without-phase-out.js'
import { technologyWithoutRequirement } from './technology-without-requirement.js'

/** Rules on involvement, one a line. */
export const involvementRules: readonly Rule[] = [
  serviceNotInvolved,
  serviceHasNotReviewed,
  activityWithoutResult,
  involvementWithoutRequirement,
  activityWithoutTime,
  feedbackWithoutDeadline,
  needWithoutRequirement,
  competenceNotMapped,
  technologiesNotMapped,
  technologyWithoutRequirement,
  technologyWithoutPhaseOut,
]
