import { join } from 'node:path'
import { registerText, type Review } from '@kravspek/core'
import { realPath } from '../../real-path.js'
import { Refusal } from '../../refusal.js'
import type { OpenReview } from './open-review.js'
import { writeTogether, type NewText } from '../../write-together.js'

/**
 * Writes the comments as they are now, together with what was changed in the specification: everything or nothing.
 *
 * @param changed new texts of the specification's files, by name
 * @returns whether there was anything to write
 * @throws Refusal where it can't be written, or someone else has written meanwhile
 */
export function saveReview(
  opened: OpenReview,
  next: Review,
  changed: ReadonlyMap<string, string> = new Map(),
): boolean {
  const { analysis, file, review, specification, command, messages, shownRegister } = opened
  const refused = (sentence: Refusal['sentence']): Refusal => new Refusal(sentence, command, messages)
  const textOf = (name: string, after: string): NewText => ({
    path: realPath(join(file.root, name)),
    shown: file.show(name),
    before: analysis.sources.get(name),
    after,
  })
  const texts = [...changed].map(([name, text]) => textOf(name, text))
  if (next !== review) {
    const before = analysis.sources.get(analysis.reviewFile)
    const after = registerText(before, next, specification.language ?? 'nb')
    if (after === undefined) throw refused((said) => said.review.notChanged(shownRegister))
    if (after !== before) texts.push(textOf(analysis.reviewFile, after))
  }
  if (texts.length === 0) return false
  const problem = writeTogether(texts)
  if (problem !== undefined) throw refused(problem)
  return true
}
