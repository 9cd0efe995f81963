import assert from 'node:assert/strict'
import { bookmarkName } from '../../write/bookmark-name.js'
import {
  all,
  commentAt,
  commentEnd,
  paragraphWith,
  readBack,
  run,
  swap,
  type Doings,
} from './returned.test.data.js'

const one = [{ id: 1, text: 'Det er for lite.' }]
const placesOf = (doings: Doings): readonly unknown[] => readBack(doings).comments.map(({ place }) => place)
const withoutBookmarks = (xml: string): string => xml.replace(/<w:bookmark(?:Start|End)[^>]*\/>/g, '')

describe('comments in a file that came back', () => {
  it('have their author, date, words, paragraph, thread and state', () => {
    const edit = commentAt(1, 'Du får opplæring på to timer.')
    const comments = [
      { id: 1, text: 'To timer er for lite.', isResolved: true },
      { id: 2, text: 'Enig.', author: 'Ola', date: '2026-11-21T08:30:00+01:00', replyTo: 1 },
    ]
    assert.deepEqual(readBack({ edit, comments }).comments, [
      {
        text: 'To timer er for lite.',
        author: 'Kari',
        date: '2026-11-20T10:00:00Z',
        place: { id: 'OPP-01', certainty: 'bookmark' },
        quote: 'Du får opplæring på to timer.',
        paragraph: 'Du får opplæring på to timer.',
        isResolved: true,
        replies: [{ text: 'Enig.', author: 'Ola', date: '2026-11-21T08:30:00+01:00' }],
      },
    ])
  })

  for (const [words, id, certainty = 'bookmark'] of [
    ['Finn rollen din.', ':burden'],
    ['Leverandøren skal levere en guide.', 'OPP-02'],
    ['Varselet skal komme innen 30 sekunder.', 'FUN-01.a'],
    ['15 minutter', 'TAB-1'],
    [': Responstider', 'TAB-1'],
    ['Fortell hva som skjer på vakta di.', ':other'],
    ['Krav', ':tables'],
    ['Nordvik kommune spør deg om dette.', ':cover', 'text'],
  ] as const) {
    it(`are about ${id} at «${words}»`, () => {
      assert.deepEqual(placesOf({ edit: commentAt(1, words), comments: one }), [{ id, certainty }])
    })
  }

  it('are placed by the ids that can be read where the bookmarks are gone', () => {
    for (const [words, id, certainty] of [
      ['Du får en guide på én side.', 'OPP-02', 'visible-id'],
      ['Sensoren skal ha batteri som varer i ett år.', 'FUN-02', 'visible-id'],
      ['Finn rollen din.', ':burden', 'text'],
      ['15 minutter', 'TAB-1', 'text'],
    ] as const) {
      const edit = all(withoutBookmarks, commentAt(1, words))
      assert.deepEqual(placesOf({ edit, comments: one }), [{ id, certainty }], words)
    }
  })

  it('are placed by the words where the id was typed over too', () => {
    const edit = all(
      withoutBookmarks,
      swap('>FUN-02<', '>F2<'),
      commentAt(1, 'Sensoren skal ha batteri som varer i ett år.'),
    )
    assert.deepEqual(placesOf({ edit, comments: one }), [{ id: 'FUN-02', certainty: 'text' }])
  })

  it('are placed by what can be read where a bookmark lies', () => {
    const edit = (xml: string): string =>
      commentAt(
        1,
        'Du får en guide på én side.',
      )(
        xml
          .replace(bookmarkName('OPP-02'), 'gone')
          .replace(bookmarkName('OPP-01'), bookmarkName('OPP-02'))
          .replace('"gone"', `"${bookmarkName('OPP-01')}"`),
      )
    assert.deepEqual(placesOf({ edit, comments: one }), [{ id: 'OPP-02', certainty: 'visible-id' }])
  })

  it('are told apart where two rows have been made one', () => {
    const edit = (xml: string): string => {
      const [first, second] = ['FUN-01.a', 'FUN-02'].map((id) => {
        const at = xml.indexOf(`>${id}<`)
        return xml.slice(xml.lastIndexOf('<w:tr>', at), xml.indexOf('</w:tr>', at) + '</w:tr>'.length)
      })
      const cells = (row = ''): readonly string[] => row.match(/<w:tc>.*?<\/w:tc>/gs) ?? []
      const others = cells(second).map((each) => (/<w:p>.*<\/w:p>/s.exec(each) ?? [''])[0])
      const merged = cells(first).map((each, index) => each.replace('</w:tc>', `${others[index]}</w:tc>`))
      const row = `<w:tr>${merged.join('')}</w:tr>`
      return commentAt(
        1,
        'Sensoren skal ha batteri som varer i ett år.',
      )(xml.replace(second ?? '', '').replace(first ?? '', row))
    }
    assert.deepEqual(placesOf({ edit, comments: one }), [{ id: 'FUN-02', certainty: 'bookmark' }])
  })

  it('come back where nothing says what they are put at', () => {
    const [comment] = readBack({ comments: one }).comments
    assert.deepEqual([comment?.text, comment?.place, comment?.quote], ['Det er for lite.', undefined, ''])
  })

  it('are kept at a point, over several paragraphs, and in what is new', () => {
    const point = swap(
      'Finn rollen din.</w:t></w:r>',
      'Finn rollen din.</w:t></w:r><w:r><w:commentReference w:id="1"/></w:r>',
    )
    const over = (xml: string): string => {
      const start = paragraphWith(xml, 'Du får opplæring')
      const end = paragraphWith(xml, 'Leverandøren skal gi')
      return xml
        .replace(start, `<w:commentRangeStart w:id="1"/>${start}`)
        .replace(end, `${end}<w:commentRangeEnd w:id="1"/>`)
    }
    const fresh = swap(
      '<w:r><w:t xml:space="preserve">Finn rollen din.',
      `<w:ins w:id="5" w:author="Ola"><w:commentRangeStart w:id="1"/>${run('Nytt.')}${commentEnd(1)}</w:ins><w:r><w:t xml:space="preserve">Finn rollen din.`,
    )
    const [atPoint, overTwo, inNew] = [point, over, fresh].map(
      (edit) => readBack({ edit, comments: one }).comments[0],
    )
    assert.deepEqual(
      [atPoint?.place?.id, atPoint?.quote, atPoint?.paragraph],
      [':burden', '', 'Finn rollen din.'],
    )
    assert.deepEqual(
      [overTwo?.place?.id, overTwo?.quote],
      ['OPP-01', 'Du får opplæring på to timer.\nLeverandøren skal gi opplæring.'],
    )
    assert.deepEqual([inNew?.place?.id, inNew?.quote], [':burden', 'Nytt.'])
  })

  it('count once in a box of text that is written twice', () => {
    const box = `<w:p><w:commentRangeStart w:id="1"/>${run('I boksen')}${commentEnd(1)}</w:p>`
    const edit = swap(
      'Finn rollen din.</w:t></w:r>',
      'Finn rollen din.</w:t></w:r><w:r><mc:AlternateContent xmlns:mc="x"><mc:Choice><w:txbxContent>' +
        `${box}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${box}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>`,
    )
    const { comments } = readBack({ edit, comments: one })
    assert.deepEqual(
      comments.map(({ place, quote }) => [place?.id, quote]),
      [[':burden', 'I boksen']],
    )
  })

  it('in a footnote are about what the note is fastened to', () => {
    const note =
      '<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:id="2">' +
      `<w:p><w:commentRangeStart w:id="1"/>${run('Se avtalen')}${commentEnd(1)}</w:p></w:footnote></w:footnotes>`
    const relationships =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
      ['comments', 'footnotes']
        .map((type) => `<Relationship Id="r${type}" Type="http://x/${type}" Target="${type}.xml"/>`)
        .join('') +
      '</Relationships>'
    const edit = swap(
      'Leverandøren skal la ansatte øve.</w:t></w:r>',
      'Leverandøren skal la ansatte øve.</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r>',
    )
    const parts = { 'word/footnotes.xml': note, 'word/_rels/document.xml.rels': relationships }
    const [comment] = readBack({ edit, comments: one, parts }).comments
    assert.deepEqual(
      [comment?.place?.id, comment?.quote, comment?.paragraph],
      ['OPP-03', 'Se avtalen', 'Se avtalen'],
    )
  })

  it('in a field are about what the field is about', () => {
    const edit = all(
      (xml) => xml.replaceAll(/<w:bookmark(?:Start|End)[^>]*\/>/g, ''),
      (xml) => {
        const tag = xml.indexOf('w:val="OPP-02:comment"')
        const at = xml.indexOf('<w:r>', tag)
        return `${xml.slice(0, at)}<w:commentRangeStart w:id="1"/>${xml.slice(at)}`
      },
    )
    assert.deepEqual(placesOf({ edit, comments: one }), [{ id: 'OPP-02', certainty: 'visible-id' }])
  })

  it('stand alone where no thread is told of, and each comes back once in a ring of replies', () => {
    const comments = [
      { id: 1, text: 'Først', replyTo: 2 },
      { id: 2, text: 'Så', replyTo: 1 },
      { id: 3, text: 'Til slutt', replyTo: 99 },
    ]
    for (const doings of [{ comments }, { comments, hasNoThreads: true as const }]) {
      const { comments: read } = readBack(doings)
      assert.deepEqual(
        read.flatMap(({ text, replies }) => [text, ...replies.map((reply) => reply.text)]).toSorted(),
        ['Først', 'Så', 'Til slutt'],
      )
    }
  })

  it('have no date where a program wrote that there is none', () => {
    const [comment] = readBack({ comments: [{ id: 1, text: 'Nei', date: '0-00-00T00:00:00Z' }] }).comments
    assert.equal(comment?.date, undefined)
  })
})
