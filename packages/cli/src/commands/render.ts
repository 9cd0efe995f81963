import { join, resolve } from 'node:path'
import {
  buildDocument,
  documentKinds,
  type BuildOptions,
  type BuiltDocument,
  type DocumentKind,
  type Finding,
  type Language,
  type Specification,
} from '@kravspek/core'
import type { RenderArguments } from '../arguments.js'
import { analyseFile, wordFindingsOf, type AnalysedFile } from '../checked-file.js'
import { bytesOf } from '../document-bytes.js'
import { readFigures } from '../figures.js'
import { words, type Words } from '../locale/words.js'
import { recordName } from '../record.js'
import { Refusal } from '../refusal.js'
import { textReport } from '../report-text.js'
import { stoppedBy } from '../report.js'
import { findSettings } from '../settings.js'
import { openSpecification } from '../specification-file.js'
import type { Terminal } from '../terminal.js'
import { visibleText } from '../visible-text.js'
import { writeFiles } from '../write-files.js'

/**
 * `kravspek render`: writes documents of a specification, each in the formats asked for.
 *
 * @param asked language of messages, where one was asked for; otherwise that of the file
 * @returns exit code
 */
export async function render(
  args: RenderArguments,
  asked: Language | undefined,
  terminal: Terminal,
): Promise<number> {
  const { file: path, out, formats, force } = args
  const kinds = kindsCalled(args)
  const checked = analyseFile(openSpecification(path, terminal.cwd, 'render'))
  const { analysis, file } = checked
  const language = asked ?? checked.language ?? 'nb'
  if (analysis.specification === undefined) return refuse(checked, [], language, terminal)
  checkFilters(args, analysis.specification, language)

  const { settings } = findSettings({ ...file, name: analysis.name }, 'render')
  const options: BuildOptions = { role: args.role, service: args.service, settings }
  const documents = kinds.map((kind) => buildDocument(analysis, kind, options))
  const { files: pictures, findings } = readFigures(
    documents.flatMap(({ figures }) => figures),
    file.root,
  )
  if (findings.length > 0) return refuse(checked, findings, language, terminal)

  const contents = await contentsOf(documents, formats, pictures)
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

/** @throws Refusal where there is no such document */
function kindsCalled({ document, since }: RenderArguments): readonly DocumentKind[] {
  // Without an edition there are no changes to tell.
  if (document === 'all') return documentKinds.filter((kind) => kind !== 'changes' || since !== undefined)
  const kind = documentKinds.find((each) => each === document)
  if (kind === undefined)
    throw new Refusal((said) => said.unknownDocument(document, [...documentKinds, 'all']), 'render')
  return [kind]
}

/** @throws Refusal where the role or the service asked for is not in the specification */
function checkFilters(
  { role, service }: RenderArguments,
  { roles = [], services = [] }: Specification,
  language: Language,
): void {
  const roleIds = roles.map(({ id }) => id)
  const serviceIds = services.map(({ id }) => id)
  if (role !== undefined && !roleIds.includes(role))
    throw new Refusal((said) => said.unknownRole(role, roleIds), 'render', language)
  if (service !== undefined && !serviceIds.includes(service))
    throw new Refusal((said) => said.unknownService(service, serviceIds), 'render', language)
}

/** The bytes of each document in each format, by the name of the file. */
async function contentsOf(
  documents: readonly BuiltDocument[],
  formats: RenderArguments['formats'],
  pictures: ReadonlyMap<string, Uint8Array>,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const contents = new Map<string, Uint8Array>()
  for (const { tree, fileName } of documents)
    for (const format of formats)
      contents.set(`${fileName}.${format}`, await bytesOf(tree, format, { files: pictures }))
  return contents
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

/** Each file with its size, the sizes below each other. */
function sizeLines(contents: ReadonlyMap<string, Uint8Array>, { decimal }: Words): readonly string[] {
  const longest = Math.max(...[...contents.keys()].map((name) => name.length))
  return [...contents].map(([name, { length }]) => {
    const isSmall = length < 1_000_000
    const size = isSmall ? `${String(Math.ceil(length / 1000))} kB` : `${(length / 1_000_000).toFixed(1)} MB`
    return `  ${name.padEnd(longest)}  ${size.replace('.', decimal)}`
  })
}
