import {
  unusedReasons,
  type EditionContent,
  type EditionToSend,
  type Language,
  type NotToSend,
} from '@kravspek/core'
import type { CheckedFile } from './checked-file.js'
import { checkedReport } from './checked-report.js'
import { words, type Words } from './locale/words.js'
import { textReport } from './report-text.js'
import { countSeverities } from './report.js'
import { sizeLines } from './size-lines.js'
import type { Terminal } from './terminal.js'
import { version as toolVersion } from './version.js'
import { visibleText } from './visible-text.js'
import type { WrittenIssue } from './write-issued.js'

/** Tells what is lacking before a specification can be sent out. */
export function notIssuedText(
  checked: CheckedFile,
  kind: EditionContent['kind'],
  { findings, conditions }: NotToSend,
  language: Language,
  terminal: Terminal,
): string {
  const said = words[language]
  const report = checkedReport(checked, findings, conditions, language)
  const outcome = {
    reports: [kind === 'review' ? { ...report, recipient: 'services' as const } : report],
    counts: countSeverities(report.findings),
    passed: false,
    maxWarnings: Infinity,
    fixes: [],
  }
  return `${textReport(outcome, { ...terminal, words: said, language })}${said.edition.notIssued}\n`
}

/** Tells what was sent out, where it lies, and what there is to know of it. */
export function issuedText(
  { edition: { record, specification }, isSentBefore, since }: EditionToSend,
  { documents, overwritten, others }: WrittenIssue,
  shown: {
    /** What a document is called to the person; without a name, the folder. */
    readonly document: (name?: string) => string
    readonly edition: string
    readonly force: boolean
    readonly notes: readonly string[]
  },
  said: Words,
): string {
  const { version, kind, correction, tool } = record
  const unused = since === undefined ? [] : unusedReasons(since.specification, specification)
  const lines = [
    isSentBefore ? said.edition.issuedBefore(version) : said.edition.issued(version, kind, shown.edition),
    ...(correction === undefined || since === undefined
      ? []
      : [said.edition.correction(correction, since.version)]),
    ...(record.since === undefined || since !== undefined ? [] : [said.edition.sinceGone(record.since)]),
    ...(documents.size === 0
      ? []
      : [said.wrote(documents.size, shown.document()), ...sizeLines(documents, said)]),
    ...overwritten.map((name) => said.overwrote(name)),
    ...shown.notes,
    ...others.map((name) =>
      shown.force
        ? said.edition.otherBytes(shown.document(name))
        : said.edition.otherNotWritten(shown.document(name)),
    ),
    ...(others.length > 0 && tool !== toolVersion() ? [said.edition.otherTool(tool, toolVersion())] : []),
    ...(unused.length === 0 ? [] : [said.edition.unusedReason(unused.join(', '))]),
    said.edition.keep(shown.edition),
  ]
  return lines.map((line) => `${visibleText(line)}\n`).join('')
}
