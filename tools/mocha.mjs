// Runs the mocha files that it is given, and tells its parent process what came of it.
import fc from 'fast-check'
import Mocha from 'mocha'
import { parseArgs } from 'node:util'
import { suiteLines } from './mocha-reporter.mjs'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { grep: { type: 'string' } } })
const skipped = new Map()
// Whoever runs the tests by hand searches at random; what has passed in CI passes there again.
if (process.env.CI === 'true') fc.configureGlobal({ seed: 20_261_123 })
const mocha = new Mocha({
  reporter: suiteLines(skipped),
  forbidOnly: process.env.CI === 'true',
  timeout: 10_000,
  ...values,
})
for (const file of positionals) mocha.addFile(file)
await mocha.loadFilesAsync()

const runner = mocha.run((failed) => {
  process.exitCode = failed > 0 ? 1 : 0
  tell({ passed: runner.stats.passes, failed, failures, skipped: [...skipped] })
})
const failures = []
runner.on('test', (test) => tell({ title: test.fullTitle() }))
runner.on('hook', (hook) => tell({ title: hook.fullTitle() }))
// With the beginning of why: the end of a long run's output is what its reader sees.
runner.on('fail', (test, { message }) => {
  failures.push([`${test.fullTitle()}:`, ...message.split('\n', 8)].join('\n  '))
})

function tell(message) {
  process.send?.(message)
}
