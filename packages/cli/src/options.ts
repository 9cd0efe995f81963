import { parseArgs } from 'node:util'
import { Refusal, type CommandName } from './refusal.js'

/** An option on the command line, understood or not. */
export interface Option {
  /** The name as written, with its dashes. */
  readonly written: string
  readonly value: string | undefined
  /** Written as `--name=value`. */
  readonly isInline: boolean
}

export type Options = ReadonlyMap<string, Option>

const known = {
  at: { type: 'string' },
  buyer: { type: 'string' },
  by: { type: 'string' },
  changed: { type: 'string' },
  disposition: { type: 'string' },
  document: { type: 'string' },
  'dry-run': { type: 'boolean' },
  fix: { type: 'boolean' },
  for: { type: 'string' },
  force: { type: 'boolean' },
  format: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  'keep-names': { type: 'boolean' },
  'keep-own': { type: 'boolean' },
  kind: { type: 'string' },
  language: { type: 'string' },
  'max-warnings': { type: 'string' },
  'on-behalf-of': { type: 'string' },
  open: { type: 'boolean' },
  organisation: { type: 'string' },
  out: { type: 'string' },
  persons: { type: 'string' },
  profile: { type: 'string' },
  'reference-docx': { type: 'string' },
  reviewer: { type: 'string' },
  role: { type: 'string' },
  section: { type: 'string' },
  service: { type: 'string' },
  services: { type: 'string' },
  since: { type: 'string' },
  supplier: { type: 'string' },
  technology: { type: 'string' },
  templates: { type: 'string' },
  text: { type: 'string' },
  theme: { type: 'string' },
  title: { type: 'string' },
  to: { type: 'string' },
  version: { type: 'boolean' },
  yes: { type: 'boolean' },
} as const

type OptionName = keyof typeof known

const everywhere: readonly OptionName[] = ['language', 'help', 'version']
const optionsOf: Readonly<Record<CommandName | 'none', readonly OptionName[]>> = {
  new: ['technology', 'buyer', 'services', 'profile', 'organisation', 'title', 'out', 'force', ...everywhere],
  check: ['format', 'for', 'fix', 'max-warnings', ...everywhere],
  render: [
    'document',
    'out',
    'format',
    'role',
    'service',
    'since',
    'reference-docx',
    'templates',
    'force',
    ...everywhere,
  ],
  issue: ['kind', 'out', 'format', 'reference-docx', 'templates', 'force', ...everywhere],
  export: ['to', 'out', 'force', ...everywhere],
  diff: ['format', ...everywhere],
  templates: ['out', 'force', ...everywhere],
  'lint-docx': ['format', ...everywhere],
  coverage: ['format', ...everywhere],
  explain: everywhere,
  rules: ['format', ...everywhere],
  review: everywhere,
  'review import': ['reviewer', 'keep-names', ...everywhere],
  'review list': ['open', 'role', 'service', 'at', 'format', ...everywhere],
  'review answer': ['disposition', 'text', 'by', 'changed', ...everywhere],
  'review accept': ['text', 'by', ...everywhere],
  'review approve': ['by', ...everywhere],
  'review place': ['at', ...everywhere],
  'review defer': ['text', 'by', ...everywhere],
  'review reopen': everywhere,
  'review add': ['on-behalf-of', 'persons', 'at', 'kind', 'text', ...everywhere],
  'review status': ['format', ...everywhere],
  'review reply': ['for', 'out', 'format', 'reference-docx', 'templates', 'force', ...everywhere],
  answers: everywhere,
  'answers import': ['supplier', ...everywhere],
  'answers compare': ['out', 'format', 'reference-docx', 'templates', 'force', ...everywhere],
  'answers list': ['format', ...everywhere],
  catalogue: everywhere,
  'catalogue list': ['technology', 'theme', 'format', ...everywhere],
  'catalogue search': ['technology', 'theme', 'format', ...everywhere],
  'catalogue show': ['format', ...everywhere],
  'catalogue add': ['section', ...everywhere],
  'catalogue suggest': ['format', ...everywhere],
  'catalogue check': ['format', ...everywhere],
  'catalogue outdated': ['format', ...everywhere],
  'catalogue upgrade': ['yes', 'keep-own', 'dry-run', ...everywhere],
  'catalogue language': ['to', 'dry-run', ...everywhere],
  import: ['out', 'force', ...everywhere],
  none: everywhere,
}

/** Splits a command line into options and the rest. An option that is given twice counts as given last. */
export function readOptions(argv: readonly string[]): {
  readonly options: Options
  readonly positionals: readonly string[]
} {
  // Not strict: what is wrong is said in the person's language, not in Node's.
  const config = {
    args: [...argv],
    options: known,
    allowPositionals: true,
    strict: false,
    tokens: true,
  } as const
  const options = new Map<string, Option>()
  const positionals: string[] = []
  for (const token of parseArgs(config).tokens) {
    if (token.kind === 'positional') positionals.push(token.value)
    if (token.kind !== 'option') continue
    const { name, rawName: written, value } = token
    options.set(name, { written, value, isInline: token.inlineValue === true })
  }
  return { options, positionals }
}

/**
 * Checks that a command has the options it is given, each with a value where it takes one.
 *
 * @throws Refusal where it does not
 */
export function checkOptions(options: Options, command: CommandName | undefined): void {
  const allowed = optionsOf[command ?? 'none']
  for (const [name, { written, value, isInline }] of options) {
    const type = isKnown(name) ? known[name].type : undefined
    // Without a command the missing command is the mistake, not the option of one.
    const isAllowed = isKnown(name) && (command === undefined || allowed.includes(name))
    if (!isAllowed) {
      const names = allowed.map((each) => `--${each}`)
      throw new Refusal((words) => words.unknownOption(written, names), command)
    }
    // `--out --force`: a value was forgotten. A negative number is said to be one where it is read.
    const isForgotten = value === undefined || value === '' || (!isInline && /^-\D/.test(value))
    if (type === 'string' && isForgotten) throw new Refusal((words) => words.missingValue(written), command)
    if (type === 'boolean' && value !== undefined)
      throw new Refusal((words) => words.valueNotWanted(written), command)
  }
}

function isKnown(name: string): name is OptionName {
  return Object.hasOwn(known, name)
}
