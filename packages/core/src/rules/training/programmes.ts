import type { Role, TrainingProgramme } from '../../generated/specification.js'
import type { RuleContext } from '../context.js'
import { isStaff } from '../solution-users.js'

/** A training programme, where it stands, and the role that it trains. */
export interface PlacedProgramme {
  readonly programme: TrainingProgramme
  readonly path: readonly ['trainingNeeds', 'programmes', number]
  /** `undefined`: the programme does not say for whom it is. */
  readonly role: Role | undefined
}

/**
 * The training programmes, in the order of the file. `undefined` where there is nothing to judge them by: they are left
 * open, or it is left open for whom one of them is, so that anyone may turn out to be trained.
 */
export function plannedProgrammes({
  specification,
  roleById,
  isOpen,
}: RuleContext): readonly PlacedProgramme[] | undefined {
  const { trainingNeeds } = specification
  if (trainingNeeds === undefined) return isOpen(specification, 'trainingNeeds') ? undefined : []
  if (isOpen(trainingNeeds, 'programmes')) return undefined
  const { programmes = [] } = trainingNeeds
  if (programmes.some((programme) => isOpen(programme, 'role'))) return undefined
  return programmes.map((programme, index) => ({
    programme,
    path: ['trainingNeeds', 'programmes', index],
    role: programme.role === undefined ? undefined : roleById.get(programme.role),
  }))
}

/** A training programme for staff. */
export type StaffProgramme = PlacedProgramme & { readonly role: Role }

/** The programmes that say they are for a staff role: those that take working hours. */
export function staffProgrammes(context: RuleContext): readonly StaffProgramme[] {
  return (plannedProgrammes(context) ?? []).flatMap((placed) => {
    const { role } = placed
    return role === undefined || !isStaff(role, context) ? [] : [{ ...placed, role }]
  })
}

/** What people call a role. */
export function roleName({ title, id }: Role): string {
  return title ?? id
}
