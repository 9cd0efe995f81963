import assert from 'node:assert/strict'
import type { ImportedFile } from '@kravspek/core'
import * as vscode from 'vscode'
import { leftBehindBeside } from '../../src/beside/left-behind.js'
import { draftEdition } from '../../src/issue/draft-edition.js'
import { openSpecification } from '../../src/specification.js'
import { returnedDocument } from '../returned-document.js'
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

  it('stays where the file becomes something else than a specification, or another has it too', async () => {
    await rename('beside/gammel.krav.yaml', 'beside/gammel.txt')
    await writeFile('beside/andre.krav.yaml', smallSpecification)
    await writeFile('beside/andre.krav.json', '{}')
    await rename('beside/andre.krav.json', 'beside/tredje.krav.json')
    // What follows, follows at once: when one that is renamed last has been followed, the others have, too.
    await writeFile('beside/siste.krav.yaml', smallSpecification)
    await writeFile('beside/siste.review.yaml', register)
    await rename('beside/siste.krav.yaml', 'beside/aller-siste.krav.yaml')
    assert.deepEqual(await namesOnce('beside', 'aller-siste.review.yaml'), [
      'aller-siste.krav.yaml',
      'aller-siste.review.yaml',
      'andre.krav.yaml',
      'andre.review.yaml',
      'gammel.editions',
      'gammel.review.yaml',
      'gammel.txt',
      'tredje.krav.json',
    ])
  })

  it('is found where the name was changed outside VS Code, and the specification is not sent out without it', async () => {
    await vscode.workspace.fs.rename(uriOf('beside/gammel.krav.yaml'), uriOf('beside/ny.krav.yaml'))
    const specification = await openSpecification(uriOf('.'), 'beside/ny.krav.yaml')
    const left = await leftBehindBeside(specification)
    assert.deepEqual(
      left.map(({ name, wanted }) => [name, wanted]),
      [
        ['gammel.editions', 'ny.editions'],
        ['gammel.review.yaml', 'ny.review.yaml'],
      ],
    )
    const draft = await draftEdition(specification, 'tender', { referenceDocx: undefined, tool: '0' })
    assert.ok('result' in draft && 'findings' in draft.result)
    assert.deepEqual(
      draft.result.findings.flatMap(({ code }) => (code === 'left-behind' ? [code] : [])),
      ['left-behind', 'left-behind'],
    )
  })

  it('is not begun anew beside the old', async () => {
    await vscode.workspace.fs.rename(uriOf('beside/gammel.krav.yaml'), uriOf('beside/ny.krav.yaml'))
    await openFile('beside/ny.krav.yaml', smallSpecification)
    const returned = await writeFile('beside/svar.docx', '')
    await vscode.workspace.fs.writeFile(
      returned,
      returnedDocument(smallSpecification, { comments: [{ words: 'kort tid', comment: 'Hvor lang tid?' }] }),
    )
    const given = { role: 'ansvarlig' }
    const read = async (): Promise<readonly string[]> => {
      const files: readonly ImportedFile[] = await vscode.commands.executeCommand(
        'kravspek.review.import',
        returned,
        [returned],
        given,
      )
      return files.map(({ outcome }) => outcome)
    }
    assert.deepEqual(await read(), [])
    assert.equal((await namesIn('beside')).includes('ny.review.yaml'), false)

    await rename('beside/gammel.review.yaml', 'beside/ny.review.yaml')
    assert.deepEqual(await read(), [])
    await vscode.workspace.fs.delete(uriOf('beside/gammel.editions'), { recursive: true })
    assert.deepEqual(await read(), ['read'])
  })
})
