import assert from 'node:assert/strict'
import { rawWorkbook, rows, sheetIn } from './raw-workbook.test.data.js'
import { readWorkbook } from './read-workbook.js'

const styles =
  '<styleSheet><fonts><font/><font><strike/></font><font><strike val="0"/></font></fonts>' +
  '<cellXfs><xf fontId="0"/><xf fontId="1"/><xf fontId="2"/></cellXfs>' +
  '<dxfs><dxf><font><strike/></font></dxf></dxfs></styleSheet>'

const struckIn = (cells: string, strings = '') =>
  sheetIn(
    rawWorkbook(rows(cells), {
      'xl/styles.xml': styles,
      'xl/sharedStrings.xml': `<sst>${strings}</sst>`,
    }),
  ).rows.flatMap((row) => row.cells.map(({ struck }) => struck))

const run = (text: string, properties?: string): string =>
  `<r>${properties === undefined ? '' : `<rPr>${properties}</rPr>`}<t xml:space="preserve">${text}</t></r>`

describe('what is struck through in a workbook', () => {
  it('is all of a cell whose style says so, whatever stands in it', () => {
    const cells = [
      '<c t="s" s="1"><v>0</v></c>',
      '<c s="1"><v>7</v></c>',
      '<c s="2"><v>7</v></c>',
      '<c><v>7</v></c>',
    ]
    assert.deepEqual(struckIn(cells.join(''), '<si><t>utgått</t></si>'), [
      ['utgått'],
      ['7'],
      undefined,
      undefined,
    ])
  })

  it('is runs of a text, put together where only air parts them', () => {
    const text = [
      run('Løsningen skal '),
      run('ha', '<b/><strike/>'),
      run(' ', '<b/>'),
      run('faks', '<strike val="1"/>'),
      run(' og ', '<strike val="0"/>'),
      run('telefon.', '<strike/>'),
    ].join('')
    const expected = ['ha faks', 'telefon.']
    assert.deepEqual(struckIn('<c t="s"><v>0</v></c>', `<si>${text}</si>`), [expected])
    assert.deepEqual(struckIn(`<c t="inlineStr"><is>${text}</is></c>`), [expected])
  })

  it('is on one line for each place, as that of a Word document is', () => {
    const text = `<si>${run('Løsningen skal\n  ha', '<strike/>')}${run('\n', '<b/>')}${run('faks', '<strike/>')}</si>`
    const whole = '<si><t>utgått\nkrav</t></si>'
    assert.deepEqual(struckIn('<c t="s"><v>0</v></c><c t="s" s="1"><v>1</v></c>', text + whole), [
      ['Løsningen skal ha faks'],
      ['utgått krav'],
    ])
  })

  it('is what the style of the cell says for runs that say nothing of their own', () => {
    const text = `<si>${run('først')}${run(' så', '<b/>')}</si>`
    assert.deepEqual(struckIn('<c t="s" s="1"><v>0</v></c><c t="s"><v>0</v></c>', text), [
      ['først'],
      undefined,
    ])
  })

  it('is counted as text is where it is used again and again', () => {
    const many = Array.from({ length: 20_000 }, (_, index) =>
      run(String.fromCharCode(97 + (index % 26)), '<strike/>'),
    )
    const uses = Array.from({ length: 2600 }, (_, index) => `<c s="${String(index)}" t="s"><v>0</v></c>`)
    const bytes = rawWorkbook(rows(uses.join('')), {
      'xl/styles.xml': styles,
      'xl/sharedStrings.xml': `<sst><si>${many.join('')}</si></sst>`,
    })
    const read = readWorkbook(bytes)
    assert.equal(read.type === 'refused' ? read.refusal : '', 'too-many-cells')
  }).timeout(20_000)
})
