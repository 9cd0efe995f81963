import { nearest } from '../schema/nearest.js'
import { spelledOut } from '../source/free-id.js'

/** What someone meant by the name of a technology. */
export type TechnologyMeant =
  | { readonly type: 'found'; readonly name: string }
  /** It may be any of these: several begin so, or one is nearly spelt so. Empty: none is like it. */
  | { readonly type: 'unsure'; readonly perhaps: readonly string[] }

/**
 * Finds a technology by one of its names, or by how one of these begins: «medisindispenser», `Medicine dispenser`, «tryggleik».
 *
 * @param names of each technology, by its name in the format
 */
export function meantAmong(said: string, names: ReadonlyMap<string, readonly string[]>): TechnologyMeant {
  const wanted = plain(said)
  const named = [...names].map(([name, all]) => ({ name, called: all.map(plain) }))
  const exact = named.filter(({ called }) => called.includes(wanted))
  const begun =
    wanted.length < fewestOfBeginning
      ? []
      : named.filter(({ called }) => called.some((each) => each.startsWith(wanted)))
  for (const some of [exact, begun]) {
    const [only, other] = some
    if (only !== undefined && other === undefined) return { type: 'found', name: only.name }
    if (other !== undefined) return { type: 'unsure', perhaps: some.map(({ name }) => name) }
  }
  const owners = new Map(named.flatMap(({ name, called }) => called.map((each) => [each, name] as const)))
  const owner = owners.get(nearest(wanted, owners.keys()) ?? '')
  if (owner !== undefined) return { type: 'unsure', perhaps: [owner] }
  // Names in several languages may be as near as each other: «medisindispensr» is one letter from two.
  const near = named.filter(({ called }) => called.some((each) => nearest(wanted, [each]) !== undefined))
  return { type: 'unsure', perhaps: near.length <= mostNear ? near.map(({ name }) => name) : [] }
}

const fewestOfBeginning = 3

/** More than so many say nothing of which one is meant. */
const mostNear = 3

function plain(name: string): string {
  return spelledOut(name).replace(/[^a-z0-9]+/g, '')
}
