import type { Language } from '@kravspek/core'
import { words } from './locale/words.js'
import type { TemplateFaults } from './own-templates.js'
import { textReport } from './report-text.js'
import { stoppedBy } from './report.js'
import type { Terminal } from './terminal.js'

/**
 * Shows what is wrong with templates, each at its place. Nothing is written.
 *
 * @returns exit code
 */
export function showTemplateFaults(
  { folder, findingsIn }: TemplateFaults,
  language: Language,
  terminal: Terminal,
): number {
  const said = words[language]
  const outcome = stoppedBy(folder, findingsIn(language))
  terminal.out(textReport(outcome, { ...terminal, words: said, language }))
  terminal.out(`${said.templatesNotUsed}\n`)
  return 1
}
