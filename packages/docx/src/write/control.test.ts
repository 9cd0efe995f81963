import assert from 'node:assert/strict'
import type { Block, Control } from '@kravspek/core'
import { lintDocx } from '../lint/lint-docx.js'
import { cell, paragraph, sampleTree } from './sample-tree.test.data.js'
import { body, wordsOf, written } from './written.test.data.js'
import { writeDocx } from './write-docx.js'

const control = (more: Partial<Control>): Control => ({
  type: 'control',
  id: 'OPP-01',
  label: 'OPP-01: Svar',
  form: 'text',
  options: [],
  placeholder: 'Skriv her',
  unit: undefined,
  ...more,
})

/** What Word knows about the control, without what all have. */
const kindOf = (more: Partial<Control>): string =>
  /<w:showingPlcHdr\/>(.*?)<\/w:sdtPr>/.exec(body([control(more)]))?.[1] ?? ''

const row = (...blocks: readonly Block[]): Block => ({
  type: 'table',
  kind: 'requirements',
  id: undefined,
  caption: undefined,
  label: 'Krav',
  widths: [1, 2],
  header: ['ID', 'Svar'],
  rows: [{ id: 'OPP-01', kind: 'plain', cells: [cell(paragraph('OPP-01')), cell(...blocks)] }],
})

describe('a field to fill in', () => {
  it('is a content control that can be filled in but not deleted', () => {
    assert.match(
      body([control({ label: 'OPP-01: «Svar» & mer' })]),
      /^<w:p><w:pPr>.*?<\/w:pPr><w:bookmarkStart [^>]*w:name="OPP_01_field_\w{11}"\/><w:sdt><w:sdtPr><w:alias w:val="OPP-01: «Svar» &amp; mer"\/><w:tag w:val="OPP-01"\/><w:id w:val="\d+"\/><w:lock w:val="sdtLocked"\/><w:showingPlcHdr\/><w:text w:multiLine="1"\/><\/w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"\/><\/w:rPr><w:t xml:space="preserve">Skriv her<\/w:t><\/w:r><\/w:sdtContent><\/w:sdt><w:bookmarkEnd [^>]*\/><\/w:p>$/,
    )
  })

  it('is a list of what can be chosen, first the way to take the choice back', () => {
    const options = ['Ja', 'Nei & kanskje', 'Ja', 'Velg', '']
    assert.equal(
      kindOf({ form: 'choice', options, placeholder: 'Velg' }),
      '<w:dropDownList><w:listItem w:value="Velg"/><w:listItem w:displayText="Ja" w:value="Ja"/>' +
        '<w:listItem w:displayText="Nei &amp; kanskje" w:value="Nei &amp; kanskje"/></w:dropDownList>',
    )
  })

  it('is a date as the language writes it', () => {
    assert.equal(
      kindOf({ form: 'date' }),
      '<w:date><w:dateFormat w:val="d. MMMM yyyy"/><w:lid w:val="nb-NO"/>' +
        '<w:storeMappedDataAs w:val="date"/><w:calendar w:val="gregorian"/></w:date>',
    )
    const english = written([control({ form: 'date' })], { meta: { language: 'en' } })
    assert.match(english, /<w:dateFormat w:val="d MMMM yyyy"\/><w:lid w:val="en-GB"\/>/)
  })

  it('has the unit of a number after it, outside', () => {
    const xml = body([control({ form: 'number', unit: 'minutter', placeholder: 'Skriv tall' })])
    assert.equal(kindOf({ form: 'number' }), '<w:text/>')
    assert.equal(wordsOf(xml), 'Skriv tall\u00a0minutter')
    assert.match(xml, /<\/w:sdt><w:bookmarkEnd [^>]*\/><w:r><w:t xml:space="preserve">\u00a0minutter</)
  })

  it('takes paragraphs where it is long, and a cell still ends in one of its own', () => {
    const xml = written([row(control({ form: 'long-text' }))])
    assert.match(xml, /<w:richText\/><\/w:sdtPr><w:sdtContent><w:p>.*?<\/w:p><\/w:sdtContent><\/w:sdt>/)
    assert.match(xml, /<w:p><w:pPr><w:pStyle w:val="TableGap"\/><\/w:pPr><\/w:p><\/w:tc><\/w:tr><\/w:tbl>/)
  })

  it('may need more than a page where it is long: only then is a row split between pages', () => {
    const rowsOf = (block: Block): number => written([row(block)]).match(/<w:cantSplit\/>/g)?.length ?? 0
    assert.equal(rowsOf(control({ form: 'text' })), 2)
    assert.equal(rowsOf(control({ form: 'long-text' })), 1)
  })

  it('stands in a tinted cell', () => {
    const tints = (block: Block): number => written([row(block)]).match(/w:fill="F3F5F8"/g)?.length ?? 0
    assert.deepEqual([tints(control({})), tints(paragraph('Svar'))], [1, 0])
  })

  it('has its label to show where it has no placeholder', () => {
    assert.equal(wordsOf(body([control({ placeholder: '' })])), 'OPP-01: Svar')
  })

  it('is found by a bookmark of its own beside that of its row', () => {
    const names = written([row(control({}))]).match(/(?<=<w:bookmarkStart [^>]*w:name=")\w+/g) ?? []
    assert.equal(new Set(names).size, 2)
  })
})

describe('a document of which only the fields may be changed', () => {
  const blocks: readonly Block[] = [
    { type: 'cover', blocks: [paragraph('Tittel', 'title')] },
    paragraph('Fast tekst'),
    row(control({}), control({ id: 'OPP-01:text', form: 'long-text' })),
  ]
  const meta = { ...sampleTree.meta, protection: 'fields' } as const

  it('locks all of its body, and ends in a paragraph', () => {
    const xml = written(blocks, { meta })
    assert.match(
      xml,
      /<w:body><w:sdt><w:sdtPr><w:id w:val="1"\/><w:lock w:val="contentLocked"\/><w:group\/><\/w:sdtPr><w:sdtContent><w:p>/,
    )
    assert.match(
      xml,
      /<\/w:tbl><w:p>.*?<\/w:p><\/w:sdtContent><\/w:sdt><w:sectPr>(?:(?!<\/w:sectPr>).)*<\/w:sectPr><\/w:body>/,
    )
    assert.doesNotMatch(written(blocks), /<w:group\/>/)
  })

  it('passes our own check', () => {
    assert.deepEqual(lintDocx(writeDocx({ meta, blocks }, { files: new Map() })), [])
  })
})
