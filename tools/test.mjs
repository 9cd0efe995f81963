// `npm test`: installs what it needs, builds, and lets everything that has an opinion say it.
//   --unit        build and the packages' own tests only
//   --grep TEXT   only tests whose title holds TEXT
// CI=true: a suite that is skipped is a failure.
import './node-version.mjs'
import { spawn } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { installPackages } from './install.mjs'
import { installPrograms } from './install-programs.mjs'
import { root, runNode } from './run.mjs'

const { values: options } = parseArgs({ options: { unit: { type: 'boolean' }, grep: { type: 'string' } } })
let passed = 0
let failed = 0
const failures = []
const skipped = new Map()

await test()
for (const [suite, why] of skipped) console.log(`skipped: ${suite}: ${why}`)
for (const failure of failures) console.log(`failed: ${failure}`)
process.exitCode = failed === 0 ? 0 : 1
console.log(`${passed} passed, ${failed} failed`)

async function test() {
  if (!check('install packages', installPackages)) return
  if (!checkNode('build', 'tools/build.mjs')) return
  if (!options.unit) {
    checkNode('generated files', 'tools/generate.mjs', '--check')
    checkNode('eslint', 'node_modules/eslint/bin/eslint.js', '.')
    checkNode('prettier', 'node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.')
    checkNode('knip', 'node_modules/knip/bin/knip.js', '--no-progress')
  }
  for (const name of readdirSync(join(root, 'packages')))
    await runSuites(`packages/${name}`, `packages/${name}/dist`)
  if (options.unit) return
  await installPrograms()
  await runSuites('test', 'test/dist')
  if (process.env.CI === 'true') for (const [suite, why] of skipped) fail(`${suite} was skipped: ${why}`)
}

function checkNode(name, script, ...args) {
  return check(name, () => runNode(script, args))
}

function check(name, action) {
  const startedAt = performance.now()
  const isGood = action()
  console.log(`${isGood ? 'good' : 'FAILED'}: ${name} (${seconds(startedAt)})`)
  if (!isGood) fail(name)
  return isGood
}

function fail(what) {
  failed += 1
  failures.push(what)
}

/** Runs the tests below a folder in a process of their own and adds up what came of them. */
async function runSuites(name, folder) {
  const files = testFilesIn(folder)
  if (files.length === 0) return
  const startedAt = performance.now()
  console.log(`\n${name}`)
  const result = await runMocha([...files, ...(options.grep === undefined ? [] : ['--grep', options.grep])])
  if (result === undefined) return fail(`${name}: the tests did not come to an end`)
  console.log(`${name}: ${result.passed} passed, ${result.failed} failed (${seconds(startedAt)})`)
  passed += result.passed
  failed += result.failed
  if (result.failed > 0) failures.push(`${result.failed} tests in ${name}`)
  for (const [suite, why] of result.skipped) skipped.set(suite, why)
}

function runMocha(args) {
  return new Promise((resolve) => {
    const stdio = ['inherit', 'inherit', 'inherit', 'ipc']
    const child = spawn(process.execPath, ['--enable-source-maps', 'tools/mocha.mjs', ...args], {
      cwd: root,
      stdio,
    })
    let result
    child.on('message', (message) => (result = message))
    child.on('close', (code) => resolve(code === 0 || result?.failed > 0 ? result : undefined))
  })
}

function testFilesIn(folder) {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { recursive: true })
    .filter((name) => name.endsWith('.test.js'))
    .sort()
    .map((name) => join(folder, name))
}

function seconds(startedAt) {
  return `${((performance.now() - startedAt) / 1000).toFixed(1)} s`
}
