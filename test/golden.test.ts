import type { DocumentKind } from '@kravspek/core'
import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { goldenParts } from './golden-package.js'
import { exampleNames, renderedExample } from './rendered.js'
import { root } from './root.js'

const isUpdate = process.env['UPDATE_GOLDEN'] === '1'

/** What is sent to suppliers, in every language, and of one specification what has parts of its own: fields, a chart, changes. */
const documents: readonly (readonly [name: string, kind: DocumentKind])[] = [
  ...exampleNames.map((name) => [name, 'tender'] as const),
  ...(['answer', 'summary', 'changes', 'reply', 'comparison'] as const).map(
    (kind) => ['medisindispenser', kind] as const,
  ),
]

describe('golden documents (UPDATE_GOLDEN=1 npm test writes them anew)', () => {
  for (const [name, kind] of documents) {
    it(`the ${kind} document of ${name}`, () => {
      const folder = `${root}test/golden/${name}${kind === 'tender' ? '' : `-${kind}`}/`
      const parts = goldenParts(renderedExample(name, kind).docx)
      if (isUpdate) {
        rmSync(folder, { recursive: true, force: true })
        for (const [part, text] of parts) {
          mkdirSync(dirname(fileOf(folder, part)), { recursive: true })
          writeFileSync(fileOf(folder, part), text)
        }
      }
      assert.ok(existsSync(folder), `${folder} is missing`)
      assert.deepEqual(
        readdirSync(folder).toSorted(),
        [...parts.keys()].map((part) => fileOf('', part)).toSorted(),
      )
      for (const [part, text] of parts) {
        const difference = firstDifference(readFileSync(fileOf(folder, part), 'utf8'), text)
        assert.equal(difference, undefined, `${part}: ${difference ?? ''}`)
      }
    })
  }
})

const fileOf = (folder: string, part: string): string => `${folder}${part.replaceAll('/', '-')}.txt`

/** The first lines that differ: a whole document would fill the screen. */
function firstDifference(expected: string, actual: string): string | undefined {
  if (expected === actual) return undefined
  const [before, after] = [expected.split('\n'), actual.split('\n')]
  const line = before.findIndex((text, index) => text !== after[index])
  const at = line < 0 ? before.length : line
  const show = (lines: readonly string[]): string => lines.slice(at, at + 5).join('\n')
  return `line ${String(at + 1)}\nexpected:\n${show(before)}\nactual:\n${show(after)}`
}
