import type { Language } from '@kravspek/core'
import type { CheckArguments } from '../arguments.js'
import { checkFile, wordFindingsOf } from '../checked-file.js'
import { figureFindings } from '../figures.js'
import { words } from '../locale/words.js'
import { jsonReport } from '../report-json.js'
import { textReport } from '../report-text.js'
import { countSeverities, hasPassed, withoutRepeats } from '../report.js'
import { openSpecification } from '../specification-file.js'
import type { Terminal } from '../terminal.js'

/**
 * `kravspek check`: says what is wrong in specifications.
 *
 * @param language of messages, where one was asked for; otherwise that of the first file that says its language
 * @returns exit code
 */
export function check(
  { files: paths, format, maxWarnings }: CheckArguments,
  asked: Language | undefined,
  terminal: Terminal,
): number {
  const files = paths.map((path) => openSpecification(path, terminal.cwd, 'check')).map(checkFile)
  const language = asked ?? files.find((each) => each.language !== undefined)?.language ?? 'nb'
  const reports = withoutRepeats(
    files.map((each) => ({
      file: each.file.show(each.file.name),
      findings: wordFindingsOf(each, [...each.analysis.findings, ...figureFindings(each)], language),
    })),
  )
  const counts = countSeverities(reports.flatMap(({ findings }) => findings))
  const passed = hasPassed(counts, maxWarnings)
  if (format === 'json') terminal.out(jsonReport(reports, passed))
  else {
    terminal.out(textReport(reports, { ...terminal, words: words[language] }))
    if (counts.warning > maxWarnings)
      terminal.out(`${words[language].tooManyWarnings(counts.warning, maxWarnings)}\n`)
  }
  return passed ? 0 : 1
}
