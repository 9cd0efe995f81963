// `npm test`: installs what it needs, builds, and lets everything that has an opinion say it.
//   --unit        build and the packages' own tests only, without those of commands, which start the program each time
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
import { testVscode } from './test-vscode.mjs'

const { values: options } = parseArgs({ options: { unit: { type: 'boolean' }, grep: { type: 'string' } } })
// A test that never comes back cannot be stopped by mocha.
const longestTestMinutes = 6
/** So many files may fail on a hiccup of a browser or an office program; where more fail, it is no hiccup. */
const mostRunAgain = 2
const ranAgain = []
let passed = 0
let failed = 0
const failures = []
const skipped = new Map()

await test()
for (const [suite, why] of skipped) console.log(`skipped: ${suite}: ${why}`)
for (const file of ranAgain) console.log(`ran again: ${file}`)
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
  // At the same time: those of the command line mostly wait for programs that they have started.
  const packages = readdirSync(join(root, 'packages')).map((name) => `packages/${name}`)
  const isWanted = (file) => !options.unit || !file.startsWith('packages/cli/dist/commands/')
  const runs = packages.map((name) => runMocha(testFilesIn(`${name}/dist`).filter(isWanted), 'pipe'))
  for (const [index, name] of packages.entries()) await runTests(name, [runs[index]])
  if (options.unit) return
  await installPrograms()
  // Each in a process of its own: they are long, and one that hangs must not take the others along.
  await runTests(
    'test',
    testFilesIn('test/dist').map((file) => () => runWithPrograms(file)),
  )
  const inVscode = await testVscode({ grep: options.grep })
  addUp('VS Code', { ...inVscode, skipped: inVscode.skipped.map((title) => [title, 'it says so']) })
  if (inVscode.obstacle !== undefined) skipped.set('VS Code', inVscode.obstacle)
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

/** Waits for runs of tests, those that have begun and those that are to begin in their turn, and adds up what came of them. */
async function runTests(name, runs) {
  const before = { passed, failed }
  let milliseconds = 0
  console.log(`\n${name}`)
  for (const run of runs) {
    const { files, result, hungIn, output, took } = await (typeof run === 'function' ? run() : run)
    process.stdout.write(output)
    milliseconds += took
    if (files.length === 0) continue
    if (hungIn !== undefined) fail(`${files[0]}: no end after ${longestTestMinutes} minutes in «${hungIn}»`)
    else if (result === undefined)
      fail(`${name}: ${files.length === 1 ? files[0] : 'the tests'} did not come to an end`)
    else addUp(name, result)
  }
  const failedHere = failed - before.failed
  console.log(
    `${name}: ${passed - before.passed} passed, ${failedHere} failed (${(milliseconds / 1000).toFixed(1)} s)`,
  )
}

function addUp(name, result) {
  passed += result.passed
  failed += result.failed
  for (const title of result.failures) failures.push(`${name}: ${title}`)
  for (const [suite, why] of result.skipped) skipped.set(suite, why)
}

/** Runs a file whose tests start real programs. Where not all is well it runs once more, and the second time counts. */
async function runWithPrograms(file) {
  const run = await runMocha([file])
  if (run.result?.failed === 0 || ranAgain.length === mostRunAgain) return run
  ranAgain.push(`${file}: ${run.result?.failures.join('\n') ?? 'it did not come to an end'}`)
  return runMocha([file])
}

/** Runs test files in a process. With `pipe`, what it prints is kept until it has ended. */
function runMocha(files, printing = 'inherit') {
  if (files.length === 0) return Promise.resolve({ files, output: '', took: 0 })
  const startedAt = performance.now()
  const args = [...files, ...(options.grep === undefined ? [] : ['--grep', options.grep])]
  return new Promise((resolve) => {
    const stdio = ['inherit', printing, printing, 'ipc']
    let output = ''
    const child = spawn(process.execPath, ['--enable-source-maps', 'tools/mocha.mjs', ...args], {
      cwd: root,
      stdio,
    })
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (output += text))
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
      const took = performance.now() - startedAt
      resolve({ files, output, took, hungIn, result: code === 0 || result?.failed > 0 ? result : undefined })
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
