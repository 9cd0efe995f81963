import { join, resolve } from 'node:path'
import { editionConditions, unusedReasons, type Language, type ReadEdition } from '@kravspek/core'
import type { IssueArguments } from '../arguments.js'
import { checkFile } from '../checked-file.js'
import { checkedReport } from '../checked-report.js'
import { documentBytes } from '../document-bytes.js'
import { buildFromEdition, documentsOf } from '../edition-documents.js'
import { allEditions, editionsBeside } from '../edition-folder.js'
import { figureFindings } from '../figures.js'
import { openHouse } from '../house-file.js'
import { words } from '../locale/words.js'
import { editionContent, isSameEdition, newEdition } from '../made-edition.js'
import { openTemplates } from '../own-templates.js'
import { recordName, sha256 } from '../record.js'
import { textReport } from '../report-text.js'
import { countSeverities, type Outcome } from '../report.js'
import { findSettings } from '../settings.js'
import { sizeLines } from '../size-lines.js'
import { openSpecification } from '../specification-file.js'
import { showTemplateFaults } from '../template-faults.js'
import type { Terminal } from '../terminal.js'
import { version as toolVersion } from '../version.js'
import { visibleText } from '../visible-text.js'
import { writeEdition } from '../write-edition.js'
import { writeFiles } from '../write-files.js'

/**
 * `kravspek issue`: checks that a specification can be sent, writes the documents to send, and keeps what was sent as an
 * edition. Nothing is written of what can't be sent.
 *
 * @param asked language of messages, where one was asked for; otherwise that of the file
 * @returns exit code
 */
export async function issue(
  args: IssueArguments,
  asked: Language | undefined,
  terminal: Terminal,
): Promise<number> {
  const { kind, formats, force } = args
  const file = openSpecification(args.file, terminal.cwd, 'issue')
  const checked = checkFile(file, 'issue', { status: kind === 'tender' ? 'issued' : 'review' })
  const language = asked ?? checked.language ?? 'nb'
  const said = words[language]
  const folder = editionsBeside(checked, { command: 'issue', language })
  const editions = allEditions(folder)
  const { specification } = checked.analysis
  const version = specification?.version
  const { house, bytes, notes } = await openHouse(args.house.referenceDocx, terminal.cwd, formats, 'issue')
  const templates = await openTemplates(args.house.templates, terminal.cwd, 'issue')
  const content =
    specification === undefined
      ? undefined
      : editionContent(checked, kind, { referenceDocx: bytes, templates: templates.texts })
  const isSame = (edition: ReadEdition): boolean => content !== undefined && isSameEdition(edition, content)

  const findings = [...checked.findings, ...figureFindings(checked)]
  const sent = editions.map((edition) => ({ version: edition.version, isSame: isSame(edition) }))
  const conditions = editionConditions(kind, { ...checked.check, findings }, sent)
  const { context } = checked.check
  if (
    content === undefined ||
    version === undefined ||
    context === undefined ||
    conditions.some(({ isMet }) => !isMet)
  ) {
    const report = checkedReport(checked, findings, conditions, language)
    const outcome: Outcome = {
      reports: [kind === 'review' ? { ...report, recipient: 'services' } : report],
      counts: countSeverities(report.findings),
      passed: false,
      maxWarnings: Infinity,
      fixes: [],
    }
    terminal.out(textReport(outcome, { ...terminal, words: said, language }))
    terminal.out(`${said.edition.notIssued}\n`)
    return 1
  }

  const before = editions.find((edition) => edition.version === version)
  const edition =
    before ??
    newEdition(content, editions, {
      version,
      stem: folder.stem,
      rulePack: { id: context.pack.id, verified: context.isPackVerified },
      hoursPerPost: findSettings({ ...file, name: checked.analysis.name }, 'issue').settings.hoursPerPost,
    })
  const { record } = edition
  const since = editions.find((each) => each.version === record.since)
  const built = templates.build(() =>
    buildFromEdition(edition, documentsOf(kind, edition, since !== undefined), since, {
      stem: folder.stem,
      fill: templates.fill,
    }),
  )
  if ('faults' in built) return showTemplateFaults(built.faults, language, terminal)
  const made = await documentBytes(built.made, formats, { files: content.pictureBytes, house }, 'issue')
  // What was sent stays what it was, unless a person wants it otherwise.
  const others = [...made].filter(
    ([name, bytes]) => (record.documents[name] ?? sha256(bytes)) !== sha256(bytes),
  )
  const left = new Set(force ? [] : others.map(([name]) => name))
  const contents = new Map([...made].filter(([name]) => !left.has(name)))
  const out = args.out ?? folder.show(version)
  const show = (name = ''): string => join(out, name)
  const written = writeFiles({ folder: resolve(terminal.cwd, out), files: contents, force, show, language })
  // Documents in other formats may be added to an edition by the Kravspek that made it.
  const added = record.tool === toolVersion() ? [...contents] : []
  const hashes = Object.fromEntries(added.map(([name, bytes]) => [name, sha256(bytes)]))
  writeEdition(folder, { ...record, documents: { ...hashes, ...record.documents } }, content.kept)

  const shown = folder.show(`${version}.json`)
  const unused = since === undefined ? [] : unusedReasons(since.specification, edition.specification)
  if (written.recordWasBroken) terminal.err(`${visibleText(said.brokenRecord(show(recordName)))}\n`)
  const lines = [
    before === undefined ? said.edition.issued(version, kind, shown) : said.edition.issuedBefore(version),
    ...(record.correction === undefined || since === undefined
      ? []
      : [said.edition.correction(record.correction, since.version)]),
    ...(record.since === undefined || since !== undefined ? [] : [said.edition.sinceGone(record.since)]),
    ...(contents.size === 0 ? [] : [said.wrote(contents.size, show()), ...sizeLines(contents, said)]),
    ...written.overwritten.map((name) => said.overwrote(name)),
    ...notes(said),
    ...others.map(([name]) =>
      force ? said.edition.otherBytes(show(name)) : said.edition.otherNotWritten(show(name)),
    ),
    ...(others.length > 0 && record.tool !== toolVersion()
      ? [said.edition.otherTool(record.tool, toolVersion())]
      : []),
    ...(unused.length === 0 ? [] : [said.edition.unusedReason(unused.join(', '))]),
    said.edition.keep(shown),
  ]
  terminal.out(lines.map((line) => `${visibleText(line)}\n`).join(''))
  return 0
}
