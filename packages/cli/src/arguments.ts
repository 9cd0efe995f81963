import type { Language } from '@kravspek/core'
import { isLanguage } from './language.js'
import { checkOptions, readOptions, type Options } from './options.js'
import { Refusal, type CommandName } from './refusal.js'

export interface CheckArguments {
  readonly type: 'check'
  readonly files: readonly string[]
  readonly format: 'text' | 'json'
  /** Most warnings that pass. `Infinity`: any number. */
  readonly maxWarnings: number
}

export type RenderFormat = 'docx' | 'html'

export interface RenderArguments {
  readonly type: 'render'
  readonly file: string
  /** As written; which documents there are, core knows. */
  readonly document: string
  /** Folder to write in, as written. */
  readonly out: string
  readonly formats: readonly RenderFormat[]
  readonly force: boolean
}

export type Arguments = (
  | CheckArguments
  | RenderArguments
  | { readonly type: 'help'; readonly of: CommandName | undefined }
  | { readonly type: 'version' }
) & {
  /** Language of messages that the person asked for; `undefined`: that of the file. */
  readonly language: Language | undefined
}

/**
 * Reads the command line.
 *
 * @throws Refusal where it is not understood
 */
export function readArguments(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Arguments {
  const { options, positionals } = readOptions(argv)
  const [name, ...files] = positionals
  const command = commands.find((each) => each === name)
  checkOptions(options, command)
  const flag = languageCalled('--language', options.get('language')?.value, command)
  if (options.has('help')) {
    if (name !== undefined && command === undefined) throw new Refusal((words) => words.unknownCommand(name))
    return { type: 'help', of: command, language: languageAskedFor(argv, env) }
  }
  if (options.has('version')) return { type: 'version', language: flag }
  const language = flag ?? languageCalled(languageVariable, env[languageVariable], command)
  if (name === undefined) throw new Refusal((words) => words.missingCommand)
  if (command === undefined) throw new Refusal((words) => words.unknownCommand(name))
  return {
    ...(command === 'check' ? checkArguments(options, files) : renderArguments(options, files)),
    language,
  }
}

/** The language that was asked for, if any, on a command line that may be wrong otherwise. */
export function languageAskedFor(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Language | undefined {
  return [readOptions(argv).options.get('language')?.value, env[languageVariable]].find(isLanguage)
}

const languageVariable = 'KRAVSPEK_LANGUAGE'
const commands: readonly CommandName[] = ['check', 'render']
const renderFormats: readonly RenderFormat[] = ['docx', 'html']

/** @param option that names the language: a flag or an environment variable */
function languageCalled(
  option: string,
  value: string | undefined,
  command: CommandName | undefined,
): Language | undefined {
  if (value === undefined || value === '') return undefined
  if (!isLanguage(value)) throw new Refusal((words) => words.unknownLanguage(option, value), command)
  return value
}

function checkArguments(options: Options, files: readonly string[]): CheckArguments {
  if (files.length === 0) throw new Refusal((words) => words.missingFile, 'check')
  const format = options.get('format')?.value ?? 'text'
  if (format !== 'text' && format !== 'json') {
    throw new Refusal((words) => words.unknownFormat(format, ['text', 'json']), 'check')
  }
  const maxWarnings = options.get('max-warnings')?.value
  if (maxWarnings !== undefined && !/^\d+$/.test(maxWarnings)) {
    throw new Refusal((words) => words.notNumber('--max-warnings', maxWarnings), 'check')
  }
  return {
    type: 'check',
    files,
    format,
    maxWarnings: maxWarnings === undefined ? Infinity : Number(maxWarnings),
  }
}

function renderArguments(options: Options, files: readonly string[]): RenderArguments {
  const [file] = files
  if (file === undefined) throw new Refusal((words) => words.missingFile, 'render')
  if (files.length > 1) throw new Refusal((words) => words.oneFileOnly(files.length), 'render')
  const document = options.get('document')?.value
  if (document === undefined) throw new Refusal((words) => words.missingOption('--document'), 'render')
  const out = options.get('out')?.value
  if (out === undefined) throw new Refusal((words) => words.missingOption('--out'), 'render')
  const formats = (options.get('format')?.value ?? 'docx').split(',').map(formatCalled)
  return { type: 'render', file, document, out, formats: [...new Set(formats)], force: options.has('force') }
}

function formatCalled(written: string): RenderFormat {
  const format = renderFormats.find((each) => each === written.trim())
  if (format === undefined)
    throw new Refusal((words) => words.unknownFormat(written, renderFormats), 'render')
  return format
}
