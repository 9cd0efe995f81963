import assert from 'node:assert/strict'
import { bytesHash, recordIn, recordName } from '@kravspek/core'
import { lintDocx } from '@kravspek/docx'
import * as vscode from 'vscode'
import { choiceFrom } from '../../src/render/render-choice.js'
import { exampleFiles } from './examples.js'
import { smallSpecification } from './small-specification.js'
import { openFile, setText, until, uriOf } from './workspace-files.js'

const folder = 'dokumenter'

// Node gives a kind of its own, which does not equal the same bytes of the usual kind.
const read = async (name: string): Promise<Uint8Array> =>
  Uint8Array.from(await vscode.workspace.fs.readFile(uriOf(`${folder}/${name}`)))

const written = async (): Promise<readonly string[]> => {
  try {
    const entries = await vscode.workspace.fs.readDirectory(uriOf(folder))
    return entries.map(([name]) => name).toSorted()
  } catch (error) {
    if (error instanceof vscode.FileSystemError) return []
    throw error
  }
}

const render = async (more: object = {}): Promise<readonly string[]> => {
  const choice = {
    documents: [{ kind: 'tender' }],
    formats: ['docx'],
    folder: uriOf(folder).toString(),
    ...more,
  }
  const uris: readonly vscode.Uri[] = await vscode.commands.executeCommand(
    'kravspek.render',
    undefined,
    choice,
  )
  return uris.map(({ path }) => path.slice(path.lastIndexOf('/') + 1))
}

describe('making documents', () => {
  let document: vscode.TextDocument
  before(async () => {
    document = await openFile('lag.krav.yaml', smallSpecification)
  })
  beforeEach(async () => {
    await vscode.window.showTextDocument(document)
  })
  afterEach(async () => {
    await vscode.commands.executeCommand('notifications.clearAll')
    if ((await written()).length > 0) await vscode.workspace.fs.delete(uriOf(folder), { recursive: true })
  })
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors')
    await vscode.workspace.fs.delete(uriOf('lag.krav.yaml'))
  })

  it('writes Word files that have no fault, and HTML', async () => {
    const documents = ['tender', 'criteria', 'answer', 'review', 'sheet', 'summary', 'involvement'].map(
      (kind) => ({ kind }),
    )
    const names = await render({ documents, formats: ['docx', 'html'] })
    assert.equal(names.length, 14)
    for (const name of names.filter((each) => each.endsWith('.docx')))
      assert.deepEqual(lintDocx(await read(name)), [], name)
    const html = new TextDecoder().decode(await read('lag-tender-nb.html'))
    assert.match(html, /^<!doctype html>/)
    assert.match(html, /Varsel ved fall/)
  })

  it('writes the specification as it is in the editor, saved or not', async () => {
    await setText(document, smallSpecification.replace('Varsel ved fall', 'Varsel om fall'))
    await render({ formats: ['html'] })
    assert.match(new TextDecoder().decode(await read('lag-tender-nb.html')), /Varsel om fall/)
    await setText(document, smallSpecification)
    await document.save()
  })

  it('leaves nothing behind but the documents and the record of them', async () => {
    await render()
    assert.deepEqual(await written(), [recordName, 'lag-tender-nb.docx'])
    const { hashes, isBroken } = recordIn(new TextDecoder().decode(await read(recordName)))
    assert.equal(isBroken, false)
    assert.deepEqual([...hashes], [['lag-tender-nb.docx', bytesHash(await read('lag-tender-nb.docx'))]])
  })

  it('writes over what it wrote', async () => {
    await render()
    assert.deepEqual(await render({ documents: [{ kind: 'tender' }, { kind: 'sheet' }] }), [
      'lag-tender-nb.docx',
      'lag-sheet-nb.docx',
    ])
  })

  it('does not write over what someone has changed, and then writes nothing at all', async () => {
    await render()
    const changed = new TextEncoder().encode('En rettelse')
    await vscode.workspace.fs.writeFile(uriOf(`${folder}/lag-tender-nb.docx`), changed)
    const names = await render({ documents: [{ kind: 'sheet' }, { kind: 'tender' }], onChanged: 'keep' })
    assert.deepEqual(names, [])
    assert.deepEqual(await written(), [recordName, 'lag-tender-nb.docx'])
    assert.deepEqual(await read('lag-tender-nb.docx'), changed)
  })

  it('does not write over a file that it did not write', async () => {
    await vscode.workspace.fs.writeFile(uriOf(`${folder}/lag-tender-nb.docx`), new Uint8Array([1]))
    assert.deepEqual(await render({ onChanged: 'keep' }), [])
    assert.deepEqual(await read('lag-tender-nb.docx'), new Uint8Array([1]))
  })

  it('writes nothing while the specification has errors', async () => {
    await setText(document, smallSpecification.replace('title: Trygghetsalarmer', 'titel: Trygghetsalarmer'))
    assert.deepEqual(await render(), [])
    assert.deepEqual(await written(), [])
    await setText(document, smallSpecification)
    await document.save()
  })

  it('cuts documents to a role, and leaves out one whose role is gone', async () => {
    const documents = [
      { kind: 'review', role: 'ansvarlig' },
      { kind: 'sheet', role: 'borte' },
    ]
    assert.deepEqual(await render({ documents }), ['lag-review-ansvarlig-nb.docx'])
  })

  it('does it again with the same choices', async () => {
    await render({ documents: [{ kind: 'summary' }], formats: ['html'] })
    await vscode.workspace.fs.delete(uriOf(`${folder}/lag-summary-nb.html`))
    await vscode.commands.executeCommand('kravspek.renderAgain')
    assert.deepEqual(await written(), [recordName, 'lag-summary-nb.html'])
  })

  it('shows the pictures of the specification', async () => {
    const files = await exampleFiles()
    for (const name of ['medisindispenser.krav.yaml', 'organisasjon.yaml', 'figurer/varslingskjede.png'])
      await vscode.workspace.fs.writeFile(uriOf(`med-bilde/${name}`), files.get(name) ?? new Uint8Array())
    const example = await vscode.workspace.openTextDocument(uriOf('med-bilde/medisindispenser.krav.yaml'))
    await vscode.window.showTextDocument(example)
    await render({ formats: ['html', 'docx'] })
    assert.match(
      new TextDecoder().decode(await read('medisindispenser-tender-nb.html')),
      /<img src="data:image\/png;base64,/,
    )
    assert.deepEqual(lintDocx(await read('medisindispenser-tender-nb.docx')), [])
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor')
    await vscode.workspace.fs.delete(uriOf('med-bilde'), { recursive: true })
  })

  it('asks where nothing was chosen, and writes nothing when the person leaves', async () => {
    const done = vscode.commands.executeCommand<readonly vscode.Uri[]>('kravspek.render', document.uri, [
      document.uri,
    ])
    await new Promise((resolve) => setTimeout(resolve, 500))
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen')
    assert.deepEqual(await done, [])
    await until('nothing', async () => ((await written()).length === 0 ? true : undefined))
  })
})

describe('a choice of documents', () => {
  const choice = { documents: [{ kind: 'tender' }], formats: ['docx'], folder: 'file:///a', house: undefined }

  it('is taken where it is one', () => {
    assert.deepEqual(choiceFrom(choice), { ...choice, onChanged: undefined })
  })

  it('is none where it has another shape', () => {
    for (const other of [
      undefined,
      null,
      [],
      'tender',
      { ...choice, documents: [] },
      { ...choice, documents: [{ kind: 'all' }] },
      { ...choice, documents: [{ kind: 'sheet', role: 3 }] },
      { ...choice, formats: ['pdf'] },
      { ...choice, folder: undefined },
      { ...choice, house: 1 },
    ])
      assert.equal(choiceFrom(other), undefined, JSON.stringify(other))
  })
})
