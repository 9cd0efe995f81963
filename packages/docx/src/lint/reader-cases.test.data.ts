import { strToU8, zipSync } from 'fflate'

/** Parts of a small Word file, as far as a case says something else than what is in order. */
interface Content {
  readonly body?: string
  readonly styles?: string
  readonly settings?: string
  readonly relationships?: string
  readonly title?: string
  /** More parts, by name. */
  readonly parts?: Readonly<Record<string, string>>
}

export interface ReaderCase {
  readonly code: string
  readonly what: string
  readonly content: Content
  /** Data of the problem, and the heading and row that it is near; `undefined`: the check must not fire. */
  readonly expected: Readonly<Record<string, string>> | undefined
}

/** A Word file as small as can be that has nothing to remark on, with what is asked for in it. */
export const smallDocx = ({ body = paragraph('Tekst'), ...content }: Content): Uint8Array => {
  const files: Record<string, string> = {
    '[Content_Types].xml':
      '<Types><Default Extension="xml" ContentType="application/x+xml"/><Default Extension="rels" ContentType="x"/>' +
      '<Default Extension="bin" ContentType="x"/></Types>',
    '_rels/.rels':
      '<Relationships><Relationship Id="r1" Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/_rels/document.xml.rels': `<Relationships>${content.relationships ?? ''}</Relationships>`,
    'word/document.xml': `<w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': `<w:styles ${namespaces}>${defaults}${styles}${content.styles ?? ''}</w:styles>`,
    'word/settings.xml': `<w:settings ${namespaces}>${content.settings ?? ''}</w:settings>`,
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>${content.title ?? 'Prøve'}</dc:title></cp:coreProperties>`,
    ...content.parts,
  }
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])))
}

const namespaces = ['w', 'r', 'wp', 'pic', 'a', 'c', 'mc', 'adec', 'v', 'o', 'w14', 'wps', 'dgm']
  .map((prefix) => `xmlns:${prefix}="urn:${prefix}"`)
  .join(' ')
const defaults =
  '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/><w:lang w:val="nb-NO"/></w:rPr></w:rPrDefault></w:docDefaults>'
const style = (type: string, id: string, name: string, content = ''): string =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${content}</w:style>`
const styles =
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>' +
  style('paragraph', 'Overskrift1', 'heading 1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>') +
  style('paragraph', 'Overskrift2', 'heading 2') +
  style('paragraph', 'Kommune', 'Kommuneoverskrift', '<w:basedOn w:val="Overskrift2"/>') +
  style('paragraph', 'Bildetekst', 'caption') +
  style('character', 'Svak', 'Svak', '<w:rPr><w:color w:val="999999"/></w:rPr>') +
  style('table', 'Tabell', 'Tabell')

const run = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t>${text}</w:t></w:r>`
const paragraph = (text: string, styleId = ''): string =>
  `<w:p>${styleId === '' ? '' : `<w:pPr><w:pStyle w:val="${styleId}"/></w:pPr>`}${text === '' ? '' : run(text)}</w:p>`
const cell = (content: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith('<w:p>') ? content : paragraph(content)}</w:tc>`
const row = (cells: readonly string[], properties = ''): string =>
  `<w:tr><w:trPr>${properties}</w:trPr>${cells.map((each) => (each.startsWith('<w:tc>') ? each : cell(each))).join('')}</w:tr>`
const table = (rows: readonly string[], properties = '', look = '<w:tblLook w:val="0020"/>'): string =>
  `<w:tbl><w:tblPr><w:tblStyle w:val="Tabell"/>${look}${properties}</w:tblPr>${rows.join('')}</w:tbl>`
const headed = '<w:tblHeader/>'
const named = '<w:tblCaption w:val="Svar"/>'
const link = (text: string, attributes = 'r:id="r9"'): string =>
  `<w:p><w:hyperlink ${attributes}>${text === '' ? '' : run(text)}</w:hyperlink></w:p>`
const toSite =
  '<Relationship Id="r9" Type="x/hyperlink" Target="https://www.example.no/" TargetMode="External"/>'
const control = (properties: string): string =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${paragraph('Svar')}</w:sdtContent></w:sdt>`
const drawing = (content: string, properties = 'name="Bilde 1"', around = 'wp:inline'): string =>
  `<w:p><w:r><w:drawing><${around}><wp:docPr id="1" ${properties}/>${content}</${around.split(' ')[0]}></w:drawing></w:r></w:p>`
const near = (heading: string, text = '') => ({ heading, row: text })
const long = Array.from({ length: 70 }, () =>
  paragraph('ti ord i hvert avsnitt gir fort nok til dette'),
).join('')

/** Every check for readers: a file where it fires, and files that look alike where it must not. */
export const readerCases: readonly ReaderCase[] = [
  {
    code: 'contrast-enough',
    what: 'pale text, by its style',
    content: {
      body:
        paragraph('Overskriften', 'Overskrift1') +
        `<w:p>${run('Svak tekst', '<w:rStyle w:val="Svak"/>')}</w:p>`,
    },
    expected: {
      text: 'Svak tekst',
      colour: '999999',
      background: 'FFFFFF',
      ratio: '2.8',
      least: '4.5',
      count: '1',
      ...near('Overskriften'),
    },
  },
  {
    code: 'contrast-enough',
    what: 'text on the shade of its cell',
    content: {
      body: table(
        [
          row([
            cell(
              `<w:p>${run('Blå', '<w:color w:val="1F3A5F"/>')}</w:p>`,
              '<w:shd w:val="clear" w:fill="333333"/>',
            ),
            'b',
          ]),
          row(['c', 'd']),
        ],
        named,
      ),
    },
    expected: {
      text: 'Blå',
      colour: '1F3A5F',
      background: '333333',
      ratio: '1.1',
      least: '4.5',
      count: '1',
      ...near('', 'Blå'),
    },
  },
  {
    code: 'contrast-enough',
    what: 'a highlight behind white text, twice, counted once',
    content: {
      body: `<w:p>${run('a', '<w:color w:val="FFFFFF"/><w:highlight w:val="yellow"/>').repeat(2)}</w:p>`,
    },
    expected: {
      text: 'a',
      colour: 'FFFFFF',
      background: 'FFFF00',
      ratio: '1.0',
      least: '4.5',
      count: '2',
      ...near(''),
    },
  },
  {
    code: 'contrast-enough',
    what: 'grey that is enough for large letters',
    content: {
      body: `<w:p>${run('Stor', '<w:color w:val="808080"/><w:sz w:val="36"/>')}${run('Fet', '<w:b/><w:color w:val="808080"/><w:sz w:val="28"/>')}</w:p>`,
    },
    expected: undefined,
  },
  {
    code: 'contrast-enough',
    what: 'white on the dark header row of a table style, dark where rows take turns, automatic colour, white space',
    content: {
      styles: style(
        'table',
        'Mork',
        'Mork',
        '<w:tblStylePr w:type="firstRow"><w:rPr><w:color w:val="FFFFFF"/></w:rPr><w:tcPr><w:shd w:val="clear" w:fill="1F3A5F"/></w:tcPr></w:tblStylePr>' +
          '<w:tblStylePr w:type="band1Horz"><w:rPr><w:color w:val="FFFFFF"/></w:rPr></w:tblStylePr>',
      ),
      body:
        table([row(['a', 'b'], headed), row(['c', 'd'])], named).replace('"Tabell"', '"Mork"') +
        `<w:p>${run('auto', '<w:color w:val="auto"/><w:shd w:val="clear" w:fill="000000"/>')}${run('  ', '<w:color w:val="FFFFFF"/>')}</w:p>`,
    },
    expected: undefined,
  },
  {
    code: 'contrast-enough',
    what: 'what the look was before a tracked change',
    content: {
      body: `<w:p>${run('a', '<w:rPrChange><w:rPr><w:color w:val="EEEEEE"/></w:rPr></w:rPrChange>')}</w:p>`,
    },
    expected: undefined,
  },
  {
    code: 'link-text',
    what: 'a link that says «her»',
    content: { relationships: toSite, body: paragraph('Del', 'Overskrift1') + link('her.') },
    expected: { text: 'her.', ...near('Del') },
  },
  {
    code: 'link-text',
    what: 'a link without text',
    content: { relationships: toSite, body: link('') },
    expected: { text: '', ...near('') },
  },
  {
    code: 'link-text',
    what: 'a link that says where it leads, and a link in the contents',
    content: {
      relationships: toSite,
      body: link('Les mer om alarmer') + link('Her bor vi', 'w:anchor="_top"'),
    },
    expected: undefined,
  },
  {
    code: 'link-address',
    what: 'a link that is an address',
    content: { relationships: toSite, body: link('https://www.example.no/a/b?c=1') },
    expected: { text: 'https://www.example.no/a/b?c=1', ...near('') },
  },
  {
    code: 'link-address',
    what: 'the name of a site, and an address for mail',
    content: { relationships: toSite, body: link('www.example.no') + link('post@example.no') },
    expected: undefined,
  },
  {
    code: 'table-headings',
    what: 'a table where nothing heads anything',
    content: { body: table([row(['a', 'b']), row(['c', 'd'])], named, '') },
    expected: { table: 'Svar', ...near('') },
  },
  {
    code: 'table-headings',
    what: 'a table whose first column heads its rows, by the bit mask alone',
    content: { body: table([row(['a', 'b']), row(['c', 'd'])], named, '<w:tblLook w:val="0080"/>') },
    expected: undefined,
  },
  {
    code: 'table-name',
    what: 'a table with neither title nor caption',
    content: {
      body:
        paragraph('Bildetekst', 'Bildetekst') +
        paragraph('a') +
        table([row(['a', 'b'], headed), row(['c', 'd'])]),
    },
    expected: near(''),
  },
  {
    code: 'table-name',
    what: 'tables with a title, a description or a caption above',
    content: {
      body:
        table([row(['a', 'b'], headed), row(['c', 'd'])], named) +
        table([row(['a', 'b'], headed), row(['c', 'd'])], '<w:tblDescription w:val="Svar"/>') +
        paragraph('Tabell 1: Svar', 'Bildetekst') +
        table([row(['a', 'b'], headed), row(['c', 'd'])]),
    },
    expected: undefined,
  },
  {
    code: 'table-layout',
    what: 'a frame around a text',
    content: { body: table([row(['a'])]) },
    expected: { table: '', ...near('') },
  },
  {
    code: 'table-layout',
    what: 'columns side by side',
    content: { body: table([row(['a', 'b', 'c'])], named) },
    expected: { table: 'Svar', ...near('') },
  },
  {
    code: 'table-layout',
    what: 'a table of one column with a heading',
    content: { body: table([row(['a'], headed), row(['b'])], named) },
    expected: undefined,
  },
  {
    code: 'table-simple',
    what: 'a cell over two rows',
    content: {
      body: table(
        [
          row(['a', 'b'], headed),
          row([cell('c', '<w:vMerge w:val="restart"/>'), 'd']),
          row([cell('', '<w:vMerge/>'), 'e']),
        ],
        named,
      ),
    },
    expected: { table: 'Svar', ...near('') },
  },
  {
    code: 'table-simple',
    what: 'a cell over two of three columns',
    content: {
      body: table([row(['a', 'b', 'c'], headed), row([cell('d', '<w:gridSpan w:val="2"/>'), 'e'])], named),
    },
    expected: { table: 'Svar', ...near('') },
  },
  {
    code: 'table-simple',
    what: 'a heading across a whole table, and a cell across the rest of its row',
    content: {
      body: table(
        [
          row(['a', 'b', 'c'], headed),
          row([cell('d', '<w:gridSpan w:val="3"/>')]),
          row(['e', cell('f', '<w:gridSpan w:val="2"/>')]),
        ],
        named,
      ),
    },
    expected: undefined,
  },
  {
    code: 'heading-order',
    what: 'a first heading that is not the highest, by a style that is based on one',
    content: { body: paragraph('Under', 'Kommune') },
    expected: { from: '0', to: '2', text: 'Under', ...near('') },
  },
  {
    code: 'heading-order',
    what: 'a paragraph that is a heading itself, not by its style',
    content: {
      body:
        paragraph('En', 'Overskrift1') + `<w:p><w:pPr><w:outlineLvl w:val="2"/></w:pPr>${run('Tre')}</w:p>`,
    },
    expected: { from: '1', to: '3', text: 'Tre', ...near('En') },
  },
  {
    code: 'heading-order',
    what: 'headings that go down and up again, and text taken out of the outline',
    content: {
      body:
        paragraph('En', 'Overskrift1') +
        paragraph('To', 'Kommune') +
        paragraph('En', 'Overskrift1') +
        `<w:p><w:pPr><w:pStyle w:val="Overskrift2"/><w:outlineLvl w:val="9"/></w:pPr>${run('Tekst')}</w:p>`,
    },
    expected: undefined,
  },
  {
    code: 'heading-empty',
    what: 'a heading without text',
    content: { body: paragraph('En', 'Overskrift1') + paragraph('', 'Overskrift2') },
    expected: near('En'),
  },
  {
    code: 'heading-empty',
    what: 'a heading that is a picture',
    content: { body: `<w:p><w:pPr><w:pStyle w:val="Overskrift1"/></w:pPr><w:r><w:drawing/></w:r></w:p>` },
    expected: undefined,
  },
  {
    code: 'heading-present',
    what: 'pages of text without a heading',
    content: { body: long },
    expected: { words: '700', ...near('') },
  },
  {
    code: 'heading-present',
    what: 'a letter, and pages with a heading',
    content: { body: paragraph('Alt', 'Overskrift1') + long },
    expected: undefined,
  },
  { code: 'heading-present', what: 'a short text', content: {}, expected: undefined },
  {
    code: 'picture-alt',
    what: 'a chart without alt text',
    content: { body: drawing('<c:chart/>') },
    expected: { name: 'Bilde 1', alt: '', ...near('') },
  },
  {
    code: 'picture-alt',
    what: 'a picture whose alt text is the name of a file',
    content: { body: drawing('<pic:pic/>', 'name="Bilde 1" descr="IMG_2041.JPG"') },
    expected: { name: 'Bilde 1', alt: 'IMG_2041.JPG', ...near('') },
  },
  {
    code: 'picture-alt',
    what: 'an old picture without alt text',
    content: {
      body: '<w:p><w:r><w:pict><v:shape><v:imagedata o:title="kart"/></v:shape></w:pict></w:r></w:p>',
    },
    expected: { name: 'kart', alt: '', ...near('') },
  },
  {
    code: 'picture-alt',
    what: 'pictures with alt text, decoration, a text box, and what is said once more for older programs',
    content: {
      body:
        drawing('<pic:pic/>', 'descr="Pleier ved en dispenser"') +
        drawing('<a:ext><adec:decorative val="1"/></a:ext><pic:pic/>').replace('id="1"', 'id="2"') +
        drawing('<wps:txbx/>').replace('id="1"', 'id="3"') +
        '<w:p><w:r><mc:AlternateContent><mc:Fallback><w:pict><v:shape><v:imagedata/></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>',
    },
    expected: undefined,
  },
  {
    code: 'object-inline',
    what: 'a picture that floats',
    content: { body: drawing('<pic:pic/>', 'name="Bilde 1" descr="Kart"', 'wp:anchor behindDoc="0"') },
    expected: { name: 'Bilde 1', ...near('') },
  },
  {
    code: 'object-inline',
    what: 'a picture in the line, one behind the text',
    content: {
      body:
        drawing('<pic:pic/>', 'descr="Kart"') +
        drawing('<pic:pic/>', 'descr="a b"', 'wp:anchor behindDoc="1"').replace('id="1"', 'id="2"'),
    },
    expected: undefined,
  },
  {
    code: 'control-title',
    what: 'a field without a title',
    content: { body: control('<w:tag w:val="K-1"/><w:showingPlcHdr/>') },
    expected: { tag: 'K-1', ...near('') },
  },
  {
    code: 'control-title',
    what: 'a contents list, and a field with a title',
    content: {
      body: control('<w:docPartObj/>') + control('<w:alias w:val="Svar på K-1"/><w:showingPlcHdr/>'),
    },
    expected: undefined,
  },
  {
    code: 'control-placeholder',
    what: 'a field without a prompt',
    content: { body: control('<w:alias w:val="K-1"/>') },
    expected: { title: 'K-1', ...near('') },
  },
  {
    code: 'control-placeholder',
    what: 'a box to tick, and a field whose prompt has been written over',
    content: {
      body:
        control('<w:alias w:val="K-1"/><w14:checkbox/>') + control('<w:alias w:val="K-2"/><w:placeholder/>'),
    },
    expected: undefined,
  },
  {
    code: 'blank-paragraphs',
    what: 'empty paragraphs in a row',
    content: {
      body: paragraph('En', 'Overskrift1') + '<w:p/>' + paragraph(' ') + '<w:p/>' + paragraph('To'),
    },
    expected: { count: '3', ...near('En') },
  },
  {
    code: 'blank-paragraphs',
    what: 'single ones, in cells beside each other, around a break',
    content: {
      body:
        '<w:p/>' +
        table([row([cell('<w:p></w:p>'), cell('<w:p></w:p>')], headed), row(['c', 'd'])], named) +
        '<w:p/><w:p><w:r><w:br w:type="page"/></w:r></w:p><w:p/>',
    },
    expected: undefined,
  },
  {
    code: 'text-hidden',
    what: 'hidden text',
    content: { body: `<w:p>${run('skjult', '<w:vanish/>')}${run(' mer', '<w:vanish/>')}</w:p>` },
    expected: { text: 'skjult', count: '2', ...near('') },
  },
  {
    code: 'text-hidden',
    what: 'text that is not hidden after all',
    content: { body: `<w:p>${run('synlig', '<w:vanish w:val="0"/>')}</w:p>` },
    expected: undefined,
  },
  {
    code: 'field-error',
    what: 'what Word says of a field that fails',
    content: { body: paragraph('Feil! Fant ikke referansekilden.') },
    expected: { text: 'Feil! Fant ikke referansekilden.', ...near('') },
  },
  {
    code: 'field-error',
    what: 'a text about errors',
    content: { body: paragraph('Feil! Alarmen skal gå til vakt.') },
    expected: undefined,
  },
  {
    code: 'update-asked',
    what: 'fields to be updated on opening',
    content: { settings: '<w:updateFields w:val="true"/>' },
    expected: near(''),
  },
  {
    code: 'update-asked',
    what: 'fields that are not',
    content: { settings: '<w:updateFields w:val="false"/>' },
    expected: undefined,
  },
  {
    code: 'macros-absent',
    what: 'macros',
    content: { parts: { 'word/vbaProject.bin': 'x' } },
    expected: near(''),
  },
  {
    code: 'macros-absent',
    what: 'another binary part',
    content: { parts: { 'word/printerSettings1.bin': 'x' } },
    expected: undefined,
  },
  {
    code: 'content-external',
    what: 'a picture on a server',
    content: {
      relationships:
        '<Relationship Id="r5" Type="x/image" Target="https://sporing.example/1.png" TargetMode="External"/>',
    },
    expected: { kind: 'image', target: 'https://sporing.example/1.png', ...near('') },
  },
  { code: 'content-external', what: 'a link', content: { relationships: toSite }, expected: undefined },
  {
    code: 'template-attached',
    what: 'a template on a server',
    content: {
      parts: {
        'word/_rels/settings.xml.rels':
          '<Relationships><Relationship Id="r1" Type="x/attachedTemplate" Target="file:///S:\\Maler\\Krav.dotm" TargetMode="External"/></Relationships>',
      },
    },
    expected: { target: 'file:///S:\\Maler\\Krav.dotm', ...near('') },
  },
  {
    code: 'template-attached',
    what: 'the template that every document has',
    content: {
      parts: {
        'word/_rels/settings.xml.rels':
          '<Relationships><Relationship Id="r1" Type="x/attachedTemplate" Target="Normal.dotm" TargetMode="External"/></Relationships>',
      },
    },
    expected: undefined,
  },
  {
    code: 'changes-left',
    what: 'tracked changes',
    content: {
      body: `<w:p><w:pPr><w:rPr><w:ins w:id="1"/></w:rPr></w:pPr><w:ins w:id="2">${run('ny')}</w:ins><w:del w:id="3"><w:r><w:delText>gammel</w:delText></w:r></w:del></w:p>`,
    },
    expected: { count: '2', ...near('') },
  },
  { code: 'changes-left', what: 'text as it was written', content: {}, expected: undefined },
  {
    code: 'comments-left',
    what: 'comments',
    content: {
      parts: { 'word/comments.xml': '<w:comments xmlns:w="w"><w:comment/><w:comment/></w:comments>' },
    },
    expected: { count: '2', ...near('') },
  },
  { code: 'comments-left', what: 'a file without any', content: {}, expected: undefined },
  {
    code: 'title-present',
    what: 'a title that Word made up',
    content: { title: 'Dokument1' },
    expected: { title: 'Dokument1', ...near('') },
  },
  {
    code: 'title-present',
    what: 'a title with such a word in it',
    content: { title: 'Dokument 1: Krav' },
    expected: undefined,
  },
  {
    code: 'header-row',
    what: 'a single row that looks like a header',
    content: { body: table([row(['a', 'b'])], named, '<w:tblLook w:firstRow="1" w:firstColumn="1"/>') },
    expected: undefined,
  },
  {
    code: 'header-row',
    what: 'a header row that only a bit mask tells of',
    content: { body: paragraph('En', 'Overskrift1') + table([row(['a', 'b']), row(['c', 'd'])], named) },
    expected: { table: 'Svar', ...near('En') },
  },
]
