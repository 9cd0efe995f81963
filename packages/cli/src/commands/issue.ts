import { join } from 'node:path'
import { buildFromEdition, documentsOf, recordName, type Language } from '@kravspek/core'
import type { IssueArguments } from '../arguments.js'
import { checkFile } from '../checked-file.js'
import { documentBytes } from '../document-bytes.js'
import { editionsBeside } from '../edition-folder.js'
import { editionToSend } from '../edition-to-send.js'
import { openHouse } from '../house-file.js'
import { issuedText, notIssuedText } from '../issue-text.js'
import { words } from '../locale/words.js'
import { openTemplates } from '../own-templates.js'
import { openSpecification } from '../specification-file.js'
import { showTemplateFaults } from '../template-faults.js'
import type { Terminal } from '../terminal.js'
import { visibleText } from '../visible-text.js'
import { writeIssued } from '../write-issued.js'

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
  const { cwd } = terminal
  const file = openSpecification(args.file, cwd, 'issue')
  const checked = checkFile(file, 'issue', { status: kind === 'tender' ? 'issued' : 'review' })
  const language = asked ?? checked.language ?? 'nb'
  const folder = editionsBeside(checked, { command: 'issue', language })
  const { house, bytes, notes } = await openHouse(args.house.referenceDocx, cwd, formats, 'issue')
  const templates = await openTemplates(args.house.templates, cwd, 'issue')
  const toSend = editionToSend(checked, kind, folder, { referenceDocx: bytes, templates: templates.texts })
  if (!('edition' in toSend)) {
    terminal.out(notIssuedText(checked, kind, toSend, language, terminal))
    return 1
  }

  const { edition, since, content } = toSend
  const { record } = edition
  const requests = documentsOf(kind, edition, since !== undefined)
  const built = templates.build(() =>
    buildFromEdition(edition, requests, since, { stem: folder.stem, fill: templates.fill }),
  )
  if ('faults' in built) return showTemplateFaults(built.faults, language, terminal)
  const documents = await documentBytes(built.made, formats, { files: content.pictureBytes, house }, 'issue')

  const out = args.out ?? folder.show(record.version)
  const show = (name = ''): string => join(out, name)
  const files = { record, documents, kept: content.kept }
  const written = writeIssued(folder, files, { cwd, force, show, language })

  const said = words[language]
  if (written.recordWasBroken) terminal.err(`${visibleText(said.brokenRecord(show(recordName)))}\n`)
  const shown = {
    document: show,
    edition: folder.show(`${record.version}.json`),
    force,
    notes: notes(said),
  }
  terminal.out(issuedText(toSend, written, shown, said))
  return 0
}
