import type { Language } from '@kravspek/core'
import type { AnswersArguments } from '../../answers-arguments.js'
import type { Terminal } from '../../terminal.js'

/**
 * `kravspek answers`: takes in what suppliers have answered, and puts it side by side. Nothing is scored.
 *
 * @param asked language of messages, where one was asked for; otherwise that of the file
 * @returns exit code
 */
export async function answers(
  args: AnswersArguments,
  asked: Language | undefined,
  terminal: Terminal,
): Promise<number> {
  switch (args.action) {
    case 'import':
      return (await import('./import.js')).importForms(args, asked, terminal)
    case 'list':
      return (await import('./list.js')).list(args, asked, terminal)
    case 'compare':
      return (await import('./compare.js')).compare(args, asked, terminal)
    default: {
      const unknown: never = args
      return unknown
    }
  }
}
