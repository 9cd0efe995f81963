import assert from 'node:assert/strict'
import fc from 'fast-check'
import { head } from '../testing.js'
import { analyseFiles, examples, offsetOf } from './navigation.test.data.js'
import { selectionsAt } from './selection.js'

const name = 'prove.krav.yaml'

describe('selectionsAt', () => {
  it('grows from the word over value, field and item to the whole text', () => {
    const text = `${head}roles:\n  - id: vakt\n    title: 'Vakt om natten'\n`
    const analysis = analyseFiles({ [name]: text })
    assert.deepEqual(
      selectionsAt(analysis, name, text, offsetOf(text, 'Vakt o|m')).map((range) => text.slice(...range)),
      [
        'om',
        'Vakt om natten',
        "'Vakt om natten'",
        "title: 'Vakt om natten'",
        "id: vakt\n    title: 'Vakt om natten'",
        "- id: vakt\n    title: 'Vakt om natten'",
        "roles:\n  - id: vakt\n    title: 'Vakt om natten'",
        text.trimEnd(),
        text,
      ],
    )
  })

  it('grows strictly and stays inside the text, also of a text that is not the one analysed', () => {
    const all = examples.map((files) => ({ files, analysis: analyseFiles(files) }))
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.nat(), fc.boolean(), ({ files, analysis }, seed, isChanged) => {
        const [source = '', original = ''] = Object.entries(files)[seed % Object.keys(files).length] ?? []
        const text = isChanged ? original.slice(seed % 5000) : original
        const offset = seed % (text.length + 5)
        const ranges = selectionsAt(analysis, source, text, offset)
        for (const [index, [start, end]] of ranges.entries()) {
          const [lastStart, lastEnd] = ranges[index - 1] ?? [
            Math.min(offset, text.length),
            Math.min(offset, text.length),
          ]
          assert.ok(0 <= start && start <= lastStart && lastEnd <= end && end <= text.length)
          assert.ok(end - start > lastEnd - lastStart)
        }
        // Of no text there is nothing to select.
        assert.deepEqual(ranges.at(-1), text === '' ? undefined : [0, text.length])
      }),
    )
  })
})
