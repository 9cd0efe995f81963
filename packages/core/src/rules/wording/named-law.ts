import { sentenceAround } from './surroundings.js'
import { anyBetween } from './tally.js'
import { isNumber, type Wording } from './wording.js'

const name =
  /^(?:gdpr|forordning|forordninga|forordningen|direktiv|direktivet|regulation|directive|eu|§)$|\p{L}{3}(?:loven|lova|lovens|forskriften|forskrifta|forskriftens|forordningen|forordninga|direktivet)$/u
const kind = /^(?:lov|lova|loven|forskrift|forskrifta|forskriften|act|regulations)$/

/** Whether a sentence names a law or a regulation. With `until`, only in front of that token. */
export function namesLaw(wording: Wording, at: number, until?: number): boolean {
  const { from, to } = sentenceAround(wording, at)
  return anyLaw(wording, from, until ?? to)
}

const anyLaw = anyBetween(({ tokens }, index) => {
  const word = tokens[index]?.word ?? ''
  if (name.test(word)) return true
  const next = tokens[index + 1]
  return (
    kind.test(word) && next !== undefined && (/^(?:om|on|of|relating)$/.test(next.word) || isNumber(next))
  )
})
