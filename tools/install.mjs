import { existsSync, readFileSync } from 'node:fs'
import { root, runNpm } from './run.mjs'

/** Installs the packages that the lock file names, unless they are there. Gives whether they are. */
export function installPackages() {
  if (!isInstallNeeded()) return true
  console.log('Installing packages (npm ci) …')
  return runNpm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'])
}

// The lock file is compared with npm's own record by content: git and copying change the times of files.
function isInstallNeeded() {
  const recordFile = `${root}node_modules/.package-lock.json`
  if (!existsSync(recordFile)) return true
  const wanted = readPackages(`${root}package-lock.json`)
  const installed = readPackages(recordFile)
  return Object.entries(wanted).some(([path, entry]) => {
    if (path === '' || ((entry.optional || entry.devOptional) && installed[path] === undefined)) return false
    return JSON.stringify(entry) !== JSON.stringify(installed[path])
  })
}

const readPackages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages
