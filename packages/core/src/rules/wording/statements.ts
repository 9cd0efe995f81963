import type { Path } from '../../finding/finding.js'
import type { RequirementSubject } from '../requirement-subject.js'
import { readWording, type Wording } from './wording.js'

/** A text that suppliers answer: that of the requirement, or of one of its sub-requirements. */
export interface Statement {
  /** From the requirement. */
  readonly path: Path
  readonly wording: Wording
}

const known = new WeakMap<RequirementSubject, readonly Statement[]>()

/** The text of a requirement and those of its sub-requirements, read once for all rules. */
export function statementsOf(subject: RequirementSubject): readonly Statement[] {
  let statements = known.get(subject)
  if (statements === undefined) {
    const { children = [] } = subject.requirement
    statements = [
      { path: ['text'], wording: subject.wording },
      ...children.flatMap(({ text }, index) =>
        text === undefined
          ? []
          : [{ path: ['children', index, 'text'] as const, wording: readWording(text) }],
      ),
    ]
    known.set(subject, statements)
  }
  return statements
}
