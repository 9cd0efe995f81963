import type { AnswersRegister, ReadEdition } from '@kravspek/core'
import type { Language } from '../language.js'
import { answersWords } from '../locale/answers.js'
import type { OpenSpecification } from '../specification.js'
import { readAnswersOf } from './read-register.js'
import { unreadable } from './unreadable.js'

/** What a comparison is made of. */
export interface AnswersToCompare {
  readonly answers: AnswersRegister
  readonly editions: readonly ReadEdition[]
}

/** What suppliers have answered, and the editions that they got; where there are no answers, or they can't be used, why. */
export async function answersToCompare(
  specification: OpenSpecification,
  language: Language,
): Promise<AnswersToCompare | { readonly problem: string }> {
  const read = await readAnswersOf(specification)
  if (!('uri' in read)) return { problem: unreadable(read, language) }
  const { register, editions } = read
  const hasSome = register !== undefined && register.suppliers.length > 0
  return hasSome ? { answers: register, editions } : { problem: answersWords[language].noAnswers }
}
