import type { Rule } from '../rule.js'
import { roleWithoutBasicTraining } from './role-without-basic-training.js'
import { basicTrainingTooLate } from './basic-training-too-late.js'
import { nightShiftWithoutTraining } from './night-shift-without-training.js'
import { substitutesWithoutTraining } from './substitutes-without-training.js'
import { newStaffWithoutTraining } from './new-staff-without-training.js'
import { trainingNotVaried } from './training-not-varied.js'
import { competenceAspectUncovered } from './competence-aspect-uncovered.js'
import { benefitOwnerWithoutTraining } from './benefit-owner-without-training.js'
import { trainingTimeTooShort } from './training-time-too-short.js'
import { trainingWithoutCover } from './training-without-cover.js'
import { trainingInOwnTime } from './training-in-own-time.js'
import { trainingStatusUnseen } from './training-status-unseen.js'
import { digitalAgentMissing } from './digital-agent-missing.js'
import { digitalAgentWithoutMandate } from './digital-agent-without-mandate.js'

/** Rules on training, one a line. */
export const trainingRules: readonly Rule[] = [
  roleWithoutBasicTraining,
  basicTrainingTooLate,
  nightShiftWithoutTraining,
  substitutesWithoutTraining,
  newStaffWithoutTraining,
  trainingNotVaried,
  competenceAspectUncovered,
  benefitOwnerWithoutTraining,
  trainingTimeTooShort,
  trainingWithoutCover,
  trainingInOwnTime,
  trainingStatusUnseen,
  digitalAgentMissing,
  digitalAgentWithoutMandate,
]
