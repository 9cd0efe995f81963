/** Whether a text holds nothing but comments and empty lines. */
export function isCommentsOnly(text: string): boolean {
  return text.split(/\r\n|\r|\n/).every((line) => /^\ufeff?\s*(?:#|$)/.test(line))
}
