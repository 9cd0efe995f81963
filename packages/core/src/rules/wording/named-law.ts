import { sentenceAround } from './surroundings.js'
import type { Wording } from './wording.js'

const law =
  /^(?:lov|lova|loven|forskrift|forskrifta|forskriften|forordning|forordninga|forordningen|direktiv|direktivet|gdpr|normen|act|directive|eu|eøs|§)$|\p{L}{3}(?:loven|lova|lovens|forskriften|forskrifta|forordningen|forordninga|direktivet)$/u

/** Whether the sentence names a law, a regulation or a paragraph. With `before`, only in front of that token. */
export function namesLaw(wording: Wording, at: number, before = true): boolean {
  const { from, to } = sentenceAround(wording, at)
  return wording.tokens.slice(from, before ? at : to).some(({ word }) => law.test(word))
}
