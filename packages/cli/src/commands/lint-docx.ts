import type { Language } from '@kravspek/core'
import type { LintDocxArguments } from '../arguments.js'
import type { Terminal } from '../terminal.js'

export function lintDocxFiles(
  args: LintDocxArguments,
  asked: Language | undefined,
  terminal: Terminal,
): number {
  terminal.err(`${args.type} ${asked ?? ''}\n`)
  return 2
}
