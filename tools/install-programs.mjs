import { existsSync } from 'node:fs'
import { root, run } from './run.mjs'

/** On Debian, as root: installs the programs that tests need and that are not there. Needs the build. */
export async function installPrograms() {
  const isRootOnDebian = existsSync('/etc/debian_version') && process.getuid?.() === 0
  const { programs } = await import(`file://${root}test/dist/programs.js`)
  const missing = Object.values(programs).filter((program) => !program.isInstalled())
  if (missing.length > 0 && isRootOnDebian) {
    installDebianPackages([...new Set(missing.flatMap((program) => program.debianPackages))])
  }
}

/** Gives whether they were installed. */
export function installDebianPackages(names) {
  console.log(`Installing ${names.join(' ')} (apt-get) …`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const install = ['install', '-y', '-qq', '--no-install-recommends', ...names]
  return run('apt-get', ['update', '-qq'], { env }) && run('apt-get', install, { env })
}
