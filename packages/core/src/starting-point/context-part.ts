import type { StartingRole } from '../locale/starting-point.js'
import { firstOf } from './given-of.js'
import { kindsOfRoles } from './given-people.js'
import type { Given, GivenRole, GivenService } from './given.js'
import { comment, list, scalar } from './yaml-lines.js'

/** The services, the roles, what the solution does for them, and what they need. */
export function contextPart(given: Given): readonly string[] {
  const { texts, isSmall, services, roles, users, functions, needs } = given
  const { comments } = texts
  const staff = users.map(({ id }) => id)
  return [
    ...comment(comments.services),
    ...(services.length === 0
      ? ['services: null']
      : ['services:', ...services.flatMap((each) => serviceLines(each, given))]),
    '',
    ...comment(comments.roles),
    'roles:',
    ...rolesIn(given).flatMap((role) => roles[role].map((each) => roleLine(role, each, given))),
    '',
    ...(isSmall
      ? []
      : [
          ...comment(comments.technologies.replace('{role}', firstOf(roles.nurse).id)),
          'technologies: null',
          '',
        ]),
    ...(functions.length === 0
      ? []
      : [
          ...comment(comments.functions),
          'functions:',
          ...functions.map(
            ({ id, title, recipe: { critical } }) =>
              `  - { id: ${id}, title: ${scalar(title)}, critical: ${critical === undefined ? 'null' : String(critical)}, usedBy: ${list(staff)} }`,
          ),
          '',
        ]),
    ...(needs.length === 0
      ? []
      : [
          ...comment(comments.needs),
          'needs:',
          ...needs.map(
            ({ id, statement, role }) => `  - { id: ${id}, statement: ${scalar(statement)}, role: ${role} }`,
          ),
        ]),
  ]
}

function serviceLines(
  { id, name, buyer, isKnown }: GivenService,
  { isSmall, services }: Given,
): readonly string[] {
  if (isKnown) return [`  - { id: ${id} }`]
  return [
    `  - id: ${id}`,
    `    name: ${name === undefined ? 'null' : scalar(name)}`,
    `    buyer: ${buyer}`,
    ...(isSmall ? [] : ['    staff: null']),
    ...(isSmall && services.length > 1 ? [] : ['    recipients: null']),
    ...(isSmall ? [] : ['    shifts: null']),
  ]
}

/** A small procurement does without roles that nothing is asked of. */
function rolesIn(given: Given): readonly StartingRole[] {
  const { isSmall, roles, users } = given
  const all = Object.keys(kindsOfRoles) as readonly StartingRole[]
  if (!isSmall) return all
  const named = new Set(given.needs.map(({ role }) => role))
  return all.filter(
    (role) => roles[role].some((each) => named.has(each.id) || users.includes(each)) || kept.includes(role),
  )
}

const kept: readonly StartingRole[] = ['leader', 'procurement']

function roleLine(name: StartingRole, role: GivenRole, given: Given): string {
  const { id, title, isKnown } = role
  if (isKnown) return `  - { id: ${id} }`
  const { texts, isSmall, services, roles } = given
  const [service] = services
  const isStaff = name === 'nurse' || name === 'worker' || name === 'leader' || name === 'agent'
  // With several services it is for the adviser to say whose the role is.
  const at =
    isStaff && services.length === 1 && service !== undefined
      ? `, service: ${service.id}`
      : isStaff && services.length > 1 && !isSmall
        ? ', service: null'
        : ''
  const headcount = isStaff && !isSmall && name !== 'agent' ? ', headcount: null' : ''
  const mandate =
    name === 'agent'
      ? `, mandate: ${scalar(texts.digitalAgentMandate)}, positionShare: null, reportsTo: ${firstOf(roles.leader).id}`
      : ''
  return `  - { id: ${id}, title: ${scalar(title)}, kind: ${kindsOfRoles[name][0]}${at}${headcount}${mandate} }`
}
