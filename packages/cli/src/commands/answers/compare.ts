import { join, resolve } from 'node:path'
import { buildDocument, recordName, type Language } from '@kravspek/core'
import type { AnswersCompareArguments } from '../../answers-arguments.js'
import type { RenderFormat } from '../../arguments.js'
import { documentBytes } from '../../document-bytes.js'
import { openHouse } from '../../house-file.js'
import { openTemplates } from '../../own-templates.js'
import { Refusal } from '../../refusal.js'
import { sizeLines } from '../../size-lines.js'
import { showTemplateFaults } from '../../template-faults.js'
import type { Terminal } from '../../terminal.js'
import { visibleText } from '../../visible-text.js'
import { writeFiles } from '../../write-files.js'
import { comparisonJson } from './answers-json.js'
import { comparisonOf, openAnswers } from './open-answers.js'

/**
 * `kravspek answers compare`: writes the suppliers' answers side by side, with room for the points that people give.
 *
 * @returns exit code
 */
export async function compare(
  { file, out, formats, force, house: houseArguments }: AnswersCompareArguments,
  asked: Language | undefined,
  terminal: Terminal,
): Promise<number> {
  const command = 'answers compare'
  const opened = openAnswers(file, command, asked, terminal)
  if (opened === undefined) return 1
  const { analysis, specification, register, editions, messages: language, said, shown: source } = opened
  if (register === undefined || register.suppliers.length === 0)
    throw new Refusal((known) => known.answers.noAnswers(source), command, language)
  const documentFormats = formats.filter((format): format is RenderFormat => format !== 'json')
  const { referenceDocx, templates: folder } = houseArguments
  const { house, notes } = await openHouse(referenceDocx, terminal.cwd, documentFormats, command)
  const templates = await openTemplates(folder, terminal.cwd, command)
  const built = templates.build(() =>
    buildDocument(analysis, 'comparison', { answers: register, editions, fill: templates.fill }),
  )
  if ('faults' in built) return showTemplateFaults(built.faults, language, terminal)

  const contents = new Map(
    await documentBytes([built.made], documentFormats, { files: new Map(), house }, command),
  )
  if (formats.includes('json')) {
    const json = comparisonJson(specification, register, comparisonOf(opened, register))
    contents.set(`${built.made.fileName}.json`, new TextEncoder().encode(json))
  }
  const show = (name = ''): string => join(out, name)
  const folderPath = resolve(terminal.cwd, out)
  const written = writeFiles({ folder: folderPath, files: contents, force, show, language, command })
  if (written.recordWasBroken) terminal.err(`${visibleText(said.brokenRecord(show(recordName)))}\n`)
  const lines = [
    said.wrote(contents.size, show()),
    ...sizeLines(contents, said),
    ...written.overwritten.map((name) => said.overwrote(name)),
    ...notes(said),
    said.answers.onlyForEvaluation,
    said.answers.notScored,
  ]
  terminal.out(lines.map((line) => `${visibleText(line)}\n`).join(''))
  return 0
}
