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
// A test that never comes back cannot be stopped by mocha.
const longestTestMinutes = 6
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
  for (const name of readdirSync(join(root, 'packages'))) {
    await runTests(`packages/${name}`, [testFilesIn(`packages/${name}/dist`)])
  }
  if (options.unit) return
  await installPrograms()
  // Each in a process of its own: they are long, and one that hangs must not take the others along.
  await runTests(
    'test',
    testFilesIn('test/dist').map((file) => [file]),
  )
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

/** Runs groups of test files, each group in a process, and adds up what came of them. */
async function runTests(name, groups) {
  const startedAt = performance.now()
  const before = { passed, failed }
  console.log(`\n${name}`)
  for (const files of groups.filter((group) => group.length > 0)) {
    const { result, hungIn } = await runMocha(files)
    if (hungIn !== undefined) fail(`${files[0]}: no end after ${longestTestMinutes} minutes in «${hungIn}»`)
    else if (result === undefined)
      fail(`${name}: ${files.length === 1 ? files[0] : 'the tests'} did not come to an end`)
    else addUp(name, result)
  }
  const failedHere = failed - before.failed
  console.log(`${name}: ${passed - before.passed} passed, ${failedHere} failed (${seconds(startedAt)})`)
}

function addUp(name, result) {
  passed += result.passed
  failed += result.failed
  for (const title of result.failures) failures.push(`${name}: ${title}`)
  for (const [suite, why] of result.skipped) skipped.set(suite, why)
}

function runMocha(files) {
  const args = [...files, ...(options.grep === undefined ? [] : ['--grep', options.grep])]
  return new Promise((resolve) => {
    const stdio = ['inherit', 'inherit', 'inherit', 'ipc']
    const child = spawn(process.execPath, ['--enable-source-maps', 'tools/mocha.mjs', ...args], {
      cwd: root,
      stdio,
    })
    let result, title, hungIn
    const watch = () =>
      setTimeout(() => {
        hungIn = title
        child.kill('SIGKILL')
      }, longestTestMinutes * 60_000)
    let timer = watch()
    child.on('message', (message) => {
      clearTimeout(timer)
      timer = watch()
      if ('title' in message) title = message.title
      else result = message
    })
    child.on('close', (code) => {
      clearTimeout(timer)
      resolve({ hungIn, result: code === 0 || result?.failed > 0 ? result : undefined })
    })
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
