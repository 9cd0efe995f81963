import assert from 'node:assert/strict'
import { analyse, check, editionConditions, readEdition } from '@kravspek/core'
import * as vscode from 'vscode'
import { gateItems } from '../../src/issue/gate-items.js'
import { issueChoiceFrom } from '../../src/issue/issue-choice.js'
import { openSpecification } from '../../src/specification.js'
import { smallSpecification } from './small-specification.js'
import { openFile, uriOf } from './workspace-files.js'

const toReview = smallSpecification
  .replace('status: draft\n', 'version: "0.9"\ndate: 2027-01-15\nstatus: draft\n')
  .replace(
    'sections:\n',
    'serviceInvolvement:\n  reviewers:\n    - { role: ansvarlig, deadline: 2027-02-01 }\nsections:\n',
  )

const issue = async (choice: object): Promise<readonly string[]> => {
  const uris: readonly vscode.Uri[] = await vscode.commands.executeCommand(
    'kravspek.issue',
    undefined,
    choice,
  )
  return uris.map(({ path }) => path.slice(path.lastIndexOf('/') + 1))
}

const filesIn = async (name: string): Promise<readonly string[]> => {
  const entries = await vscode.workspace.fs.readDirectory(uriOf(name))
  return entries.map(([each]) => each).toSorted()
}

describe('the gate', () => {
  const linesOf = async (text: string, kind: 'tender' | 'review', register?: string) => {
    await vscode.workspace.fs.writeFile(uriOf('port.krav.yaml'), new TextEncoder().encode(text))
    const [workspace] = vscode.workspace.workspaceFolders ?? []
    assert.ok(workspace !== undefined)
    const specification = await openSpecification(workspace.uri, 'port.krav.yaml')
    const texts = new Map([
      ['port.krav.yaml', text],
      ['port.review.yaml', register],
    ])
    const analysis = analyse('port.krav.yaml', (name) => {
      const known = texts.get(name)
      return known === undefined ? { problem: 'missing' } : { text: known }
    })
    const status = kind === 'tender' ? 'issued' : 'review'
    const conditions = editionConditions(kind, check(analysis, undefined, { status }), [])
    return gateItems(specification, conditions, '0.9', 'nb')
  }
  after(() => vscode.workspace.fs.delete(uriOf('port.krav.yaml')))

  it('tells what is lacking, each line with its place', async () => {
    const lines = await linesOf(smallSpecification, 'review')
    const readers = lines.find(({ label }) => label.includes('Det er bestemt hvem som skal lese'))
    assert.equal(readers?.kind, vscode.QuickPickItemKind.Separator)
    const places = lines.filter(({ does }) => typeof does === 'object')
    assert.ok(places.length >= 2)
    for (const { label, detail } of places) {
      assert.match(label, /^\$\(circle-large-outline\) \S.*[.]$/)
      assert.match(detail ?? '', /^port\.krav\.yaml, linje \d+$/)
    }
    assert.ok(!lines.some(({ does }) => does === 'send'))
    assert.ok(lines.some(({ label }) => label === '$(pass) Ingen feil'))
  })

  it('is open when nothing is lacking', async () => {
    const [first, ...others] = await linesOf(toReview, 'review')
    assert.ok(first !== undefined)
    assert.equal(first.does, 'send')
    assert.match(first.label, /utgave 0\.9/)
    assert.ok(others.every(({ does }) => does === undefined))
  })

  it('tells ten of a kind, and how many more', async () => {
    const many = Array.from(
      { length: 14 },
      (_, index) => `      - { id: NY-${String(index)}, kind: null, text: null }\n`,
    )
    const lines = await linesOf(smallSpecification + many.join(''), 'tender')
    assert.ok(lines.some(({ label }) => /^og \d+ til$/.test(label)))
  })

  it('tells the right number of comments where there are very many', async () => {
    const letters = [...'abcdefghjkmnpqrstvwxyz23456789abcdefg'].map((each, index) =>
      index < 30 ? `2${each}` : `3${each}`,
    )
    const threads = letters.map(
      (each) => `  - { id: K-2222${each}, role: ansvarlig, text: Hva?, state: open }\n`,
    )
    assert.equal(threads.length, 37)
    const register = `kravspek: 1\nreviewOf: trygghet\nthreads:\n${threads.join('')}`
    const lines = await linesOf(toReview, 'tender', register)
    assert.equal(lines.filter(({ label }) => label.includes('K-2222')).length, 10)
    assert.ok(lines.some(({ label }) => label === 'og 27 til'))
  })
})

describe('sending out', () => {
  before(async () => {
    await openFile('send.krav.yaml', toReview)
  })
  after(async () => {
    await vscode.commands.executeCommand('notifications.clearAll')
    await vscode.commands.executeCommand('workbench.action.closeAllEditors')
    await vscode.workspace.fs.delete(uriOf('send.krav.yaml'))
    await vscode.workspace.fs.delete(uriOf('send.editions'), { recursive: true })
  })

  it('writes nothing while something is lacking', async () => {
    assert.deepEqual(await issue({ kind: 'tender' }), [])
    const entries = await vscode.workspace.fs.readDirectory(uriOf(''))
    assert.ok(!entries.some(([name]) => name === 'send.editions'))
  })

  it('writes the edition and its documents', async () => {
    const names = await issue({ kind: 'review' })
    assert.deepEqual(names, [
      '0.9.json',
      'send-review-nb.docx',
      'send-sheet-nb.docx',
      'send-review-ansvarlig-nb.docx',
      'send-sheet-ansvarlig-nb.docx',
    ])
    assert.deepEqual(await filesIn('send.editions'), ['0.9', '0.9.json'])
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uriOf('send.editions/0.9.json')))
    const edition = readEdition(text, 'send')
    assert.ok('record' in edition)
    assert.deepEqual(Object.keys(edition.record.documents).toSorted(), names.slice(1).toSorted())
    assert.equal(edition.record.specification['status'], 'review')
  })

  it('writes the same again, and not what was sent with other content', async () => {
    assert.equal((await issue({ kind: 'review' })).length, 5)
    const document = vscode.window.activeTextEditor?.document
    assert.ok(document !== undefined)
    const edit = new vscode.WorkspaceEdit()
    const at = document.positionAt(document.getText().indexOf('Varsel ved fall'))
    edit.insert(document.uri, at, 'Raskt ')
    await vscode.workspace.applyEdit(edit)
    assert.deepEqual(await issue({ kind: 'review' }), [])
  })

  it('does not take for unsent what can not be read', async () => {
    await vscode.workspace.fs.writeFile(uriOf('send.editions/0.8.json'), new TextEncoder().encode('{'))
    assert.deepEqual(await issue({ kind: 'review' }), [])
  })
})

describe('a choice of edition', () => {
  it('is taken where it is one, and is none otherwise', () => {
    assert.deepEqual(issueChoiceFrom({ kind: 'review' }), { kind: 'review', formats: ['docx'] })
    assert.deepEqual(issueChoiceFrom({ kind: 'tender', formats: ['html'] }), {
      kind: 'tender',
      formats: ['html'],
    })
    for (const other of [
      undefined,
      null,
      'tender',
      {},
      { kind: 'all' },
      { kind: 'tender', formats: [] },
      { kind: 'tender', formats: ['pdf'] },
      { kind: 'tender', formats: 'docx' },
    ])
      assert.equal(issueChoiceFrom(other), undefined, JSON.stringify(other))
  })
})
