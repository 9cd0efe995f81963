import type { Path } from '../../finding/finding.js'
import type { Procurement, Specification } from '../../generated/specification.js'

/** Where something is said of the procurement; where nothing is said of it at all, the title of the specification. */
export function placeOfProcurement({ procurement }: Specification, field: keyof Procurement): Path {
  return procurement === undefined ? ['title'] : ['procurement', field]
}
