import type {
  StartingRequirement,
  StartingSection,
  StartingTexts,
} from '../../locale/editor/starting-point.js'
import { usedParameters } from '../../schema/parameters.js'
import type { Given } from './new-specification.js'
import { comment, list, scalar } from './yaml-lines.js'

type Kind = 'minimum' | 'evaluated' | 'contract-term' | 'information'

/** What a requirement is, besides its words. */
interface Shape {
  readonly kind: Kind
  readonly recommendations?: readonly number[]
  readonly isForCustomer?: true
  /** Where it can be seen that it is met. */
  readonly seen?: 'user-test' | 'demonstration'
}

interface SectionShape {
  readonly recommendations: readonly number[]
  readonly requirements: readonly Shape[]
  /** For those who use the solution, and are helped by it. */
  readonly isForUsers?: true
  /** What the solution can't be without. */
  readonly isFirst?: true
}

const shapes: Readonly<Record<StartingSection, SectionShape>> = {
  involvement: {
    recommendations: [5, 14],
    requirements: [{ kind: 'minimum', seen: 'user-test' }, { kind: 'contract-term' }],
  },
  training: {
    recommendations: [1, 3, 6],
    requirements: [
      { kind: 'minimum' },
      { kind: 'minimum', seen: 'user-test' },
      { kind: 'contract-term', recommendations: [10] },
      { kind: 'minimum', recommendations: [9], seen: 'demonstration' },
      { kind: 'evaluated' },
    ],
  },
  support: {
    recommendations: [12],
    requirements: [
      { kind: 'contract-term' },
      { kind: 'contract-term' },
      { kind: 'contract-term', recommendations: [4], isForCustomer: true },
    ],
  },
  function: {
    recommendations: [11],
    isForUsers: true,
    isFirst: true,
    requirements: [{ kind: 'minimum' }, { kind: 'minimum' }, { kind: 'evaluated' }],
  },
  integration: {
    recommendations: [2],
    requirements: [{ kind: 'minimum' }, { kind: 'evaluated' }],
  },
  privacy: {
    recommendations: [11],
    requirements: [{ kind: 'contract-term' }, { kind: 'minimum', seen: 'demonstration' }],
  },
  reliability: {
    recommendations: [12],
    isFirst: true,
    requirements: [{ kind: 'minimum' }, { kind: 'minimum', seen: 'user-test' }],
  },
  benefits: {
    recommendations: [8, 13],
    requirements: [
      { kind: 'minimum', seen: 'demonstration' },
      { kind: 'contract-term' },
      { kind: 'information' },
    ],
  },
}

/** `OPP-01` */
export function requirementId(prefix: string, number: number): string {
  return `${prefix}-${String(number).padStart(2, '0')}`
}

/** The chapters, with a few requirements each. */
export function sectionsPart(given: Given): readonly string[] {
  const { texts } = given
  const names = Object.keys(shapes) as readonly StartingSection[]
  return [
    ...comment(texts.comments.sections),
    'sections:',
    ...names.flatMap((name, index) => [...(index === 0 ? [] : ['']), ...sectionLines(name, given)]),
  ]
}

function sectionLines(name: StartingSection, { texts, technology }: Given): readonly string[] {
  const { id, title, prefix, rationale, requirements } = texts.sections[name]
  const shape = shapes[name]
  const own = name === 'function' ? texts.technologies[technology].requirements : requirements
  const { nurse, worker, agent } = texts.roles
  const { need } = texts.prefixes
  return [
    `  - id: ${id}`,
    `    title: ${scalar(title)}`,
    `    annex: ${texts.annexes.tender[0]}`,
    `    recommendations: [${shape.recommendations.join(', ')}]`,
    `    roles: ${list([nurse[0], worker[0], agent[0]])}`,
    ...(shape.isForUsers ? [`    needs: [${need}-01, ${need}-02]`] : []),
    `    rationale: ${scalar(rationale)}`,
    `    defaults: { addressee: supplier, priority: ${shape.isFirst ? '1' : '2'} }`,
    '    requirements:',
    ...own.flatMap((requirement, index) =>
      requirementLines(
        requirementId(prefix, index + 1),
        requirement,
        shape.requirements[index] ?? { kind: 'minimum' },
        texts,
      ),
    ),
  ]
}

function requirementLines(
  id: string,
  requirement: StartingRequirement,
  { kind, recommendations, isForCustomer, seen }: Shape,
  { criteria }: StartingTexts,
): readonly string[] {
  const { title, text, plain, ask } = requirement
  const parameters = usedParameters({ text, plain, ask }).map(({ name }) => `${name}: null`)
  return [
    `      - id: ${id}`,
    `        title: ${scalar(title)}`,
    `        text: ${scalar(text)}`,
    `        kind: ${kind}`,
    ...(isForCustomer ? ['        addressee: customer'] : []),
    ...(parameters.length === 0 ? [] : [`        parameters: { ${parameters.join(', ')} }`]),
    ...(ask === undefined ? [] : [`        ask: ${scalar(ask)}`]),
    `        plain: ${scalar(plain)}`,
    ...(kind === 'evaluated' ? [`        criterion: ${criteria.quality[0]}`, '        points: null'] : []),
    ...demandLines(kind, seen),
    ...(recommendations === undefined ? [] : [`        recommendations: [${recommendations.join(', ')}]`]),
  ]
}

function demandLines(kind: Kind, seen?: Shape['seen']): readonly string[] {
  switch (kind) {
    case 'minimum':
      return [
        '        answer: { form: yes-no-text, maxWords: 200 }',
        `        verification: { tender: confirmation, acceptance: ${seen ?? 'acceptance-test'}, operation: none }`,
        '        fulfilledBy: acceptance',
      ]
    case 'evaluated':
      return [
        '        answer: { form: text, maxWords: 300 }',
        '        verification: { tender: documentation, acceptance: none, operation: none }',
      ]
    case 'contract-term':
      return [
        '        answer: { form: none }',
        '        verification: { tender: none, acceptance: none, operation: contract }',
        '        fulfilledBy: go-live',
      ]
    case 'information':
      return []
    default: {
      const unknown: never = kind
      return unknown
    }
  }
}
