import fc from 'fast-check'
import assert from 'node:assert/strict'
import { rawWorkbook, relationships, rows, sheetIn } from './raw-workbook.test.data.js'
import { readWorkbook } from './read-workbook.js'

type Link = readonly [id: string, type: string, target: string]

const notesPart = 'xl/comments1.xml'
const threadsPart = 'xl/threadedComments/threadedComment1.xml'
const notesLink: Link = ['r1', 'comments', '../comments1.xml']
const threadsLink: Link = ['r2', 'threadedComment', '../threadedComments/threadedComment1.xml']

const workbook = (
  parts: Readonly<Record<string, string>>,
  links: readonly Link[] = [notesLink, threadsLink],
): Uint8Array =>
  rawWorkbook(rows('<c><v>1</v></c>'), {
    'xl/worksheets/_rels/sheet1.xml.rels': relationships(...links),
    ...parts,
  })

const notes = (authors: readonly string[], ...comments: readonly string[]): string =>
  `<comments><authors>${authors.map((name) => `<author>${name}</author>`).join('')}</authors><commentList>${comments.join('')}</commentList></comments>`

const note = (reference: string, text: string, author = 0): string =>
  `<comment ref="${reference}" authorId="${String(author)}"><text>${text}</text></comment>`

const said = (parts: Readonly<Record<string, string>>) =>
  sheetIn(workbook(parts)).comments.map(({ place, text }) => [...place, text])

describe('the comments of a sheet', () => {
  it('are told with their cells, without the names of those who wrote them', () => {
    const content = notes(
      ['Kari Nordmann', 'Per Berg'],
      note(
        'C5',
        '<r><rPr><b/></rPr><t>Kari Nordmann:</t></r><r><t xml:space="preserve">\nsjekk med IKT</t></r>',
      ),
      note('A1', '<t>Obs: se Kari Nordmann: s. 2</t>', 1),
      note('B2', '<t>uten forfatter</t>', 9),
    )
    assert.deepEqual(said({ [notesPart]: content }), [
      [4, 2, 'sjekk med IKT'],
      [0, 0, 'Obs: se Kari Nordmann: s. 2'],
      [1, 1, 'uten forfatter'],
    ])
  })

  it('have no name on a line of its own where the program left out who wrote', () => {
    const content = notes(
      [' '],
      note('A1', '<t>Kari Nordmann:\nsjekk med IKT</t>'),
      note('B1', '<t>Obs:\nsjekk med IKT</t>'),
      note('C1', '<t>Kari Nordmann: sjekk med IKT</t>'),
    )
    assert.deepEqual(
      said({ [notesPart]: content }).map(([, , text]) => text),
      ['sjekk med IKT', 'Obs:\nsjekk med IKT', 'Kari Nordmann: sjekk med IKT'],
    )
  })

  it('have no name on a line of its own where personal information was removed from the file', () => {
    const content = notes(
      ['Forfatter', 'Author'],
      note('A1', '<t>Kari Nordmann:\nMå avklares.</t>'),
      note('B1', '<t>Nordmann, Kari:\nMå avklares.</t>', 1),
      note('C1', '<t>Forfatter:\nMå avklares.</t>'),
    )
    assert.deepEqual(
      said({ [notesPart]: content }).map(([, , text]) => text),
      ['Må avklares.', 'Må avklares.', 'Må avklares.'],
    )
  })

  it('have replies, and what is written for older programs is not told once more', () => {
    const threads =
      '<ThreadedComments><threadedComment ref="C5" personId="{A}" id="{1}"><text>@Kari Nordmann kan du sjekke?</text>' +
      '<mentions><mention mentionpersonId="{B}" mentionId="{2}" startIndex="0" length="14"/></mentions></threadedComment>' +
      '<threadedComment ref="C5" personId="{B}" id="{3}" parentId="{1}"><text>Ja.</text></threadedComment></ThreadedComments>'
    const content = notes(
      ['tc={1}', 'Per Berg'],
      note('C5', '<t>[Threaded comment] Comment: @Kari Nordmann kan du sjekke?</t>'),
      note('C5', '<t>et notat</t>', 1),
      note('D1', '<t>en tråd som mangler</t>'),
    )
    const persons = '<personList><person displayName="Kari Nordmann" id="{B}"/></personList>'
    assert.deepEqual(
      said({ [notesPart]: content, [threadsPart]: threads, 'xl/persons/person.xml': persons }),
      [
        [4, 2, '@… kan du sjekke?'],
        [4, 2, 'Ja.'],
        [4, 2, 'et notat'],
        [0, 3, 'en tråd som mangler'],
      ],
    )
  })

  it('are none where the part says nothing of a cell', () => {
    assert.deepEqual(said({ [notesPart]: notes([], note('XFE1', '<t>a</t>'), note('A1', '<t> </t>')) }), [])
    assert.deepEqual(said({}), [])
  })

  it('are refused where they are broken, or more than a workbook holds', () => {
    const refusalOf = (bytes: Uint8Array) => {
      const before = performance.now()
      const read = readWorkbook(bytes)
      assert.ok(performance.now() - before < 8000, 'slow')
      return read.type === 'refused' ? [read.refusal, read.part] : []
    }
    assert.deepEqual(refusalOf(workbook({ [notesPart]: '<comments>' })), ['not-well-formed', notesPart])
    const doctype = '<!DOCTYPE x [<!ENTITY a "b">]><comments>&a;</comments>'
    assert.deepEqual(refusalOf(workbook({ [notesPart]: doctype })), ['doctype', notesPart])
    // The same part for every one of many sheets.
    const long = Array.from({ length: 500_000 }, (_, index) =>
      String.fromCharCode(97 + ((index * 7919) % 26)),
    )
    const sheets = Array.from(
      { length: 250 },
      (_, index) => `<sheet name="A${String(index)}" r:id="r1"/>`,
    ).join('')
    const shared = workbook({
      [notesPart]: notes([], note('A1', `<t>${long.join('')}</t>`)),
      'xl/workbook.xml': `<workbook xmlns:r="x"><sheets>${sheets}</sheets></workbook>`,
    })
    assert.equal(refusalOf(shared)[0], 'too-many-cells')
  }).timeout(20_000)

  it('are read once, however often the sheet leads to them', () => {
    const links = Array.from({ length: 10_000 }, (_, index): Link => [
      `r${String(index * 7919)}`,
      'comments',
      '../comments1.xml',
    ])
    const sheet = sheetIn(workbook({ [notesPart]: notes([], note('A1', '<t>a</t>')) }, links))
    assert.equal(sheet.comments.length, 1)
  })

  it('never make the reader throw', () => {
    const piece = fc.constantFrom(
      ...['<comment ref="A1" authorId="-1">', '</comment>', '<text>', '</text>', '<t>ord</t>', '<r>', '</r>'],
      ...['<threadedComment ref="B2">', '</threadedComment>', '<author>x</author>', '<rPh>', '</rPh>'],
      ...['<mention startIndex="-5" length="9"/>', '<mention startIndex="1" length="1e9"/>', '<mention/>'],
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), fc.boolean(), (pieces, isThread) => {
        const part = isThread ? threadsPart : notesPart
        const read = readWorkbook(workbook({ [part]: `<x>${pieces.join('')}</x>` }))
        assert.ok(['workbook', 'refused'].includes(read.type))
      }),
    )
  })
})
