import type { AnswersRegister } from '../../answers/answers-register.js'
import { harmlessText } from '../harmless-text.js'

/** A register in which every text is free of characters that a document can't hold, whoever has written in its file. */
export function harmlessAnswers(register: AnswersRegister): AnswersRegister {
  return harmless(register) as AnswersRegister
}

function harmless(value: unknown): unknown {
  if (typeof value === 'string') return harmlessText(value)
  if (Array.isArray(value)) return value.map(harmless)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, harmless(each)]))
}
