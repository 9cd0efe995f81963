import { formatMessage, issueConditions, type Language } from '@kravspek/core'
import type { CheckArguments } from '../arguments.js'
import { checkFile, wordFindingsOf, type CheckedFile } from '../checked-file.js'
import { figureFindings } from '../figures.js'
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
import { placeOf } from '../worded-finding.js'

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
  const reports = withoutRepeats(files.map((each) => reportOf(each, language, purpose)))
  const counts = countSeverities(reports.flatMap(({ findings }) => findings))
  const isReady = reports.every(({ conditions = [] }) => conditions.every(({ isMet }) => isMet))
  const passed = hasPassed(counts, maxWarnings) && isReady
  const outcome: Outcome = { reports, counts, passed, maxWarnings, fixes: fixed?.applied ?? [] }
  terminal.out(textOf(args, outcome, language, terminal))
  return passed ? 0 : 1
}

function reportOf(checked: CheckedFile, language: Language, purpose: CheckArguments['purpose']): FileReport {
  const { file, analysis, check: result } = checked
  const place = placeOf({ texts: checked.texts, show: file.show })
  const findings = [...checked.findings, ...figureFindings(checked)]
  return {
    file: file.show(file.name),
    findings: wordFindingsOf(checked, findings, language),
    waived: result.waived.flatMap(({ finding, waiver: { at = '', reason, by, date } }) => {
      const role = analysis.specification?.roles?.find(({ id }) => id === by)?.title ?? by
      return wordFindingsOf(checked, [finding], language).map((worded) => {
        return { ...worded, at, reason, by: role, date }
      })
    }),
    pack:
      result.context === undefined
        ? undefined
        : { id: result.context.pack.id, isVerified: result.context.isPackVerified },
    ...(purpose === undefined
      ? {}
      : {
          // A condition counts all that is told above, also of settings and pictures.
          conditions: issueConditions({ ...result, findings }).map(({ id, title, isMet, lacking }) => ({
            id,
            title: title[language],
            isMet,
            lacking: lacking.map(({ message, data, location }) => ({
              message: formatMessage(message, data, language),
              place: place(location),
            })),
          })),
        }),
  }
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
