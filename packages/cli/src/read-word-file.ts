import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Language } from '@kravspek/core'
import { packageLimits } from '@kravspek/docx'
import { Refusal, type CommandName } from './refusal.js'
import { systemCode } from './system-error.js'

/**
 * The bytes of a Word file, or of another that people send, that a person named; it may lie anywhere.
 *
 * @param tooLarge what is said of one that is larger than any document
 * @throws Refusal where there is no such file, it can't be read or is larger than any document
 */
export function readWordFile(
  path: string,
  cwd: string,
  command: CommandName,
  language: Language | undefined,
  tooLarge: Refusal['sentence'] = (words) => words.docxProblem['packed-too-large'](path),
): Uint8Array {
  const refused = (why: 'missing' | 'unreadable'): Refusal =>
    new Refusal((words) => words.docxProblem[why](path), command, language)
  let file: number | undefined
  try {
    // A pipe would keep us waiting for someone to write to it.
    file = openSync(resolve(cwd, path), constants.O_RDONLY | constants.O_NONBLOCK)
    const status = fstatSync(file)
    if (!status.isFile()) throw refused('unreadable')
    if (status.size > packageLimits.packedBytes) throw new Refusal(tooLarge, command, language)
    return readFileSync(file)
  } catch (error) {
    const code = systemCode(error)
    if (code === undefined) throw error
    throw refused(code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : 'unreadable')
  } finally {
    if (file !== undefined) closeSync(file)
  }
}
