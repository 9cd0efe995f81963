import type { Answer, Requirement, Specification } from '../generated/specification.js'
import { withDefaults } from '../schema/with-defaults.js'

/** What is asked: an id with its answer, and what else decides the fields. */
export interface Asked {
  readonly id: string
  readonly answer: Answer | undefined
  readonly kind: Requirement['kind']
  readonly ask: string | undefined
  readonly evaluatedBeyond: Requirement['evaluatedBeyond']
}

export type AnswerForm = NonNullable<Answer['form']>

/**
 * How something is answered. Where the file does not say, its kind does: a contract term is accepted, what is evaluated is
 * described, and anything else is confirmed and explained. With nothing to choose among yet, the answer is written.
 */
export function answerForm({ answer = {}, kind }: Asked): AnswerForm {
  const form = answer.form ?? usualForm(kind)
  return form === 'choice' && (answer.options ?? []).length === 0 ? 'text' : form
}

function usualForm(kind: Requirement['kind']): AnswerForm {
  return kind === 'contract-term' ? 'yes-no' : kind === 'evaluated' ? 'text' : 'yes-no-text'
}

/** Whether the number that counts beyond a minimum is asked for by itself: it is not where it is what is answered anyway. */
export function isBeyondAsked(asked: Asked): boolean {
  const { evaluatedBeyond, answer } = asked
  return (
    evaluatedBeyond?.measure !== undefined &&
    !(answerForm(asked) === 'number' && answer?.unit === evaluatedBeyond.unit)
  )
}

/** Whether a requirement, or one of its parts, is to be answered by suppliers. */
export function isAnswered({ kind, children = [], answer }: Requirement): boolean {
  if (kind === 'information') return false
  return children.length === 0
    ? answer?.form !== 'none'
    : children.some((child) => (child.answer ?? answer)?.form !== 'none')
}

/**
 * What a requirement asks: the whole first, then each of its parts. Parts are what is answered, unless the whole says itself
 * how it is answered; what is to be enclosed with the whole belongs to it, however its parts are answered.
 *
 * @param own the requirement as it stands in the file, without what its section says for all
 * @param requirement the same with what its section says for all
 */
export function askedIn(own: Requirement, requirement: Requirement): readonly [Asked, ...Asked[]] {
  const { id, kind, answer, ask, evaluatedBeyond, children = [] } = requirement
  const isStemOnly = children.length > 0 && own.answer === undefined
  const whole: Asked = {
    id,
    kind,
    answer: isStemOnly ? { ...answer, form: 'none' } : answer,
    ask,
    evaluatedBeyond,
  }
  const parts = children.map((child): Asked => ({
    id: `${id}.${child.id}`,
    kind,
    answer: child.answer ?? withoutEnclosures(answer),
    // What the whole is asked for must have somewhere to be written.
    ask: child.ask ?? ask,
    evaluatedBeyond: undefined,
  }))
  return [whole, ...parts]
}

function withoutEnclosures(answer: Answer | undefined): Answer | undefined {
  if (answer === undefined) return undefined
  const { attachments: _, confidentialAllowed: __, ...rest } = answer
  return rest
}

/** Something that suppliers answer, with where it stands. */
export interface AskedInPlace extends Asked {
  /** Id of the section; `undefined`: it is a scenario. */
  readonly section: string | undefined
  /** Id of the requirement that it is, or is a part of, or of the scenario. */
  readonly requirement: string
  /** Ids of the lots that it is for; empty: all. */
  readonly lots: readonly string[]
}

/** All that suppliers answer of a specification, in its order: what binds the customer alone is not among it. */
export function askedOfSuppliers({ sections = [], scenarios = [] }: Specification): readonly AskedInPlace[] {
  const requirements = sections.flatMap((section) =>
    (section.requirements ?? []).flatMap((own) => {
      const requirement = withDefaults(own, section.defaults)
      if (requirement.addressee === 'customer' || !isAnswered(requirement)) return []
      const place = { section: section.id, requirement: requirement.id, lots: requirement.lots ?? [] }
      return askedIn(own, requirement).map((asked) => ({ ...asked, ...place }))
    }),
  )
  const scenes = scenarios.map(({ id, answer }): AskedInPlace => ({
    ...askedInScenario(id, answer),
    section: undefined,
    requirement: id,
    lots: [],
  }))
  return [...requirements, ...scenes.filter((asked) => answerForm(asked) !== 'none')]
}

/** What a scenario asks. */
export function askedInScenario(id: string, answer: Answer | undefined): Asked {
  return { id, kind: 'evaluated', answer, ask: undefined, evaluatedBeyond: undefined }
}
