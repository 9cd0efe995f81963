import assert from 'node:assert/strict'
import type { DocumentTree, Inline, ReturnedChange } from '@kravspek/core'
import {
  all,
  deleted,
  endMark,
  inserted,
  paragraphWith,
  readBack,
  removedParagraph,
  run,
  sentTree,
  swap,
} from './returned.test.data.js'

type Edit = (xml: string) => string
const changesOf = (edit: Edit): readonly ReturnedChange[] => readBack({ edit }).changes
const shortly = (edit: Edit): readonly unknown[] =>
  changesOf(edit).map(({ place, action, before, after }) => [place?.id, action, before, after])
const paragraph = (content: string, mark = ''): string => `<w:p><w:pPr>${mark}</w:pPr>${content}</w:p>`

describe('changes in a file that came back', () => {
  it('are none in a file that nobody touched', () => {
    assert.deepEqual(readBack(), { ...readBack(), comments: [], changes: [], fields: [] })
  })

  it('are a paragraph before and after, by whom and when', () => {
    const edit = swap(
      run('Du får opplæring på to timer.'),
      run('Du får opplæring på ') + deleted('to') + inserted('fire') + run(' timer.'),
    )
    assert.deepEqual(changesOf(edit), [
      {
        place: { id: 'OPP-01', certainty: 'bookmark' },
        author: 'Kari',
        date: '2026-11-20T10:00:00Z',
        action: 'change',
        before: 'Du får opplæring på to timer.',
        after: 'Du får opplæring på fire timer.',
        isTracked: true,
      },
    ])
  })

  it('of two people are each as if the other had changed nothing', () => {
    const edit = swap(
      run('Du får opplæring på to timer.'),
      run('Du får ') +
        inserted('god ', 'Ola') +
        run('opplæring på ') +
        deleted('to') +
        `<w:ins w:id="7" w:author="Kari"><w:del w:id="8" w:author="Ola"><w:r><w:delText>tre</w:delText></w:r></w:del></w:ins>` +
        run(' timer.'),
    )
    assert.deepEqual(
      changesOf(edit).map(({ author, after }) => [author, after]),
      [
        ['Ola', 'Du får god opplæring på to timer.'],
        ['Kari', 'Du får opplæring på tre timer.'],
      ],
    )
  })

  it('are a new paragraph at what it follows, however the program marks its end', () => {
    const after = (xml: string): string => {
      const own = paragraphWith(xml, 'Du får opplæring')
      return xml.replace(
        own,
        own.replace('</w:pPr>', `${endMark('ins')}</w:pPr>`) + paragraph(inserted('Vikarer også.')),
      )
    }
    const between = (xml: string): string => {
      const own = paragraphWith(xml, 'Du får opplæring')
      return xml.replace(own, own + paragraph(inserted('Vikarer også.'), endMark('ins')))
    }
    for (const edit of [after, between])
      assert.deepEqual(shortly(edit), [['OPP-01', 'add', '', 'Vikarer også.']])
  })

  it('are one addition where someone writes several paragraphs', () => {
    const edit: Edit = (xml) => {
      const own = paragraphWith(xml, 'Finn rollen din.')
      const lines = ['En.', 'To.'].map((line) => paragraph(inserted(line), endMark('ins')))
      return xml.replace(own, own + lines.join(''))
    }
    assert.deepEqual(shortly(edit), [[':burden', 'add', '', 'En.\nTo.']])
  })

  it('are a paragraph split in two, and two run together', () => {
    const split: Edit = (xml) =>
      xml.replace(
        paragraphWith(xml, 'Du får opplæring'),
        paragraph(run('Du får opplæring'), endMark('ins')) + paragraph(run(' på to timer.')),
      )
    assert.deepEqual(shortly(split), [
      ['OPP-01', 'change', 'Du får opplæring på to timer.', 'Du får opplæring\n på to timer.'],
    ])
    const together: Edit = (xml) => {
      const own = paragraphWith(xml, 'Du får opplæring')
      return xml.replace(own, own.replace('</w:pPr>', `${endMark('del')}</w:pPr>`))
    }
    assert.deepEqual(shortly(together), [
      [
        'OPP-01',
        'change',
        'Du får opplæring på to timer.\nLeverandøren skal gi opplæring.',
        'Du får opplæring på to timer.Leverandøren skal gi opplæring.',
      ],
    ])
  })

  it('are one removal where all text of a requirement is gone, tracked or not', () => {
    const texts = ['Hurtigguide OPP-02', 'Du får en guide på én side.', 'Leverandøren skal levere en guide.']
    const words = ['Hurtigguide ', 'Du får en guide', 'skal levere en guide']
    const tracked: Edit = (xml) =>
      words.reduce((changed, each) => {
        const own = paragraphWith(changed, each)
        return changed.replace(own, removedParagraph(own))
      }, xml)
    const untracked: Edit = (xml) =>
      words.reduce((changed, each) => changed.replace(paragraphWith(changed, each), ''), xml)
    for (const edit of [tracked, untracked])
      assert.deepEqual(shortly(edit), [['OPP-02', 'remove', texts.join('\n'), '']])
  })

  it('are one removal where a row is gone, tracked or not', () => {
    const rowIn = (xml: string): string => {
      const at = xml.indexOf('>FUN-02<')
      return xml.slice(xml.lastIndexOf('<w:tr>', at), xml.indexOf('</w:tr>', at) + '</w:tr>'.length)
    }
    const before = 'FUN-02\nSensoren skal ha batteri som varer i ett år.\nMinstekrav'
    const mark = '<w:del w:id="4" w:author="Kari"/></w:trPr>'
    const tracked: Edit = (xml) => xml.replace(rowIn(xml), rowIn(xml).replace('</w:trPr>', mark))
    const untracked: Edit = (xml) => xml.replace(rowIn(xml), '')
    for (const edit of [tracked, untracked])
      assert.deepEqual(shortly(edit), [['FUN-02', 'remove', before, '']])
  })

  it('are one move of what was cut out and put in elsewhere', () => {
    const edit: Edit = (xml) => {
      const own = paragraphWith(xml, 'Du får øve')
      const other = paragraphWith(xml, 'Finn rollen')
      const moved = (side: 'From' | 'To', content: string): string =>
        paragraph(
          `<w:move${side}RangeStart w:id="5" w:author="Kari" w:name="move1"/>` +
            `<w:move${side} w:id="6" w:author="Kari">${content}</w:move${side}><w:move${side}RangeEnd w:id="5"/>`,
          endMark(side === 'To' ? 'ins' : 'del').replace(/w:(?:ins|del) /, `w:move${side} `),
        )
      return xml
        .replace(own, moved('From', run('Du får øve før oppstart.')))
        .replace(other, other + moved('To', run('Du får øve før oppstart.')))
    }
    assert.deepEqual(shortly(edit), [
      ['OPP-03', 'move', 'Du får øve før oppstart.', 'Du får øve før oppstart.'],
    ])
  })

  it('are one move of a requirement that was cut out and put in elsewhere untracked', () => {
    const edit: Edit = (xml) => {
      const start = xml.indexOf(paragraphWith(xml, 'Opplæring </w:t>'))
      const end = xml.indexOf(paragraphWith(xml, 'Hurtigguide </w:t>'))
      const target = xml.indexOf(paragraphWith(xml, 'Krav i tabell'))
      return xml.slice(0, start) + xml.slice(end, target) + xml.slice(start, end) + xml.slice(target)
    }
    assert.deepEqual(shortly(edit), [['OPP-01', 'move', 'Opplæring OPP-01', 'Opplæring OPP-01']])
  })

  it('are found where nobody tracked them', () => {
    const edit = all(
      swap('Du får opplæring på to timer.', 'Du får opplæring på fire timer.'),
      swap('Sensoren skal ha batteri som varer i ett år.', 'Sensoren skal ha batteri som varer i to år.'),
      (xml) =>
        xml.replace(paragraphWith(xml, 'Finn rollen'), (own) => own + paragraph(run('Eller spør oss.'))),
    )
    assert.deepEqual(
      changesOf(edit).map(({ place, action, after, isTracked, author }) => [
        place?.id,
        action,
        after,
        isTracked,
        author,
      ]),
      [
        [':burden', 'add', 'Eller spør oss.', false, ''],
        ['OPP-01', 'change', 'Du får opplæring på fire timer.', false, ''],
        ['FUN-02', 'change', 'Sensoren skal ha batteri som varer i to år.', false, ''],
      ],
    )
  })

  it('are one removal where a row without an id of its own is gone untracked', () => {
    const edit: Edit = (xml) => {
      const [row = ''] = /<w:tr>(?:(?!<w:tr>|<\/w:tr>).)*Natt<\/w:t>.*?<\/w:tr>/.exec(xml) ?? []
      return xml.replace(row, '')
    }
    assert.deepEqual(shortly(edit), [['TAB-1', 'remove', 'Natt\n15 minutter', '']])
  })

  it('are no changes of looks, quotation marks, spaces or the numbers of headings', () => {
    const edit = all(
      swap(
        '<w:r><w:t xml:space="preserve">Finn rollen din.',
        '<w:r><w:rPr><w:b/><w:rPrChange w:id="1" w:author="Kari"><w:rPr><w:i/></w:rPr></w:rPrChange></w:rPr><w:t xml:space="preserve">Finn  rollen\u00a0din.',
      ),
      (xml) => xml.replace(/<w:pStyle w:val="Heading/g, '<w:pStyle w:val="Overskrift'),
      (xml) => xml.replace(/<w:bookmark(?:Start|End)[^>]*\/>/g, ''),
    )
    assert.deepEqual(changesOf(edit), [])
  })

  it('are not those that were sent out', () => {
    assert.deepEqual(readBack({}, changesTree).changes, [])
  })

  it('are not looked for in a file that is another document', () => {
    const edit: Edit = (xml) => xml.replace(/(<w:t [^>]*>)[^<]+/g, '$1noe helt annet')
    assert.deepEqual(changesOf(edit), [])
  })
})

const piece = (type: 'inserted' | 'deleted', words: string): Inline => ({
  type,
  children: [{ type: 'text', text: words }],
})

/** A document that tells of changes: they are tracked changes in the file itself. */
const changesTree: DocumentTree = {
  meta: sentTree.meta,
  blocks: [
    {
      ...{ type: 'paragraph', style: 'normal', language: undefined },
      children: [piece('deleted', 'Før. '), piece('inserted', 'Nå.')],
    },
  ],
}
