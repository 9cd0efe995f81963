// `npm run test:vscode`: builds the extension and tests it in a real VS Code, which it installs first.
//   --suite host|web|ui|restricted   only that one; may be given several times
//   --grep TEXT                      only tests whose title holds TEXT
//   --extension FOLDER               another extension
import './node-version.mjs'
import { spawn } from 'node:child_process'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { installPackages } from './install.mjs'
import { packageExtension } from './package.mjs'
import { root, runNode } from './run.mjs'
import { installVscodeHost } from './vscode-host/install.mjs'
import { extensionFolder } from './vscode-host/places.mjs'

/** In the order in which they run. */
const allSuites = ['host', 'web', 'ui', 'restricted']
const needsPackage = new Set(['ui', 'restricted'])
const longestSuiteMinutes = 15
const marks = { passed: '✓', failed: '✗', skipped: '-' }

/**
 * Bundles the extension and its tests, and runs suites one after the other. Prints the title of each test.
 * @param {{ suites?: readonly string[], grep?: string, extension?: string }} options
 * @returns {Promise<{ passed: number, failed: number, failures: readonly string[], skipped: readonly string[], obstacle?: string }>}
 *   `obstacle`: why nothing ran, where this machine cannot run VS Code
 */
export async function testVscode({ suites = allSuites, grep, extension = extensionFolder } = {}) {
  const obstacle = installVscodeHost()
  if (obstacle !== undefined) return { passed: 0, failed: 0, failures: [], skipped: [], obstacle }
  let vsix
  try {
    if (!runNode(join(extension, 'build.mjs'), [])) throw new Error('The extension could not be bundled.')
    const { buildTests } = await import(`file://${root}extension/test/build.mjs`)
    await buildTests(extension, suites)
    if (suites.some((suite) => needsPackage.has(suite))) vsix = packageExtension(extension)
  } catch (error) {
    console.error(error.message)
    return { passed: 0, failed: 1, failures: [error.message], skipped: [] }
  }

  const sum = { passed: 0, failed: 0, failures: [], skipped: [] }
  for (const suite of suites) {
    const startedAt = performance.now()
    console.log(`\nVS Code, ${suite}`)
    let count = 0
    const error = await runSuite({ suite, extension, vsix, grep }, (result) => {
      count += 1
      addUp(sum, suite, result)
    })
    const wrong = error ?? (count === 0 && grep === undefined ? 'There are no tests.' : undefined)
    if (wrong !== undefined) {
      console.log(wrong)
      sum.failed += 1
      sum.failures.push(`${suite}: ${wrong.split('\n', 1)[0]}`)
    }
    console.log(`VS Code, ${suite}: ${((performance.now() - startedAt) / 1000).toFixed(1)} s`)
  }
  return sum
}

function addUp(sum, suite, { title, state, milliseconds, error }) {
  console.log(`  ${marks[state]} ${title} (${Math.round(milliseconds)} ms)`)
  if (error !== undefined) console.log(error.replaceAll(/^/gm, '      '))
  if (state === 'passed') sum.passed += 1
  if (state === 'skipped') sum.skipped.push(`${suite}: ${title}`)
  if (state === 'failed') {
    sum.failed += 1
    sum.failures.push(`${suite}: ${title}`)
  }
}

/**
 * Runs a suite in a process of its own and ends all that this has started. Hands over what comes of each test.
 * Gives why it did not come to its end, `undefined` where it did.
 */
function runSuite(options, onResult) {
  const args = Object.entries(options).flatMap(([name, value]) =>
    value === undefined ? [] : [`--${name}`, value],
  )
  return new Promise((resolve) => {
    const stdio = ['ignore', 'inherit', 'inherit', 'ipc']
    const script = join(root, 'tools/vscode-host/run-suite.mjs')
    const child = spawn(process.execPath, ['--enable-source-maps', script, ...args], { cwd: root, stdio })
    const groups = new Set()
    let isOver = false
    let error
    const timer = setTimeout(() => {
      error = `The suite did not end within ${longestSuiteMinutes} minutes.`
      child.kill('SIGKILL')
    }, longestSuiteMinutes * 60_000)
    child.on('message', (message) => {
      if (message.group !== undefined) groups.add(message.group)
      else if (message.ended !== undefined) groups.delete(message.ended)
      else if (message.result !== undefined) onResult(message.result)
      else if (message.isOver === true) isOver = true
      else error ??= message.error
    })
    child.on('close', (code, signal) => {
      clearTimeout(timer)
      for (const group of groups) endGroup(group)
      resolve(error ?? (isOver ? undefined : `The suite ended without results (${signal ?? code}).`))
    })
  })
}

function endGroup(id) {
  try {
    process.kill(-id, 'SIGKILL')
  } catch {
    // It has ended, as it should.
  }
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({
    options: {
      suite: { type: 'string', multiple: true },
      grep: { type: 'string' },
      extension: { type: 'string' },
    },
  })
  const unknown = (values.suite ?? []).filter((name) => !allSuites.includes(name))
  if (unknown.length > 0) {
    console.error(`There is no suite ${unknown.join(', ')}. There are ${allSuites.join(', ')}.`)
    process.exit(2)
  }
  if (!installPackages() || !runNode('tools/build.mjs', [])) process.exit(1)
  const { passed, failed, failures, obstacle } = await testVscode({
    suites: values.suite,
    grep: values.grep,
    ...(values.extension === undefined ? {} : { extension: resolve(values.extension) }),
  })
  if (obstacle !== undefined) console.log(`VS Code cannot run here: ${obstacle}.`)
  if (failures.length > 0) console.log('')
  for (const failure of failures) console.log(`failed: ${failure}`)
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1
  console.log(`${passed} passed, ${failed} failed`)
}
