/** A part of a text, bold or not. */
export interface BoldPart {
  readonly text: string
  readonly isBold: boolean
}

/**
 * The parts of a text of one line whose only Markdown is `**bold**`, such as the documents themselves begin paragraphs with:
 * the whole parser would be slow for that. Marks open and close as the parser has it (CommonMark 0.31, 6.2).
 *
 * @returns `undefined`: the marks are not simple pairs
 */
export function boldParts(text: string): readonly BoldPart[] | undefined {
  const parts = text.split('**')
  if (parts.length < 3 || parts.length % 2 === 0 || /^\s|\s$|\p{Cc}/u.test(text)) return undefined
  const isPaired = parts.every((part, index) => {
    if (part === '') return index === 0 || index === parts.length - 1
    if (index % 2 === 0) return true
    const before = kindOf(parts[index - 1]?.at(-1))
    const first = kindOf(part.charAt(0))
    const last = kindOf(part.at(-1))
    const after = kindOf(parts[index + 1]?.charAt(0))
    return opensBeside(first, before) && opensBeside(last, after)
  })
  if (!isPaired) return undefined
  return parts.flatMap((part, index) => (part === '' ? [] : { text: part, isBold: index % 2 === 1 }))
}

type Kind = 'space' | 'punctuation' | 'other'

/** Whether marks belong to what stands inside them. */
function opensBeside(inside: Kind, outside: Kind): boolean {
  return inside === 'other' || (inside === 'punctuation' && outside !== 'other')
}

/** The ends of a text count as spaces. */
function kindOf(character: string | undefined): Kind {
  if (character === undefined || character === '' || /\s/.test(character)) return 'space'
  return /[\p{P}\p{S}]/u.test(character) ? 'punctuation' : 'other'
}
