// Packages the extension as it is sent out: `npm run package` writes extension/kravspek-VERSION.vsix.
import './node-version.mjs'
import { readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { installPackages } from './install.mjs'
import { root, run, runNode } from './run.mjs'
import { installVscodeHost } from './vscode-host/install.mjs'
import { extensionFolder, node24, vsce } from './vscode-host/places.mjs'

const mostBytes = 1_500_000

/**
 * Makes a .vsix of an extension that has been bundled, in its own folder.
 * @returns its path; throws where it cannot be made or is too large
 */
export function packageExtension(extension = extensionFolder) {
  const obstacle = installVscodeHost({ needsBrowser: false })
  if (obstacle !== undefined) throw new Error(`The extension cannot be packaged here: ${obstacle}.`)
  const { name, version } = JSON.parse(readFileSync(join(extension, 'package.json'), 'utf8'))
  const file = join(extension, `${name}-${version}.vsix`)
  const args = [
    'package',
    '--no-dependencies',
    '--allow-missing-repository',
    '--no-rewrite-relative-links',
    '--out',
    file,
  ]
  if (!run(node24, [vsce, ...args], { cwd: extension })) throw new Error('vsce did not make a .vsix.')
  const { size } = statSync(file)
  console.log(`${relative(root, file)}: ${(size / 1000).toFixed(0)} kB`)
  if (size >= mostBytes)
    throw new Error(`The .vsix has ${size} bytes, and must have fewer than ${mostBytes}.`)
  return file
}

if (process.argv[1] === import.meta.filename) {
  const isBuilt =
    installPackages() && runNode('tools/build.mjs', []) && runNode(join(extensionFolder, 'build.mjs'), [])
  if (!isBuilt) process.exit(1)
  try {
    packageExtension()
  } catch (error) {
    console.error(error.message)
    process.exitCode = 1
  }
}
