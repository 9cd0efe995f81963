import type { Language } from '@kravspek/core'
import { isLanguage } from './language.js'
import { checkOptions, readOptions, type Options } from './options.js'
import { Refusal, type CommandName } from './refusal.js'

export interface CheckArguments {
  readonly type: 'check'
  readonly files: readonly string[]
  readonly format: CheckFormat
  /** What the specifications are asked to be good for, besides being checked: to be sent. */
  readonly purpose: 'issue' | undefined
  /** Apply the fixes that can't change what the writer meant, first. */
  readonly fix: boolean
  /** Most warnings that pass. `Infinity`: any number. */
  readonly maxWarnings: number
}

export type CheckFormat = 'text' | 'json' | 'sarif' | 'junit' | 'markdown'

export interface CoverageArguments {
  readonly type: 'coverage'
  readonly file: string
  readonly format: CoverageFormat
}

export type CoverageFormat = 'text' | 'json' | 'markdown' | 'html'

export interface ExplainArguments {
  readonly type: 'explain'
  readonly code: string
}

export interface RulesArguments {
  readonly type: 'rules'
  readonly format: 'text' | 'json'
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
  | CoverageArguments
  | ExplainArguments
  | RulesArguments
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
    ...argumentsOf(command, options, files),
    language,
  }
}

function argumentsOf(
  command: CommandName,
  options: Options,
  rest: readonly string[],
): CheckArguments | RenderArguments | CoverageArguments | ExplainArguments | RulesArguments {
  switch (command) {
    case 'check':
      return checkArguments(options, rest)
    case 'render':
      return renderArguments(options, rest)
    case 'coverage': {
      const format = formatOf(options, coverageFormats, command)
      return { type: command, file: onlyOne(rest, command), format }
    }
    case 'explain':
      return { type: command, code: onlyCode(rest) }
    case 'rules':
      if (rest[0] !== undefined) throw new Refusal((words) => words.nothingMore(rest[0] ?? ''), command)
      return { type: command, format: formatOf(options, ['text', 'json'], command) }
    default: {
      const unknown: never = command
      return unknown
    }
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
const commands: readonly CommandName[] = ['check', 'render', 'coverage', 'explain', 'rules']
const checkFormats: readonly CheckFormat[] = ['text', 'json', 'sarif', 'junit', 'markdown']
const coverageFormats: readonly CoverageFormat[] = ['text', 'json', 'markdown', 'html']
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
  const format = formatOf(options, checkFormats, 'check')
  const purpose = options.get('for')?.value
  if (purpose !== undefined && purpose !== 'issue')
    throw new Refusal((words) => words.unknownPurpose(purpose), 'check')
  const maxWarnings = options.get('max-warnings')?.value
  if (maxWarnings !== undefined && !/^\d+$/.test(maxWarnings)) {
    throw new Refusal((words) => words.notNumber('--max-warnings', maxWarnings), 'check')
  }
  return {
    type: 'check',
    files,
    format,
    purpose,
    fix: options.has('fix'),
    maxWarnings: maxWarnings === undefined ? Infinity : Number(maxWarnings),
  }
}

/** The format asked for, text where none is. */
function formatOf<Format extends string>(
  options: Options,
  formats: readonly Format[],
  command: CommandName,
): Format {
  const written = options.get('format')?.value ?? 'text'
  const format = formats.find((each) => each === written)
  if (format === undefined) throw new Refusal((words) => words.unknownFormat(written, formats), command)
  return format
}

function onlyOne(files: readonly string[], command: 'render' | 'coverage'): string {
  const [file] = files
  if (file === undefined) throw new Refusal((words) => words.missingFile, command)
  if (files.length > 1) throw new Refusal((words) => words.oneFileOnly(command, files.length), command)
  return file
}

function onlyCode(codes: readonly string[]): string {
  const [code] = codes
  if (code === undefined) throw new Refusal((words) => words.missingCode, 'explain')
  if (codes.length > 1) throw new Refusal((words) => words.oneCodeOnly(codes.length), 'explain')
  return code
}

function renderArguments(options: Options, files: readonly string[]): RenderArguments {
  const file = onlyOne(files, 'render')
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
