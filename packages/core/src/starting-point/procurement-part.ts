import type { Given } from './given.js'
import { comment, scalar } from './yaml-lines.js'

/** Who buys, and how. */
export function procurementPart(given: Given): readonly string[] {
  const { texts, recipe, isSmall, buyers, fixed } = given
  const { comments, criteria, annexes } = texts
  // A criterion that nothing is asked for would be empty: then the municipality must find another way.
  const isOnEnvironment = given.sections.some(
    (section) =>
      section.isOnEnvironment &&
      section.requirements.some(({ item }) => item.requirement.kind === 'evaluated'),
  )
  const subjects = isOnEnvironment
    ? (['price', 'quality', 'environment'] as const)
    : (['price', 'quality'] as const)
  return [
    ...comment(comments.buyers),
    'buyers:',
    ...buyers.map(({ id, name, isKnown }, index) => {
      const own = isKnown
        ? ''
        : `, name: ${name === undefined ? 'null' : scalar(name)}${isSmall ? '' : ', organisationNumber: null'}`
      return `  - { id: ${id}${own}, role: ${index === 0 ? 'lead' : 'party'} }`
    }),
    '',
    ...comment(comments.procurement),
    'procurement:',
    ...comment(comments.part, '  '),
    `  part: ${isSmall ? 'I' : 'null'}`,
    ...comment(comments.procedure, '  '),
    '  procedure: null',
    ...comment(comments.dates, '  '),
    '  dates: { notice: null, tender: null }',
    ...(isSmall
      ? []
      : [...comment(comments.cpv.replace('{codes}', (recipe.cpv ?? []).join(', ')), '  '), '  cpv: null']),
    ...comment(comments.value, '  '),
    '  estimatedValue: null',
    ...comment(comments.contract, '  '),
    '  contract: { model: null, duration: null }',
    ...(isSmall ? [] : [...comment(comments.lots, '  '), '  lotsJustification: null']),
    ...comment(comments.criteria, '  '),
    '  criteria:',
    ...subjects.map((subject) => {
      const [, title, evidence] = criteria[subject]
      const weight = subject === 'environment' ? String(usualEnvironmentWeight) : 'null'
      return `    - { id: ${fixed.criteria[subject]}, title: ${scalar(title)}, weight: ${weight}, subject: ${subject}, evidence: ${scalar(evidence)} }`
    }),
    '  evaluation: { model: weighted }',
    ...comment(comments.environment, '  '),
    `  environment: ${isOnEnvironment ? '{ route: weight }' : 'null'}`,
    ...comment(comments.accessibility, '  '),
    '  accessibility: { included: true }',
    ...comment(comments.privacy, '  '),
    '  privacy:',
    '    personalData: true',
    `    riskAssessment: { status: ${isSmall ? 'planned' : 'null'} }`,
    `    dpia: { status: ${isSmall ? 'planned' : 'null'} }`,
    '    processorAgreement: annex',
    ...(isSmall && !asksOf(given, 'procurement.medicalDevice')
      ? []
      : [...comment(comments.medicalDevice, '  '), '  medicalDevice: null']),
    '  publish: { weights: true, points: true, rationale: false }',
    ...comment(comments.rulePack, '  '),
    '  rulePackAcknowledged: null',
    '',
    'annexes:',
    ...(['tender', 'answer', 'service-levels', 'prices', 'data-processing'] as const).map((source) => {
      const [, number, title] = annexes[source]
      return `  - { id: ${fixed.annexes[source]}, number: ${scalar(number)}, title: ${scalar(title)}, source: ${source} }`
    }),
  ]
}

/** The least that climate and environment count for as a rule. Source: `environment.leastWeight` of the rule packs. */
const usualEnvironmentWeight = 0.3

/** Whether the recipe says that a field is to be settled first. */
function asksOf({ recipe }: Given, field: string): boolean {
  return (recipe.questions ?? []).some((each) => each.field === field)
}
