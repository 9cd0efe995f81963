import assert from 'node:assert/strict'
import type { ImportedFile } from '@kravspek/core'
import * as vscode from 'vscode'
import { sourcesIn } from '../../src/review/drop.js'
import { mayBeReturned, readReturned } from '../../src/review/read-returned.js'
import { reviewedSpecification } from '../reviewed-specification.js'
import { returnedDocument } from '../returned-document.js'
import { openFile, uriOf } from './workspace-files.js'

const encoder = new TextEncoder()

const put = async (name: string, bytes: Uint8Array): Promise<vscode.Uri> => {
  await vscode.workspace.fs.writeFile(uriOf(name), bytes)
  return uriOf(name)
}

const importFiles = async (...uris: readonly vscode.Uri[]): Promise<readonly ImportedFile[]> =>
  vscode.commands.executeCommand('kravspek.review.import', uris[0], uris, {
    role: 'nattevakt',
    service: 'hjemmetjenesten',
  })

const register = async (): Promise<string> =>
  new TextDecoder().decode(await vscode.workspace.fs.readFile(uriOf('les.review.yaml')))

describe('reading in what came back', () => {
  const returned = returnedDocument(reviewedSpecification, {
    comments: [{ words: 'innen kort tid', comment: 'Hvor lang tid?' }],
    changes: [{ words: 'varsle når', instead: 'varsle straks når' }],
  })
  before(async () => {
    await openFile('les.krav.yaml', reviewedSpecification)
  })
  after(async () => {
    await vscode.commands.executeCommand('notifications.clearAll')
    await vscode.commands.executeCommand('workbench.action.closeAllEditors')
    for (const name of [
      'les.krav.yaml',
      'les.review.yaml',
      'fra-Kari.docx',
      'annet.docx',
      'urørt.docx',
      'svar.kravsvar.json',
    ])
      await vscode.workspace.fs.delete(uriOf(name)).then(undefined, () => undefined)
  })

  it('gives a comment and a proposal, each at its requirement, and no name of anybody', async () => {
    const [file] = await importFiles(await put('fra-Kari.docx', returned))
    assert.equal(file?.outcome, 'read')
    assert.equal(file.added.length, 2)
    assert.equal(file.notPlaced, 0)
    const text = await register()
    assert.match(text, /at: VAR-02/)
    assert.match(text, /Hvor lang tid\?/)
    assert.match(text, /at: VAR-01/)
    assert.match(text, /varsle straks når/)
    assert.match(text, /role: nattevakt/)
    assert.doesNotMatch(text, /Kari|Nordmann|KN\b/)
  })

  it('changes nothing when it is the same file again', async () => {
    const before = await register()
    const [file] = await importFiles(uriOf('fra-Kari.docx'))
    assert.equal(file?.outcome, 'known')
    assert.equal(await register(), before)
  })

  it('takes a document that nobody wrote in for no answer, unless someone is said to have read it', async () => {
    const untouched = await put('urørt.docx', returnedDocument(reviewedSpecification, {}))
    const before = await register()
    const [file] = await vscode.commands.executeCommand<readonly ImportedFile[]>(
      'kravspek.review.import',
      untouched,
      [untouched],
    )
    assert.equal(file?.outcome, 'untouched')
    assert.equal(await register(), before)
    const [told] = await importFiles(untouched)
    assert.equal(told?.outcome, 'read')
    assert.notEqual(await register(), before)
  })

  it('reads nothing in of another specification', async () => {
    const before = await register()
    const other = returnedDocument(reviewedSpecification.replace('id: trygghet', 'id: noe-annet'), {
      comments: [{ words: 'innen kort tid', comment: 'Feil sted' }],
    })
    const [file] = await importFiles(await put('annet.docx', other))
    assert.equal(file?.outcome, 'other-specification')
    assert.equal(await register(), before)
  })

  it('tells why a file is not read', async () => {
    const refusalOf = async (name: string, bytes: Uint8Array): Promise<string | undefined> => {
      const read = await readReturned(await put(name, bytes))
      return 'refusal' in read ? read.refusal : undefined
    }
    assert.equal(await refusalOf('annet.docx', encoder.encode('ikke et dokument')), 'not-a-package')
    assert.equal(await refusalOf('annet.docx', returned.slice(0, returned.length - 200)), 'not-a-package')
    assert.equal(await refusalOf('svar.kravsvar.json', encoder.encode('{')), 'not-json')
    assert.equal(await refusalOf('svar.kravsvar.json', encoder.encode('{"a": 1}')), 'not-answers')
    assert.deepEqual(await importFiles(uriOf('svar.kravsvar.json')), [])
    const gone = await readReturned(uriOf('finnes-ikke.docx'))
    assert.deepEqual(gone, { refusal: 'missing' })
  })

  it('does not read what is too large', async () => {
    const uri = await put('annet.docx', new Uint8Array(25 * 1024 * 1024 + 1))
    assert.deepEqual(await readReturned(uri), { refusal: 'packed-too-large' })
  })

  it('is offered for files that may have come back', () => {
    const may = (name: string): boolean => mayBeReturned(vscode.Uri.file(`/a/${name}`))
    assert.ok(may('a.docx') && may('A.DOCX') && may('a.kravsvar.json'))
    assert.ok(!may('a.krav.yaml') && !may('package.json') && !may('a.doc'))
  })

  it('takes of what is dropped the files that may have come back', async () => {
    const transfer = new vscode.DataTransfer()
    const uris = ['a.docx', 'notat.txt', 'b.kravsvar.json'].map((each) => vscode.Uri.file(`/inn/${each}`))
    transfer.set('text/uri-list', new vscode.DataTransferItem(uris.map(String).join('\r\n')))
    const sources = await sourcesIn(transfer)
    assert.deepEqual(sources.map(String), [uris[0], uris[2]].map(String))
    assert.deepEqual(await sourcesIn(new vscode.DataTransfer()), [])
  })
})
