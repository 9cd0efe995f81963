import Mocha from 'mocha'
import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { endSession, photographAll, startSession } from './session.mjs'

const testSeconds = 60
/** So many files may lose a click; where more fail, it is no click. */
const mostRunAgain = 2

/**
 * Runs test files with the installed extension in VS Code's window, by mocha in this process. A file in which something failed is
 * run once more in a window of its own, and the second time counts: VS Code now and then loses a click on a busy machine. What
 * failed the first time is printed.
 * @param {string} folder of the bundled test files
 * @param {object} settings of the user
 * @param {{ vsix: string, grep?: string, report: (result: object) => void }} options the installed extension; only tests
 *   whose title holds a text; gets what came of each test
 */
export async function runInWindow(folder, settings, { vsix, grep, report }) {
  // What the tests import: they are bundled, and must get this same module.
  process.env.KRAVSPEK_VSCODE_SESSION = import.meta.resolve('./session.mjs')
  await startSession({ settings, vsix })
  try {
    let ranAgain = 0
    const names = existsSync(folder) ? readdirSync(folder, { recursive: true }) : []
    for (const name of names.filter((name) => name.endsWith('.test.mjs')).sort()) {
      let results = await runFile(join(folder, name), '', grep)
      const failed = results.filter(({ state }) => state === 'failed')
      if (failed.length > 0 && ranAgain < mostRunAgain) {
        ranAgain += 1
        for (const { title, error } of failed)
          console.log(`  ${name} runs again, for this failed: ${title}\n${error}`)
        results = await runFile(join(folder, name), '?again', grep)
      }
      for (const result of results) report(result)
    }
  } finally {
    await endSession()
  }
}

/**
 * Gives what came of each test of a file. One that cannot be loaded has failed.
 * @param {string} query after the file's address, as a module is loaded only once
 */
async function runFile(file, query, grep) {
  const results = []
  const mocha = new Mocha({
    ui: 'bdd',
    timeout: testSeconds * 1000,
    forbidOnly: true,
    reporter: tellTo((result) => results.push(result)),
    rootHooks: {
      async afterEach() {
        if (this.currentTest?.state === 'failed') await photographAll(this.currentTest.fullTitle())
      },
    },
    ...(grep === undefined ? {} : { fgrep: grep }),
  })
  mocha.suite.emit('pre-require', globalThis, file, mocha)
  try {
    mocha.suite.emit('require', await import(`${pathToFileURL(file)}${query}`), file, mocha)
  } catch (error) {
    return [{ title: `${basename(file)} is loaded`, state: 'failed', milliseconds: 0, error: error.stack }]
  }
  mocha.suite.emit('post-require', globalThis, file, mocha)
  await new Promise((resolve) => mocha.run(resolve))
  return results
}

const tellTo = (report) =>
  function tell(runner) {
    const add = (test, state, error) => {
      const milliseconds = test.duration ?? 0
      report({ title: test.fullTitle(), state, milliseconds, error: error?.stack ?? error?.message })
    }
    runner.on('pass', (test) => add(test, 'passed'))
    runner.on('fail', (test, error) => add(test, 'failed', error))
    runner.on('pending', (test) => add(test, 'skipped'))
  }
