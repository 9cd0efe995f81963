import assert from 'node:assert/strict'
import { answeredComments } from './answered-comments.js'
import type { FileComment } from './read-comments.js'

const comment = (author: string, text: string): FileComment => ({
  ...{ id: author, author, text, date: undefined, paragraphs: [] },
})

describe('comments that LibreOffice has saved as replies', () => {
  const first = comment('Kari Nordmann', 'Her er det bratt om vinteren\nog mørkt')
  const read = (...texts: readonly string[]) => {
    const { comments, parents } = answeredComments([first, ...texts.map((text) => comment('Ola', text))])
    return comments.slice(1).map((each) => [each.text, parents.get(each)?.text.split('\n')[0]])
  }

  for (const [what, line] of [
    ['English', 'Reply to Kari Nordmann (11/23/2026, 13:17): "Her er det bratt..."'],
    ['bokmål', 'Svar til Kari Nordmann (23.11.2026 13:17): «Her er det bratt…»'],
    ['a language we do not know', 'Répondre à Kari Nordmann (23/11/2026, 13:17): “Her er”'],
  ] as const) {
    it(`are replies without the line that was made, in ${what}`, () => {
      assert.deepEqual(read(`${line}\nEnig.\nOgså i helgene.`), [
        ['Enig.\nOgså i helgene.', 'Her er det bratt om vinteren'],
      ])
    })
  }

  it('keep no name of someone whose comment is gone', () => {
    assert.deepEqual(read('Reply to Per Hansen (11/23/2026, 13:17): "Nei"\nJo.'), [['Jo.', undefined]])
  })

  it('are not what someone wrote', () => {
    const written = 'Dette gjelder Per (nr. 2): "Nei"\nJo.'
    assert.deepEqual(read(written, 'Reply to Kari Nordmann'), [
      [written, undefined],
      ['Reply to Kari Nordmann', undefined],
    ])
  })

  it('are replies to replies', () => {
    const [, second] = read(
      'Reply to Kari Nordmann (11/23/2026, 13:17): "Her"\nEnig.',
      'Reply to Ola (11/23/2026, 13:18): "Enig."\nDa er vi to.',
    )
    assert.deepEqual(second, ['Da er vi to.', 'Enig.'])
  })
})
