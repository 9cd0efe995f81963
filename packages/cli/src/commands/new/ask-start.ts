import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { Language } from '@kravspek/core'
import {
  suggestedFileName,
  technologies,
  technologyMeant,
  type StartingPoint,
} from '@kravspek/core/starting-point'
import { words } from '../../locale/words.js'
import type { NewArguments } from '../../new-arguments.js'
import type { Terminal } from '../../terminal.js'
import { catalogueOf, type StartingCatalogues } from './choose-technology.js'

/** What a specification is begun with, as a person answered. */
export interface Answered extends Pick<
  StartingPoint,
  'technology' | 'language' | 'services' | 'buyer' | 'profile'
> {
  /** Path of the file, as answered; `undefined`: it was not asked for. */
  readonly out: string | undefined
}

interface Asking {
  readonly args: NewArguments
  /** `undefined`: it is asked for. */
  readonly language: Language | undefined
  readonly choices: StartingCatalogues
  /** `undefined` as an answer: there will be no more (Ctrl+D). */
  readonly ask: (question: string) => string | undefined
  readonly terminal: Pick<Terminal, 'cwd' | 'out'>
}

/** The person answers no more. */
class LeftError extends Error {}

/**
 * Asks what is to be procured, for whom and by whom: a number or a line for each. Nothing is written before the last answer.
 *
 * @returns `undefined`: the person left
 */
export function askStart(asking: Asking): Answered | undefined {
  try {
    return answersTo(asking)
  } catch (error) {
    if (!(error instanceof LeftError)) throw error
    return undefined
  }
}

function answersTo({ args, language: asked, choices, ask, terminal }: Asking): Answered {
  const line = (question: string): string => {
    const answer = ask(question)
    if (answer === undefined) {
      terminal.out('\n')
      throw new LeftError('left')
    }
    return answer.trim()
  }
  /**
   * One of several, by its number; an empty line is the first. `other` may understand what is no number.
   *
   * @param again what is said of an answer that is not understood
   */
  const one = <Value>(
    question: string,
    options: readonly (readonly [title: string, value: Value])[],
    again: (text: string) => string,
    other: (text: string) => Value | undefined = () => undefined,
  ): Value => {
    const list = options.map(([title], index) => `  ${String(index + 1)}  ${title}\n`).join('')
    for (let prompt = `${question}\n${list}> `; ;) {
      const text = line(prompt)
      const chosen = /^\d{1,3}$/.test(text || '1') ? options[Number(text || '1') - 1] : undefined
      const value = chosen === undefined ? other(text) : chosen[1]
      if (value !== undefined) return value
      prompt = `${again(text)}\n> `
    }
  }

  const language =
    asked ??
    one<Language>(
      words.nb.new.ask.language,
      [
        ['bokmål', 'nb'],
        ['nynorsk', 'nn'],
        ['English', 'en'],
      ],
      () => words.nb.new.ask.again(3),
    )
  const { new: said, notWritten, reasons } = words[language]
  const yesNo = [
    [said.ask.yes, true],
    [said.ask.no, false],
  ] as const
  const isProcurement = one(said.ask.procurement, yesNo, () => said.ask.again(2))
  if (!isProcurement) {
    terminal.out(`${said.ask.noProcurement}\n`)
    if (!one(said.ask.goOn, yesNo, () => said.ask.again(2))) throw new LeftError('left')
  }
  const all = technologies(language, choices)
  const technology = one(
    said.ask.technology,
    all.map(({ name, title }) => [title, name] as const),
    (text) => {
      const meant = technologyMeant(text, choices)
      const perhaps = meant.type === 'found' ? [] : all.filter(({ name }) => meant.perhaps.includes(name))
      return perhaps.length === 0
        ? said.ask.againOrName(all.length)
        : said.unknownTechnology(
            text,
            perhaps.map(({ title }) => title),
            all,
          )
    },
    (text) => {
      const meant = technologyMeant(text, choices)
      return meant.type === 'found' ? meant.name : undefined
    },
  )
  const buyer = args.buyer ?? (args.organisation === undefined ? line(`${said.ask.buyer}\n> `) : '')
  const services =
    args.services.length > 0 || args.organisation !== undefined
      ? args.services
      : line(`${said.ask.services}\n> `)
          .split(/[,;]/)
          .map((each) => each.trim())
          .filter((each) => each !== '')
  const profile =
    args.profile ??
    one<'standard' | 'small'>(
      said.ask.profile,
      [
        [said.ask.standard, 'standard'],
        [said.ask.small, 'small'],
      ],
      () => said.ask.again(2),
    )
  const rest = { technology, language, services, buyer, profile }
  if (args.out !== undefined) return { ...rest, out: undefined }
  const suggested = suggestedFileName(
    { technology, language, title: args.title },
    catalogueOf(technology, choices),
  )
  for (let question = said.ask.file(suggested); ;) {
    const out = named(line(`${question}\n> `), suggested)
    const path = resolve(terminal.cwd, out)
    const isThere = !args.force && existsSync(path)
    if (!isThere && existsSync(dirname(path))) return { ...rest, out }
    question = isThere ? said.exists(out) : notWritten(out, reasons.ENOENT ?? '')
  }
}

/** A name that ends as the name of a specification does. */
function named(text: string, suggested: string): string {
  if (text === '') return suggested
  return text.endsWith('.krav.yaml') ? text : `${text.replace(/(?:\.krav)?(?:\.ya?ml)?$/, '')}.krav.yaml`
}
