import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { smallSpecification } from './small-specification.js'
import { openFile, positionIn, problem, setText, uriOf, writeFile } from './workspace-files.js'

const ask = <T>(command: string, ...args: readonly unknown[]): Thenable<T> =>
  vscode.commands.executeCommand<T>(command, ...args)

const outline = (document: vscode.TextDocument) =>
  ask<vscode.DocumentSymbol[] | undefined>('vscode.executeDocumentSymbolProvider', document.uri).then(
    (symbols) => symbols ?? [],
  )

describe('getting around', () => {
  it('shows sections with their requirements in the outline', async () => {
    const document = await openFile('outline.krav.yaml', smallSpecification)
    const top = await outline(document)
    const section = top.flatMap(({ children }) => children).find(({ name }) => name === '1 Varsling')
    const names = section?.children.map(({ name }) => name)
    assert.deepEqual(names, ['VAR-01 Varsel ved fall', 'VAR-02 Svartid'])
  })

  it('keeps the outline while the text is broken', async () => {
    const document = await openFile('broken.krav.yaml', smallSpecification)
    const before = JSON.stringify((await outline(document)).map(({ name }) => name))
    await setText(document, `${smallSpecification}  - {{{\n`)
    await problem(document, 'yaml-unclosed').catch(() => undefined)
    assert.equal(JSON.stringify((await outline(document)).map(({ name }) => name)), before)
    await setText(document, smallSpecification)
    await document.save()
  })

  it('folds a requirement', async () => {
    const document = await openFile('folding.krav.yaml', smallSpecification)
    const ranges = await ask<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri)
    const { line } = positionIn(document, '- id: VAR-01')
    assert.ok(
      ranges.some(({ start, end }) => start === line && end === line + 4),
      JSON.stringify(ranges),
    )
  })

  it('widens a selection from the word to the document', async () => {
    const document = await openFile('selection.krav.yaml', smallSpecification)
    const at = positionIn(document, 'Varsel ved fa|ll')
    const [innermost] = await ask<vscode.SelectionRange[]>(
      'vscode.executeSelectionRangeProvider',
      document.uri,
      [at],
    )
    const texts: string[] = []
    for (let each = innermost; each !== undefined; each = each.parent!)
      texts.push(document.getText(each.range))
    assert.deepEqual(texts.slice(0, 3), ['fall', 'Varsel ved fall', 'title: Varsel ved fall'])
    assert.ok(
      texts.some((text) => text.startsWith('id: VAR-01') && text.endsWith('<ref:VAR-02>.')),
      texts.join('\n--\n'),
    )
  })

  it('links to files and addresses', async () => {
    await writeFile('kommunen.yaml', 'kravspek: 1\n')
    const text = smallSpecification
      .replace('status: draft', 'status: draft\norganisation: kommunen.yaml')
      .replace('kort tid.', 'kort tid, se https://example.org/krav.')
    const document = await openFile('links.krav.yaml', text)
    const links = await ask<vscode.DocumentLink[]>('vscode.executeLinkProvider', document.uri)
    const targets = links.map(({ range, target }) => [document.getText(range), target?.toString()])
    assert.deepEqual(targets, [
      ['kommunen.yaml', uriOf('kommunen.yaml').toString()],
      ['https://example.org/krav', 'https://example.org/krav'],
    ])
  })

  it('tells above a requirement what there is to see of it', async () => {
    const document = await openFile('lenses.krav.yaml', smallSpecification)
    const lenses = await ask<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 100)
    const at = (words: string) => {
      const { line } = positionIn(document, words)
      return lenses.filter(({ range }) => range.start.line === line).map(({ command }) => command)
    }
    assert.deepEqual(
      at('- id: VAR-02').map((command) => command?.title),
      ['1 merknad', '1 oppgave', 'Forhåndsvis'],
    )
    assert.deepEqual(
      at('- id: varsling')
        .map((command) => command?.title)
        .slice(0, 1),
      ['2 krav'],
    )
    for (const { command } of lenses) assert.match(command?.command ?? '', /^kravspek\./)
  })

  it('goes to the only finding of a requirement', async () => {
    const document = await openFile('goes.krav.yaml', smallSpecification)
    await problem(document, 'repeated-word')
    await ask('kravspek.showFindings', document.uri, 'VAR-02')
    const editor = vscode.window.activeTextEditor
    assert.equal(editor?.document.getText(editor.selection), 'bør bør')
  })

  it('shows the needs that a requirement serves', async () => {
    const text = smallSpecification
      .replace(
        'sections:\n',
        'needs:\n  - { id: N-01, text: Beboere må få hjelp., service: tjeneste }\nservices:\n  - { id: tjeneste, title: Hjemmetjenesten }\nsections:\n',
      )
      .replace('        title: Svartid', '        title: Svartid\n        needs: [N-01]')
    const document = await openFile('needs.krav.yaml', text)
    const lenses = await ask<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 100)
    const needs = lenses.find(({ command }) => command?.title === '1 behov')
    assert.equal(needs?.command?.command, 'kravspek.showNeeds')
    await ask('kravspek.showNeeds', document.uri, 'VAR-02')
    const editor = vscode.window.activeTextEditor
    assert.equal(editor?.document.uri.toString(), document.uri.toString())
    await ask('closeReferenceSearch')
  })

  it('asks nothing of a document without a file', async () => {
    const document = await vscode.workspace.openTextDocument({
      language: 'kravspek',
      content: smallSpecification,
    })
    await vscode.window.showTextDocument(document)
    const at = positionIn(document, '<ref:VAR|-02>')
    assert.deepEqual(await outline(document), [])
    for (const command of ['Definition', 'Reference', 'Hover'])
      assert.deepEqual(await ask(`vscode.execute${command}Provider`, document.uri, at), [])
    assert.ok(
      (await ask<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri)).length > 5,
    )
    await ask('workbench.action.revertAndCloseActiveEditor')
  })

  it('tidies the layout and keeps comments', async () => {
    const tidy = smallSpecification.replace(
      '  - id: varsling',
      '  # Det første kapittelet.\n  - id: varsling',
    )
    const untidy = tidy
      .replace('status: draft', 'status:   draft  ')
      .replace('title: Svartid', 'title:  Svartid')
    const document = await openFile('format.krav.yaml', untidy)
    const edits = await ask<vscode.TextEdit[]>('vscode.executeFormatDocumentProvider', document.uri, {
      tabSize: 2,
      insertSpaces: true,
    })
    const change = new vscode.WorkspaceEdit()
    change.set(document.uri, edits)
    assert.ok(await vscode.workspace.applyEdit(change))
    assert.equal(document.getText(), tidy)
    await document.save()
  })
})
