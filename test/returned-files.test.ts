import { buildDocument, type DocumentKind, type DocumentTree, type Returned } from '@kravspek/core'
import { openReturned, writeDocx } from '@kravspek/docx'
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { needs } from './programs.js'
import { analyseText, example, exampleNames, render, renderedExample } from './rendered.js'
import { root } from './root.js'

const folder = `${root}test/fixtures/returned/`

function read(docx: Uint8Array, tree: DocumentTree): Returned {
  const opened = openReturned(docx)
  assert.ok(opened.type === 'returned', JSON.stringify(opened))
  return opened.read(tree)
}

function fixture(name: string): Returned {
  const analysis = analyseText(
    readFileSync(`${folder}dorsensorer.krav.yaml`, 'utf8'),
    'dorsensorer.krav.yaml',
  )
  return read(readFileSync(`${folder}${name}.docx`), buildDocument(analysis, 'review').tree)
}

const commentsOf = ({ comments }: Returned): readonly unknown[] =>
  comments.map(({ author, text, place, replies }) => [
    author,
    text.split('\n')[0],
    place?.id,
    place?.certainty,
    replies.length,
  ])
/** A change of the templates since a file was made would be an untracked change of it. */
const trackedOf = ({ changes }: Returned): readonly unknown[] =>
  changes.filter(({ isTracked }) => isTracked).map(({ place, action, after }) => [place?.id, action, after])
const fieldsOf = ({ fields }: Returned): readonly unknown[] =>
  fields.map(({ id, certainty, text }) => [id, certainty, text])

describe('files that came back', () => {
  it('are read as Word saves them', () => {
    const returned = fixture('word')
    assert.equal(returned.stamp?.document, 'review')
    assert.deepEqual(commentsOf(returned), [
      ['Kari Nordmann', 'Ti sekunder er lenge når noen går ut i snøen.', 'VAR-01', 'bookmark', 1],
      ['Ola Hansen', 'Hva med dem som går vakt alene?', ':burden', 'bookmark', 0],
      ['Kari Nordmann', 'Dette er vi glade for.', 'OPP-01', 'bookmark', 0],
      ['Ola Hansen', 'Denne hører ikke til noe lenger.', undefined, undefined, 0],
    ])
    assert.deepEqual(
      returned.comments.map(({ isResolved }) => isResolved),
      [false, false, true, false],
    )
    assert.deepEqual(trackedOf(returned), [
      ['VAR-02', 'change', 'Nattevakten bør kunne se på vakttelefonen at hver sensor virker.'],
      ['VAR-03', 'remove', ''],
      ['OPP-01', 'add', 'Vikarer må få den samme opplæringen.'],
    ])
    assert.deepEqual(fieldsOf(returned), [
      ['VAR-01:view', 'bookmark', 'Stemmer ikke helt'],
      ['VAR-01:comment', 'bookmark', 'Vi er to på vakt.\nI helgene er vi én.'],
      [':persons', 'bookmark', '3'],
    ])
  })

  it('are read as LibreOffice saves them', () => {
    const returned = fixture('libreoffice')
    assert.equal(returned.stamp?.document, 'review')
    assert.deepEqual(commentsOf(returned), [
      ['Per Lunde', 'Vi trenger lyd også.', 'VAR-01', 'bookmark', 0],
      ['Per Lunde', 'Vi er alltid alene.', 'OPP-01', 'bookmark', 0],
    ])
    assert.deepEqual(trackedOf(returned), [
      ['VAR-02', 'change', 'Nattevakten skal kunne se på telefonen at hver sensor virker.'],
    ])
    assert.deepEqual(
      returned.changes.flatMap(({ place, isTracked, after }) =>
        place?.id === 'VAR-03' ? [[isTracked, after]] : [],
      ),
      [[false, 'Løsningen skal ha tilgangsstyring som bare viser alarmene til ansatte på vakt.']],
    )
    assert.deepEqual(fieldsOf(returned), [
      ['VAR-01:view', 'bookmark', 'Stemmer'],
      ['OPP-01:comment', 'bookmark', 'Vikarene må være med.'],
    ])
  })

  it('are read as a web editor saves them, without stamp, bookmarks and fields', () => {
    const returned = fixture('web-editor')
    assert.equal(returned.stamp, undefined)
    assert.deepEqual(commentsOf(returned), [
      ['Siri Berg', 'Gjelder dette også dagvakta?', 'VAR-01', 'visible-id', 0],
      ['Siri Berg', 'Ja, det gjør det.', 'VAR-01', 'visible-id', 0],
      ['Siri Berg', 'Hvem er «oss»?', ':other', 'text', 0],
    ])
    assert.deepEqual(
      trackedOf(returned).map((change) => (change as readonly unknown[])[0]),
      ['OPP-01'],
    )
    assert.deepEqual(fieldsOf(returned), [['VAR-02:comment', 'text', 'Telefonen min er for gammel.']])
  })
})

const kinds: readonly DocumentKind[] = ['review', 'tender', 'answer', 'sheet', 'involvement']

describe('a document for one role', () => {
  it('says so in its stamp', () => {
    const { tree } = render(example('medisindispenser'), 'review', { role: 'nattevakt' })
    assert.equal(tree.meta.stamp.role, 'nattevakt')
    assert.equal('service' in tree.meta.stamp, false)
    const { stamp } = read(writeDocx(tree, { files: new Map() }), tree)
    assert.deepEqual(stamp, tree.meta.stamp)
  })
})

describe('files that nobody changed', function () {
  this.timeout(120_000)

  for (const name of exampleNames) {
    it(`say nothing: ${name}`, () => {
      for (const kind of kinds) {
        const { tree } = renderedExample(name, kind)
        const { comments, changes, fields } = read(writeDocx(tree, { files: new Map() }), tree)
        assert.deepEqual({ kind, comments, changes, fields }, { kind, comments: [], changes: [], fields: [] })
      }
    })
  }
})

describe('files that LibreOffice only opened and saved', function () {
  needs('soffice')
  this.timeout(240_000)

  it('say nothing', () => {
    const saved = mkdtempSync(join(tmpdir(), 'kravspek-returned-'))
    try {
      const files = exampleNames.flatMap((name) =>
        kinds.map((kind) => ({ path: join(saved, `${name}-${kind}.docx`), ...renderedExample(name, kind) })),
      )
      for (const { path, docx } of files) writeFileSync(path, docx)
      execFileSync(
        'soffice',
        [
          `-env:UserInstallation=${pathToFileURL(join(saved, 'profile')).href}`,
          ...['--headless', '--convert-to', 'docx', '--outdir', join(saved, 'out')],
          ...files.map(({ path }) => path),
        ],
        { stdio: 'ignore' },
      )
      for (const { path, tree } of files) {
        const docx = readFileSync(path.replace(saved, join(saved, 'out')))
        const { stamp, comments, changes, fields } = read(docx, tree)
        assert.deepEqual({ path, comments, changes, fields }, { path, comments: [], changes: [], fields: [] })
        assert.deepEqual(stamp, tree.meta.stamp)
      }
    } finally {
      rmSync(saved, { recursive: true, force: true })
    }
  })
})
