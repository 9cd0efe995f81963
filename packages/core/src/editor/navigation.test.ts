import assert from 'node:assert/strict'
import fc from 'fast-check'
import { check } from '../check.js'
import type { Range } from '../finding/finding.js'
import { analyseFiles, examples } from './navigation.test.data.js'
import { definitionAt } from './definition.js'
import { foldingOf } from './folding.js'
import { formatText } from './format.js'
import { lensesOf } from './lenses.js'
import { linksIn } from './links.js'
import { moveEdits } from './move.js'
import { outlineOf } from './outline.js'
import { referencesAt } from './references.js'
import { renameAt, renameEdits } from './rename.js'
import { selectionsAt } from './selection.js'
import { symbolsMatching } from './symbols.js'

describe('finding the way in a mutilated text', () => {
  const languages = ['nb', 'nn', 'en'] as const
  const pieces = fc.constantFrom(
    '',
    ' ',
    '\n',
    '\r\n',
    ': ',
    '- ',
    '#',
    '"',
    "'",
    '[',
    '{',
    '<ref:',
    '>',
    '*x',
    '&y ',
    '!',
    '|+',
    '\t',
    '\ud800',
    'null',
  )

  it('never throws and gives ranges inside the texts', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...examples),
        fc.nat(),
        fc.nat(),
        fc.array(fc.tuple(fc.nat(), fc.nat(30), pieces), { minLength: 1, maxLength: 4 }),
        (files, file, at, mutilations) => {
          const names = Object.keys(files)
          const source = names[file % names.length] ?? ''
          let text = files[source] ?? ''
          for (const [seed, removed, inserted] of mutilations) {
            const start = seed % (text.length + 1)
            text = text.slice(0, start) + inserted + text.slice(start + removed)
          }
          const texts = { ...files, [source]: text }
          const analysis = analyseFiles(texts)
          const language = languages[file % 3] ?? 'nb'
          const offset = at % (text.length + 1)
          const ids = [...analysis.ids.keys()]
          const id = ids[at % ids.length] ?? ''
          const isInside = (name: string, [start, end]: Range): void => {
            assert.ok(0 <= start && start <= end && end <= (texts[name] ?? '').length)
          }
          const renamable = renameAt(analysis, source, offset, language)
          if ('range' in renamable) isInside(source, renamable.range)
          for (const result of [
            renameEdits(analysis, source, offset, 'Ny-1', language),
            moveEdits(analysis, id, at % 2 === 0 ? 'up' : 'down', language),
            moveEdits(analysis, id, { after: ids[offset % ids.length] ?? '' }, language),
            moveEdits(analysis, id, { toSection: ids[offset % ids.length] ?? '' }, language),
          ]) {
            if ('problem' in result) assert.match(result.problem, /\.$/)
            else for (const { location } of result.edits) isInside(location.source, location.range)
          }
          for (const location of referencesAt(analysis, source, offset))
            isInside(location.source, location.range)
          for (const { location } of definitionAt(analysis, source, offset)?.targets ?? [])
            isInside(location.source, location.range)
          for (const { location } of symbolsMatching(analysis, 'a', language))
            isInside(location.source, location.range)
          for (const { range } of [
            ...outlineOf(analysis, source, language),
            ...lensesOf(check(analysis), source, language),
            ...linksIn(analysis, source),
            ...foldingOf(text),
            ...formatText(text),
          ])
            isInside(source, range)
          for (const range of selectionsAt(analysis, source, text, offset)) isInside(source, range)
        },
      ),
      { numRuns: 25 },
    )
  })
})
