import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Root folder of the repository. */
export const root = fileURLToPath(new URL('../', import.meta.url))

/** Runs a program from the root of the repository; its output goes to the terminal. Gives whether it ended well. */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options })
  if (error !== undefined) console.error(`${command} could not be started: ${error.message}`)
  return status === 0
}

/** Runs a script with this same Node. */
export const runNode = (script, args, options) => run(process.execPath, [script, ...args], options)

/** Runs npm: the one that started this program, where one did. */
export function runNpm(args, options) {
  const npm = process.env.npm_execpath
  if (npm !== undefined && /npm-cli\.c?js$/.test(npm)) return runNode(npm, args, options)
  return run('npm', args, { shell: process.platform === 'win32', ...options })
}
