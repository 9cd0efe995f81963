import assert from 'node:assert/strict'
import fc from 'fast-check'
import { commentEnd, deleted, inserted, readBack } from './returned.test.data.js'

/** What people and programs do to an element of a file, none of which breaks its XML. */
const doings = ['drop', 'twice', 'swap', 'delete', 'insert', 'comment', 'unwrap'] as const
type Doing = (typeof doings)[number]

const inner = (paragraph: string): string =>
  paragraph.replace(/^<w:p>(?:<w:pPr>.*?<\/w:pPr>)?|<\/w:p>$/gs, '')

/** The file with one thing done to its paragraphs after another; `comments` counts those put in. */
const edited = (xml: string, steps: readonly (readonly [Doing, number, number])[]) => {
  let changed = xml
  let comments = 0
  for (const [doing, first, second] of steps) {
    const found = [...changed.matchAll(/<w:p>(?:(?!<w:p>).)*?<\/w:p>/gs)].map(([paragraph]) => paragraph)
    const one = found[first % found.length] ?? ''
    const two = found[second % found.length] ?? ''
    if (one === '') continue
    const replace = (text: string): void => {
      changed = changed.replace(one, () => text)
    }
    if (doing === 'drop' && !one.includes('w:commentR')) replace('<w:p/>')
    else if (doing === 'twice' && !one.includes('w:commentR')) replace(one + one)
    else if (doing === 'swap' && one !== two) {
      changed = changed.replace(two, () => '<!---->')
      replace(two)
      changed = changed.replace('<!---->', () => one)
    } else if (doing === 'delete') replace(one.replace(inner(one), () => deleted('borte')))
    else if (doing === 'insert') replace(`<w:p>${inserted('nytt', `A${second}`)}</w:p>${one}`)
    else if (doing === 'unwrap') changed = changed.replace(/<w:bookmarkStart [^>]*\/>/, '')
    else if (doing === 'comment') {
      replace(
        one.replace(/<\/w:p>$/, `<w:commentRangeStart w:id="${comments}"/>${commentEnd(comments)}</w:p>`),
      )
      comments += 1
    }
  }
  return { changed, comments }
}

describe('any file that was edited', () => {
  it('is read, and each of its comments comes back once', () => {
    const steps = fc.array(fc.tuple(fc.constantFrom(...doings), fc.nat(99), fc.nat(99)), { maxLength: 12 })
    fc.assert(
      fc.property(steps, (chosen) => {
        let count = 0
        const edit = (xml: string): string => {
          const { changed, comments } = edited(xml, [['comment', 3, 0], ...chosen])
          count = comments
          return changed
        }
        const comments = Array.from({ length: 14 }, (_, id) => ({ id, text: `${id}` }))
        const read = readBack({ edit, comments })
        assert.ok(count > 0)
        assert.deepEqual(
          read.comments.map(({ text }) => text),
          comments.map(({ text }) => text),
        )
        for (const { before, after, action } of read.changes) {
          assert.equal(before === '', action === 'add')
          assert.equal(after === '', action === 'remove')
        }
        for (const { text } of read.fields) assert.notEqual(text, '')
      }),
      { numRuns: 100 },
    )
  })
})
