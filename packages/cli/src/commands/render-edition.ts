import { join, resolve } from 'node:path'
import { buildFromEdition, recordName, type Language } from '@kravspek/core'
import type { RenderArguments } from '../arguments.js'
import { documentBytes } from '../document-bytes.js'
import { folderOfEdition, keptBytes, keptFolder, openEdition } from '../edition-folder.js'
import { houseIn, openHouse } from '../house-file.js'
import { words } from '../locale/words.js'
import { openTemplates, templatesFrom } from '../own-templates.js'
import { sha256 } from '../record.js'
import { Refusal } from '../refusal.js'
import { sizeLines } from '../size-lines.js'
import { showTemplateFaults } from '../template-faults.js'
import type { Terminal } from '../terminal.js'
import { version as toolVersion } from '../version.js'
import { visibleText } from '../visible-text.js'
import { writeFiles } from '../write-files.js'
import { checkFilters, kindsCalled } from './render.js'

/**
 * `kravspek render NAME.editions/VERSION.json`: writes documents of an edition as they were when it was sent out, and says
 * whether they are the same.
 *
 * @returns exit code
 */
export async function renderEdition(
  args: RenderArguments,
  asked: Language | undefined,
  terminal: Terminal,
): Promise<number> {
  const { cwd } = terminal
  const { folder, version } = folderOfEdition(args.file, cwd, { command: 'render', language: asked })
  const edition = openEdition(folder, version)
  const { record, specification } = edition
  const language = asked ?? specification.language ?? 'nb'
  const sinceVersion = args.since ?? record.since
  const kinds = kindsCalled({ document: args.document, since: sinceVersion })
  if (args.document === 'changes' && sinceVersion === undefined)
    throw new Refusal(
      (said) => said.edition.withoutChanges(folder.show(`${version}.json`)),
      'render',
      language,
    )
  const later = kinds.find((kind) => kind === 'reply' || kind === 'comparison')
  if (later !== undefined)
    throw new Refusal(
      (said) => said.edition.cameLater(folder.show(`${version}.json`), later),
      'render',
      language,
    )
  checkFilters(args, kinds, specification, language)
  const since =
    sinceVersion === undefined || !kinds.includes('changes') ? undefined : openEdition(folder, sinceVersion)

  const kept = (name: string): Uint8Array => keptBytes(folder, version, name)
  const { referenceDocx, templates: ownTemplates } = record.house
  const { house, notes } =
    args.house.referenceDocx !== undefined || referenceDocx === undefined
      ? await openHouse(args.house.referenceDocx, cwd, args.formats, 'render')
      : await houseIn(
          kept(referenceDocx),
          folder.show(`${keptFolder}/${referenceDocx}`),
          args.formats,
          'render',
        )
  const decoder = new TextDecoder()
  const templates =
    args.house.templates === undefined
      ? await templatesFrom(
          new Map(Object.entries(ownTemplates).map(([name, file]) => [name, decoder.decode(kept(file))])),
          folder.show(),
        )
      : await openTemplates(args.house.templates, cwd, 'render')
  const requests = kinds.map((kind) => ({ kind, role: args.role, service: args.service }))
  const built = templates.build(() =>
    buildFromEdition(edition, requests, since, { stem: folder.stem, fill: templates.fill }),
  )
  if ('faults' in built) return showTemplateFaults(built.faults, language, terminal)
  const shown = new Set(built.made.flatMap(({ figures }) => figures.map(({ file }) => file)))
  const pictures = new Map(
    Object.entries(record.pictures)
      .filter(([name]) => shown.has(name))
      .map(([name, file]) => [name, kept(file)]),
  )
  const contents = await documentBytes(built.made, args.formats, { files: pictures, house }, 'render')
  const show = (name = ''): string => join(args.out, name)
  const request = { folder: resolve(cwd, args.out), files: contents, force: args.force, show, language }
  const written = writeFiles(request)

  const said = words[language]
  if (written.recordWasBroken) terminal.err(`${visibleText(said.brokenRecord(show(recordName)))}\n`)
  const known = [...contents].filter(([name]) => Object.hasOwn(record.documents, name))
  const others = known.filter(([name, bytes]) => sha256(bytes) !== record.documents[name])
  const lines = [
    said.wrote(contents.size, show()),
    ...sizeLines(contents, said),
    ...written.overwritten.map((name) => said.overwrote(name)),
    ...notes(said),
    ...(known.length > 0 && known.length === contents.size && others.length === 0 ? [said.edition.same] : []),
    ...others.map(([name]) => said.edition.otherBytes(show(name))),
    ...(others.length > 0 && record.tool !== toolVersion()
      ? [said.edition.otherTool(record.tool, toolVersion())]
      : []),
  ]
  terminal.out(lines.map((line) => `${visibleText(line)}\n`).join(''))
  return 0
}
