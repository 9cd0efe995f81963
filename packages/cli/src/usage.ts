import type { CommandName } from './command-names.js'
import type { Words } from './locale/words.js'

/** Help for a command. @param command `undefined`: for the program */
export function usageOf(command: CommandName | undefined, said: Words): string {
  switch (command) {
    case undefined:
      return said.usage
    case 'lint-docx':
      return said.lintDocxUsage
    case 'check':
    case 'render':
    case 'issue':
    case 'diff':
    case 'coverage':
    case 'explain':
    case 'rules':
    case 'templates':
      return said[`${command}Usage`]
    case 'answers':
    case 'answers import':
    case 'answers compare':
    case 'answers list':
      return said.answers.usage[command]
    default:
      return said.review.usage[command]
  }
}
