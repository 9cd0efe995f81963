import type { Language } from '@kravspek/core'
import type { ReviewArguments } from '../../review-arguments.js'
import type { Terminal } from '../../terminal.js'

/**
 * `kravspek review`: takes in what the services say, and sees to it that they get an answer. What an action does not need
 * is not loaded.
 *
 * @param asked language of messages, where one was asked for; otherwise that of the file
 * @returns exit code
 */
export async function review(
  args: ReviewArguments,
  asked: Language | undefined,
  terminal: Terminal,
): Promise<number> {
  switch (args.action) {
    case 'import':
      return (await import('./import.js')).importFiles(args, asked, terminal)
    case 'list':
      return (await import('./list.js')).list(args, asked, terminal)
    case 'answer':
      return (await import('./answer.js')).answer(args, asked, terminal)
    case 'defer':
      return (await import('./defer.js')).defer(args, asked, terminal)
    case 'reopen':
      return (await import('./reopen.js')).reopen(args, asked, terminal)
    case 'accept':
      return (await import('./accept.js')).accept(args, asked, terminal)
    case 'approve':
      return (await import('./approve.js')).approveTexts(args, asked, terminal)
    case 'place':
      return (await import('./place.js')).place(args, asked, terminal)
    case 'add':
      return (await import('./add.js')).add(args, asked, terminal)
    case 'status':
      return (await import('./status.js')).status(args, asked, terminal)
    case 'reply':
      return (await import('./reply.js')).reply(args, asked, terminal)
    default: {
      const unknown: never = args
      return unknown
    }
  }
}
