import assert from 'node:assert/strict'
import { cleanFields } from './fields.js'
import { element, writeTree, type Element } from './xml-tree.js'

const run = (name: string, text: string): Element => element('w:r', {}, [element(name, {}, [text])])
const mark = (kind: string): Element => element('w:r', {}, [element('w:fldChar', { 'w:fldCharType': kind })])
const field = (code: string, result: string): readonly Element[] => [
  mark('begin'),
  run('w:instrText', code),
  mark('separate'),
  run('w:t', result),
  mark('end'),
]

/** Fields as `{code|result}`, other text as it is. */
const shown = (runs: readonly Element[]): string =>
  runs
    .map((each) => writeTree(each, { '#title': 'Vår tittel', '#author': 'Vi' }))
    .join('')
    .replace(/<w:fldChar w:fldCharType="(\w+)"\/>/g, (_, kind: string) =>
      kind === 'begin' ? '{' : kind === 'separate' ? '|' : '}',
    )
    .replace(/<[^>]*>/g, '')

describe('cleanFields', () => {
  it('keeps fields that count, without what they counted', () => {
    const { runs, hasPageNumber, areLeftOut } = cleanFields([run('w:t', 'Side '), ...field('PAGE', '17')])
    assert.deepEqual([shown(runs), hasPageNumber, areLeftOut], ['Side { PAGE |\u00A0}', true, false])
    assert.equal(cleanFields(field(' NUMPAGES \\* Arabic ', '17')).hasPageNumber, false)
  })

  it('lets fields that tell a property tell ours', () => {
    assert.equal(shown(cleanFields(field('TITLE', 'Gammel tittel')).runs), '{ TITLE |Vår tittel}')
    assert.equal(shown(cleanFields(field('DOCPROPERTY "Author"', 'Kari')).runs), '{ AUTHOR |Vi}')
  })

  it('asks for a heading by its level, whatever language its style was named in', () => {
    assert.equal(shown(cleanFields(field('STYLEREF "Overskrift 2"', 'Gammel')).runs), '{ STYLEREF 2 |\u00A0}')
    assert.deepEqual(cleanFields(field('STYLEREF Saksnotat', 'Gammel')).runs, [])
  })

  it('leaves out fields that only the file can answer, with their answers', () => {
    for (const code of [
      'FILENAME',
      'SAVEDATE \\@ "dd.MM"',
      'DOCPROPERTY Sak',
      'INCLUDETEXT "c:/a"',
      'DDEAUTO x',
    ]) {
      const { runs, areLeftOut } = cleanFields([run('w:t', 'a'), ...field(code, 'gammelt'), run('w:t', 'b')])
      assert.deepEqual([shown(runs), areLeftOut], ['ab', true], code)
    }
  })

  it('keeps the text of a link, and no link', () => {
    assert.equal(shown(cleanFields(field('HYPERLINK "http://x.example"', 'x.example')).runs), 'x.example')
  })

  it('leaves out a field around others, and one that never ends', () => {
    const nested = [
      mark('begin'),
      run('w:instrText', 'IF '),
      ...field('PAGE', '1'),
      mark('separate'),
      run('w:t', 'x'),
      mark('end'),
    ]
    assert.deepEqual([shown(cleanFields(nested).runs), cleanFields(nested).areLeftOut], ['', true])
    const endless = cleanFields([run('w:t', 'a'), ...field('PAGE', '1').slice(0, -1)])
    assert.deepEqual([shown(endless.runs), endless.areLeftOut], ['a', true])
    assert.deepEqual(cleanFields([mark('end'), run('w:t', 'a')]).runs, [run('w:t', 'a')])
  })
})
