import type { RuleSettings } from '../settings.js'
import { foa2024 } from './foa-2024.js'
import { loa2026 } from './loa-2026-07.js'
import type { RulePack } from './rule-pack.js'

/** Every rule pack, the oldest first. */
export const rulePacks: readonly [RulePack, ...RulePack[]] = [foa2024, loa2026]

/** A pack, and whether someone has read it against the law: its makers, or the municipality. */
export interface ChosenPack {
  readonly pack: RulePack
  readonly isVerified: boolean
}

/**
 * The pack for a date of notice, ISO 8601. Without a date the newest; for a date before the first pack the first.
 */
export function choosePack(notice: string | undefined, verified: RuleSettings['verifiedPacks']): ChosenPack {
  const day = notice?.slice(0, 10)
  const pack = rulePacks.findLast(({ validFrom }) => day === undefined || validFrom <= day) ?? rulePacks[0]
  return {
    pack,
    isVerified: pack.verifiedBy !== undefined || verified.some((each) => each.pack === pack.id),
  }
}
