import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { readMessage, readState } from '../../src/preview/read-message.js'
import { smallSpecification } from './small-specification.js'
import { openFile, setText, until, uriOf } from './workspace-files.js'

const tabs = (): readonly vscode.Tab[] =>
  vscode.window.tabGroups.all
    .flatMap((group) => group.tabs)
    .filter(
      ({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('kravspek.preview'),
    )

describe('what comes from the page of a preview', () => {
  it('is taken where it is what the page says', () => {
    for (const type of ['ready', 'hindrance', 'render'])
      assert.deepEqual(readMessage({ type, more: 1 }), { type })
    assert.deepEqual(readMessage({ type: 'open', id: 'K-1' }), { type: 'open', id: 'K-1' })
    const choose = { type: 'choose', kind: 'tender', role: '', service: 'a' }
    assert.deepEqual(readMessage(choose), choose)
  })

  it('is nothing where it has another shape', () => {
    const others = [
      undefined,
      null,
      'ready',
      17,
      [],
      {},
      { type: 'delete' },
      { type: ['ready'] },
      { type: 'open' },
      { type: 'open', id: 4 },
      { type: 'choose', kind: 'tender' },
      { type: 'choose', kind: {}, role: '', service: '' },
    ]
    for (const other of others) assert.equal(readMessage(other), undefined, JSON.stringify(other))
  })

  it('is nothing to open again where it was not kept by a preview', () => {
    const state = { uri: 'file:///a.krav.yaml', kind: 'review', role: 'lege', service: undefined }
    assert.deepEqual(readState({ ...state, top: 4 }), state)
    for (const other of [undefined, null, 'x', {}, { ...state, uri: 1 }, { ...state, kind: 'all' }])
      assert.equal(readState(other), undefined, JSON.stringify(other))
    assert.equal(readState({ ...state, role: { a: 1 } })?.role, undefined)
  })
})

describe('a preview', () => {
  before(async () => {
    await openFile('forhandsvisning.krav.yaml', smallSpecification)
  })
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors')
    await vscode.workspace.fs.delete(uriOf('forhandsvisning.krav.yaml'))
  })

  it('opens beside the editor, which keeps the focus, once for a specification', async () => {
    await vscode.commands.executeCommand('kravspek.preview')
    const [tab] = await until('a preview', () => (tabs().length === 1 ? tabs() : undefined))
    await until('its name', () => (tab?.label.includes('forhandsvisning.krav.yaml') ? true : undefined))
    assert.equal(
      vscode.window.activeTextEditor?.document.uri.path.endsWith('forhandsvisning.krav.yaml'),
      true,
    )
    await vscode.commands.executeCommand('kravspek.preview', uriOf('forhandsvisning.krav.yaml'), 'VAR-02')
    assert.equal(tabs().length, 1)
  })

  it('stays while the specification has errors, and when its file is closed', async () => {
    const { document } = vscode.window.activeTextEditor ?? {}
    assert.ok(document !== undefined)
    await setText(document, smallSpecification.replace('title: Trygghetsalarmer', 'titel: [Trygghetsalarmer'))
    await setText(document, smallSpecification)
    await document.save()
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor')
    assert.equal(tabs().length, 1)
  })
})
