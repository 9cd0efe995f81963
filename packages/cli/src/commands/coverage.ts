import { coverageOf, formatCoverage, type Finding, type Language } from '@kravspek/core'
import type { CoverageArguments } from '../arguments.js'
import { checkFile, wordFindingsOf } from '../checked-file.js'
import { coverageHtml, coverageMarkdown, coverageText, type CoverageRow } from '../coverage-report.js'
import { words } from '../locale/words.js'
import { textReport } from '../report-text.js'
import { stoppedBy } from '../report.js'
import { openSpecification } from '../specification-file.js'
import type { Terminal } from '../terminal.js'

/**
 * `kravspek coverage`: which of the 14 recommendations a specification follows, and the fields that show it.
 *
 * @param asked language, where one was asked for; otherwise that of the file
 * @returns exit code: 0 also where something is missing, 1 where the specification could not be read
 */
export function coverage(args: CoverageArguments, asked: Language | undefined, terminal: Terminal): number {
  const checked = checkFile(openSpecification(args.file, terminal.cwd, 'coverage'), 'coverage')
  const { analysis, file, check, settingsName } = checked
  const language = asked ?? checked.language ?? 'nb'
  const said = words[language]
  const complain = (name: string, about: readonly Finding[]): void => {
    const findings = wordFindingsOf(checked, about, language)
    terminal.err(textReport(stoppedBy(file.show(name), findings), { ...terminal, words: said, language }))
  }
  if (analysis.specification === undefined) {
    complain(file.name, checked.findings)
    return 1
  }
  // Settings with a mistake are not followed, so the table may not be the one that was meant.
  const ofSettings = checked.findings.filter(({ location }) => location.source === settingsName)
  if (settingsName !== undefined && ofSettings.length > 0) complain(settingsName, ofSettings)
  const rows: readonly CoverageRow[] = coverageOf(check).map((row) => {
    const { title, state: stateTitle, reason } = formatCoverage(row, language)
    return {
      recommendation: row.recommendation,
      title,
      state: row.state,
      stateTitle,
      fields: row.fields,
      reason,
    }
  })
  const title = analysis.specification.title ?? file.show(file.name)
  switch (args.format) {
    case 'text':
      terminal.out(coverageText(rows, { ...terminal, words: said }))
      return 0
    case 'json':
      terminal.out(`${JSON.stringify(rows, undefined, 2)}\n`)
      return 0
    case 'markdown':
      terminal.out(coverageMarkdown(rows, title, said))
      return 0
    case 'html':
      terminal.out(coverageHtml(rows, title, said, language))
      return 0
    default: {
      const unknown: never = args.format
      return unknown
    }
  }
}
