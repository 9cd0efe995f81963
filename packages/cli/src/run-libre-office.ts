import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { systemCode } from './system-error.js'

/** What LibreOffice is to do. */
export interface Run {
  /** Absolute path of a folder of its own, where it may leave what it likes; its settings are in `profile`. */
  readonly folder: string
  readonly args: readonly string[]
  /** When it is stopped. */
  readonly seconds: number
  /** What is done when we are told to stop. */
  readonly clean: () => void
}

/** How LibreOffice ended: by itself with what it said, or stopped by us. */
export type Outcome = { readonly type: 'ended'; readonly said: string } | { readonly type: 'timed-out' }

/** Runs LibreOffice. When we are told to stop, it stops too and leaves nothing behind. */
export async function runLibreOffice(
  program: string,
  { folder, args, seconds, clean }: Run,
): Promise<Outcome> {
  const child = spawn(
    program,
    [
      // A profile of its own: LibreOffice hands over to one that is already running otherwise.
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
      ...['--headless', '--norestore', '--nolockcheck'],
      ...args,
    ],
    {
      // A group of its own: the program that is started only starts another.
      detached: process.platform !== 'win32',
      env: { ...process.env, TZ: 'UTC', TMPDIR: folder, TEMP: folder, TMP: folder },
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    },
  )
  const stopUs = (signal: NodeJS.Signals): void => {
    stop(child)
    clean()
    process.kill(process.pid, signal)
  }
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  for (const signal of signals) process.once(signal, stopUs)
  try {
    return await outcomeOf(child, 1000 * seconds)
  } finally {
    for (const signal of signals) process.off(signal, stopUs)
  }
}

async function outcomeOf(child: ChildProcess, milliseconds: number): Promise<Outcome> {
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-10_000)
    })
  }
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      stop(child)
      resolve({ type: 'timed-out' })
    }, milliseconds)
    child.once('error', (error) => {
      clearTimeout(timer)
      const code = systemCode(error)
      if (code === undefined) reject(error)
      else resolve({ type: 'ended', said: code })
    })
    child.once('close', () => {
      clearTimeout(timer)
      resolve({ type: 'ended', said })
    })
  })
}

/** Stops a program and those that it has started. */
function stop({ pid }: ChildProcess): void {
  if (pid === undefined) return
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore' })
    return
  }
  try {
    process.kill(-pid, 'SIGKILL')
  } catch (error) {
    // Ended already.
    if (systemCode(error) === undefined) throw error
  }
}
