import type { RecipeProgramme } from '../generated/specification.js'
import type { Given } from './given.js'
import { numbered } from './take-ids.js'
import { comment, list } from './yaml-lines.js'

/** What staff can do today, and the training that each role gets. */
export function trainingPart(given: Given): readonly string[] {
  const { texts, recipe, isSmall, services, roles, users, idsOf } = given
  const { comments, prefixes } = texts
  const planned = (recipe.programmes ?? [])
    // A small procurement trains those who use the solution, and those who lead them.
    .filter(({ level }) => !isSmall || level === 'basic')
    .flatMap((programme) => roles[programme.role ?? 'worker'].map((role) => ({ programme, role })))
    .filter(({ role }) => !isSmall || users.includes(role) || roles.leader.includes(role))
  const onboarding = idsOf(recipe.onboarding)
  const overview = idsOf(recipe.overview)
  return [
    ...comment(comments.training),
    'trainingNeeds:',
    ...(isSmall ? [] : mappingLines(services.length === 0 ? [] : services.map(({ id }) => id))),
    ...(planned.length === 0 ? [] : ['  programmes:']),
    ...planned.map(({ programme, role }, index) =>
      programmeLine(numbered(prefixes.programme, index + 1), programme, role.id, given),
    ),
    ...(onboarding.length === 0
      ? []
      : [`  onboarding: { within: ${usualOnboarding}, requirements: ${list(onboarding)} }`]),
    ...(overview.length === 0 ? [] : [`  overview: { requirements: ${list(overview)} }`]),
  ]
}

/** How soon new staff and substitutes are trained, as a proposal. ISO 8601. */
const usualOnboarding = 'P14D'

function mappingLines(services: readonly string[]): readonly string[] {
  if (services.length === 0) return ['  mapping: null']
  return [
    '  mapping:',
    ...services.map(
      (id) => `    - { service: ${id}, date: null, method: survey, respondents: null, levels: null }`,
    ),
  ]
}

function programmeLine(
  id: string,
  { role: name, level, aspects = [], forms = [], hours, requirements }: RecipeProgramme,
  role: string,
  { idsOf }: Given,
): string {
  const isOnShift = name === 'nurse' || name === 'worker' || name === 'agent'
  const taught = idsOf(requirements)
  const fields = [
    `id: ${id}`,
    `role: ${role}`,
    `aspects: ${list(aspects)}`,
    `level: ${level ?? 'null'}`,
    `forms: ${list(forms)}`,
    `hoursEach: ${hours === undefined ? 'null' : String(hours)}`,
    'hoursSetAside: null',
    'inWorkingHours: true',
    ...(isOnShift ? ['cover: substitute'] : []),
    'provider: supplier',
    'before: go-live',
    ...(taught.length === 0 ? [] : [`requirements: ${list(taught)}`]),
  ]
  return `    - { ${fields.join(', ')} }`
}
