import type { Specification } from '../generated/specification.js'
import { fillEveryday } from '../view/review/requirement-entry.js'
import { fillParameters } from '../view/tender/requirements.js'
import { wordsOf } from '../view/words.js'
import { linesShown } from './located-paragraphs.js'
import { thingAt } from './thing-at.js'

/** The wording of a requirement that a change of the other one leaves as it is. */
export interface OtherWording {
  readonly field: 'text' | 'plain'
  /** As it is read, with its values filled in, one paragraph on each line. */
  readonly shown: string
}

/**
 * A requirement is said twice: in `text`, which suppliers get, and in everyday words, which the services read. Where a
 * change is of one alone, this is the other, for a person to see whether it still holds.
 *
 * @param fields that are changed
 * @returns `undefined`: both are changed, neither is, or the requirement is said once
 */
export function otherWording(
  specification: Specification,
  at: string,
  fields: readonly string[],
): OtherWording | undefined {
  const { of, concept } = thingAt(specification, at) ?? {}
  if (of === undefined || concept !== 'requirement') return undefined
  const { requirement } = of
  const { text, plain } = requirement
  if (text === undefined || plain === undefined) return undefined
  const isChanged = (field: 'text' | 'plain'): boolean =>
    fields.some(
      (each) =>
        each === field ||
        (each.startsWith('parameters.') &&
          requirement[field]?.includes(`<${each.slice('parameters.'.length)}>`) === true),
    )
  if (isChanged('text') === isChanged('plain')) return undefined
  const words = wordsOf(specification)
  return isChanged('plain')
    ? { field: 'text', shown: asRead(fillParameters(text, requirement, words) ?? text) }
    : { field: 'plain', shown: asRead(fillEveryday(plain, requirement, words) ?? plain) }
}

function asRead(text: string): string {
  return linesShown(text).join('\n')
}
