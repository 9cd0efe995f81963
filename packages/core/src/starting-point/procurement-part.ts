import type { Given } from './new-specification.js'
import { comment, scalar } from './yaml-lines.js'

/** Who buys, and how. */
export function procurementPart({ texts, technology, buyer }: Given): readonly string[] {
  const { comments, criteria, annexes } = texts
  const codes = texts.technologies[technology].cpv
  const name = buyer.name === undefined ? 'null' : scalar(buyer.name)
  return [
    ...comment(comments.buyers),
    'buyers:',
    `  - { id: ${buyer.id}, name: ${name}, organisationNumber: null, role: lead }`,
    '',
    ...comment(comments.procurement),
    'procurement:',
    ...comment(comments.part, '  '),
    '  part: null',
    ...comment(comments.procedure, '  '),
    '  procedure: null',
    ...comment(comments.dates, '  '),
    '  dates: { notice: null, questions: null, tender: null, validUntil: null }',
    ...comment(comments.cpv.replace('{codes}', codes), '  '),
    '  cpv: null',
    ...comment(comments.value, '  '),
    '  estimatedValue: null',
    ...comment(comments.contract, '  '),
    '  contract: { model: null, duration: null }',
    ...comment(comments.criteria, '  '),
    '  criteria:',
    ...(['price', 'quality', 'environment'] as const).map((subject) => {
      const [id, title, evidence] = criteria[subject]
      return `    - { id: ${id}, title: ${scalar(title)}, weight: null, subject: ${subject}, evidence: ${scalar(evidence)} }`
    }),
    '  evaluation: null',
    ...comment(comments.environment, '  '),
    '  environment: null',
    ...comment(comments.accessibility, '  '),
    '  accessibility: null',
    ...comment(comments.privacy, '  '),
    '  privacy: null',
    ...comment(comments.medicalDevice, '  '),
    '  medicalDevice: null',
    '',
    'annexes:',
    ...(['tender', 'answer', 'service-levels', 'prices', 'data-processing'] as const).map((source) => {
      const [id, number, title] = annexes[source]
      return `  - { id: ${id}, number: ${scalar(number)}, title: ${scalar(title)}, source: ${source} }`
    }),
  ]
}
