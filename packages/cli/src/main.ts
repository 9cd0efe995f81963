import type { Language } from '@kravspek/core'
import { languageAskedFor, readArguments, type Arguments } from './arguments.js'
import { languageOfText } from './language.js'
import { words } from './locale/words.js'
import { Refusal } from './refusal.js'
import { usageOf } from './usage.js'
import { isSpecificationName, locateSpecification } from './specification-file.js'
import { processTerminal, type Terminal } from './terminal.js'
import { version } from './version.js'
import { visibleText } from './visible-text.js'

/** Runs the program on this process's command line and sets its exit code. The one place where errors are caught. */
export async function main(): Promise<void> {
  const argv = process.argv.slice(2)
  const terminal = processTerminal()
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      const code = error.code ?? ''
      // Whoever read our text has seen enough: `kravspek check … | head`.
      if (code === 'EPIPE') return
      const refusal = new Refusal((said) => said.notWritten('stdout', said.reasons[code] ?? error.message))
      process.exitCode = report(refusal, argv, terminal)
    })
  }
  try {
    process.exitCode = await run(readArguments(argv, terminal.env), terminal)
  } catch (error) {
    process.exitCode = report(error, argv, terminal)
  }
}

/** Does what the command line says. What a command needs is loaded with it: `--version` needs nothing. */
async function run(args: Arguments, terminal: Terminal): Promise<number> {
  switch (args.type) {
    case 'version':
      terminal.out(`${version()}\n`)
      return 0
    case 'help': {
      terminal.out(usageOf(args.of, words[args.language ?? 'nb']))
      return 0
    }
    case 'check':
      return (await import('./commands/check.js')).check(args, args.language, terminal)
    case 'render':
      return (await import('./commands/render.js')).render(args, args.language, terminal)
    case 'coverage':
      return (await import('./commands/coverage.js')).coverage(args, args.language, terminal)
    case 'explain':
      return (await import('./commands/explain.js')).explainCode(args, args.language, terminal)
    case 'rules':
      return (await import('./commands/rules.js')).rules(args, args.language, terminal)
    case 'issue':
      return (await import('./commands/issue.js')).issue(args, args.language, terminal)
    case 'diff':
      return (await import('./commands/diff.js')).diff(args, args.language, terminal)
    case 'export':
      return (await import('./commands/export.js')).exportForm(args, args.language, terminal)
    case 'new':
      return (await import('./commands/new/new.js')).newFile(args, args.language, terminal)
    case 'templates':
      return (await import('./commands/templates.js')).templates(args, args.language, terminal)
    case 'lint-docx':
      return (await import('./commands/lint-docx.js')).lintDocxFiles(args, args.language, terminal)
    case 'import':
      return (await import('./commands/import.js')).importOffice(args, args.language, terminal)
    case 'review':
      return (await import('./commands/review/review.js')).review(args, args.language, terminal)
    case 'answers':
      return (await import('./commands/answers/answers.js')).answers(args, args.language, terminal)
    case 'catalogue':
      return (await import('./commands/catalogue/catalogue.js')).catalogue(args, args.language, terminal)
    default: {
      const unknown: never = args
      return unknown
    }
  }
}

/** Says what went wrong. @returns exit code */
function report(error: unknown, argv: readonly string[], terminal: Terminal): number {
  if (error instanceof Refusal) {
    const { sentence, command, language } = error
    const said = words[language ?? languageFor(argv, terminal)]
    const help = said.help(command === undefined ? 'kravspek' : `kravspek ${command}`)
    terminal.err(`kravspek: ${visibleText(sentence(said))}\n${help}\n`)
    return 2
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  const { crash } = words[languageAskedFor(argv, terminal.env) ?? 'nb']
  terminal.err(
    `kravspek: ${crash}\n\nkravspek ${version()}, Node ${process.version}, ${process.platform}\n${stack}\n`,
  )
  return 2
}

/** The language to refuse in: the one asked for, else that of the first file named. */
function languageFor(argv: readonly string[], { env, cwd }: Terminal): Language {
  const asked = languageAskedFor(argv, env)
  if (asked !== undefined) return asked
  const path = argv.find(isSpecificationName)
  if (path === undefined) return 'nb'
  const { name, read } = locateSpecification(path, cwd)
  const result = read(name)
  return ('text' in result ? languageOfText(result.text) : undefined) ?? 'nb'
}
