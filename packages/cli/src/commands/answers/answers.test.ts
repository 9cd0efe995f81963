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

  it('names a minimum requirement with an unclear answer when it is read in, and in the list, which then fails', () => {
    const folder = folderWith({
      'maybe.json': form({ 'supplier:name': 'Nord AS', 'K-1': 'Ja, men bare hvis Kunden betaler' }),
    })
    const named = /\n {2}Minstekrav der svaret ikke viser at kravet er oppfylt: K-1\n/
    assert.match(kravspek(folder, ['answers', 'import', 'a.krav.yaml', 'maybe.json']).out, named)
    const { code, out } = kravspek(folder, ['answers', 'list', 'a.krav.yaml'])
    assert.equal(code, 1)
    assert.match(out, named)
  })

  it('lists which answers are partly given, too long, deviating, missing and confidential', () => {
    const more = (id: string, answer: string) =>
      `      - { id: ${id}, kind: evaluated, text: Beskriv., answer: { ${answer} } }\n`
    const specification = [
      sound,
      more('K-2', 'form: yes-no-text, maxWords: 2'),
      more('K-3', 'form: yes-no-text'),
      more('K-4', 'form: yes-partly-no, confidentialAllowed: true'),
      more('K-5', 'form: text'),
    ].join('')
    const answer = {
      ...{ 'supplier:name': 'Nord AS', 'K-1': 'Ja', 'K-2': 'Ja', 'K-2:text': 'én to tre', 'K-3': 'Ja' },
      ...{ 'K-4': 'Delvis', 'K-4:confidential': 'Ja' },
    }
    const folder = folderWith({ 'a.krav.yaml': specification, 'nord.json': form(answer) })
    kravspek(folder, ['answers', 'import', 'a.krav.yaml', 'nord.json'])
    const list = (...args: readonly string[]) => kravspek(folder, ['answers', 'list', 'a.krav.yaml', ...args])
    const { out } = list()
    for (const line of [
      'Besvart: 3 av 5, delvis: 1, uten svar: 1, avvik: 1.',
      'Delvis besvart: K-3',
      'Uten svar, utenom minstekrav: K-5',
      'Avvik utenom minstekrav: K-4',
      'For lange svar: K-2',
      'Leverandøren sier at noe er taushetsbelagt i svaret på: K-4',
    ])
      assert.ok(out.includes(`\n  ${line}\n`), `${line}\n${out}`)
    const [supplier] = (JSON.parse(list('--format', 'json').out) as { suppliers: { ids: unknown }[] })
      .suppliers
    assert.deepEqual(supplier?.ids, {
      ...{ partly: ['K-3'], missing: ['K-5'], deviations: ['K-4'] },
      ...{ overWords: ['K-2'], confidential: ['K-4'] },
    })
  })

  it('says which requirements have changed since the edition that a supplier answered, with the text of then', () => {
    const before = 'Leverandøren skal varsle før planlagt vedlikehold.'
    const version = (number: string, text: string): string =>
      `${sound.replace('status: draft', 'status: approved').replace(before, text)}version: "${number}"\ndate: 2027-01-15\n`
    const folder = temporaryFolder({ 'a.krav.yaml': version('1.0', before) })
    const run = (...args: readonly string[]) => kravspek(folder, args)
    assert.equal(run('issue', 'a.krav.yaml', '--kind', 'tender', '--format', 'html').code, 0)
    const { hashes } = JSON.parse(readFileSync(join(folder, 'a.editions/1.0.json'), 'utf8')) as {
      readonly hashes: { readonly supplier: string }
    }
    const edition = { version: '1.0', hash: hashes.supplier }
    writeFileSync(join(folder, 'yes.json'), form({ 'supplier:name': 'Østby AS', 'K-1': 'Ja' }, edition))
    run('answers', 'import', 'a.krav.yaml', 'yes.json')
    assert.equal(run('answers', 'list', 'a.krav.yaml').code, 0)
    writeFileSync(
      join(folder, 'a.krav.yaml'),
      version('1.1', 'Leverandøren skal varsle fem dager før vedlikehold.'),
    )
    assert.equal(run('issue', 'a.krav.yaml', '--kind', 'tender', '--format', 'html').code, 0)
    const { code, out } = run('answers', 'list', 'a.krav.yaml')
    assert.equal(code, 1)
    assert.match(out, /\n {2}Minstekrav som er endret siden utgaven leverandøren svarte på: K-1\n/)
    run('answers', 'compare', 'a.krav.yaml', '--out', 'ut', '--format', 'html,json')
    const html = readFileSync(join(folder, 'ut/a-comparison-nb.html'), 'utf8')
    assert.equal(html.split(before).length, 3, 'at the requirement and among those to look at first')
    assert.match(html, /Svarte på en eldre tekst \(utgave 1\.0\)\./)
    const { questions } = JSON.parse(readFileSync(join(folder, 'ut/a-comparison-nb.json'), 'utf8')) as {
      readonly questions: readonly { readonly id: string; readonly earlier: unknown }[]
    }
    const told = { version: '1.0', suppliers: ['Østby AS'], changed: ['text'] }
    assert.deepEqual(
      questions.map(({ id, earlier }) => [id, earlier]),
      [['K-1', [{ ...told, title: '', text: before, whole: '', kind: '' }]]],
    )
    const rendered = run(
      'render',
      'a.krav.yaml',
      '--document',
      'comparison',
      '--out',
      'rendret',
      '--format',
      'html',
    )
    assert.equal(rendered.code, 0)
    assert.equal(readFileSync(join(folder, 'rendret/a-comparison-nb.html'), 'utf8'), html)
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
