import assert from 'node:assert/strict'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { sampleFiles, sampleTree } from '../write/sample-tree.test.data.js'
import { writeDocx } from '../write/write-docx.js'
import { lintDocx } from './lint-docx.js'
import { readerCases } from './reader-cases.test.data.js'
import { checks } from './table.js'

type Edit = (xml: string) => string
const good = unzipSync(writeDocx(sampleTree, { files: sampleFiles }))
const document = 'word/document.xml'

/** Problems of the sample with one part edited, each as `code part data`; hints, hashes, offsets and messages left out. */
const problems = (part: string, edit: Edit): readonly string[] => {
  const before = strFromU8(good[part] ?? new Uint8Array())
  const after = edit(before)
  assert.notEqual(after, before, 'the edit changes nothing')
  return lintDocx(zipSync({ ...good, [part]: strToU8(after) })).flatMap(
    ({ code, severity, part: where, data: { message: _, offset: __, ...data } }) =>
      severity === 'hint' && code !== 'drawing-id-unique'
        ? []
        : [
            code,
            where,
            ...Object.entries(data).map(([key, value]) => `${key}=${value.replace(/_\w{11}$/, '')}`),
          ].join(' '),
  )
}

const replace =
  (from: string | RegExp, to: string): Edit =>
  (xml) =>
    xml.replace(from, to)

const rels = 'word/_rels/document.xml.rels'
const styles = 'word/styles.xml'
const types = '[Content_Types].xml'
const control =
  '<w:sdt><w:sdtPr><w:alias w:val="Svar"/><w:id w:val="7"/></w:sdtPr><w:sdtContent><w:p/></w:sdtContent></w:sdt>'

const cases: readonly (readonly [what: string, part: string, edit: Edit, expected: readonly string[]])[] = [
  [
    'a character XML forbids, as it stands and as a reference',
    document,
    replace('<w:body>', '<w:body>\u0001&#xB;'),
    [
      `xml-malformed ${document}`,
      `character-allowed ${document} code=U+0001`,
      `character-allowed ${document} code=U+000B`,
    ],
  ],
  [
    'a part of no kind',
    types,
    replace(/<Override PartName="\/word\/footer1.xml"[^>]*>/, ''),
    ['content-type-defined word/footer1.xml'],
  ],
  [
    'a kind for a part that is not there',
    types,
    replace('</Types>', '<Override PartName="/word/x.xml" ContentType="x"/></Types>'),
    [`content-type-defined ${types} part=word/x.xml`],
  ],
  [
    'a link whose relationship is missing',
    rels,
    replace(/<Relationship Id="rLink1"[^>]*>/, ''),
    [`relationship-defined ${document} id=rLink1`],
  ],
  [
    'a relationship to a part that is not there',
    rels,
    replace('media/picture1.png', '../media/picture1.png'),
    [`relationship-defined ${rels} id=rPicture1 target=media/picture1.png`],
  ],
  [
    'a cell without a paragraph',
    document,
    replace(/(<w:tc><w:tcPr>.*?<\/w:tcPr>)<w:p>.*?<\/w:p><\/w:tc>/, '$1</w:tc>'),
    [`cell-paragraph ${document} last=nothing`],
  ],
  [
    'a cell that ends in a table',
    document,
    replace('</w:p></w:tc>', '</w:p><w:tbl></w:tbl></w:tc>'),
    [`cell-paragraph ${document} last=table`],
  ],
  [
    'a table in a paragraph',
    document,
    replace('</w:p></w:sdtContent>', '<w:r><w:tbl></w:tbl></w:r></w:p></w:sdtContent>'),
    [`table-in-paragraph ${document}`],
  ],
  [
    'two bookmarks with one name, whatever the case of its letters',
    document,
    (xml) =>
      xml.replace(
        /<w:bookmarkStart w:id="2" w:name="\w+"/,
        `<w:bookmarkStart w:id="2" w:name="${/innledning_\w+/.exec(xml)?.[0].toUpperCase()}"`,
      ),
    [`bookmark-unique ${document} name=INNLEDNING`, `anchor-defined ${document} anchor=begreper`],
  ],
  [
    'two bookmarks with one id',
    document,
    replace(
      /<w:bookmarkStart w:id="2"(.*?)<w:bookmarkEnd w:id="2"/,
      '<w:bookmarkStart w:id="1"$1<w:bookmarkEnd w:id="1"',
    ),
    [`bookmark-unique ${document} id=1`],
  ],
  [
    'a bookmark without its end',
    document,
    replace('<w:bookmarkEnd w:id="1"/>', ''),
    [`bookmark-paired ${document} id=1 name=innledning missing=end`],
  ],
  [
    'the end of no bookmark',
    document,
    replace(/<w:bookmarkStart w:id="13"[^>]*>/, ''),
    [`bookmark-paired ${document} id=13 missing=start`],
  ],
  [
    'two controls with one id',
    document,
    replace('<w:body>', `<w:body>${control}${control}`),
    [`control-id-unique ${document} id=7`],
  ],
  [
    'two drawings with one id',
    document,
    (xml) => xml.replace(/<w:r><w:drawing>.*<\/w:drawing><\/w:r>/, '$&$&'),
    [`drawing-id-unique ${document} id=1`],
  ],
  [
    'a field without its end',
    'word/footer1.xml',
    replace('<w:r><w:fldChar w:fldCharType="end"/></w:r>', ''),
    ['field-balanced word/footer1.xml missing=end'],
  ],
  [
    'a field without its beginning',
    'word/footer1.xml',
    replace('<w:r><w:fldChar w:fldCharType="begin"/></w:r>', ''),
    ['field-balanced word/footer1.xml unexpected=separate', 'field-balanced word/footer1.xml unexpected=end'],
  ],
  [
    'a style that is not there',
    styles,
    replace('w:styleId="Lead"', 'w:styleId="Led"'),
    [`style-defined ${document} type=paragraph style=Lead`],
  ],
  [
    'a numbering that is not there',
    'word/numbering.xml',
    replace(/<w:num w:numId="2">.*?<\/w:num>/, ''),
    [`numbering-defined ${document} kind=number id=2`],
  ],
  [
    'a numbering without its pattern',
    'word/numbering.xml',
    replace('w:abstractNum w:abstractNumId="1"', 'w:abstractNum w:abstractNumId="9"'),
    ['numbering-defined word/numbering.xml kind=pattern id=1'],
  ],
  [
    'a reference to a bookmark that is not there',
    document,
    replace(/(<w:bookmarkStart w:id="1" w:name=")\w+/, '$1other'),
    [`anchor-defined ${document} anchor=innledning`],
  ],
  [
    'a page reference to a bookmark that is not there, in pieces',
    document,
    replace(/ PAGEREF (\w)\w+/, ' PAGE</w:instrText></w:r><w:r><w:instrText>REF $1x'),
    [`anchor-defined ${document} anchor=ix`],
  ],
  [
    'a header row that is not marked as one',
    document,
    replace('<w:tblHeader/>', ''),
    [`header-row ${document} table=Krav: Alarm og responssenter. Kolonnene er nummer, krav, ty…`],
  ],
  [
    'headings that skip a level',
    document,
    replace('<w:pStyle w:val="Heading2"/>', '<w:pStyle w:val="Heading3"/>'),
    [`heading-order ${document} from=1 to=3 text=Begreper`],
  ],
  [
    'a picture without alt text',
    document,
    replace(/(<wp:docPr [^>]*descr=")[^"]*/, '$1 '),
    [`picture-alt ${document} name=Picture 1 alt=`],
  ],
  [
    'a document without a language',
    styles,
    replace(/<w:lang [^>]*>/, ''),
    [`language-present ${styles} language=`],
  ],
  [
    'a document without a title',
    'docProps/core.xml',
    replace(/<dc:title>.*<\/dc:title>/, '<dc:title> </dc:title>'),
    ['title-present docProps/core.xml title='],
  ],
]

const near = { heading: '', row: '' }

describe('lintDocx', () => {
  it('finds nothing in a good file', () => {
    assert.deepEqual(lintDocx(zipSync(good)), [])
  })

  it('says so where a file is no package at all', () => {
    assert.deepEqual(lintDocx(strToU8('hello')), [
      { code: 'package-refused', severity: 'error', part: '', near, data: { refusal: 'not-a-package' } },
    ])
  })

  it('says so where a file is another Office document', () => {
    const workbook = strToU8('<workbook xmlns="x"/>')
    const relationships = strToU8(
      '<Relationships><Relationship Id="r1" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    )
    for (const files of [
      { [types]: good[types]! },
      { [types]: good[types]!, '_rels/.rels': relationships, 'xl/workbook.xml': workbook },
    ]) {
      assert.deepEqual(
        lintDocx(zipSync(files)).map(({ code }) => code),
        ['not-a-document'],
      )
    }
  })

  it('finds the text where another program has put it, and knows the building blocks for another document', () => {
    const moved = Object.fromEntries(
      Object.entries(good).map(([name, bytes]) => [
        name.replace('document.xml', 'document2.xml'),
        /\.rels$|^\[/.test(name)
          ? strToU8(strFromU8(bytes).replace('word/document.xml', 'word/document2.xml'))
          : bytes,
      ]),
    )
    const glossary = {
      'word/glossary/document.xml': strToU8('<w:glossaryDocument><w:tc></w:tc></w:glossaryDocument>'),
    }
    const typed = strFromU8(moved[types]!).replace(
      '</Types>',
      '<Override PartName="/word/glossary/document.xml" ContentType="x"/></Types>',
    )
    assert.deepEqual(lintDocx(zipSync({ ...moved, ...glossary, [types]: strToU8(typed) })), [])
  })

  for (const [what, part, edit, expected] of cases) {
    it(`finds ${what}`, () => assert.deepEqual(problems(part, edit), expected))
  }

  it('finds a comments part without comments', () => {
    const part = 'word/comments.xml'
    const typed = strFromU8(good[types] ?? new Uint8Array()).replace(
      '</Types>',
      `<Override PartName="/${part}" ContentType="x"/></Types>`,
    )
    const docx = zipSync({ ...good, [types]: strToU8(typed), [part]: strToU8('<w:comments></w:comments>') })
    assert.deepEqual(lintDocx(docx), [{ code: 'comments-present', severity: 'hint', part, near, data: {} }])
  })

  it('has a broken file for every check', () => {
    const covered = new Set(
      cases.flatMap(([, , , expected]) => expected.map((line) => line.split(' ')[0])),
    ).add('comments-present')
    for (const { code } of readerCases) covered.add(code)
    assert.deepEqual(
      checks.map(({ code }) => code).filter((code) => !covered.has(code)),
      [],
    )
  })
})
