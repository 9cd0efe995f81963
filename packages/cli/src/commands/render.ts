import { basename, join, resolve } from 'node:path'
import {
  buildDocument,
  documentKinds,
  renderHtml,
  type BuiltDocument,
  type Finding,
  type Language,
} from '@kravspek/core'
import type { RenderArguments, RenderFormat } from '../arguments.js'
import { analyseFile, wordFindingsOf, type AnalysedFile } from '../checked-file.js'
import { readFigures } from '../figures.js'
import { words, type Words } from '../locale/words.js'
import { recordName } from '../record.js'
import { Refusal } from '../refusal.js'
import { textReport } from '../report-text.js'
import { stoppedBy } from '../report.js'
import { openSpecification } from '../specification-file.js'
import type { Terminal } from '../terminal.js'
import { visibleText } from '../visible-text.js'
import { writeFiles } from '../write-files.js'

/**
 * `kravspek render`: writes a document of a specification, in each of the formats asked for.
 *
 * @param asked language of messages, where one was asked for; otherwise that of the file
 * @returns exit code
 */
export async function render(
  { file: path, document, out, formats, force }: RenderArguments,
  asked: Language | undefined,
  terminal: Terminal,
): Promise<number> {
  const kind = documentKinds.find((each) => each === document)
  if (kind === undefined) throw new Refusal((said) => said.unknownDocument(document, documentKinds), 'render')
  const checked = analyseFile(openSpecification(path, terminal.cwd, 'render'))
  const { analysis, file } = checked
  const language = asked ?? checked.language ?? 'nb'
  if (analysis.specification === undefined) return refuse(checked, [], language, terminal)

  const { tree, figures } = buildDocument(analysis, kind)
  const { files: pictures, findings } = readFigures(figures, file.root)
  if (findings.length > 0) return refuse(checked, findings, language, terminal)

  const stem = `${stemOf(analysis.name)}-${kind}-${tree.meta.language}`
  const contents = new Map<string, Uint8Array>()
  for (const format of formats) contents.set(`${stem}.${format}`, await bytesOf(tree, format, pictures))

  const show = (name = ''): string => join(out, name)
  const written = writeFiles({ folder: resolve(terminal.cwd, out), files: contents, force, show, language })
  const said = words[language]
  if (written.recordWasBroken) terminal.err(`${visibleText(said.brokenRecord(show(recordName)))}\n`)
  const lines = [said.wrote(contents.size, show()), ...sizeLines(contents, said)]
  lines.push(...written.overwritten.map((name) => said.overwrote(name)))
  const source = file.show(analysis.name)
  lines.push(said.remaining(source))
  lines.push(said.next(show([...contents.keys()][0]), source))
  terminal.out(lines.map((line) => `${visibleText(line)}\n`).join(''))
  return 0
}

/** Shows what must be mended first. Nothing is written. */
function refuse(
  checked: AnalysedFile,
  more: readonly Finding[],
  language: Language,
  terminal: Terminal,
): number {
  const { analysis, file } = checked
  const findings = wordFindingsOf(checked, [...analysis.findings, ...more], language)
  const said = words[language]
  terminal.out(textReport(stoppedBy(file.show(file.name), findings), { ...terminal, words: said, language }))
  terminal.out(`${said.notRendered}\n`)
  return 1
}

/** `x` of `folder/x.krav.yaml`. */
function stemOf(name: string): string {
  return basename(name).replace(/(?:\.krav)?\.[^.]*$/, '')
}

async function bytesOf(
  tree: BuiltDocument['tree'],
  format: RenderFormat,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<Uint8Array> {
  switch (format) {
    case 'docx':
      return (await import('@kravspek/docx')).writeDocx(tree, { files })
    case 'html':
      return new TextEncoder().encode(renderHtml(tree, { files }))
    default: {
      const unknown: never = format
      return unknown
    }
  }
}

/** Each file with its size, the sizes below each other. */
function sizeLines(contents: ReadonlyMap<string, Uint8Array>, { decimal }: Words): readonly string[] {
  const longest = Math.max(...[...contents.keys()].map((name) => name.length))
  return [...contents].map(([name, { length }]) => {
    const isSmall = length < 1_000_000
    const size = isSmall ? `${String(Math.ceil(length / 1000))} kB` : `${(length / 1_000_000).toFixed(1)} MB`
    return `  ${name.padEnd(longest)}  ${size.replace('.', decimal)}`
  })
}
