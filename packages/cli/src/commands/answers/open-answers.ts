import { basename, dirname, join } from 'node:path'
import {
  answersName,
  answersText,
  compareAnswers,
  currentEdition,
  readAnswers,
  sentTexts,
  type AnswerComparison,
  type AnswersRegister,
  type Language,
  type ReadEdition,
  type Specification,
} from '@kravspek/core'
import { analyseFile, wordFindingsOf, type AnalysedFile } from '../../checked-file.js'
import { allEditions, editionsBeside } from '../../edition-folder.js'
import { refuseLeftBehind } from '../../left-behind.js'
import { words, type Words } from '../../locale/words.js'
import { readFromDisk } from '../../read-from-disk.js'
import { realPath } from '../../real-path.js'
import { Refusal, type CommandName } from '../../refusal.js'
import { stoppedBy } from '../../report.js'
import { textReport } from '../../report-text.js'
import { openSpecification } from '../../specification-file.js'
import type { Terminal } from '../../terminal.js'
import { writeTogether } from '../../write-together.js'

/** A specification with what suppliers have answered. */
export interface OpenAnswers extends AnalysedFile {
  readonly command: CommandName
  readonly specification: Specification
  readonly editions: readonly ReadEdition[]
  /** `undefined`: no answers have come in yet. */
  readonly register: AnswersRegister | undefined
  /** What it was read from. */
  readonly registerFile: RegisterFile
  /** To talk to the person in. */
  readonly messages: Language
  readonly said: Words
  /** What the person calls the specification, and the register. */
  readonly shown: string
  readonly shownRegister: string
}

interface RegisterFile {
  /** Absolute path, links followed. */
  readonly path: string
  /** `undefined`: there is none. */
  readonly text: string | undefined
}

/**
 * Opens a specification and the register of answers beside it, as they stand against the newest edition that suppliers got.
 *
 * @returns `undefined`: the specification has errors, and they have been shown
 * @throws Refusal where a file can't be read, or the register is not what was written
 */
export function openAnswers(
  path: string,
  command: CommandName,
  asked: Language | undefined,
  terminal: Terminal,
): OpenAnswers | undefined {
  const opened = analyseFile(openSpecification(path, terminal.cwd, command))
  const { analysis, file } = opened
  const messages = asked ?? opened.language ?? 'nb'
  const said = words[messages]
  const { specification } = analysis
  if (specification === undefined) {
    const findings = wordFindingsOf(opened, analysis.findings, messages)
    terminal.out(
      textReport(stoppedBy(file.show(file.name), findings), { ...terminal, words: said, language: messages }),
    )
    terminal.out(`${said.answers.specificationHasErrors}\n`)
    return undefined
  }
  const editions = allEditions(editionsBeside(opened, { command, language: messages }))
  const place = { command, language: messages }
  const registerFile = registerBeside(opened, place)
  const register = registerIn(registerFile, opened, editions, place)
  refuseLeftBehind(opened, ['answers.json', 'editions'], place)
  const shown = file.show(analysis.name)
  const shownRegister = file.show(answersName(analysis.name))
  return {
    ...{ ...opened, command, specification, editions, register, registerFile, messages, said },
    ...{ shown, shownRegister },
  }
}

/** The answers of a register side by side, with what has changed since the editions that they answer. */
export function comparisonOf(
  { specification, editions }: Pick<OpenAnswers, 'specification' | 'editions'>,
  register: AnswersRegister,
): AnswerComparison {
  return compareAnswers(specification, register, sentTexts(editions))
}

/**
 * The register of answers beside a specification without errors.
 *
 * @returns `undefined`: no answers have come in
 * @throws Refusal where it can't be read, or is not what was written
 */
export function answersBeside(
  opened: AnalysedFile,
  editions: readonly ReadEdition[],
  place: Refusing,
): AnswersRegister | undefined {
  return registerIn(registerBeside(opened, place), opened, editions, place)
}

/** To refuse in. */
interface Refusing {
  readonly command: CommandName
  readonly language: Language
}

function registerIn(
  { text }: RegisterFile,
  { analysis, file }: AnalysedFile,
  editions: readonly ReadEdition[],
  { command, language }: Refusing,
): AnswersRegister | undefined {
  if (text === undefined) return undefined
  const refused = (sentence: Refusal['sentence']): Refusal => new Refusal(sentence, command, language)
  const shown = file.show(answersName(analysis.name))
  const read = readAnswers(text)
  if ('problem' in read) throw refused((known) => known.answers.problem[read.problem](shown))
  if (read.specification !== analysis.specification?.id)
    throw refused((known) => known.answers.otherRegister(shown, read.specification))
  return { ...read, current: currentEdition(analysis, editions) }
}

/**
 * Writes the register as it is now.
 *
 * @throws Refusal where it can't be written, or someone else has written it meanwhile
 */
export function saveAnswers(
  { registerFile, shownRegister, command, messages }: OpenAnswers,
  next: AnswersRegister,
): void {
  const { path, text: before } = registerFile
  const after = answersText(next)
  if (after === before) return
  const problem = writeTogether([{ path, shown: shownRegister, before, after }])
  if (problem !== undefined) throw new Refusal(problem, command, messages)
}

function registerBeside({ analysis, file }: AnalysedFile, { command, language }: Refusing): RegisterFile {
  const name = answersName(analysis.name)
  const path = realPath(join(file.root, name))
  const read = readFromDisk(dirname(path))(basename(path))
  if ('text' in read) return { path, text: read.text }
  const { problem } = read
  if (problem === 'missing') return { path, text: undefined }
  const shown = file.show(name)
  throw new Refusal(
    (known) => (problem === 'too-large' ? known.answers.tooLarge(shown) : known.fileProblem[problem](shown)),
    command,
    language,
  )
}
