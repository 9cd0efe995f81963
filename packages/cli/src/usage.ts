import type { CommandName } from './command-names.js'
import type { Words } from './locale/words.js'

/** Help for a command. @param command `undefined`: for the program */
export function usageOf(command: CommandName | undefined, said: Words): string {
  switch (command) {
    case undefined:
      return said.usage
    case 'new':
      return said.new.usage
    case 'lint-docx':
      return said.lintDocxUsage
    case 'import':
      return said.importing.usage
    case 'check':
    case 'render':
    case 'issue':
    case 'diff':
    case 'coverage':
    case 'explain':
    case 'rules':
    case 'templates':
      return said[`${command}Usage`]
    case 'export':
      return said.export.usage
    case 'answers':
    case 'answers import':
    case 'answers compare':
    case 'answers list':
      return said.answers.usage[command]
    case 'catalogue':
    case 'catalogue list':
    case 'catalogue search':
    case 'catalogue show':
    case 'catalogue add':
    case 'catalogue suggest':
    case 'catalogue check':
    case 'catalogue outdated':
    case 'catalogue upgrade':
    case 'catalogue language':
      return said.catalogue.usage[command]
    default:
      return said.review.usage[command]
  }
}
