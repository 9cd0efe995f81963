/** A text as it is compared with what offices usually write: small letters, a space for every mark. */
export function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%#]+/gu, ' ')
    .trim()
}
