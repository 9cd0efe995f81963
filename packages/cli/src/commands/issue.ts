import type { Language } from '@kravspek/core'
import type { IssueArguments } from '../arguments.js'
import type { Terminal } from '../terminal.js'

export function issue(args: IssueArguments, asked: Language | undefined, terminal: Terminal): number {
  terminal.err(`${args.type} ${asked ?? ''}\n`)
  return 2
}
