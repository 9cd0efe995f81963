import { themeTitles, type Language } from '@kravspek/core'
import type { Words } from './locale/words.js'
import { markdownText } from './markdown-text.js'
import { countThemes, signatureOf, themeOf, type FileReport, type Outcome } from './report.js'

/** The report as Markdown, to be put in a case file, a pull request or an e-mail: all findings, by theme. */
export function markdownReport(outcome: Outcome, words: Words, language: Language): string {
  return outcome.reports.map((report) => fileSection(report, words, language)).join('\n')
}

function fileSection(report: FileReport, words: Words, language: Language): string {
  const { file, findings, waived, conditions } = report
  const lines = [`# ${markdownText(file)}`, '']
  if (conditions !== undefined) {
    const isReady = conditions.every(({ isMet }) => isMet)
    lines.push(markdownText(words.canBeIssued(file, isReady)), '')
    for (const { title, isMet, lacking } of conditions) {
      lines.push(`- [${isMet ? 'x' : ' '}] ${markdownText(title)}`)
      for (const { message } of lacking) lines.push(`  - ${markdownText(message)}`)
    }
    lines.push('')
  }
  if (findings.length === 0) lines.push(`${words.nothingFound}.`, '')
  for (const [theme, counts] of countThemes(findings)) {
    lines.push(`## ${themeTitles[theme][language]}: ${words.counted(counts)}`, '')
    for (const { code, severity, message, place } of findings.filter(
      (each) => themeOf(each.code) === theme,
    )) {
      const where = `${place.file}:${place.start.line}`
      lines.push(
        `- **${words.severities[severity]}**, ${markdownText(where)}: ${markdownText(message)} \`${code}\``,
      )
    }
    lines.push('')
  }
  if (waived.length > 0) {
    lines.push(`## ${words.waived(waived.length).replace(/:$/, '')}`, '')
    for (const each of waived) {
      const { code, at, message, reason = words.noReason } = each
      lines.push(`- ${markdownText(at)} \`${code}\`: ${markdownText(message)}`)
      lines.push(`  ${markdownText(`${reason}${signatureOf(each, language)}`)}`)
    }
    lines.push('')
  }
  return lines.join('\n')
}
