/** A text as it is compared with what offices usually write: small letters, a space for every mark. */
export function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%#]+/gu, ' ')
    .trim()
}

/** A text of several lines as a title or a cell in a sentence has it. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
