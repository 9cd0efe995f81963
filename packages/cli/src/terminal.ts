import { readFileSync } from 'node:fs'
import { askPerson } from './ask-person.js'
import { systemCode } from './system-error.js'

/** Where the program runs: what it is told by its surroundings, and where its text goes. */
export interface Terminal {
  /** Absolute path of the current directory. */
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Width of a line, in characters. */
  readonly columns: number
  readonly hasColour: boolean
  /** The date it is here, ISO 8601. */
  readonly today: string
  /** Everything that is typed or piped in. */
  readonly readIn: () => string
  /** Asks the person who sits there, and gives the line that is typed; `undefined`: nobody sits there, or no more is typed. */
  readonly ask?: ((question: string) => string | undefined) | undefined
  readonly out: (text: string) => void
  readonly err: (text: string) => void
}

/** Where no terminal says how wide it is: a file, a pipe, a log. */
const columnsOfPlainText = 100

/** The terminal of this process. */
export function processTerminal(): Terminal {
  const { stdout, stderr, env } = process
  return {
    cwd: currentDirectory(),
    env,
    columns: stdout.isTTY && stdout.columns > 0 ? Math.max(stdout.columns, 40) : columnsOfPlainText,
    hasColour: wantsColour(stdout.isTTY, env),
    today: dateHere(new Date()),
    readIn: () => readFileSync(process.stdin.fd, 'utf8'),
    ask: askPerson((text) => void stdout.write(text)),
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
  }
}

/** Colour is for a person who looks at it and has not said no (https://no-color.org). */
export function wantsColour(isTTY: boolean, env: Terminal['env']): boolean {
  return isTTY && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb'
}

/** The date of a moment on the calendar that hangs where the program runs. */
export function dateHere(moment: Date): string {
  const [year, month, day] = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()]
  return `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** A directory that has been deleted under us holds nothing; neither does the top, as far as we are concerned. */
function currentDirectory(): string {
  try {
    return process.cwd()
  } catch (error) {
    if (systemCode(error) === undefined) throw error
    return '/'
  }
}
