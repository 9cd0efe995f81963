// Installs a real VS Code, its Node, the driver and vsce, unless they are there: `node tools/vscode-host/install.mjs`.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { installDebianPackages } from '../install-programs.mjs'
import { runNpm } from '../run.mjs'
import { hostFolder, vscodeFolder } from './places.mjs'

const stampFile = join(hostFolder, 'node_modules/.installed')
const browserName = 'chromium'
// Engines of what runs under Node 24 are no news: it is installed by the project's own Node.
const quietly = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']

/**
 * Gives why a real VS Code cannot run on this machine, or `undefined` once everything that it needs is there.
 * @param {{ needsBrowser?: boolean }} options vsce needs no browser
 */
export function installVscodeHost({ needsBrowser = true } = {}) {
  if (process.platform !== 'linux' || process.arch !== 'x64') return 'it runs on Linux with an x64 processor'
  if (!isUpToDate() && !installModules()) return 'npm could not install it'
  if (needsBrowser && browserPath() === undefined && !installBrowser()) return `${browserName} not found`
  return undefined
}

/** Path of the browser, `undefined` where there is none. */
export function browserPath() {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return folders.map((folder) => join(folder, browserName)).find((path) => existsSync(path))
}

const stamp = () =>
  createHash('sha256')
    .update(readFileSync(join(hostFolder, 'package-lock.json')))
    .digest('hex')

const isUpToDate = () => existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp()

function installModules() {
  console.log('Installing VS Code for tests (npm ci, 880 MB) …')
  // The server's package leaves VS Code's own dependencies to a script, which is not run here.
  const isInstalled =
    runNpm(['ci', ...quietly], { cwd: hostFolder }) &&
    runNpm(['install', '--omit=dev', '--no-save', ...quietly], { cwd: vscodeFolder })
  if (isInstalled) writeFileSync(stampFile, stamp())
  return isInstalled
}

function installBrowser() {
  const isRootOnDebian = existsSync('/etc/debian_version') && process.getuid?.() === 0
  return isRootOnDebian && installDebianPackages([browserName]) && browserPath() !== undefined
}

if (process.argv[1] === import.meta.filename) {
  const obstacle = installVscodeHost()
  if (obstacle !== undefined) {
    console.error(`A real VS Code cannot run here: ${obstacle}.`)
    process.exitCode = 1
  }
}
