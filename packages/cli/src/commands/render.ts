import { join, resolve } from 'node:path'
import {
  audienceOf,
  buildDocument,
  cutKinds,
  documentKinds,
  readFigures,
  recordName,
  tellingKinds,
  unusedReasons,
  type BuildOptions,
  type DocumentKind,
  type Finding,
  type Language,
  type Specification,
} from '@kravspek/core'
import type { RenderArguments } from '../arguments.js'
import { analyseFile, wordFindingsOf, type AnalysedFile } from '../checked-file.js'
import { documentBytes } from '../document-bytes.js'
import { allEditions, editionsBeside, isEditionPath } from '../edition-folder.js'
import { openHouse } from '../house-file.js'
import { words, type Words } from '../locale/words.js'
import { openTemplates } from '../own-templates.js'
import { readBytes } from '../read-from-disk.js'
import { Refusal } from '../refusal.js'
import { textReport } from '../report-text.js'
import { stoppedBy } from '../report.js'
import { findSettings } from '../settings.js'
import { sinceEdition } from '../since-edition.js'
import { sizeLines } from '../size-lines.js'
import { openSpecification } from '../specification-file.js'
import { showTemplateFaults } from '../template-faults.js'
import type { Terminal } from '../terminal.js'
import { visibleText } from '../visible-text.js'
import { writeFiles } from '../write-files.js'
import { answersBeside } from './answers/open-answers.js'

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
  if (isEditionPath(resolve(terminal.cwd, path)))
    return (await import('./render-edition.js')).renderEdition(args, asked, terminal)
  // A document that there is none of is refused before anything is read.
  kindsCalled(args)
  const checked = analyseFile(openSpecification(path, terminal.cwd, 'render'))
  const { analysis, file } = checked
  const language = asked ?? checked.language ?? 'nb'
  if (analysis.specification === undefined) return refuse(checked, [], language, terminal)
  const kinds = kindsCalled({ ...args, hasComments: (analysis.review?.threads ?? []).length > 0 })
  checkFilters(args, kinds, analysis.specification, language)
  // What the services have said can't be left out because of a mistake in its file.
  const isRegisterBroken = analysis.findings.some(
    ({ severity, location }) => severity === 'error' && location.source === analysis.reviewFile,
  )
  if (isRegisterBroken && kinds.some(tellsOfComments)) return refuse(checked, [], language, terminal)

  const place = { command: 'render', language } as const
  const editions = kinds.includes('comparison') ? allEditions(editionsBeside(checked, place)) : undefined
  const answers = editions === undefined ? undefined : answersBeside(checked, editions, place)
  // Asked for by its name, such a document would say that nothing came.
  const source = file.show(analysis.name)
  if (args.document === 'reply' && (analysis.review?.threads ?? []).length === 0)
    throw new Refusal((said) => said.review.noRegister(source), 'render', language)
  if (args.document === 'comparison' && (answers?.suppliers ?? []).length === 0)
    throw new Refusal((said) => said.answers.noAnswers(source), 'render', language)

  const { house, notes } = await openHouse(args.house.referenceDocx, terminal.cwd, formats, 'render')
  const { settings } = findSettings({ ...file, name: analysis.name }, 'render')
  const templates = await openTemplates(args.house.templates, terminal.cwd, 'render')
  const { fill } = templates
  const changes = kinds.includes('changes')
    ? sinceEdition(checked, editionsBeside(checked, place), args.since)
    : undefined
  const options: BuildOptions = {
    ...{ role: args.role, service: args.service, settings, fill, answers, editions },
    ...changes,
  }
  const built = templates.build(() => kinds.map((kind) => buildDocument(analysis, kind, options)))
  if ('faults' in built) return showTemplateFaults(built.faults, language, terminal)
  const documents = built.made
  const { files: pictures, findings } = readFigures(
    documents.flatMap(({ figures }) => figures),
    (name) => readBytes(file.root, name),
  )
  if (findings.length > 0) return refuse(checked, findings, language, terminal)

  const contents = await documentBytes(documents, formats, { files: pictures, house }, 'render')
  const show = (name = ''): string => join(out, name)
  const written = writeFiles({ folder: resolve(terminal.cwd, out), files: contents, force, show, language })
  const said = words[language]
  if (written.recordWasBroken) terminal.err(`${visibleText(said.brokenRecord(show(recordName)))}\n`)
  const lines = [said.wrote(contents.size, show()), ...sizeLines(contents, said)]
  lines.push(...written.overwritten.map((name) => said.overwrote(name)))
  lines.push(...notes(said))
  if (changes !== undefined) lines.push(...changesLines(changes, analysis.specification, args, said))
  lines.push(said.remaining(source))
  lines.push(said.next(show([...contents.keys()][0]), source))
  terminal.out(lines.map((line) => `${visibleText(line)}\n`).join(''))
  return 0
}

/** Whether a document says what became of the comments of the services. */
function tellsOfComments(kind: DocumentKind): boolean {
  return audienceOf(kind) !== 'supplier' && kind !== 'sheet'
}

/** @throws Refusal where there is no such document */
export function kindsCalled({
  document,
  since,
  hasComments = false,
}: Pick<RenderArguments, 'document' | 'since'> & {
  readonly hasComments?: boolean
}): readonly DocumentKind[] {
  if (document === 'all')
    return tellingKinds([
      ...(since === undefined ? [] : (['edition'] as const)),
      ...(hasComments ? (['comments'] as const) : []),
    ])
  const kind = documentKinds.find((each) => each === document)
  if (kind === undefined)
    throw new Refusal((said) => said.unknownDocument(document, [...documentKinds, 'all']), 'render')
  return [kind]
}

/** @throws Refusal where the role or the service asked for is not in the specification, or no document is cut to one */
export function checkFilters(
  { role, service }: RenderArguments,
  kinds: readonly DocumentKind[],
  { roles = [], services = [] }: Specification,
  language: Language,
): void {
  const option = role !== undefined ? '--role' : service !== undefined ? '--service' : undefined
  if (option !== undefined && !kinds.some((kind) => cutKinds.includes(kind)))
    throw new Refusal((said) => said.notCut(option, cutKinds), 'render', language)
  const roleIds = roles.map(({ id }) => id)
  const serviceIds = services.map(({ id }) => id)
  if (role !== undefined && !roleIds.includes(role))
    throw new Refusal((said) => said.unknownRole(role, roleIds), 'render', language)
  if (service !== undefined && !serviceIds.includes(service))
    throw new Refusal((said) => said.unknownService(service, serviceIds), 'render', language)
}

/** Against what the changes are told, where nobody said, and the reasons that told nothing. */
function changesLines(
  { since }: Pick<BuildOptions, 'since'>,
  specification: Specification,
  args: RenderArguments,
  { edition: said }: Words,
): readonly string[] {
  if (since === undefined) return []
  const unused = unusedReasons(since.specification, specification)
  return [
    ...(args.since === undefined ? [said.changesSince(since.version)] : []),
    ...(unused.length === 0 ? [] : [said.unusedReason(unused.join(', '))]),
  ]
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
