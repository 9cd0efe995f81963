import { Refusal } from '../../refusal.js'
import { systemCode } from '../../system-error.js'
import type { Terminal } from '../../terminal.js'
import type { OpenReview } from './open-review.js'

/**
 * A text as it was given on the command line, or typed or piped in where that says `-`. Line ends are those of Unix.
 *
 * @returns `undefined`: none was given
 * @throws Refusal where it is empty
 */
export function spokenText(
  written: string | undefined,
  { command, messages }: OpenReview,
  terminal: Terminal,
): string | undefined {
  if (written === undefined) return undefined
  const text = (written === '-' ? readIn() : written).replace(/\r\n?/g, '\n').trim()
  if (text === '') throw new Refusal((said) => said.review.emptyText, command, messages)
  return text

  function readIn(): string {
    try {
      return terminal.readIn()
    } catch (error) {
      if (systemCode(error) === undefined) throw error
      throw new Refusal((said) => said.review.unreadableText, command, messages)
    }
  }
}
