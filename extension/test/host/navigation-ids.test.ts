import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { smallSpecification } from './small-specification.js'
import { openFile, positionIn, setText, until, writeFile } from './workspace-files.js'

const ask = <T>(command: string, ...args: readonly unknown[]): Thenable<T> =>
  vscode.commands.executeCommand<T>(command, ...args)

/** The text of ranges in a document, each with its line. */
const texts = (document: vscode.TextDocument, ranges: readonly vscode.Range[]): readonly string[] =>
  ranges.map((range) => `${range.start.line + 1}: ${document.getText(range)}`)

describe('ids', () => {
  it('lead from a cross reference in a text to where they are given', async () => {
    const document = await openFile('definition.krav.yaml', smallSpecification)
    const at = positionIn(document, '<ref:VAR|-02>')
    const [link] = await ask<vscode.LocationLink[]>('vscode.executeDefinitionProvider', document.uri, at)
    assert.ok(link?.originSelectionRange && link.targetSelectionRange)
    assert.equal(document.getText(link.originSelectionRange), 'VAR-02')
    assert.deepEqual(texts(document, [link.targetSelectionRange]), ['20: VAR-02'])
    assert.match(document.getText(link.targetRange), /^id: VAR-02\n[\s\S]*kort tid\.$/)
  })

  it('lead to the organisation file', async () => {
    await writeFile(
      'kommune.yaml',
      'kravspek: 1\nroles:\n  - { id: leder, title: Enhetsleder, kind: leader }\n',
    )
    const text = smallSpecification
      .replace('status: draft', 'status: draft\norganisation: kommune.yaml')
      .replace('roles: [ansvarlig]', 'roles: [leder]')
    const document = await openFile('organised.krav.yaml', text)
    const at = positionIn(document, 'roles: [le|der]')
    const [link] = await ask<vscode.LocationLink[]>('vscode.executeDefinitionProvider', document.uri, at)
    assert.match(link?.targetUri.path ?? '', /\/kommune\.yaml$/)
    assert.equal(link?.targetRange.start.line, 2)
  })

  it('are found wherever they are used', async () => {
    const document = await openFile('references.krav.yaml', smallSpecification)
    const at = positionIn(document, 'id: ans|varlig')
    const found = await ask<vscode.Location[]>('vscode.executeReferenceProvider', document.uri, at)
    assert.deepEqual(
      texts(
        document,
        found.map(({ range }) => range),
      ),
      ['7: ansvarlig', '11: ansvarlig'],
    )
  })

  it('are marked in the document, the place that gives them apart', async () => {
    const document = await openFile('highlights.krav.yaml', smallSpecification)
    const at = positionIn(document, '<ref:VAR|-02>')
    const found = await ask<vscode.DocumentHighlight[]>('vscode.executeDocumentHighlights', document.uri, at)
    assert.deepEqual(
      found.map(({ range, kind }) => [document.getText(range), kind]),
      [
        ['VAR-02', vscode.DocumentHighlightKind.Read],
        ['VAR-02', vscode.DocumentHighlightKind.Write],
      ],
    )
  })

  it('are renamed in every file', async () => {
    const part =
      'kravspek: 1\npartOf: renamed.krav.yaml\nsection:\n  id: drift\n  title: Drift\n  roles: [ansvarlig]\n  requirements: []\n'
    const partUri = await writeFile('renamed.kravdel.yaml', part)
    const text = smallSpecification.replace('sections:\n', 'sections:\n  - include: renamed.kravdel.yaml\n')
    const document = await openFile('renamed.krav.yaml', text)
    const at = positionIn(document, 'id: ans|varlig')
    const { placeholder } = await ask<{ readonly placeholder: string }>(
      'vscode.prepareRename',
      document.uri,
      at,
    )
    assert.equal(placeholder, 'ansvarlig')
    const edit = await ask<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      at,
      'drifter',
    )
    assert.ok(await vscode.workspace.applyEdit(edit))
    assert.equal(document.getText(), text.replaceAll(/\bansvarlig/g, 'drifter'))
    const other = await vscode.workspace.openTextDocument(partUri)
    assert.equal(other.getText(), part.replaceAll('ansvarlig', 'drifter'))
    await vscode.workspace.saveAll()
  })

  it('are not renamed to what is taken, and the reason is told', async () => {
    const document = await openFile('taken.krav.yaml', smallSpecification)
    const at = positionIn(document, 'id: VAR|-01')
    const rename = ask('vscode.executeDocumentRenameProvider', document.uri, at, 'VAR-02')
    await assert.rejects(Promise.resolve(rename), /«VAR-02» er brukt allerede/)
    const nothing = ask('vscode.prepareRename', document.uri, positionIn(document, 'title: Varsel| ved'))
    await assert.rejects(Promise.resolve(nothing), /Sett markøren på en ID/)
  })

  it('are not renamed while the text is broken', async () => {
    const document = await openFile('unreadable.krav.yaml', smallSpecification)
    await setText(document, smallSpecification.replace('status: draft', 'status: {'))
    const rename = ask('vscode.prepareRename', document.uri, positionIn(document, 'id: VAR|-01'))
    await assert.rejects(Promise.resolve(rename), /Rett feilen først/)
    await setText(document, smallSpecification)
    await document.save()
  })

  it('lead to where they are given in JSON', async () => {
    const roles = [{ id: 'drift', title: 'Drift', kind: 'it' }]
    const sections = [{ id: 'a', title: 'A', roles: ['drift'], requirements: [] }]
    const value = { kravspek: 1, id: 'json', title: 'J', language: 'nb', status: 'draft', roles, sections }
    const document = await openFile('ids.krav.json', `${JSON.stringify(value, undefined, 2)}\n`)
    const at = positionIn(document, '"roles": [\n        "dr|ift"')
    const [link] = await ask<vscode.LocationLink[]>('vscode.executeDefinitionProvider', document.uri, at)
    assert.ok(link?.targetSelectionRange)
    assert.match(document.getText(link.targetSelectionRange), /^"?drift"?$/)
    assert.equal(link.targetSelectionRange.start.line, positionIn(document, '"id": "drift"').line)
  })

  it('are found by title in all specifications that are open', async () => {
    await openFile(
      'found.krav.yaml',
      smallSpecification.replace('Varsel ved fall', 'Varsel ved kanteltunnel'),
    )
    const symbol = await until('the requirement', async () => {
      const found = await ask<vscode.SymbolInformation[]>(
        'vscode.executeWorkspaceSymbolProvider',
        'kanteltun',
      )
      return found.find(({ name }) => name === 'VAR-01 Varsel ved kanteltunnel')
    })
    assert.equal(symbol.containerName, 'Varsling')
    assert.match(symbol.location.uri.path, /\/found\.krav\.yaml$/)
  })
})
