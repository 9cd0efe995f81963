import type { Language } from '@kravspek/core'
import type { TemplatesArguments } from '../arguments.js'
import type { Terminal } from '../terminal.js'

export function templates(args: TemplatesArguments, asked: Language | undefined, terminal: Terminal): number {
  terminal.err(`${args.type} ${asked ?? ''}\n`)
  return 2
}
