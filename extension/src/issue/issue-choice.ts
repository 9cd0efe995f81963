import type { Format } from '../render/render-choice.js'
import { formats } from '../render/render-choice.js'
import type { EditionKind } from './draft-edition.js'

/** Which edition to send out, and how its documents are written. */
export interface IssueChoice {
  readonly kind: EditionKind
  readonly formats: readonly Format[]
}

/** A choice that came from outside; `undefined`: it is none. */
export function issueChoiceFrom(value: unknown): IssueChoice | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { kind, formats: written = ['docx'] } = value as Readonly<Record<string, unknown>>
  if ((kind !== 'review' && kind !== 'tender') || !Array.isArray(written)) return undefined
  const chosen = formats.filter((each) => written.includes(each))
  return chosen.length === 0 || chosen.length !== written.length ? undefined : { kind, formats: chosen }
}
