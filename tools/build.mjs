// Builds the packages and the tests: `npm run build`.
import './node-version.mjs'
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root, runNode } from './run.mjs'

const folders = [
  ...readdirSync(`${root}packages`).map((name) => [`packages/${name}/src`, `packages/${name}/dist`]),
  ['test', 'test/dist'],
]

// The compiler leaves the output of a source that is gone, and its tests would run for ever: such output is made anew.
for (const [source, output] of folders) {
  const stems = filesIn(join(root, output)).map((name) => name.match(/^(.+?)(\.d\.ts|\.js|\.js\.map)$/)?.[1])
  const isStale = stems.some((stem) => stem !== undefined && !existsSync(join(root, source, `${stem}.ts`)))
  if (isStale) rmSync(join(root, output), { recursive: true })
}

const isBuilt =
  runNode('node_modules/typescript/bin/tsc', ['--build', ...process.argv.slice(2)]) &&
  runNode('tools/bundle-cli.mjs', [])
process.exitCode = isBuilt ? 0 : 1

function filesIn(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1))
}
