import { finding, replacement, type Finding } from '../finding/finding.js'
import { quoted } from './quote.js'

/**
 * A text without quotes that a `#` cuts off: «Se krav #3 i bilaget» is «Se krav» and a comment. A comment that is meant as
 * one has a space after its `#`; this one has none, so it is probably text.
 *
 * @param range of the value as it was read
 */
export function cutOffText(
  source: string,
  text: string,
  range: readonly [number, number],
): Finding | undefined {
  const comment = /[ \t]+#\S[^\r\n]*/y
  comment.lastIndex = range[1]
  const match = comment.exec(text)
  if (match === null) return undefined
  const end = range[1] + match[0].trimEnd().length
  const hash = range[1] + match[0].indexOf('#')
  const isOneLine = !/[\r\n]/.test(text.slice(...range))
  const whole = { source, range: [range[0], end] as const }
  return finding({
    code: 'text-cut-off',
    severity: 'warning',
    location: { source, range: [hash, end] },
    // Whether it is a comment or text is for the writer to say.
    fixes: isOneLine ? [replacement('fix-quote', whole, quoted(text.slice(range[0], end)), false)] : [],
  })
}
