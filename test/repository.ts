import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { root } from './root.js'

/** Names of the files that are the project's, relative to its root: committed or about to be. */
export function filesOfRepository(): readonly string[] {
  const list = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  return list.split('\0').filter((name) => name !== '' && existsSync(root + name))
}
