import { documentKinds } from '@kravspek/core'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { arbitraryDraft, arbitrarySpecification } from './arbitrary-specification.js'
import { readDocx } from './docx-reading.js'
import { assertSoundHtml } from './html-reading.js'
import { analyseValue, exampleNames, optionsFor, render, renderedExample, type Rendered } from './rendered.js'

function assertSound({ docx, html }: Rendered): void {
  assertSoundHtml(html)
  const { bookmarks, links } = readDocx(docx)
  const names = new Set(bookmarks)
  assert.deepEqual(
    links.filter((link) => !names.has(link)),
    [],
  )
}

describe('the documents of any specification', function () {
  this.timeout(120_000)

  for (const [what, specification] of [
    ['everything decided', arbitrarySpecification],
    ['much undecided', arbitraryDraft],
  ] as const) {
    it(`are sound with ${what}`, () => {
      fc.assert(
        fc.property(specification, (value) => {
          const analysis = analyseValue(value)
          for (const { location, related, fixes } of analysis.findings) {
            const edits = fixes.flatMap((fix) => fix.edits.map((edit) => edit.location))
            for (const { source, range } of [location, ...related.map((place) => place.location), ...edits]) {
              const [start, end] = range
              const length = analysis.sources.get(source)?.length ?? -1
              assert.ok(0 <= start && start <= end && end <= length, `${source} ${range.join()}`)
            }
          }
          for (const kind of documentKinds) assertSound(render(analysis, kind, optionsFor(analysis, kind)))
        }),
        { numRuns: 25 },
      )
    })
  }

  for (const name of exampleNames) {
    it(`are sound for ${name}`, () => {
      for (const kind of documentKinds) assertSound(renderedExample(name, kind))
    })
  }
})
