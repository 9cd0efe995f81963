import type { StartingRole } from '../../locale/editor/starting-point.js'
import type { Given } from './new-specification.js'
import { comment, list, scalar } from './yaml-lines.js'

const kinds: Readonly<Record<StartingRole, string>> = {
  nurse: 'clinician',
  worker: 'care-worker',
  leader: 'leader',
  agent: 'digital-agent',
  procurement: 'procurement',
  user: 'service-user',
  relative: 'relative',
}

/** The words, the services, the roles, and what they need. */
export function contextPart({ texts, technology, buyer, services, functions }: Given): readonly string[] {
  const { comments, roles, terms, prefixes } = texts
  const own = texts.technologies[technology]
  const staff = [roles.nurse[0], roles.worker[0], roles.agent[0]]
  return [
    'terms:',
    ...terms.map(([term, text]) => `  - { term: ${scalar(term)}, text: ${scalar(text)} }`),
    '',
    ...comment(comments.background),
    'background:',
    '  summary: null',
    '  currentSituation: null',
    '  goals: null',
    '  notNow: null',
    '',
    ...comment(comments.services),
    ...(services.length === 0
      ? ['services: null']
      : [
          'services:',
          ...services.flatMap(({ id, name }) => [
            `  - id: ${id}`,
            `    name: ${name === undefined ? 'null' : scalar(name)}`,
            `    buyer: ${buyer.id}`,
            '    staff: null',
            '    recipients: null',
            '    newStaffPerYear: null',
            '    substituteShare: null',
            '    shifts: null',
          ]),
        ]),
    '',
    ...comment(comments.roles),
    'roles:',
    ...(Object.keys(kinds) as readonly StartingRole[]).map((role) => roleLine(role, { texts, services })),
    '',
    ...comment(comments.technologies),
    'technologies: null',
    '',
    ...comment(comments.functions),
    'functions:',
    ...own.functions.map(
      (title, index) =>
        `  - { id: ${functions[index === 0 ? 0 : 1]}, title: ${scalar(title)}, critical: ${index === 0 ? 'true' : 'null'}, usedBy: ${list(staff)} }`,
    ),
    '',
    ...comment(comments.needs),
    'needs:',
    ...[roles.worker[0], roles.user[0]].map((role, index) => {
      const statement = own.needs[index === 0 ? 0 : 1]
      return `  - { id: ${prefixes.need}-0${String(index + 1)}, statement: ${scalar(statement)}, role: ${role}, activity: null }`
    }),
  ]
}

function roleLine(role: StartingRole, { texts, services }: Pick<Given, 'texts' | 'services'>): string {
  const [id, title] = texts.roles[role]
  const [service] = services
  const isStaff = role === 'nurse' || role === 'worker' || role === 'leader' || role === 'agent'
  // With several services it is for the adviser to say whose the role is.
  const at = isStaff
    ? `, service: ${services.length === 1 && service !== undefined ? service.id : 'null'}`
    : ''
  const shifts = isStaff && role !== 'leader' ? ', shifts: null' : ''
  const mandate =
    role === 'agent'
      ? `, mandate: ${scalar(texts.digitalAgentMandate)}, positionShare: null, reportsTo: ${texts.roles.leader[0]}`
      : ''
  const headcount = isStaff || role === 'user' ? ', headcount: null' : ''
  return `  - { id: ${id}, title: ${scalar(title)}, kind: ${kinds[role]}${at}${headcount}${shifts}${mandate} }`
}
