import type { Language } from '@kravspek/core'
import { lintDocx, type PackageRefusal } from '@kravspek/docx'
import type { LintDocxArguments } from '../arguments.js'
import { countsOf, lintJson, lintText, type LintedFile } from '../lint-report.js'
import { words } from '../locale/words.js'
import { saidRefusal } from '../packing-problem.js'
import { readWordFile } from '../read-word-file.js'
import { Refusal } from '../refusal.js'
import type { Terminal } from '../terminal.js'
import { visibleText } from '../visible-text.js'

/**
 * `kravspek lint-docx`: what would make Word refuse or repair a file, and what leaves a reader out.
 *
 * @param asked language of messages, where one was asked for; otherwise bokmål
 * @returns exit code: 2 where a file can't be read or is no Word document, otherwise 1 where there are errors or warnings
 */
export function lintDocxFiles(
  { files, format }: LintDocxArguments,
  asked: Language | undefined,
  terminal: Terminal,
): number {
  const language = asked ?? 'nb'
  const results = files.map((file) => lintOrRefuse(file, language, terminal))
  const refusals = results.filter((result) => result instanceof Refusal)
  const linted = results.filter((result) => 'problems' in result)
  if (linted.length > 0)
    terminal.out(format === 'json' ? lintJson(linted, language) : lintText(linted, language, terminal))
  if (refusals.length > 0) {
    const said = words[language]
    const sentences = refusals.map(({ sentence }) => `kravspek: ${visibleText(sentence(said))}\n`)
    terminal.err(`${sentences.join('')}${said.help('kravspek lint-docx')}\n`)
    return 2
  }
  const isClean = linted.every(({ problems }) => {
    const { error, warning } = countsOf(problems)
    return error + warning === 0
  })
  return isClean ? 0 : 1
}

/** A file that can't be read does not hide what is in the others. */
function lintOrRefuse(file: string, language: Language, terminal: Terminal): LintedFile | Refusal {
  try {
    return lint(file, language, terminal)
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
}

function lint(file: string, language: Language, { cwd }: Terminal): LintedFile {
  const bytes = readWordFile(file, cwd, 'lint-docx', language)
  const problems = lintDocx(bytes)
  const whole = problems.find(({ code }) => code === 'package-refused' || code === 'not-a-document')
  if (whole !== undefined) {
    const why = reasonOf(whole.data['refusal'])
    throw new Refusal((words) => words.docxProblem[why](file), 'lint-docx', language)
  }
  return { file, problems }
}

function reasonOf(
  refusal: string | undefined,
): 'not-a-document' | 'old-or-encrypted' | 'packed-too-large' | 'suspicious' {
  const why = saidRefusal((refusal as PackageRefusal | undefined) ?? 'not-a-package')
  return why === 'not-a-package' ? 'not-a-document' : why
}
