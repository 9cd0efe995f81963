import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { smallSpecification } from './small-specification.js'
import { openFile, uriOf, writeFile } from './workspace-files.js'

const table = [
  'Nr;Krav;Type',
  '1;Leverandøren skal lære opp alle nyansatte innen en måned.;A',
  '2;Løsningen bør varsle når batteriet er lavt.;B',
  '3;Kunden har 200 brukere.;C',
  '',
].join('\r\n')

const bring = (source: vscode.Uri, name: string): Thenable<vscode.Uri | undefined> =>
  vscode.commands.executeCommand('kravspek.import', source, undefined, { name })
const readFile = async (uri: vscode.Uri): Promise<string> =>
  new TextDecoder().decode(await vscode.workspace.fs.readFile(uri))

describe('importing requirements from the files of an office', () => {
  before(() => vscode.extensions.getExtension('kravspek.kravspek')?.activate())

  it('makes a specification beside the file, and opens it', async () => {
    const source = await writeFile('kontor/krav.csv', table)
    const uri = await bring(source, 'krav')
    assert.equal(uri?.path, uriOf('kontor/krav.krav.yaml').path)
    const text = await readFile(uri)
    assert.ok(text.includes('Leverandøren skal lære opp alle nyansatte innen en måned.'))
    assert.match(text, /kind: minimum/)
    assert.match(text, /kind: evaluated/)
    assert.equal(vscode.window.activeTextEditor?.document.uri.path, uri.path)
    const errors = vscode.languages
      .getDiagnostics(uri)
      .filter(({ severity }) => severity === vscode.DiagnosticSeverity.Error)
    assert.deepEqual(errors, [])
    await vscode.commands.executeCommand('notifications.clearAll')
  })

  it('writes over nothing, and nothing where there is no requirement', async () => {
    const source = await writeFile('kontor/flere.csv', table)
    const taken = await writeFile('kontor/opptatt.krav.yaml', 'kravspek: 1\n')
    assert.equal(await bring(source, 'opptatt'), undefined)
    assert.equal(await readFile(taken), 'kravspek: 1\n')
    for (const [name, text] of [
      ['tom.csv', 'Farge;Antall\r\nrød;3\r\n'],
      ['ikke.docx', 'Dette er ingen Word-fil.'],
      ['gammel.doc', '\u0000\u0001'],
    ] as const) {
      assert.equal(await bring(await writeFile(`kontor/${name}`, text), 'ingen'), undefined, name)
    }
    assert.equal(await bring(uriOf('kontor/finnes-ikke.xlsx'), 'ingen'), undefined)
    await assert.rejects(async () => vscode.workspace.fs.stat(uriOf('kontor/ingen.krav.yaml')))
    await vscode.commands.executeCommand('notifications.clearAll')
  })
})

describe('exporting the form for suppliers', () => {
  const send = (name: string): Thenable<vscode.Uri | undefined> =>
    vscode.commands.executeCommand('kravspek.export', undefined, uriOf(name))

  it('writes a workbook that can be read in again, a table and data', async () => {
    await openFile('exported.krav.yaml', smallSpecification)
    const workbook = await send('ut/svar.xlsx')
    assert.ok(workbook)
    const bytes = await vscode.workspace.fs.readFile(workbook)
    assert.deepEqual([...bytes.slice(0, 2)], [0x50, 0x4b])
    const csv = await send('ut/svar.csv')
    assert.ok(csv)
    assert.match(await readFile(csv), /VAR-01/)
    const json = await send('ut/svar.json')
    assert.ok(json)
    const value = JSON.parse(await readFile(json)) as { version: number; tool: { name: string } }
    assert.equal(value.version, 1)
    assert.equal(value.tool.name, 'kravspek')
    const again = await bring(workbook, 'svar')
    assert.ok(again)
    assert.match(await readFile(again), /VAR-01[^]*Løsningen skal varsle/)
    await vscode.commands.executeCommand('notifications.clearAll')
  })

  it('takes a name without an ending for a workbook', async () => {
    await openFile('exported-again.krav.yaml', smallSpecification)
    assert.ok((await send('ut/svar uten ending'))?.path.endsWith('.xlsx'))
    await vscode.commands.executeCommand('notifications.clearAll')
  })

  it('writes nothing of a specification with errors', async () => {
    await openFile('exported-broken.krav.yaml', 'kravspek: 1\nid: a\n')
    assert.equal(await send('ut/feil.xlsx'), undefined)
    await assert.rejects(async () => vscode.workspace.fs.stat(uriOf('ut/feil.xlsx')))
    await vscode.commands.executeCommand('notifications.clearAll')
  })
})
