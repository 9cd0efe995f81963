import { parseArgs } from 'node:util'
import type { Language } from '@kravspek/core'
import { isLanguage } from './language.js'
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
export function readArguments(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Arguments {
  const { options, positionals } = tokensOf(argv)
  const [name, ...files] = positionals
  const command = commands.find((each) => each === name)
  checkOptions(options, command)
  const language = wantedLanguage(options, env, command)
  if (options.has('help')) {
    if (name !== undefined && command === undefined) throw new Refusal((words) => words.unknownCommand(name))
    return { type: 'help', of: command, language }
  }
  if (options.has('version')) return { type: 'version', language }
  if (name === undefined) throw new Refusal((words) => words.missingCommand)
  if (command === undefined) throw new Refusal((words) => words.unknownCommand(name))
  return { ...(command === 'check' ? checkArguments(options, files) : renderArguments(options, files)), language }
}

/** The language that was asked for, if any, on a command line that may be wrong otherwise. */
export function languageAskedFor(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Language | undefined {
  return [tokensOf(argv).options.get('language')?.value, env[languageVariable]].find(isLanguage)
}

const languageVariable = 'KRAVSPEK_LANGUAGE'
const commands: readonly CommandName[] = ['check', 'render']
const renderFormats: readonly RenderFormat[] = ['docx', 'html']

const optionTypes = {
  document: 'string',
  force: 'boolean',
  format: 'string',
  help: 'boolean',
  language: 'string',
  'max-warnings': 'string',
  out: 'string',
  version: 'boolean',
} as const

type OptionName = keyof typeof optionTypes

const everywhere: readonly OptionName[] = ['language', 'help']
const optionsOf: Readonly<Record<CommandName | 'none', readonly OptionName[]>> = {
  check: ['format', 'max-warnings', ...everywhere],
  render: ['document', 'out', 'format', 'force', ...everywhere],
  none: [...everywhere, 'version'],
}

interface Option {
  /** As written, with its dashes. */
  readonly written: string
  readonly value: string | undefined
  /** Written as `--name=value`. */
  readonly isInline: boolean
}

function tokensOf(argv: readonly string[]): {
  readonly options: ReadonlyMap<string, Option>
  readonly positionals: readonly string[]
} {
  const options = new Map<string, Option>()
  const positionals: string[] = []
  const types = Object.entries(optionTypes).map(([name, type]) => [name, { type, ...(name === 'help' ? { short: 'h' } : {}) }])
  // Not strict: what is wrong is said in the person's language, not in Node's.
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(types) as Record<OptionName, { type: 'string' | 'boolean' }>,
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value)
    if (token.kind !== 'option') continue
    const { name, rawName: written, value } = token
    options.set(name, { written, value, isInline: token.inlineValue === true })
  }
  return { options, positionals }
}

function checkOptions(options: ReadonlyMap<string, Option>, command: CommandName | undefined): void {
  const allowed = optionsOf[command ?? 'none']
  for (const [name, { written, value, isInline }] of options) {
    const type = Object.hasOwn(optionTypes, name) ? optionTypes[name as OptionName] : undefined
    const isAllowed = (allowed as readonly string[]).includes(name) || name === 'version'
    // Without a command the missing command is the mistake, not the option of one.
    if (type === undefined || (!isAllowed && command !== undefined)) {
      const names = allowed.map((each) => `--${each}`)
      throw new Refusal((words) => words.unknownOption(written, names), command)
    }
    // `--out --force`: a value was forgotten. A negative number is said to be one where it is read.
    const isForgotten = value === undefined || value === '' || (!isInline && /^-\D/.test(value))
    if (type === 'string' && isForgotten) throw new Refusal((words) => words.missingValue(written), command)
    if (type === 'boolean' && value !== undefined) throw new Refusal((words) => words.valueNotWanted(written), command)
  }
}

function wantedLanguage(
  options: ReadonlyMap<string, Option>,
  env: Readonly<Record<string, string | undefined>>,
  command: CommandName | undefined,
): Language | undefined {
  for (const [name, value] of [
    ['--language', options.get('language')?.value],
    [languageVariable, env[languageVariable]],
  ] as const) {
    if (value === undefined || value === '') continue
    if (!isLanguage(value)) throw new Refusal((words) => words.unknownLanguage(name, value), command)
    return value
  }
  return undefined
}

function checkArguments(options: ReadonlyMap<string, Option>, files: readonly string[]): CheckArguments {
  if (files.length === 0) throw new Refusal((words) => words.missingFile, 'check')
  const format = options.get('format')?.value ?? 'text'
  if (format !== 'text' && format !== 'json') {
    throw new Refusal((words) => words.unknownFormat(format, ['text', 'json']), 'check')
  }
  const maxWarnings = options.get('max-warnings')?.value
  if (maxWarnings !== undefined && !/^\d+$/.test(maxWarnings)) {
    throw new Refusal((words) => words.notNumber('--max-warnings', maxWarnings), 'check')
  }
  return { type: 'check', files, format, maxWarnings: maxWarnings === undefined ? Infinity : Number(maxWarnings) }
}

function renderArguments(options: ReadonlyMap<string, Option>, files: readonly string[]): RenderArguments {
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
  if (format === undefined) throw new Refusal((words) => words.unknownFormat(written, renderFormats), 'render')
  return format
}
