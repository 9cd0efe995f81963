import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import {
  answersCsv,
  answersValue,
  exportAnswers,
  recordName,
  type ExportedAnswers,
  type Language,
} from '@kravspek/core'
import { analyseFile, wordFindingsOf, type AnalysedFile } from '../checked-file.js'
import { folderOfEdition, isEditionPath, openEdition } from '../edition-folder.js'
import type { ExportArguments, ExportFormat } from '../export-arguments.js'
import { jsonText } from '../json-text.js'
import { words } from '../locale/words.js'
import { stoppedBy } from '../report.js'
import { textReport } from '../report-text.js'
import { findSettings } from '../settings.js'
import { sizeLines } from '../size-lines.js'
import { openSpecification } from '../specification-file.js'
import type { Terminal } from '../terminal.js'
import { visibleText } from '../visible-text.js'
import { writeFiles } from '../write-files.js'

/** What is exported, and where from. */
interface Exporting {
  readonly exported: ExportedAnswers
  readonly language: Language
  /** The specification, as the person knows it. */
  readonly source: string
  /** The folder that it is in, as the person knows it. */
  readonly beside: string
}

/**
 * `kravspek export`: writes the form that suppliers answer in as a workbook, a table or data: what they may read, nothing else.
 *
 * @param asked language of messages, where one was asked for; otherwise that of the file
 * @returns exit code
 */
export async function exportForm(
  args: ExportArguments,
  asked: Language | undefined,
  terminal: Terminal,
): Promise<number> {
  const { cwd } = terminal
  const opened = isEditionPath(resolve(cwd, args.file))
    ? fromEdition(args.file, asked, cwd)
    : fromSpecification(args.file, asked, terminal)
  if (opened === undefined) return 1
  const { exported, language, source, beside } = opened
  const out = args.out ?? beside
  const show = (name = ''): string => join(out, name)
  const contents = new Map<string, Uint8Array>()
  for (const format of args.formats)
    contents.set(`${exported.fileName}.${format}`, await contentOf(exported, format))
  const folder = resolve(cwd, out)
  const request = { folder, files: contents, force: args.force, show, language, command: 'export' } as const
  const written = writeFiles(request)
  const said = words[language]
  if (written.recordWasBroken) terminal.err(`${visibleText(said.brokenRecord(show(recordName)))}\n`)
  const lines = [
    said.wrote(contents.size, show()),
    ...sizeLines(contents, said),
    ...written.overwritten.map((name) => said.overwrote(name)),
    ...(args.formats.includes('json') && args.formats.length === 1 ? [] : [said.export.next(source)]),
  ]
  terminal.out(lines.map((line) => `${visibleText(line)}\n`).join(''))
  return 0
}

async function contentOf(exported: ExportedAnswers, format: ExportFormat): Promise<Uint8Array> {
  switch (format) {
    case 'xlsx': {
      const { answerWorkbook, writeWorkbook } = await import('@kravspek/xlsx')
      return writeWorkbook(answerWorkbook(exported.tables))
    }
    case 'csv':
      return new TextEncoder().encode(answersCsv(exported.tables))
    case 'json':
      return new TextEncoder().encode(jsonText(answersValue(exported)))
    default: {
      const unknown: never = format
      return unknown
    }
  }
}

/** What was sent out in an edition. */
function fromEdition(path: string, asked: Language | undefined, cwd: string): Exporting {
  const { folder, version } = folderOfEdition(path, cwd, { command: 'export', language: asked })
  const { specification } = openEdition(folder, version)
  const language = asked ?? specification.language ?? 'nb'
  const beside = dirname(folder.show())
  const names = ['yaml', 'json'].map((ending) => `${folder.stem}.krav.${ending}`)
  const name = names.find((each) => existsSync(resolve(cwd, beside, each))) ?? `${folder.stem}.krav.yaml`
  const exported = exportAnswers({ specification, name })
  return { exported, language, source: join(beside, name), beside }
}

/** @returns `undefined`: the specification has errors, and they have been shown */
function fromSpecification(
  path: string,
  asked: Language | undefined,
  terminal: Terminal,
): Exporting | undefined {
  const analysed = analyseFile(openSpecification(path, terminal.cwd, 'export'))
  const { analysis, file } = analysed
  const language = asked ?? analysed.language ?? 'nb'
  if (analysis.specification === undefined) {
    showFindings(analysed, language, terminal)
    return undefined
  }
  const { settings } = findSettings({ ...file, name: analysis.name }, 'export')
  const exported = exportAnswers(analysis, settings)
  const source = file.show(analysis.name)
  return { exported, language, source, beside: dirname(source) }
}

/** Shows what must be mended first. Nothing is written. */
function showFindings(analysed: AnalysedFile, language: Language, terminal: Terminal): void {
  const { analysis, file } = analysed
  const findings = wordFindingsOf(analysed, analysis.findings, language)
  const said = words[language]
  const report = stoppedBy(file.show(file.name), findings)
  terminal.out(textReport(report, { ...terminal, words: said, language }))
  terminal.out(`${said.notRendered}\n`)
}
