import { finding, type Finding } from '../finding/finding.js'
import type { Place } from './lines.js'

const marks = [/^<{7}(?: .*)?$/m, /^={7}$/m, /^>{7}(?: .*)?$/m]

/** Lines that two people have changed, as Git leaves them in the file until someone chooses. */
export function mergeConflict({ source, text }: Place): Finding | undefined {
  let from = 0
  let first: RegExpExecArray | undefined
  for (const mark of marks) {
    const match = mark.exec(text.slice(from))
    if (match === null) return undefined
    first ??= match
    from += match.index
  }
  if (first === undefined) return undefined
  const range = [first.index, first.index + first[0].length] as const
  return finding({ code: 'merge-conflict', severity: 'error', location: { source, range } })
}
