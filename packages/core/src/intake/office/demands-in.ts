import { isDemanding } from './kind-of-cell.js'

/** The sentences of a text that demand or wish something: «A = skal-krav» only speaks of such. */
export function demandsIn(text: string): readonly string[] {
  return sentencesIn(text).filter((sentence) => {
    const plain = sentence.replace(
      /["«“']?(?:skal|må|bør|shall|must|should)["»”']?[- ]?(?:krav|requirement)\S*/giu,
      ' ',
    )
    return isDemanding(plain) && plain.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length >= leastWords
  })
}

/** «Du må svare»: what is shorter is a label. */
const leastWords = 3

export function sentencesIn(text: string): readonly string[] {
  return text.split(/(?<=[.!?])\s+(?=[\p{Lu}«"“])|\n/u).filter((sentence) => sentence.trim() !== '')
}
