import type { Language } from '@kravspek/core'
import type { CatalogueArguments } from '../../catalogue-arguments.js'
import type { Terminal } from '../../terminal.js'

/**
 * `kravspek catalogue`: finds requirements in catalogues, and takes them into specifications.
 *
 * @param asked language of messages, where one was asked for; otherwise that of the file, or bokmål
 * @returns exit code
 */
export async function catalogue(
  args: CatalogueArguments,
  asked: Language | undefined,
  terminal: Terminal,
): Promise<number> {
  switch (args.action) {
    case 'list':
      return (await import('./list.js')).list(args, asked, terminal)
    case 'search':
      return (await import('./search.js')).search(args, asked, terminal)
    case 'show':
      return (await import('./show.js')).show(args, asked, terminal)
    case 'add':
      return (await import('./add.js')).add(args, asked, terminal)
    case 'suggest':
      return (await import('./suggest.js')).suggest(args, asked, terminal)
    case 'check':
      return (await import('./check.js')).checkFolder(args, asked, terminal)
    case 'outdated':
      return (await import('./outdated.js')).outdated(args, asked, terminal)
    case 'upgrade':
      return (await import('./upgrade.js')).upgrade(args, asked, terminal)
    case 'language':
      return (await import('./language.js')).changeLanguageOf(args, asked, terminal)
    default: {
      const unknown: never = args
      return unknown
    }
  }
}
