import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { lintCodes } from '@kravspek/docx'
import { nb } from './nb.js'

describe('docs/word-filer.md', () => {
  it('names every check with its sentence', () => {
    const page = readFileSync(new URL('../../../../../docs/word-filer.md', import.meta.url), 'utf8')
    const rows = [...page.matchAll(/^\| `([\w-]+)` +\| (.*?) +\| (?:feil|advarsel|tips) +\|$/gm)]
    // These two are said of a file that is not opened at all.
    const opened = lintCodes.filter((code) => code !== 'package-refused' && code !== 'not-a-document')
    assert.deepEqual(
      rows.map(([, code, title]) => [code, `${title ?? ''}.`]),
      opened.map((code) => [code, nb[code].title]),
    )
  })
})
