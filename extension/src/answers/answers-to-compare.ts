import type { AnswersRegister } from '@kravspek/core'
import type { Language } from '../language.js'
import { answersWords } from '../locale/answers.js'
import type { OpenSpecification } from '../specification.js'
import { readAnswersOf } from './read-register.js'
import { unreadable } from './unreadable.js'

/** What suppliers have answered; where there is none of it, or it can't be used, why. */
export async function answersToCompare(
  specification: OpenSpecification,
  language: Language,
): Promise<AnswersRegister | { readonly problem: string }> {
  const read = await readAnswersOf(specification)
  if (!('uri' in read)) return { problem: unreadable(read, language) }
  const { register } = read
  const hasSome = register !== undefined && register.suppliers.length > 0
  return hasSome ? register : { problem: answersWords[language].noAnswers }
}
