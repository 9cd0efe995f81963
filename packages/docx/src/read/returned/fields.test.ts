import assert from 'node:assert/strict'
import type { ReturnedField } from '@kravspek/core'
import { all, inserted, paragraphWith, readBack, run, swap } from './returned.test.data.js'

type Edit = (xml: string) => string
const fieldsOf = (edit: Edit): readonly ReturnedField[] => readBack({ edit }).fields
const shortly = (edit: Edit): readonly unknown[] =>
  fieldsOf(edit).map(({ id, certainty, text }) => [id, certainty, text])

/** Puts something in place of what stands in a field. */
const fill =
  (id: string, content: string): Edit =>
  (xml) => {
    const tag = xml.indexOf(`w:val="${id}"`)
    assert.notEqual(tag, -1, id)
    const start = xml.lastIndexOf('<w:sdt>', tag)
    const end = xml.indexOf('</w:sdt>', tag)
    const filled = xml
      .slice(start, end)
      .replace('<w:showingPlcHdr/>', '')
      .replace(/<w:r><w:rPr><w:rStyle w:val="PlaceholderText"\/>.*?<\/w:r>/s, content)
    return xml.slice(0, start) + filled + xml.slice(end)
  }
const withoutBookmarks: Edit = (xml) => xml.replace(/<w:bookmark(?:Start|End)[^>]*\/>/g, '')
/** The fields as ordinary text. */
const withoutControls: Edit = (xml) =>
  xml.replace(/<w:sdtPr>.*?<\/w:sdtPr>/gs, '').replace(/<\/?w:sdt(?:Content)?>/g, '')
const written = fill('OPP-01:comment', run('Vikarene mangler.'))

describe('fields in a file that came back', () => {
  it('have what they are, what they are called and what was filled in', () => {
    const edit = all(fill('OPP-01:view', run('Vet ikke')), written)
    assert.deepEqual(fieldsOf(edit), [
      {
        id: 'OPP-01:view',
        certainty: 'bookmark',
        label: 'OPP-01: Stemmer dette med jobben din?',
        text: 'Vet ikke',
      },
      {
        id: 'OPP-01:comment',
        certainty: 'bookmark',
        label: 'OPP-01: Hva mangler?',
        text: 'Vikarene mangler.',
      },
    ])
    assert.deepEqual(readBack({ edit }).changes, [])
  })

  it('are found by their title, and by their tag', () => {
    const tagless = (xml: string): string => xml.replace(/<w:tag [^>]*>/g, '')
    const titleless = (xml: string): string => xml.replace(/<w:alias [^>]*>/g, '')
    const text = 'Vikarene mangler.'
    assert.deepEqual(shortly(all(written, withoutBookmarks, tagless)), [['OPP-01:comment', 'title', text]])
    assert.deepEqual(shortly(all(written, withoutBookmarks, titleless)), [['OPP-01:comment', 'tag', text]])
    assert.deepEqual(shortly(all(written, tagless, titleless)), [['OPP-01:comment', 'bookmark', text]])
  })

  it('are found where the control is gone, by the bookmark or by where the text stands', () => {
    const text = 'Vikarene mangler.'
    assert.deepEqual(shortly(all(written, withoutControls)), [['OPP-01:comment', 'bookmark', text]])
    assert.deepEqual(shortly(all(written, withoutBookmarks, withoutControls)), [
      ['OPP-01:comment', 'text', text],
    ])
    const choice = all(fill('OPP-02:view', run('Stemmer')), withoutBookmarks, withoutControls)
    assert.deepEqual(shortly(choice), [['OPP-02:view', 'text', 'Stemmer']])
  })

  it('are not filled in where the words still stand that stood there before', () => {
    const unmarked: Edit = (xml) => xml.replaceAll('<w:showingPlcHdr/>', '')
    assert.deepEqual(fieldsOf(unmarked), [])
    assert.deepEqual(fieldsOf(all(withoutBookmarks, withoutControls)), [])
    assert.deepEqual(shortly(fill('OPP-01:comment', run('Skriv her hva som mangler: nattvakter'))), [
      ['OPP-01:comment', 'bookmark', 'nattvakter'],
    ])
  })

  it('may have several paragraphs, tracked changes and a comment of someone who turned tracking on', () => {
    const paragraphs = (xml: string): string => {
      const own = paragraphWith(xml, 'En.')
      return xml.replace(own, `${own}<w:p>${run('To.')}${inserted(' Tre.')}</w:p>`)
    }
    const edit = all(fill('OPP-03:comment', run('En.')), paragraphs)
    assert.deepEqual(shortly(edit), [['OPP-03:comment', 'bookmark', 'En.\nTo. Tre.']])
    assert.deepEqual(readBack({ edit }).changes, [])
  })

  it('of others are kept, without an id', () => {
    const edit = swap(
      'Finn rollen din.</w:t></w:r>',
      `Finn rollen din.</w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Navn"/></w:sdtPr><w:sdtContent>${run('Kari')}</w:sdtContent></w:sdt>`,
    )
    assert.deepEqual(fieldsOf(edit), [{ id: undefined, certainty: undefined, label: 'Navn', text: 'Kari' }])
    assert.deepEqual(readBack({ edit }).changes, [])
  })

  it('are not what a web editor wraps around text of ours', () => {
    const edit: Edit = (xml) =>
      xml.replace(
        /<w:body>(.*)<w:sectPr>/s,
        '<w:body><w:sdt><w:sdtPr><w:tag w:val="goog_rdk_0"/></w:sdtPr><w:sdtContent>$1</w:sdtContent></w:sdt><w:sectPr>',
      )
    assert.deepEqual(fieldsOf(all(edit, written)).length, 1)
    assert.deepEqual(readBack({ edit }).changes, [])
  })
})
