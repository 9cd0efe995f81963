import { basename, resolve } from 'node:path'
import type { Language } from '@kravspek/core'
import {
  newSpecification,
  suggestedFileName,
  technologies,
  type StartingPoint,
} from '@kravspek/core/starting-point'
import { askPerson } from '../../ask-person.js'
import { cataloguesHere } from '../../catalogues.js'
import { isInTheWay } from '../../in-the-way.js'
import { words } from '../../locale/words.js'
import type { NewArguments } from '../../new-arguments.js'
import { putFile } from '../../put-file.js'
import { Refusal } from '../../refusal.js'
import { isSpecificationName } from '../../specification-file.js'
import { systemCode } from '../../system-error.js'
import type { Terminal } from '../../terminal.js'
import { visibleText } from '../../visible-text.js'
import { askStart, type Answered } from './ask-start.js'
import { catalogueOf, startingCatalogues, technologyCalled } from './choose-technology.js'
import { progressLines } from './progress-lines.js'
import { organisationAt } from './organisation-at.js'

/**
 * `kravspek new`: writes a specification to begin with. Where no technology is named, a person is asked.
 *
 * @param asked language of the specification and of messages
 * @returns exit code
 */
export function newFile(args: NewArguments, asked: Language | undefined, terminal: Terminal): number {
  const { catalogues, problems } = cataloguesHere(terminal.cwd, 'new')
  const choices = startingCatalogues(catalogues)
  for (const problem of problems) terminal.err(`${visibleText(problem(words[asked ?? 'nb']))}\n`)
  // Nobody must answer all the questions in vain.
  if (args.out !== undefined) pathFor(args.out, args.force, asked, terminal)
  const answered =
    args.technology === undefined ? asking(args, asked, terminal, choices) : given(args, asked, choices)
  if (answered === undefined) return 0
  const { language, technology } = answered
  const catalogue = catalogueOf(technology, choices)
  const out = args.out ?? answered.out ?? suggestedFileName({ ...answered, title: args.title }, catalogue)
  const path = pathFor(out, args.force, language, terminal)
  const start: StartingPoint = {
    technology,
    language,
    services: answered.services,
    buyer: answered.buyer,
    profile: answered.profile,
    title: args.title,
    date: terminal.today,
    organisation:
      args.organisation === undefined
        ? undefined
        : organisationAt(args.organisation, path, language, terminal),
  }
  write(path, out, newSpecification(start, catalogue), language)
  const [found] = technologies(language, catalogue).filter(({ name }) => name === technology)
  const lines = progressLines(out, found?.title ?? technology, language, terminal)
  terminal.out(lines.map((line) => `${visibleText(line)}\n`).join(''))
  return 0
}

/** @returns `undefined`: the person left */
function asking(
  args: NewArguments,
  asked: Language | undefined,
  terminal: Terminal,
  choices: ReturnType<typeof startingCatalogues>,
): Answered | undefined {
  const ask = askPerson(terminal.out)
  if (ask === undefined) {
    const language = asked ?? 'nb'
    const list = technologies(language, choices)
    throw new Refusal((said) => said.new.missingTechnology(list), 'new', asked)
  }
  return askStart({ args, language: asked, choices, ask, terminal })
}

function given(
  args: NewArguments,
  asked: Language | undefined,
  choices: ReturnType<typeof startingCatalogues>,
): Answered {
  return {
    technology: technologyCalled(args.technology ?? '', choices, asked),
    language: asked ?? 'nb',
    services: args.services,
    buyer: args.buyer ?? '',
    profile: args.profile ?? 'standard',
    out: undefined,
  }
}

/** @throws Refusal where the file is not to be written there */
function pathFor(out: string, force: boolean, language: Language | undefined, { cwd }: Terminal): string {
  if (!isSpecificationName(out) || !out.endsWith('.krav.yaml'))
    throw new Refusal((said) => said.new.notNewName(out), 'new', language)
  const path = resolve(cwd, out)
  isInTheWay(path, out, force, (said) => said.new.exists(out), 'new', language)
  return path
}

function write(path: string, out: string, text: string, language: Language): void {
  try {
    putFile(path, new TextEncoder().encode(text))
  } catch (error) {
    const code = systemCode(error)
    if (code === undefined) throw error
    throw new Refusal((said) => said.notWritten(out, said.reasons[code] ?? basename(code)), 'new', language)
  }
}
