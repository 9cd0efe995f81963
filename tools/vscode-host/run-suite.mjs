// Runs one suite for tools/test-vscode.mjs, in a process of its own, and sends it what comes of each test.
import { parseArgs } from 'node:util'
import { suites } from './suites.mjs'

const { values } = parseArgs({
  options: {
    suite: { type: 'string' },
    extension: { type: 'string' },
    vsix: { type: 'string' },
    grep: { type: 'string' },
  },
})
const { suite, ...options } = values

try {
  await suites[suite]({ ...options, report: (result) => process.send({ result }) })
  process.send({ isOver: true }, () => process.exit(0))
} catch (error) {
  process.send({ error: error.stack }, () => process.exit(1))
}
