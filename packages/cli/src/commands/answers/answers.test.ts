import { analyse, buildDocument } from '@kravspek/core'
import assert from 'node:assert/strict'
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { kravspek, sound, temporaryFolder } from '../../temporary-folder.test.data.js'

const { stamp } = buildDocument(
  analyse('a.krav.yaml', () => ({ text: sound })),
  'answer',
).tree.meta

/** An answer file: what the page of the form would save. */
const form = (fields: Readonly<Record<string, string>>, more: Readonly<Partial<typeof stamp>> = {}): string =>
  JSON.stringify({
    kravspek: 1,
    answers: { ...stamp, ...more },
    items: Object.entries(fields).map(([id, text]) => ({ id, text })),
  })

const yes = form({ 'supplier:name': 'Østby AS', 'K-1': 'Ja' })
const no = form({ 'supplier:name': 'Vest AS', 'K-1': 'Nei' })

const folderWith = (files: Readonly<Record<string, string>> = {}): string =>
  temporaryFolder({ 'a.krav.yaml': sound, 'yes.json': yes, 'no.json': no, ...files })

const registerIn = (folder: string): string => readFileSync(join(folder, 'a.answers.json'), 'utf8')

describe('kravspek answers', function () {
  this.timeout(60_000)

  it('reads in forms, and says what is in each and where it is kept', () => {
    const folder = folderWith()
    const { code, out, err } = kravspek(folder, ['answers', 'import', 'a.krav.yaml', 'yes.json', 'no.json'])
    assert.deepEqual([code, err], [0, ''])
    assert.match(out, /^yes\.json: svar fra Østby AS er lest inn\.\n {2}Svarer på utgave uten versjon\.\n/)
    assert.match(out, /\n {2}Besvart: 1 av 1, avvik: 1\.\n/)
    assert.match(out, /\n {2}Minstekrav som ikke er oppfylt, etter leverandørens eget svar: K-1\n/)
    assert.match(out, /\nSvarene er lagret i a\.answers\.json\./)
    assert.match(registerIn(folder), /"name": "Østby AS"/)
  })

  it('changes nothing when the same form is read in again', () => {
    const folder = folderWith()
    kravspek(folder, ['answers', 'import', 'a.krav.yaml', 'yes.json'])
    const before = [registerIn(folder), statSync(join(folder, 'a.answers.json')).mtimeMs]
    const { code, out } = kravspek(folder, ['answers', 'import', 'a.krav.yaml', 'yes.json'])
    assert.equal(code, 0)
    assert.match(out, /^yes\.json: svaret fra Østby AS er lest inn før\. Ingenting er nytt\.\n/)
    assert.deepEqual([registerIn(folder), statSync(join(folder, 'a.answers.json')).mtimeMs], before)
  })

  it('reads the forms that can be read, and says why the others were not', () => {
    const folder = folderWith({
      'other.json': form({ 'supplier:name': 'A' }, { specification: 'annen' }),
      'review.json': form({ 'K-1:comment': 'Nei' }, { document: 'review' }),
      'nameless.json': form({ 'K-1': 'Ja' }),
      'broken.docx': 'ikke et Word-dokument',
    })
    const { code, out, err } = kravspek(folder, [
      ...['answers', 'import', 'a.krav.yaml', 'other.json', 'review.json', 'nameless.json'],
      ...['broken.docx', 'missing.docx', 'yes.json'],
    ])
    assert.equal(code, 2)
    assert.match(out, /^yes\.json: /)
    assert.equal(err.split('\n').length, 6, err)
    for (const sentence of [
      /«other\.json» svarer på en annen kravspesifikasjon \(«annen»\)/,
      /«review\.json» er et dokument til gjennomlesing/,
      /har ikke skrevet navnet sitt i «nameless\.json».*--supplier NAVN/,
      /«broken\.docx»/,
      /«missing\.docx» finnes ikke/,
    ])
      assert.match(err, sentence)
    const named = ['answers', 'import', 'a.krav.yaml', 'nameless.json', '--supplier', 'Nord AS']
    assert.equal(kravspek(folder, named).code, 0)
    assert.match(registerIn(folder), /"name": "Nord AS"/)
  })

  it('lists who has answered, and fails while a minimum requirement is not met or not answered', () => {
    const folder = folderWith({ 'b.krav.yaml': sound })
    const list = (...more: readonly string[]) => kravspek(folder, ['answers', 'list', 'a.krav.yaml', ...more])
    assert.deepEqual([list().code, list().out.includes('Ingen svar er lest inn')], [0, true])
    kravspek(folder, ['answers', 'import', 'a.krav.yaml', 'yes.json'])
    assert.equal(list().code, 0)
    kravspek(folder, ['answers', 'import', 'a.krav.yaml', 'no.json'])
    const { code, out } = list()
    assert.equal(code, 1)
    assert.match(out, /^Østby AS\n[^]*\nVest AS\n[^]*eget svar: K-1\n[^]*Poeng setter dere selv\.\n$/)
    const json = JSON.parse(list('--format', 'json').out) as {
      readonly version: number
      readonly suppliers: readonly { readonly name: string; readonly notMet: readonly string[] }[]
    }
    assert.equal(json.version, 1)
    assert.deepEqual(
      json.suppliers.map(({ name, notMet }) => [name, notMet]),
      [
        ['Østby AS', []],
        ['Vest AS', ['K-1']],
      ],
    )
  })

  it('compares the answers in every format, and makes no comparison with all the other documents', () => {
    const folder = folderWith()
    kravspek(folder, ['answers', 'import', 'a.krav.yaml', 'yes.json', 'no.json'])
    const { code, out } = kravspek(folder, [
      ...['answers', 'compare', 'a.krav.yaml', '--out', 'ut', '--format', 'docx,html,json'],
    ])
    assert.equal(code, 0)
    assert.match(out, /Kun for evalueringen: Del ikke dokumentet med leverandører/)
    const names = ['a-comparison-nb.docx', 'a-comparison-nb.html', 'a-comparison-nb.json']
    assert.deepEqual(readdirSync(join(folder, 'ut')).toSorted(), ['.kravspek.json', ...names])
    const json = JSON.parse(readFileSync(join(folder, 'ut/a-comparison-nb.json'), 'utf8')) as {
      readonly version: number
      readonly questions: readonly {
        readonly id: string
        readonly answers: readonly { readonly supplier: string; readonly isNotMet: boolean }[]
      }[]
    }
    assert.equal(json.version, 1)
    assert.deepEqual(
      json.questions.map(({ id, answers }) => [
        id,
        ...answers.map(({ supplier, isNotMet }) => [supplier, isNotMet]),
      ]),
      [['K-1', ['Østby AS', false], ['Vest AS', true]]],
    )
    kravspek(folder, ['render', 'a.krav.yaml', '--document', 'all', '--out', 'alle', '--format', 'html'])
    const all = readdirSync(join(folder, 'alle'))
    assert.ok(all.length > 5 && !all.some((name) => name.includes('comparison')), all.join())
    for (const name of all)
      assert.doesNotMatch(readFileSync(join(folder, 'alle', name), 'utf8'), /Østby|Vest AS/, name)
  })

  it('has nothing to compare before answers have come in', () => {
    const { code, err } = kravspek(folderWith(), ['answers', 'compare', 'a.krav.yaml', '--out', 'ut'])
    assert.equal(code, 2)
    assert.match(
      err,
      /Ingen svar er lest inn\. Les dem inn med: kravspek answers import a\.krav\.yaml SKJEMA …/,
    )
  })

  it('uses no register that is broken, or another’s, and leaves it as it is', () => {
    for (const [text, sentence] of [
      ['{', /kan ikke leses som JSON/],
      ['{"kravspek":1}', /ikke slik Kravspek skriver svar/],
      ['{"kravspek":2}', /nyere versjon/],
      [
        JSON.stringify({
          kravspek: 1,
          specification: 'annen',
          current: { version: '', hash: 'a'.repeat(64) },
          suppliers: [],
        }),
        /svar på en annen kravspesifikasjon \(«annen»\)/,
      ],
    ] as const) {
      const folder = folderWith({ 'a.answers.json': text })
      const { code, err } = kravspek(folder, ['answers', 'import', 'a.krav.yaml', 'yes.json'])
      assert.equal(code, 2)
      assert.match(err, sentence)
      assert.equal(registerIn(folder), text)
    }
  })

  it('says which edition is older than the one that was sent last', () => {
    const folder = folderWith()
    writeFileSync(join(folder, 'a.krav.yaml'), `${sound}version: "2"\n`)
    const { out } = kravspek(folder, ['answers', 'import', 'a.krav.yaml', 'yes.json'])
    assert.match(out, /\n {2}Svarer på utgave uten versjon\. Den som gjelder, er 2\.\n/)
  })

  it('does not understand what it can’t do, in every language', () => {
    const folder = folderWith()
    const said = (...args: readonly string[]): string => kravspek(folder, ['answers', ...args]).err
    assert.match(said(), /^kravspek: Si hva du vil gjøre: kravspek answers import, compare eller list\.\n/)
    assert.match(said('score', '--language', 'en'), /nothing that kravspek answers can do/)
    assert.match(said('import', 'a.krav.yaml'), /hvilke skjemaer/)
    assert.match(said('import', 'a.krav.yaml', 'yes.json', 'no.json', '--supplier', 'A'), /bare ett skjema/)
    for (const language of ['nb', 'nn', 'en'])
      for (const action of ['import', 'list', 'compare']) {
        const { code, out } = kravspek(folder, ['answers', action, '--help', '--language', language])
        assert.equal(code, 0)
        assert.ok(out.includes(`kravspek answers ${action} `), out)
      }
  })
})
