import assert from 'node:assert/strict'
import { lintDocx } from '@kravspek/docx'
import * as vscode from 'vscode'
import { memoryFiles } from './memory-files.js'
import { smallSpecification } from './small-specification.js'
import { codeOf, problem, problemsOf, until } from './workspace-files.js'

const organisation = `kravspek: 1
roles:
  - { id: ansvarlig, title: Systemansvarlig, kind: it }
`

const specification = smallSpecification
  .replace(
    'roles:\n  - { id: ansvarlig, title: Systemansvarlig, kind: it }',
    'organisation: felles/roller.yaml',
  )
  .replace('roles: [ansvarlig]', 'roles: [ansvarlig, ukjent]')

describe('a specification that lies on no disk', () => {
  const files = memoryFiles()
  const at = (path: string): vscode.Uri => vscode.Uri.from({ scheme: 'kravminne', path })
  let registration: vscode.Disposable
  let document: vscode.TextDocument

  before(async () => {
    registration = vscode.workspace.registerFileSystemProvider('kravminne', files, { isCaseSensitive: true })
    const encoder = new TextEncoder()
    await vscode.workspace.fs.writeFile(at('/mappe/felles/roller.yaml'), encoder.encode(organisation))
    await vscode.workspace.fs.writeFile(at('/mappe/alarm.krav.yaml'), encoder.encode(specification))
    document = await vscode.workspace.openTextDocument(at('/mappe/alarm.krav.yaml'))
    await vscode.window.showTextDocument(document)
  })
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors')
    registration.dispose()
  })

  it('is checked with the files that it names', async () => {
    await problem(document, 'unknown-reference')
    const unknown = problemsOf(document).filter((each) => codeOf(each) === 'unknown-reference')
    assert.deepEqual(
      unknown.map(({ range }) => document.getText(range)),
      ['ukjent'],
    )
  })

  it('is made into documents where it lies', async () => {
    const edit = new vscode.WorkspaceEdit()
    const start = document.positionAt(document.getText().indexOf(', ukjent'))
    edit.delete(document.uri, new vscode.Range(start, start.translate(0, ', ukjent'.length)))
    await vscode.workspace.applyEdit(edit)
    const choice = {
      documents: [{ kind: 'tender' }],
      formats: ['docx'],
      folder: at('/mappe/ferdig').toString(),
    }
    await vscode.commands.executeCommand('kravspek.render', document.uri, choice)
    const name = await until('the document', () => files.names().find((each) => each.endsWith('.docx')))
    assert.equal(name, '/mappe/ferdig/alarm-tender-nb.docx')
    assert.deepEqual(lintDocx(Uint8Array.from(await vscode.workspace.fs.readFile(at(name)))), [])
    assert.deepEqual(
      files.names().filter((each) => each.endsWith('.tmp')),
      [],
    )
  })

  it('has its comments beside it, with no more than the files it is asked for', async () => {
    const own = at('/mappe/sagt.krav.yaml')
    await vscode.workspace.fs.writeFile(own, new TextEncoder().encode(smallSpecification))
    const before = files.names()
    const id: string = await vscode.commands.executeCommand('kravspek.review.add', own, {
      at: 'VAR-01',
      role: 'ansvarlig',
      text: 'Hvem får varselet?',
    })
    const text = async (): Promise<string> =>
      new TextDecoder().decode(await vscode.workspace.fs.readFile(at('/mappe/sagt.review.yaml')))
    assert.match(await text(), /Hvem får varselet\?/)
    const answer = { id, disposition: 'accepted', text: 'Vakttelefonen.' }
    assert.equal(await vscode.commands.executeCommand('kravspek.review.answer', own, answer), true)
    assert.match(await text(), /answer: Vakttelefonen\./)
    assert.deepEqual(files.names(), [...before, '/mappe/sagt.review.yaml'].toSorted())
  })
})
