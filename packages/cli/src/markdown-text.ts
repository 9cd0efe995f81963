/** Text that Markdown shows as it is: its marks escaped, line ends as spaces. */
export function markdownText(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|#~]/g, '\\$&')
}
