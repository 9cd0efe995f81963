import type { Specification } from '../generated/specification.js'
import { walk } from '../schema/walk.js'

/** The ids of all that a specification gives an id; a part of a requirement as `FUN-01.a`. */
function idsOf(specification: Specification): ReadonlySet<string> {
  const known = idsOfSpecification.get(specification)
  if (known !== undefined) return known
  const ids = new Set<string>()
  let requirement = ''
  walk(specification, 'specification', {
    object: (value, concept) => {
      if (concept === 'requirement') requirement = typeof value['id'] === 'string' ? value['id'] : ''
    },
    scalar: (value, { identifies }) => {
      if (identifies === undefined || typeof value !== 'string') return
      ids.add(identifies === 'sub-requirement' ? `${requirement}.${value}` : value)
    },
  })
  idsOfSpecification.set(specification, ids)
  return ids
}

const idsOfSpecification = new WeakMap<Specification, ReadonlySet<string>>()

/** Whether a specification has something with an id. */
export function hasId(specification: Specification, id: string): boolean {
  return idsOf(specification).has(id)
}
