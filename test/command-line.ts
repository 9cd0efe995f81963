import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from './root.js'

/** What the program said, and how it ended. */
export interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** The command line as a person runs it in a folder. `succeed` gives what it said, where it ended well and complained of nothing. */
export function commandLineIn(folder: string) {
  const kravspek = (...args: readonly string[]): Ran => {
    const { KRAVSPEK_LANGUAGE: _, ...env } = process.env
    const bin = join(root, 'packages/cli/bin/kravspek.js')
    const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
      cwd: folder,
      env,
      encoding: 'utf8',
    })
    return { code: status, out: stdout, err: stderr }
  }
  const succeed = (...args: readonly string[]): string => {
    const { code, out, err } = kravspek(...args)
    assert.deepEqual([code, err], [0, ''], out + err)
    return out
  }
  return { kravspek, succeed }
}
