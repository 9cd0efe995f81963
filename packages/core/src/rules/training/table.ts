import type { Rule } from '../rule.js'
import { newStaffWithoutTraining } from './new-staff-without-training.js'

/** Rules on training, one a line. */
export const trainingRules: readonly Rule[] = [newStaffWithoutTraining]
