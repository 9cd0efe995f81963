import { lstatSync } from 'node:fs'
import type { Language } from '@kravspek/core'
import { Refusal, type CommandName } from './refusal.js'
import { systemCode } from './system-error.js'

/**
 * Whether there is a file where a new one is to be written, and it may be written over. A link that leads nowhere is in the
 * way too.
 *
 * @param exists what is said of a file that must not be written over
 * @throws Refusal where there is one that must not, or something else than a file
 */
export function isInTheWay(
  path: string,
  shown: string,
  force: boolean,
  exists: Refusal['sentence'],
  command: CommandName,
  language: Language | undefined,
): boolean {
  try {
    if (!lstatSync(path).isFile()) throw new Refusal((said) => said.notRegularFile(shown), command, language)
  } catch (error) {
    if (error instanceof Refusal || systemCode(error) === undefined) throw error
    // What else is wrong with the place is told when the file is written.
    return false
  }
  if (!force) throw new Refusal(exists, command, language)
  return true
}
