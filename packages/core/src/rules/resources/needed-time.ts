import type { Resource } from '../../generated/specification.js'
import { durationInYears } from '../duration.js'

/** What one activity needs of time, and what it has been given. */
export interface NeededTime {
  readonly neededHours: number
  readonly statedHours: number
  /** Positions that would give the hours in the period: 2 is two full positions. */
  readonly neededPosts: number
  /** Positions set aside, for everyone together. */
  readonly statedPosts: number
  /** How much more is needed than is set aside: 0.2 is a fifth more. Infinite where nothing is set aside. */
  readonly overrun: number
}

/**
 * Reckons an activity through. `undefined`: it does not say enough, lasts no time or takes no work.
 *
 * @param hoursPerPost working hours of one full position in a year
 */
export function neededTime(
  { persons, hoursEach, period, statedShare }: Resource,
  hoursPerPost: number,
): NeededTime | undefined {
  if (persons === undefined || hoursEach === undefined || statedShare === undefined) return undefined
  const hoursInPost = hoursPerPost * (durationInYears(period ?? '') ?? 0)
  const neededHours = persons * hoursEach
  if (hoursInPost === 0 || neededHours === 0) return undefined
  const statedHours = statedShare * hoursInPost
  return {
    neededHours,
    statedHours,
    neededPosts: neededHours / hoursInPost,
    statedPosts: statedShare,
    overrun: neededHours / statedHours - 1,
  }
}
