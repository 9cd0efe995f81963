import assert from 'node:assert/strict'
import fc from 'fast-check'
import { commentEnd, readBack, sentTree } from './returned.test.data.js'
import { sentParagraphs } from './sent-paragraphs.js'

/** What a comment at each paragraph of the file is about, in the order of the file. */
const anchorsOfParagraphs = (): readonly string[] =>
  sentParagraphs(sentTree).paragraphs.map(({ anchor }) => anchor ?? ':cover')

/** Ends of paragraphs with text: a field's own words are text too. */
const endsIn = (xml: string): readonly number[] =>
  [...xml.matchAll(/<\/w:t><\/w:r>(?=(?:<w:bookmarkEnd [^>]*>|<\/w:sdtContent>|<\/w:sdt>)*<\/w:p>)/g)].map(
    ({ index }) => index,
  )

describe('any comments', () => {
  it('come back once each, at what they were put at', () => {
    const anchors = anchorsOfParagraphs()
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(anchors.length - 1), { minLength: 1 }), (chosen) => {
        const edit = (xml: string): string => {
          const ends = endsIn(xml)
          assert.equal(ends.length, anchors.length)
          return chosen
            .toSorted((a, b) => b - a)
            .reduce((changed, paragraph) => {
              const end = ends[paragraph] ?? 0
              const start = changed.lastIndexOf('<w:r>', end)
              const run = end + '</w:t></w:r>'.length
              const marked = `<w:commentRangeStart w:id="${paragraph}"/>${changed.slice(start, run)}${commentEnd(paragraph)}`
              return changed.slice(0, start) + marked + changed.slice(run)
            }, xml)
        }
        const comments = chosen.map((id) => ({ id, text: `${id}` }))
        assert.deepEqual(
          readBack({ edit, comments }).comments.map(({ text, place }) => [text, place?.id]),
          chosen.map((id) => [`${id}`, anchors[id]]),
        )
      }),
      { numRuns: 50 },
    )
  })
})
