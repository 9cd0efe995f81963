import assert from 'node:assert/strict'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { commandLineIn } from './command-line.js'
import { reviewedWordFile } from './reviewed-word-file.js'
import { root } from './root.js'

const file = 'medisindispenser.krav.yaml'
const register = 'medisindispenser.review.yaml'
const author = 'Kari Nordmann <kari@nordvik.example>'

interface Listed {
  readonly threads: readonly {
    readonly id: string
    readonly at?: string
    readonly how?: string
  }[]
}

/** Comments travel from a Word file to answers in another, through the program as a person runs it. */
describe('a round of review on the command line', function () {
  this.timeout(120_000)
  const folder = mkdtempSync(join(tmpdir(), 'kravspek-review-'))
  after(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  const { kravspek, succeed } = commandLineIn(folder)
  const listed = (...more: readonly string[]): Listed['threads'] =>
    (JSON.parse(succeed('review', 'list', file, '--format', 'json', ...more)) as Listed).threads
  const text = (name: string): string => readFileSync(join(folder, name), 'utf8')
  const markup = (name: string): string =>
    Object.entries(unzipSync(readFileSync(join(folder, name))))
      .map(([part, bytes]) => `${part}\n${strFromU8(bytes)}`)
      .join('\n')

  before(() => {
    for (const name of readdirSync(`${root}examples`))
      cpSync(`${root}examples/${name}`, join(folder, name), { recursive: true })
    succeed('render', file, '--document', 'review', '--out', 'ut')
    const sent = readFileSync(join(folder, 'ut/medisindispenser-review-nb.docx'))
    writeFileSync(
      join(folder, 'Svar fra Kari.docx'),
      reviewedWordFile(sent, [
        {
          at: 'til neste mottaker i varslingskjeden',
          comment: 'Om natten er vi to på vakt. Rekker vi det?',
          author,
        },
        { at: 'Du ser for hver dose om den er tatt', change: 'Du ser om hver dose er tatt', author },
        { at: 'Er det et problem vi ikke har sett?', comment: 'Fint at dere spør.', author },
      ]),
    )
  })

  it('is read in, without anybody’s name, and the second time nothing is new', () => {
    const line = ['review', 'import', file, 'Svar fra Kari.docx', '--reviewer', 'sykepleier@hjemmetjenesten']
    const out = succeed(...line)
    assert.match(
      out,
      /^Svar fra Kari\.docx\n {2}Fra: Sykepleier, Hjemmetjenesten i Nordvik \(sykepleier@hjemmetjenesten\)\n/,
    )
    assert.match(out, /Nytt: 3 kommentarer \(2 i margen, én endring i teksten\)\n {2}Alle er plassert\.\n/)
    assert.doesNotMatch(text(register), /Kari|nordvik\.example/)
    const before = text(register)
    assert.match(succeed(...line), /Filen er lest inn før\. Ingenting er nytt\./)
    assert.equal(text(register), before)
  })

  it('is listed where it belongs', () => {
    assert.deepEqual(
      listed().map(({ at, how }) => [at, how]),
      [
        ['FUN-06', 'comment'],
        ['FUN-08', 'change'],
        [undefined, 'comment'],
      ],
    )
    assert.match(succeed('review', 'list', file, '--at', 'FUN-08'), /\[-.*-\].*\{\+.*\+\}/)
  })

  it('keeps the specification from being published until every comment has an answer', () => {
    const { code, out } = kravspek('check', file, '--for', 'issue')
    assert.equal(code, 1)
    assert.match(
      out,
      /✗ Alle kommentarer har fått svar\n {6}medisindispenser\.review\.yaml:\d+:\d+: .*Sykepleier.*\n/,
    )
    assert.equal(kravspek('review', 'status', file).code, 1)
  })

  it('is answered, and what was proposed is taken in', () => {
    const [question, change, praise] = listed()
    assert.ok(question !== undefined && change !== undefined && praise !== undefined)
    const specification = text(file)
    succeed('review', 'accept', file, change.id)
    assert.equal(
      text(file),
      specification.replace('Du ser for hver dose om den er tatt', 'Du ser om hver dose er tatt'),
    )
    const answer = ['--text', 'Ja: Om natten går varselet også til naboteamet.', '--by', 'Innkjøpsrådgiver']
    succeed('review', 'answer', file, question.id, '--disposition', 'partly', ...answer)
    succeed(
      'review',
      'answer',
      file,
      praise.id,
      '--disposition',
      'accepted',
      '--text',
      'Takk for at dere svarte!',
    )
    assert.deepEqual(listed('--open'), [])
  })

  it('lets the specification be published then', () => {
    const { code, out } = kravspek('check', file, '--for', 'issue')
    assert.equal(code, 0, out)
    assert.match(out, /✓ Alle kommentarer har fått svar\n/)
    assert.equal(kravspek('review', 'status', file).code, 0)
  })

  it('goes back to those who said it, with every answer and no name', () => {
    const out = succeed(
      ...['review', 'reply', file, '--for', 'sykepleier@hjemmetjenesten'],
      ...['--out', 'svar', '--format', 'docx,html'],
    )
    const name = 'svar/medisindispenser-reply-sykepleier-hjemmetjenesten-nb.docx'
    assert.ok(out.includes(`Les gjennom ${name}`), out)
    const reply = markup(name)
    for (const said of ['naboteamet', 'Takk for at dere svarte!', 'FUN-06', 'FUN-08'])
      assert.ok(reply.includes(said), said)
    assert.doesNotMatch(reply, /Kari|nordvik\.example&gt;/)
  })

  it('is nowhere in what suppliers get', () => {
    succeed('render', file, '--document', 'tender', '--out', 'med')
    const comments = text(register)
    rmSync(join(folder, register))
    succeed('render', file, '--document', 'tender', '--out', 'uten')
    writeFileSync(join(folder, register), comments)
    const name = 'medisindispenser-tender-nb.docx'
    assert.deepEqual(readFileSync(join(folder, 'med', name)), readFileSync(join(folder, 'uten', name)))
  })

  it('takes in what is said in a meeting, and what nobody can place', () => {
    const spoken = [
      '--on-behalf-of',
      'nattevakt@hjemmetjenesten',
      '--persons',
      '4',
      '--text',
      'Vi trenger lys.',
    ]
    const [, id = ''] = /^(K-\w{6}) er lagt til\./.exec(succeed('review', 'add', file, ...spoken)) ?? []
    assert.match(succeed('review', 'list', file, '--open'), /Annet\n\nK-/)
    succeed('review', 'place', file, id, '--at', 'FUN-08')
    succeed('review', 'defer', file, id, '--text', 'Tas med ved neste kjøp.')
    assert.match(succeed('review', 'status', file), /Ingenting gjenstår\.\n$/)
  })

  it('voids an approval when the text is changed', () => {
    succeed('review', 'approve', file, 'FUN-08', '--by', 'sykepleier@hjemmetjenesten')
    assert.equal(kravspek('check', file, '--for', 'issue').code, 0)
    writeFileSync(
      join(folder, file),
      text(file).replace('Du ser om hver dose er tatt', 'Du ser om dosen er tatt'),
    )
    const { code, out } = kravspek('check', file, '--for', 'issue')
    assert.equal(code, 1)
    assert.match(out, /✗ Godkjenningene gjelder teksten slik den er nå\n.*FUN-08/)
  })

  it('leaves no other files behind', () => {
    const others = readdirSync(folder).filter((name) => !existsSync(`${root}examples/${name}`))
    assert.deepEqual(
      others.toSorted(),
      ['Svar fra Kari.docx', 'med', register, 'svar', 'ut', 'uten'].toSorted(),
    )
  })
})
