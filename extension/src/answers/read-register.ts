import {
  answersName,
  currentEdition,
  decodeText,
  readAnswers,
  type AnswersProblem,
  type AnswersRegister,
} from '@kravspek/core'
import * as vscode from 'vscode'
import { readBytes } from '../files.js'
import { editionFolderOf, readEditions, type BadEdition } from '../issue/read-editions.js'
import type { OpenSpecification } from '../specification.js'

type Editions = Extract<Awaited<ReturnType<typeof readEditions>>, { editions: unknown }>['editions']

/** What suppliers have answered, as it stands beside a specification. */
export interface OpenAnswers {
  readonly uri: vscode.Uri
  /** Name of the file in the specification's root. */
  readonly name: string
  /** `undefined`: no answers have come in yet. */
  readonly register: AnswersRegister | undefined
  readonly editions: Editions
}

/** Why the register of answers can't be used. `other`: it is of another specification. */
export type RegisterProblem = AnswersProblem | 'unreadable' | 'other'

export type AnswersRead =
  OpenAnswers | { readonly problem: RegisterProblem; readonly file: string } | { readonly bad: BadEdition }

/** Reads the register of answers beside a specification, as it stands against the newest edition that suppliers got. */
export async function readAnswersOf(specification: OpenSpecification): Promise<AnswersRead> {
  const { analysis } = specification.session.check()
  const name = answersName(analysis.name)
  const uri = specification.uriOf(name)
  const editions = await readEditions(editionFolderOf(specification))
  if ('bad' in editions) return editions
  const opened = { uri, name, ...editions }
  const read = await readBytes(uri)
  if ('problem' in read) {
    return read.problem === 'missing'
      ? { ...opened, register: undefined }
      : { problem: 'unreadable', file: name }
  }
  const register = readAnswers(decodeText(read.bytes) ?? '')
  if ('problem' in register) return { problem: register.problem, file: name }
  if (register.specification !== analysis.specification?.id) return { problem: 'other', file: name }
  return { ...opened, register: { ...register, current: currentEdition(analysis, editions.editions) } }
}

/** Whether a register of answers lies beside a specification, also where it can't be read. */
export async function hasAnswers({ session, uriOf }: OpenSpecification): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uriOf(answersName(session.check().analysis.name)))
    return true
  } catch (error) {
    if (!(error instanceof vscode.FileSystemError)) throw error
    return error.code !== 'FileNotFound'
  }
}
