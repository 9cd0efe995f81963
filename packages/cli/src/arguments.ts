import type { Language } from '@kravspek/core'
import { answersArguments, type AnswersArguments } from './answers-arguments.js'
import { catalogueArguments, type CatalogueArguments } from './catalogue-arguments.js'
import { commandIn } from './command-names.js'
import { exportArguments, type ExportArguments } from './export-arguments.js'
import { isLanguage } from './language.js'
import { formatOf, formatsOf, houseOf, needed, renderFormats } from './option-values.js'
import { newArguments, type NewArguments } from './new-arguments.js'
import { checkOptions, readOptions, type Options } from './options.js'
import { Refusal, type CommandName } from './refusal.js'
import { reviewArguments, type ReviewArguments } from './review-arguments.js'

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

export type RenderFormat = 'docx' | 'html' | 'pdf'

export interface RenderArguments {
  readonly type: 'render'
  readonly file: string
  /** As written; which documents there are, core knows. `all`: every one. */
  readonly document: string
  /** Folder to write in, as written. */
  readonly out: string
  readonly formats: readonly RenderFormat[]
  readonly force: boolean
  /** Id of a role, or of a service, that the documents to the services are cut to. */
  readonly role: string | undefined
  readonly service: string | undefined
  /** Version of the edition that changes are told against. */
  readonly since: string | undefined
  readonly house: HouseArguments
}

/** How the documents look, and what they say around the specification. */
export interface HouseArguments {
  /** Word file that the looks are taken from, as written. */
  readonly referenceDocx: string | undefined
  /** Folder of the buyer's own templates, as written. */
  readonly templates: string | undefined
}

export interface IssueArguments {
  readonly type: 'issue'
  readonly file: string
  readonly kind: 'review' | 'tender'
  /** Folder to write the documents in, as written; `undefined`: beside the specification. */
  readonly out: string | undefined
  readonly formats: readonly RenderFormat[]
  readonly force: boolean
  readonly house: HouseArguments
}

export interface DiffArguments {
  readonly type: 'diff'
  readonly before: string
  readonly after: string
  readonly format: 'text' | 'json'
}

export interface TemplatesArguments {
  readonly type: 'templates'
  readonly action: 'eject'
  readonly out: string
  readonly force: boolean
}

export interface ImportArguments {
  readonly type: 'import'
  /** Word document, workbook or CSV file, as written. */
  readonly file: string
  /** The specification to write, as written. */
  readonly out: string
  readonly force: boolean
  /** Of the text; `undefined`: it is told from the words. */
  readonly specificationLanguage: Language | undefined
}

export interface LintDocxArguments {
  readonly type: 'lint-docx'
  readonly files: readonly string[]
  readonly format: 'text' | 'json'
}

type CommandArguments =
  | CheckArguments
  | RenderArguments
  | CoverageArguments
  | ExplainArguments
  | RulesArguments
  | IssueArguments
  | DiffArguments
  | NewArguments
  | ExportArguments
  | TemplatesArguments
  | LintDocxArguments
  | ImportArguments
  | ReviewArguments
  | AnswersArguments
  | CatalogueArguments

export type Arguments = (
  | CommandArguments
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
  const [name] = positionals
  const { command, rest = [] } = commandIn(positionals) ?? {}
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
    ...argumentsOf(command, options, rest),
    language,
  }
}

function argumentsOf(command: CommandName, options: Options, rest: readonly string[]): CommandArguments {
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
    case 'issue':
      return issueArguments(options, rest)
    case 'diff':
      return diffArguments(options, rest)
    case 'export':
      return exportArguments(options, rest)
    case 'new':
      return newArguments(options, rest)
    case 'templates':
      return templatesArguments(options, rest)
    case 'lint-docx':
      if (rest.length === 0) throw new Refusal((words) => words.missingDocx, command)
      return { type: command, files: rest, format: formatOf(options, ['text', 'json'], command) }
    case 'import':
      return importArguments(options, rest)
    case 'answers':
    case 'answers import':
    case 'answers compare':
    case 'answers list':
      return answersArguments(command, options, rest)
    case 'catalogue':
    case 'catalogue list':
    case 'catalogue search':
    case 'catalogue show':
    case 'catalogue add':
    case 'catalogue suggest':
    case 'catalogue check':
    case 'catalogue outdated':
    case 'catalogue upgrade':
    case 'catalogue language':
      return catalogueArguments(command, options, rest)
    default:
      return reviewArguments(command, options, rest)
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
const checkFormats: readonly CheckFormat[] = ['text', 'json', 'sarif', 'junit', 'markdown']
const coverageFormats: readonly CoverageFormat[] = ['text', 'json', 'markdown', 'html']

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

function onlyOne(files: readonly string[], command: 'render' | 'issue' | 'coverage'): string {
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
  return {
    type: 'render',
    file: onlyOne(files, 'render'),
    document: needed(options, 'document', 'render'),
    out: needed(options, 'out', 'render'),
    formats: formatsOf(options, renderFormats, 'render'),
    force: options.has('force'),
    role: options.get('role')?.value,
    service: options.get('service')?.value,
    since: options.get('since')?.value,
    house: houseOf(options),
  }
}

function issueArguments(options: Options, files: readonly string[]): IssueArguments {
  const file = onlyOne(files, 'issue')
  const written = needed(options, 'kind', 'issue')
  const kind = (['review', 'tender'] as const).find((each) => each === written)
  if (kind === undefined) throw new Refusal((words) => words.unknownKind(written), 'issue')
  return {
    type: 'issue',
    file,
    kind,
    out: options.get('out')?.value,
    formats: formatsOf(options, renderFormats, 'issue'),
    force: options.has('force'),
    house: houseOf(options),
  }
}

function diffArguments(options: Options, files: readonly string[]): DiffArguments {
  const [before, after, ...more] = files
  if (before === undefined || after === undefined || more.length > 0)
    throw new Refusal((words) => words.twoFiles(files.length), 'diff')
  return { type: 'diff', before, after, format: formatOf(options, ['text', 'json'], 'diff') }
}

function importArguments(options: Options, files: readonly string[]): ImportArguments {
  const [file] = files
  if (file === undefined) throw new Refusal((words) => words.importing.missingFile, 'import')
  if (files.length > 1) throw new Refusal((words) => words.importing.oneFile(files.length), 'import')
  return {
    type: 'import',
    file,
    out: needed(options, 'out', 'import'),
    force: options.has('force'),
    specificationLanguage: languageCalled('--language', options.get('language')?.value, 'import'),
  }
}

function templatesArguments(options: Options, [action, ...more]: readonly string[]): TemplatesArguments {
  if (action !== 'eject' || more.length > 0) {
    const written = [action, ...more].filter((word) => word !== undefined).join(' ')
    throw new Refusal((words) => words.unknownTemplatesAction(written), 'templates')
  }
  return {
    type: 'templates',
    action,
    out: needed(options, 'out', 'templates'),
    force: options.has('force'),
  }
}
