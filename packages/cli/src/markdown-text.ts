import { visibleText } from './visible-text.js'

/** Text that Markdown shows as it is: its marks escaped, line ends as spaces, control characters as signs. */
export function markdownText(text: string): string {
  return (
    visibleText(text.replace(/\s+/g, ' ').trim())
      .replace(/[\\`*_[\]<>|#~&]/g, '\\$&')
      // At the start of a line these make a list, a line or a heading of the line above.
      .replace(/^[-+=]/, '\\$&')
      .replace(/^(\d+)([.)])(?= |$)/, '$1\\$2')
  )
}
