import type { Language } from '@kravspek/core'
import type { DiffArguments } from '../arguments.js'
import type { Terminal } from '../terminal.js'

export function diff(args: DiffArguments, asked: Language | undefined, terminal: Terminal): number {
  terminal.err(`${args.type} ${asked ?? ''}\n`)
  return 2
}
