import { readSync } from 'node:fs'
import { isatty } from 'node:tty'
import { systemCode } from './system-error.js'

/**
 * Lets a person answer questions, a line each; `undefined`: nobody sits at this terminal.
 *
 * @param out shows the question
 */
export function askPerson(
  out: (text: string) => void,
): ((question: string) => string | undefined) | undefined {
  if (!isatty(0) || !isatty(1)) return undefined
  return (question) => {
    out(question)
    return lineIn(0)
  }
}

/** The next line that is typed, without its end; `undefined`: there will be none (Ctrl+D). */
function lineIn(file: number): string | undefined {
  const bytes: number[] = []
  const one = Buffer.alloc(1)
  for (;;) {
    let count = 0
    try {
      count = readSync(file, one)
    } catch (error) {
      // What a console on Windows says at its end.
      if (systemCode(error) !== 'EOF') throw error
    }
    if (count === 0 && bytes.length === 0) return undefined
    if (count === 0 || one[0] === lineFeed) return Buffer.from(bytes).toString('utf8').replace(/\r$/, '')
    bytes.push(one[0] ?? 0)
  }
}

const lineFeed = 0x0a
