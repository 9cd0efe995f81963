import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { leftBehindBeside } from '../../src/beside/left-behind.js'
import { draftEdition } from '../../src/issue/draft-edition.js'
import { openSpecification } from '../../src/specification.js'
import { smallSpecification } from './small-specification.js'
import { openFile, until, uriOf, writeFile } from './workspace-files.js'

const register = 'kravspek: 1\nreviewOf: ID\nthreads: []\n'
const [, id = ''] = /^id: (.+)$/m.exec(smallSpecification) ?? []

const namesIn = async (folder: string): Promise<readonly string[]> => {
  const entries = await vscode.workspace.fs.readDirectory(uriOf(folder))
  return entries.map(([name]) => name).toSorted()
}

const rename = async (from: string, to: string): Promise<void> => {
  const edit = new vscode.WorkspaceEdit()
  edit.renameFile(uriOf(from), uriOf(to))
  assert.ok(await vscode.workspace.applyEdit(edit))
}

/** What is in a folder, once a file is there. */
const namesOnce = async (folder: string, name: string): Promise<readonly string[]> =>
  until(`${name} in ${folder}`, async () => {
    const names = await namesIn(folder)
    return names.includes(name) ? names : undefined
  })

describe('what is kept beside a specification', () => {
  beforeEach(async () => {
    await openFile('beside/gammel.krav.yaml', smallSpecification)
    await writeFile('beside/gammel.review.yaml', register.replace('ID', id))
    await writeFile('beside/gammel.editions/1.0.json', JSON.stringify({ specification: { id } }))
    await writeFile('beside/andre.review.yaml', register.replace('ID', 'andre'))
  })
  afterEach(async () => {
    await vscode.commands.executeCommand('notifications.clearAll')
    await vscode.commands.executeCommand('workbench.action.closeAllEditors')
    await vscode.workspace.fs.delete(uriOf('beside'), { recursive: true })
  })

  it('comes along when the specification gets another name', async () => {
    await rename('beside/gammel.krav.yaml', 'beside/ny.krav.yaml')
    assert.deepEqual(await namesOnce('beside', 'ny.editions'), [
      'andre.review.yaml',
      'ny.editions',
      'ny.krav.yaml',
      'ny.review.yaml',
    ])
    assert.deepEqual(await namesIn('beside/ny.editions'), ['1.0.json'])
  })

  it('comes along into another folder, and is written over nothing there', async () => {
    await writeFile('beside/arkiv/gammel.review.yaml', 'noe annet')
    await rename('beside/gammel.krav.yaml', 'beside/arkiv/gammel.krav.yaml')
    assert.deepEqual(await namesOnce('beside/arkiv', 'gammel.editions'), [
      'gammel.editions',
      'gammel.krav.yaml',
      'gammel.review.yaml',
    ])
    assert.deepEqual(await namesIn('beside'), ['andre.review.yaml', 'arkiv', 'gammel.review.yaml'])
  })

  it('stays where the file becomes something else than a specification', async () => {
    await rename('beside/gammel.krav.yaml', 'beside/gammel.txt')
    assert.deepEqual(await namesIn('beside'), [
      'andre.review.yaml',
      'gammel.editions',
      'gammel.review.yaml',
      'gammel.txt',
    ])
  })

  it('is found where the name was changed outside VS Code, and the specification is not sent out without it', async () => {
    await vscode.workspace.fs.rename(uriOf('beside/gammel.krav.yaml'), uriOf('beside/ny.krav.yaml'))
    const specification = await openSpecification(uriOf('.'), 'beside/ny.krav.yaml')
    const left = await leftBehindBeside(specification)
    assert.deepEqual(
      left.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
      [
        { name: 'gammel.editions', wanted: 'ny.editions', isTaken: false },
        { name: 'gammel.review.yaml', wanted: 'ny.review.yaml', isTaken: false },
      ],
    )
    const draft = await draftEdition(specification, 'tender', { referenceDocx: undefined, tool: '0' })
    assert.ok('result' in draft && 'findings' in draft.result)
    assert.deepEqual(
      draft.result.findings.flatMap(({ code }) => (code === 'left-behind' ? [code] : [])),
      ['left-behind', 'left-behind'],
    )
  })
})
