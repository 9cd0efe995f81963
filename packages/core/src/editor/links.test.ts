import assert from 'node:assert/strict'
import { head } from '../testing.js'
import { analyseFiles, examples, textIn } from './navigation.test.data.js'
import { linksIn } from './links.js'

const name = 'mappe/prove.krav.yaml'

function links(text: string): readonly string[] {
  const files = { [name]: head + text }
  return linksIn(analyseFiles(files), name).map(({ range, target }) => {
    const words = textIn(files, { source: name, range })
    return `${words} → ${target.type === 'file' ? target.source : target.address}`
  })
}

describe('linksIn', () => {
  it('leads to files inside the root alone', () => {
    assert.deepEqual(
      links(`
organisation: '../felles.yaml'
sections:
  - include: deler/drift.kravdel.yaml
  - include: ../../borte.kravdel.yaml
  - id: a
    title: A
    figures: [{ id: F, file: "bilder/kjede.png" }]
`),
      [
        '../felles.yaml → felles.yaml',
        'deler/drift.kravdel.yaml → mappe/deler/drift.kravdel.yaml',
        'bilder/kjede.png → mappe/bilder/kjede.png',
      ],
    )
  })

  it('takes addresses without the punctuation of their sentence', () => {
    assert.deepEqual(
      links(`
background:
  summary: Les [her](https://nordvik.example/a_(b)) og på http://sorvik.example/x?y=1.
  currentSituation: "Se «https://nordvik.example», (https://nordvik.example/b). https:// er ingen."
`),
      [
        'https://nordvik.example/a_(b) → https://nordvik.example/a_(b)',
        'http://sorvik.example/x?y=1 → http://sorvik.example/x?y=1',
        'https://nordvik.example → https://nordvik.example',
        'https://nordvik.example/b → https://nordvik.example/b',
      ],
    )
  })

  it('leads from the parts of the examples to what they are part of', () => {
    for (const files of examples) {
      const analysis = analyseFiles(files)
      for (const source of Object.keys(files)) {
        for (const { target } of linksIn(analysis, source)) {
          if (target.type === 'file' && !/\.(?:png|jpe?g)$/.test(target.source))
            assert.ok(target.source in files)
        }
      }
    }
    const parts = examples.flatMap((files) =>
      Object.keys(files)
        .filter((source) => source.includes('.kravdel.'))
        .flatMap((source) => linksIn(analyseFiles(files), source)),
    )
    assert.ok(
      parts.some(({ target }) => target.type === 'file' && target.source === 'response-centre.krav.yaml'),
    )
  })
})
