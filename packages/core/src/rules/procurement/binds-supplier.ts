import type { RequirementSubject } from '../requirement-subject.js'
import type { Kind } from '../terms.js'

/** Whether a requirement of the kind binds the supplier, alone or together with the customer. */
export function bindsSupplier({ kind, requirement }: RequirementSubject, wanted: Kind): boolean {
  return kind === wanted && requirement.addressee !== 'customer'
}
