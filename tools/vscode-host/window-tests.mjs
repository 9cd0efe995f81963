import Mocha from 'mocha'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { endSession, photographAll, startSession } from './session.mjs'

const testSeconds = 60

/**
 * Runs test files with the installed extension in VS Code's window, by mocha in this process.
 * @param {string} folder of the bundled test files
 * @param {object} settings of the user
 * @param {{ vsix: string, grep?: string, report: (result: object) => void }} options the installed extension; only tests
 *   whose title holds a text; gets what came of each test
 */
export async function runInWindow(folder, settings, { vsix, grep, report }) {
  const mocha = new Mocha({
    ui: 'bdd',
    timeout: testSeconds * 1000,
    forbidOnly: true,
    reporter: tellTo(report),
    rootHooks: {
      async afterEach() {
        if (this.currentTest?.state === 'failed') await photographAll(this.currentTest.fullTitle())
      },
    },
    ...(grep === undefined ? {} : { fgrep: grep }),
  })
  // What the tests import: they are bundled, and must get this same module.
  process.env.KRAVSPEK_VSCODE_SESSION = import.meta.resolve('./session.mjs')
  await startSession({ settings, vsix })
  try {
    await loadTests(mocha, folder, report)
    await new Promise((resolve) => mocha.run(resolve))
  } finally {
    await endSession()
  }
}

/** One file after the other, so that one that cannot be loaded is told and does not hide the others. */
async function loadTests(mocha, folder, report) {
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true }) : []
  for (const name of names.filter((name) => name.endsWith('.test.mjs')).sort()) {
    const file = join(folder, name)
    mocha.suite.emit('pre-require', globalThis, file, mocha)
    try {
      mocha.suite.emit('require', await import(file), file, mocha)
    } catch (error) {
      report({ title: `${name} is loaded`, state: 'failed', milliseconds: 0, error: error.stack })
    }
    mocha.suite.emit('post-require', globalThis, file, mocha)
  }
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
