import type { Language } from '@kravspek/core'
import type { CommandName } from './command-names.js'
import type { Words } from './locale/words.js'

export type { CommandName } from './command-names.js'

/**
 * The program was used wrongly, or the machine would not do what was asked: one sentence to the person, exit code 2.
 * Not a bug in Kravspek, and not a finding about a specification.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal'

  /**
   * @param sentence says what is wrong and what to do, in the person's language
   * @param language where it is known already; otherwise it is chosen when the sentence is printed
   */
  constructor(
    readonly sentence: (words: Words) => string,
    readonly command?: CommandName,
    readonly language?: Language,
  ) {
    super('refused')
  }
}
