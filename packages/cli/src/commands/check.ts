import { issueConditions, type Language } from '@kravspek/core'
import { workList, workOrder } from '@kravspek/core/editor'
import type { CheckArguments } from '../arguments.js'
import { checkFile, type CheckedFile } from '../checked-file.js'
import { checkedReport } from '../checked-report.js'
import { diskFindings } from '../disk-findings.js'
import { fixFiles } from '../fix-files.js'
import { words } from '../locale/words.js'
import { jsonReport } from '../report-json.js'
import { junitReport } from '../report-junit.js'
import { markdownReport } from '../report-markdown.js'
import { sarifReport } from '../report-sarif.js'
import { textReport } from '../report-text.js'
import { countSeverities, hasPassed, withoutRepeats, type FileReport, type Outcome } from '../report.js'
import { openSpecification, withTexts } from '../specification-file.js'
import type { Terminal } from '../terminal.js'

/**
 * `kravspek check`: says what is wrong in specifications, and with `--for issue` what is left before they can be sent.
 *
 * @param language of messages, where one was asked for; otherwise that of the first file that says its language
 * @returns exit code
 */
export function check(args: CheckArguments, asked: Language | undefined, terminal: Terminal): number {
  const { files: paths, maxWarnings, purpose } = args
  const open = (texts: ReadonlyMap<string, string>): readonly CheckedFile[] =>
    paths.map((path) => {
      const file = withTexts(openSpecification(path, terminal.cwd, 'check'), texts)
      return checkFile(file, 'check', purpose === 'issue' ? { status: 'issued' } : {})
    })
  let files = open(new Map())
  const language = asked ?? files.find((each) => each.language !== undefined)?.language ?? 'nb'
  const fixed = args.fix ? fixFiles(files, open, language) : undefined
  files = fixed?.files ?? files
  const reports = withoutRepeats(files.map((each) => reportOf(each, language, args)))
  const counts = countSeverities(reports.flatMap(({ findings }) => findings))
  const isReady = reports.every(({ conditions = [] }) => conditions.every(({ isMet }) => isMet))
  const passed = hasPassed(counts, maxWarnings) && isReady
  const outcome: Outcome = { reports, counts, passed, maxWarnings, fixes: fixed?.applied ?? [] }
  terminal.out(textOf(args, outcome, language, terminal))
  return passed ? 0 : 1
}

function reportOf(checked: CheckedFile, language: Language, { purpose, format }: CheckArguments): FileReport {
  const findings = [...checked.findings, ...diskFindings(checked)]
  // A condition counts all that is told, also of settings and pictures.
  const conditions = purpose === undefined ? undefined : issueConditions({ ...checked.check, findings })
  // A person begins at the top; a program looks things up by their place.
  const order = format === 'text' || format === 'markdown' ? workOrder(checked.analysis) : undefined
  return {
    ...checkedReport(checked, findings, conditions, language, order),
    ...progressOf(checked, language),
  }
}

function progressOf({ check }: CheckedFile, language: Language): Pick<FileReport, 'progress'> {
  if (check.context === undefined) return {}
  const { remaining, total, sentence } = workList(check, language)
  return { progress: { remaining, total, sentence } }
}

function textOf(
  { format }: CheckArguments,
  outcome: Outcome,
  language: Language,
  terminal: Terminal,
): string {
  switch (format) {
    case 'text':
      return textReport(outcome, { ...terminal, words: words[language], language })
    case 'json':
      return jsonReport(outcome)
    case 'sarif':
      return sarifReport(outcome, language)
    case 'junit':
      return junitReport(outcome, words[language])
    case 'markdown':
      return markdownReport(outcome, words[language], language)
    default: {
      const unknown: never = format
      return unknown
    }
  }
}
