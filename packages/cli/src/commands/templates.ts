import { join, resolve } from 'node:path'
import { recordName, type Language } from '@kravspek/core'
import type { TemplatesArguments } from '../arguments.js'
import { words } from '../locale/words.js'
import type { Terminal } from '../terminal.js'
import { visibleText } from '../visible-text.js'
import { writeFiles } from '../write-files.js'

/**
 * `kravspek templates eject`: copies the built-in templates, for a person to change.
 *
 * @returns exit code
 */
export async function templates(
  { out, force }: TemplatesArguments,
  asked: Language | undefined,
  terminal: Terminal,
): Promise<number> {
  const { templateSources } = await import('@kravspek/core/own-templates')
  const language = asked ?? 'nb'
  const files = new Map(
    Object.entries(templateSources).map(([name, text]) => [`${name}.hbs`, new TextEncoder().encode(text)]),
  )
  const show = (name = ''): string => join(out, name)
  const folder = resolve(terminal.cwd, out)
  const written = writeFiles({ folder, files, force, show, language, command: 'templates' })
  const said = words[language]
  if (written.recordWasBroken) terminal.err(`${visibleText(said.brokenRecord(show(recordName)))}\n`)
  const lines = [said.wrote(files.size, show()), ...[...files.keys()].map((name) => `  ${name}`)]
  lines.push(...written.overwritten.map((name) => said.overwrote(name)), ...said.ejected(show()))
  terminal.out(lines.map((line) => `${visibleText(line)}\n`).join(''))
  return 0
}
