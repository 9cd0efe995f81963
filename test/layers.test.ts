import { ESLint } from 'eslint'
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { root } from './root.js'

describe('import direction', function () {
  this.timeout(60_000)
  const eslint = new ESLint({ cwd: root, ruleFilter: ({ ruleId }) => ruleId === 'kravspek/import-direction' })

  /** What ESLint says when a file of ours holds this text instead of its own. */
  const messagesOf = async (file: string, text: string): Promise<readonly (string | undefined)[]> => {
    const [result] = await eslint.lintText(text, { filePath: join(root, file) })
    return result?.messages.map(({ message, messageId }) => messageId ?? message) ?? []
  }

  const finding = 'packages/core/src/finding/finding.ts'
  const crossings: readonly (readonly [
    fact: string,
    file: string,
    text: string,
    expected: readonly string[],
  ])[] = [
    ['lets a stage import from one before it', finding, `import '../generated/concept.js'`, []],
    ['lets a stage import from itself', finding, `import './apply-fixes.js'`, []],
    ['reports a stage that imports from one after it', finding, `import '../source/compose.js'`, ['layer']],
    ['reports a stage that imports the file after it', finding, `import '../analyse.js'`, ['layer']],
    [
      'reports a type from a stage after it',
      finding,
      `import type { T } from '../source/compose.js'`,
      ['layer'],
    ],
    [
      'reports an export from a stage after it',
      finding,
      `export { a } from '../source/compose.js'`,
      ['layer'],
    ],
    ['reports a delayed import', finding, `await import('../source/compose.js')`, ['layer']],
    [
      'reports a file that imports from one after it',
      'packages/core/src/analyse.ts',
      `import './index.js'`,
      ['layer'],
    ],
    ['reports a folder that is no stage', finding, `import '../helpers/text.js'`, ['noLayer']],
    ['reports Node in core', finding, `import 'node:fs'`, ['builtin']],
    ['reports Node by its old name in core', finding, `import 'fs'`, ['builtin']],
    ['reports docx in core', finding, `import '@kravspek/docx'`, ['package']],
    [
      'reports a path into another package',
      'packages/docx/src/index.ts',
      `import '../../core/src/index.js'`,
      ['outside'],
    ],
    [
      'reports a name inside another package',
      'packages/docx/src/index.ts',
      `import '@kravspek/core/dist/a.js'`,
      ['package'],
    ],
    ['reports the command line in docx', 'packages/docx/src/index.ts', `import '@kravspek/cli'`, ['package']],
    ['lets docx import core', 'packages/docx/src/index.ts', `import '@kravspek/core'`, []],
    ['lets docx use Node', 'packages/docx/src/index.ts', `import 'node:zlib'`, []],
  ]

  for (const [fact, file, text, expected] of crossings) {
    it(fact, async () => {
      assert.deepEqual(await messagesOf(file, `${text}\n`), expected)
    })
  }
})
