import type { Rule } from '../rule.js'
import { resourcesIncomplete } from './resources-incomplete.js'
import { resourcesOverrun } from './resources-overrun.js'
import { statedShareExceedsPosition } from './stated-share-exceeds-position.js'

/** Rules on resources, one a line. */
export const resourcesRules: readonly Rule[] = [
  resourcesIncomplete,
  resourcesOverrun,
  statedShareExceedsPosition,
]
